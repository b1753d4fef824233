package org.vmalloscope.editor.text;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;

/** Reads the whole text again whenever some of it was changed: what a line means depends on the others. */
final class WholeText implements IReconcilingStrategy, IReconcilingStrategyExtension {
	private volatile Consumer<IDocument> reader = text -> {
		// not installed yet
	};
	private volatile @Nullable IDocument document;

	/** @param wanted is called on a background thread */
	void readBy(Consumer<IDocument> wanted) {
		reader = wanted;
	}

	@Override
	@NonNullByDefault({})
	public void setDocument(IDocument text) {
		document = text;
	}

	@Override
	public void initialReconcile() {
		read();
	}

	@Override
	@NonNullByDefault({})
	public void reconcile(DirtyRegion dirty, IRegion part) {
		read();
	}

	@Override
	@NonNullByDefault({})
	public void reconcile(IRegion part) {
		read();
	}

	private void read() {
		IDocument text = document;
		if (text != null) {
			reader.accept(text);
		}
	}

	@Override
	@NonNullByDefault({})
	public void setProgressMonitor(IProgressMonitor monitor) {
		// a text is read in milliseconds
	}
}
