package org.vmalloscope.debug.ui;

import org.eclipse.debug.ui.actions.ToggleBreakpointAction;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Lets a double click in the ruler toggle a breakpoint, in whatever text editor a scenario is opened. UI thread only. */
public final class ScenarioRuler implements IPartListener2 {
	@Override
	@NonNullByDefault({})
	public void partActivated(IWorkbenchPartReference reference) {
		install(reference);
	}

	@Override
	@NonNullByDefault({})
	public void partOpened(IWorkbenchPartReference reference) {
		install(reference);
	}

	/** To be called for parts that are there already as well. */
	public static void install(IWorkbenchPartReference reference) {
		ITextEditor editor = DocumentEditors.scenario(reference.getPart(false));
		if (editor != null && !(editor.getAction(ITextEditorActionConstants.RULER_DOUBLE_CLICK) instanceof ToggleBreakpointAction)) {
			IVerticalRulerInfo ruler = editor.getAdapter(IVerticalRulerInfo.class);
			if (ruler != null) {
				editor.setAction(ITextEditorActionConstants.RULER_DOUBLE_CLICK, new ToggleBreakpointAction(editor, null, ruler));
			}
		}
	}
}
