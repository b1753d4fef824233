package org.vmalloscope.editor.session;

import org.eclipse.core.runtime.IAdapterFactory;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.vmalloscope.editor.text.ScenarioOutlinePage;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.TextLines;

/** What a text editor on a scenario offers to the rest of the window. */
public final class ScenarioAdapters implements IAdapterFactory {
	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Object adaptable, Class<T> type) {
		EditedScenario scenario = adaptable instanceof ITextEditor editor ? EditedScenarios.of(editor) : null;
		if (scenario == null) {
			return null;
		}
		if (type == Document.class) {
			return type.cast(scenario.document());
		}
		if (type == TextLines.class) {
			return type.cast(scenario);
		}
		return type == IContentOutlinePage.class ? type.cast(new ScenarioOutlinePage(scenario)) : null;
	}

	@Override
	public Class<?>[] getAdapterList() {
		return new Class<?>[] { Document.class, TextLines.class, IContentOutlinePage.class };
	}
}
