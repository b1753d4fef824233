package org.vmalloscope.debug.ui;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.IParameterValues;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.OperationFilter;
import org.vmalloscope.session.Stop;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;

/** Runs to behind the next or the last operation that did something. The parameters of its command say what, and which way. */
public final class RunToEvent extends AbstractHandler implements IParameterValues {
	static final String COMMAND = "org.vmalloscope.debug.runToEvent";
	/** Name of an {@link Effect}. */
	static final String EVENT = "org.vmalloscope.debug.event";
	/** {@value #BACK}, or anything else for forwards. */
	static final String DIRECTION = "org.vmalloscope.debug.direction";
	static final String BACK = "back";

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		Document document = ActiveDocument.of(HandlerUtil.getActiveWorkbenchWindow(event)).get();
		String name = event.getParameter(EVENT);
		for (Effect effect : Effect.values()) {
			if (document != null && effect.name().equals(name)) {
				document.runTo(Stop.behind(OperationFilter.effect(effect)), !BACK.equals(event.getParameter(DIRECTION)));
			}
		}
		return null;
	}

	@Override
	public Map<String, String> getParameterValues() {
		Map<String, String> values = new HashMap<>();
		for (Effect effect : Effect.values()) {
			values.put(effect.label(), effect.name());
		}
		return values;
	}
}
