package org.vmalloscope.ui.command;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.IServiceLocator;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.NavigatorListener.Activity;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.DocumentListener;

/**
 * What expressions in {@code plugin.xml} can ask about the active document of the active window. All variables are Boolean:
 * {@value #SESSION}: there is one; {@value #CAN_ADVANCE}, {@value #CAN_RETURN}: it does not stand at its end, its beginning;
 * {@value #BUSY}: it runs or plays; {@value #HISTORY_BACK}, {@value #HISTORY_FORWARD}: there are jumps to walk;
 * {@value #MACHINES}: it compares several machines; {@value #BASED}: it is compared with something that the user chose.
 */
public final class SessionSources extends AbstractSourceProvider {
	static final String SESSION = "org.vmalloscope.ui.session";
	static final String CAN_ADVANCE = "org.vmalloscope.ui.canAdvance";
	static final String CAN_RETURN = "org.vmalloscope.ui.canReturn";
	static final String BUSY = "org.vmalloscope.ui.busy";
	static final String HISTORY_BACK = "org.vmalloscope.ui.historyBack";
	static final String HISTORY_FORWARD = "org.vmalloscope.ui.historyForward";
	static final String MACHINES = "org.vmalloscope.ui.machines";
	static final String BASED = "org.vmalloscope.ui.based";

	private final DocumentListener listener = new DocumentListener() {
		@Override
		public void stateChanged() {
			update();
		}

		@Override
		public void moved(Moment before, Moment now) {
			update();
		}

		@Override
		public void activityChanged() {
			update();
		}

		@Override
		public void compared() {
			update();
		}
	};
	private final Consumer<@Nullable Document> follower = this::show;
	private final Map<String, Object> values = new HashMap<>(values(null));
	private @Nullable ActiveDocument followed;
	private @Nullable Document document;

	@Override
	@NonNullByDefault({})
	public void initialize(IServiceLocator locator) {
		super.initialize(locator);
		IWorkbench workbench = PlatformUI.getWorkbench();
		workbench.addWindowListener(new IWindowListener() {
			@Override
			public void windowOpened(IWorkbenchWindow window) {
				follow(window);
			}

			@Override
			public void windowActivated(IWorkbenchWindow window) {
				follow(window);
			}

			@Override
			public void windowDeactivated(IWorkbenchWindow window) {
				// the window that is activated next says what holds then
			}

			@Override
			public void windowClosed(IWorkbenchWindow window) {
				// the window that is activated next says what holds then
			}
		});
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		if (window != null) {
			follow(window);
		}
	}

	private void follow(IWorkbenchWindow window) {
		ActiveDocument next = ActiveDocument.of(window);
		ActiveDocument last = followed;
		if (last != next) {
			if (last != null) {
				last.removeListener(follower);
			}
			followed = next;
			next.addListener(follower);
			show(next.get());
		}
	}

	private void show(@Nullable Document next) {
		Document last = document;
		if (last != null) {
			last.removeListener(listener);
		}
		document = next;
		if (next != null) {
			next.addListener(listener);
		}
		update();
	}

	private void update() {
		Document shown = document;
		Map<String, Boolean> now = values(shown);
		Map<String, Object> changed = new HashMap<>(now);
		changed.entrySet().removeIf(entry -> entry.getValue().equals(values.get(entry.getKey())));
		if (!changed.isEmpty()) {
			values.putAll(changed);
			fireSourceChanged(ISources.WORKBENCH, changed);
		}
	}

	private static Map<String, Boolean> values(@Nullable Document document) {
		Navigator navigator = document == null ? null : document.navigator();
		Moment moment = document == null ? null : document.moment();
		return Map.of(SESSION, navigator != null, CAN_ADVANCE, navigator != null && moment != null && moment.position() < navigator.session().length(), CAN_RETURN,
				moment != null && (moment.position() > 0 || moment.isInside()), BUSY,
				navigator != null && (navigator.activity() == Activity.RUNNING || navigator.activity() == Activity.PLAYING), HISTORY_BACK,
				navigator != null && navigator.canGoBack(), HISTORY_FORWARD, navigator != null && navigator.canGoForward(), MACHINES,
				navigator != null && navigator.session().machines().size() > 1, BASED, document != null && navigator != null && !document.base().isPrevious());
	}

	@Override
	public Map<String, Object> getCurrentState() {
		return new HashMap<>(values);
	}

	@Override
	public String[] getProvidedSourceNames() {
		return values.keySet().toArray(String[]::new);
	}

	@Override
	public void dispose() {
		Document shown = document;
		if (shown != null) {
			shown.removeListener(listener);
		}
	}
}
