package org.vmalloscope.debug.ui;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vmalloscope.session.Stop;
import org.vmalloscope.session.breakpoint.Breakpoint;
import org.vmalloscope.session.breakpoint.Breakpoints;
import org.vmalloscope.session.breakpoint.Occasion;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.events.EventsPart;

/** Runs to before the line of the cursor, or the selected event; with {@code BACK} backwards. Breakpoints on the way stop it. */
public final class RunToLineHandler extends AbstractHandler implements IExecutableExtension {
	private boolean isForward = true;

	@Override
	@NonNullByDefault({})
	public void setInitializationData(IConfigurationElement element, String property, Object data) {
		isForward = !"BACK".equals(data);
	}

	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		IEditorPart editor = HandlerUtil.getActiveEditor(event);
		Document document = ActiveDocument.of(HandlerUtil.getActiveWorkbenchWindow(event)).get();
		Stop stop = stop(HandlerUtil.getActivePart(event) instanceof EventsPart events ? events : editor);
		if (document != null && stop != null) {
			document.runTo(stop, isForward);
		}
		return null;
	}

	private static @Nullable Stop stop(@Nullable Object part) {
		if (part instanceof EventsPart trace) {
			OptionalInt selected = trace.selectedOperation();
			return selected.isPresent() ? Stop.at(selected.getAsInt()) : null;
		}
		ITextEditor scenario = part instanceof IWorkbenchPart shown ? DocumentEditors.scenario(shown) : null;
		return scenario != null && scenario.getSelectionProvider().getSelection() instanceof ITextSelection cursor
				? new Breakpoints(List.of(Breakpoint.at(new Occasion.Line(cursor.getStartLine() + 1L)))) : null;
	}
}
