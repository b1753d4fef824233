package org.vmalloscope.editor.text;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.DirtyRegion;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.reconciler.IReconcilingStrategyExtension;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.ISourceViewer;

/** Reads the text again shortly after it was changed, in the background, and marks what is wrong with it. */
public final class ScenarioReconciler extends MonoReconciler {
	private static final int DELAY_MILLIS = 250;

	/** For the extension point. */
	public ScenarioReconciler() {
		super(new Strategy(), false);
		setDelay(DELAY_MILLIS);
	}

	@Override
	@NonNullByDefault({})
	public void install(ITextViewer viewer) {
		if (getReconcilingStrategy(IDocument.DEFAULT_CONTENT_TYPE) instanceof Strategy strategy && viewer instanceof ISourceViewer source) {
			strategy.errors = new TextErrors(source);
		}
		super.install(viewer);
	}

	private static final class Strategy implements IReconcilingStrategy, IReconcilingStrategyExtension {
		private volatile @Nullable TextErrors errors;
		private volatile @Nullable IDocument text;

		@Override
		@NonNullByDefault({})
		public void setDocument(IDocument document) {
			text = document;
		}

		@Override
		public void initialReconcile() {
			check();
		}

		@Override
		@NonNullByDefault({})
		public void reconcile(DirtyRegion dirty, IRegion part) {
			check();
		}

		@Override
		@NonNullByDefault({})
		public void reconcile(IRegion part) {
			check();
		}

		private void check() {
			TextErrors found = errors;
			IDocument read = text;
			if (found != null && read != null) {
				found.check(read);
			}
		}

		@Override
		@NonNullByDefault({})
		public void setProgressMonitor(IProgressMonitor monitor) {
			// a text is read in milliseconds
		}
	}
}
