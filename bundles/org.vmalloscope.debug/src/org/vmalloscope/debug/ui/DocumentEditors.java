package org.vmalloscope.debug.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.texteditor.ITextEditor;
import org.vmalloscope.ui.document.Document;

/** Finds the editors of documents. UI thread only. */
final class DocumentEditors {
	private DocumentEditors() {
	}

	/** The editor that shows a document, or null. */
	static @Nullable IEditorPart of(Document document) {
		for (IWorkbenchWindow window : PlatformUI.getWorkbench().getWorkbenchWindows()) {
			for (IWorkbenchPage page : window.getPages()) {
				for (IEditorReference reference : page.getEditorReferences()) {
					IEditorPart editor = reference.getEditor(false);
					if (editor != null && Adapters.adapt(editor, Document.class) == document) {
						return editor;
					}
				}
			}
		}
		return null;
	}

	/** The text editor of a scenario that a part is, or null. */
	static @Nullable ITextEditor scenario(@Nullable IWorkbenchPart part) {
		ITextEditor editor = part == null ? null : Adapters.adapt(part, ITextEditor.class);
		Path file = editor == null ? null : file(editor.getEditorInput());
		return file != null && file.toString().endsWith(".vms") ? editor : null;
	}

	/** The file of an editor, or null. */
	static @Nullable Path file(@Nullable IEditorInput input) {
		if (input instanceof IPathEditorInput path) {
			return path.getPath().toPath();
		}
		return input instanceof IURIEditorInput uri && "file".equals(uri.getURI().getScheme()) ? Path.of(uri.getURI()) : null;
	}

	/** The viewer of a text editor. */
	static @Nullable ISourceViewer viewer(ITextEditor editor) {
		return editor.getAdapter(org.eclipse.jface.text.ITextOperationTarget.class) instanceof ISourceViewer viewer ? viewer : null;
	}
}
