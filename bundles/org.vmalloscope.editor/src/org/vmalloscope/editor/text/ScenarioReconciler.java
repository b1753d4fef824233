package org.vmalloscope.editor.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.ISourceViewer;

/** Reads the text again shortly after it was changed, in the background, and marks what is wrong with it. */
public final class ScenarioReconciler extends MonoReconciler {
	private static final int DELAY_MILLIS = 250;

	/** For the extension point. */
	public ScenarioReconciler() {
		super(new WholeText(), false);
		setDelay(DELAY_MILLIS);
	}

	@Override
	@NonNullByDefault({})
	public void install(ITextViewer viewer) {
		if (getReconcilingStrategy(IDocument.DEFAULT_CONTENT_TYPE) instanceof WholeText whole && viewer instanceof ISourceViewer source) {
			whole.readBy(new TextErrors(source)::check);
		}
		super.install(viewer);
	}
}
