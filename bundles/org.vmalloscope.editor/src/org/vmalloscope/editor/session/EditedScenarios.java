package org.vmalloscope.editor.session;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.texteditor.ITextEditor;

/** The scenarios that are open in text editors. UI thread, except {@link #of(IDocument)}. */
public final class EditedScenarios {
	private static final List<EditedScenario> OPEN = new ArrayList<>();

	private EditedScenarios() {
	}

	/** The scenario of an editor; null when the editor shows something else. The first call runs it. */
	public static @Nullable EditedScenario of(ITextEditor editor) {
		Path file = file(editor.getEditorInput());
		if (file == null || editor.getDocumentProvider() == null) {
			return null;
		}
		synchronized (OPEN) {
			for (EditedScenario scenario : OPEN) {
				if (scenario.editor() == editor && scenario.document().file().equals(file)) {
					return scenario;
				}
			}
		}
		EditedScenario opened = new EditedScenario(editor, file);
		synchronized (OPEN) {
			OPEN.add(opened);
		}
		opened.open();
		return opened;
	}

	/** The scenario with a text; null when no editor shows it. Any thread. */
	public static @Nullable EditedScenario of(@Nullable IDocument text) {
		synchronized (OPEN) {
			for (EditedScenario scenario : OPEN) {
				if (text != null && scenario.text() == text) {
					return scenario;
				}
			}
			return null;
		}
	}

	static void closed(EditedScenario scenario) {
		synchronized (OPEN) {
			OPEN.remove(scenario);
		}
	}

	@NonNullByDefault({})
	private static @Nullable Path file(IEditorInput input) {
		Path file = input instanceof IPathEditorInput path ? path.getPath().toPath()
				: input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) ? Path.of(uri.getURI()) : null;
		return file != null && file.toString().endsWith(".vms") ? file : null;
	}
}
