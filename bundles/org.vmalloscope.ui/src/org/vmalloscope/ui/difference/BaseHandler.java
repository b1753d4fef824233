package org.vmalloscope.ui.difference;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;

/** Chooses what the shown moment is compared with; the class parameter of the handler says how. */
public final class BaseHandler extends AbstractHandler implements IExecutableExtension {
	private enum Choice {
		/** The position that is shown becomes the base. */
		SET {
			@Override
			void apply(Document document, Navigator navigator, Moment now) {
				document.compareWith(new Base(now.position()));
			}
		},
		/** The base is always the moment before. */
		PREVIOUS {
			@Override
			void apply(Document document, Navigator navigator, Moment now) {
				document.compareWith(Base.PREVIOUS);
			}
		},
		/** The base is the same position of the next machine of the session. */
		MACHINE {
			@Override
			void apply(Document document, Navigator navigator, Moment now) {
				int machines = navigator.session().machines().size();
				if (machines > 1) {
					int next = document.base().isMachine() ? document.base().machine() + 1 : 1;
					document.compareWith(Base.machine(navigator.session(), next < machines ? next : 1));
				}
			}
		},
		/** Goes to the base, and the position that is shown becomes the base. */
		SWAP {
			@Override
			void apply(Document document, Navigator navigator, Moment now) {
				Base base = document.base();
				if (base.isFixed()) {
					document.compareWith(new Base(now.position()));
					navigator.seek(base.position());
				}
			}
		};

		abstract void apply(Document document, Navigator navigator, Moment now);
	}

	private Choice choice = Choice.PREVIOUS;

	@Override
	public void setInitializationData(@Nullable IConfigurationElement element, @Nullable String property, @Nullable Object data) {
		choice = Choice.valueOf(String.valueOf(data));
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		Document document = ActiveDocument.of(HandlerUtil.getActiveWorkbenchWindow(event)).get();
		Navigator navigator = document == null ? null : document.navigator();
		Moment now = document == null ? null : document.moment();
		if (document != null && navigator != null && now != null) {
			choice.apply(document, navigator, now);
		}
		return null;
	}
}
