package org.vmalloscope.editor.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IViewportListener;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;

/** Colours the text. No token of the language goes over a line's end, so that the lines that change are all that is looked at. */
public final class ScenarioPresentation extends PresentationReconciler {
	/** In longer texts only what is seen gets colours. */
	private static final int MOST = 1 << 17;

	private final Colours colours = new Colours();
	private final IPropertyChangeListener themeChanged = event -> {
		if (event.getProperty().startsWith(Colours.PREFIX)) {
			recolour();
		}
	};
	private final Stretch stretch = new Stretch();
	private @Nullable ITextViewer viewer;

	/** For the extension point. */
	public ScenarioPresentation() {
		DefaultDamagerRepairer lines = new DefaultDamagerRepairer(new ScenarioScanner(colours));
		setDamager(lines, IDocument.DEFAULT_CONTENT_TYPE);
		setRepairer(lines, IDocument.DEFAULT_CONTENT_TYPE);
	}

	@Override
	@NonNullByDefault({})
	public void install(ITextViewer shown) {
		viewer = shown;
		super.install(shown);
		shown.addViewportListener(stretch);
		shown.addTextListener(stretch);
		JFaceResources.getColorRegistry().addListener(themeChanged);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeChanged);
	}

	@Override
	public void uninstall() {
		JFaceResources.getColorRegistry().removeListener(themeChanged);
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeChanged);
		ITextViewer shown = viewer;
		if (shown != null) {
			shown.removeViewportListener(stretch);
			shown.removeTextListener(stretch);
		}
		viewer = null;
		super.uninstall();
	}

	private void recolour() {
		ITextViewer shown = viewer;
		if (shown != null && shown.getTextWidget() != null && !shown.getTextWidget().isDisposed()) {
			colours.refresh();
			shown.invalidateTextPresentation();
			stretch.forget();
			colour(shown, new Region(0, shown.getDocument().getLength()));
		}
	}

	private void colour(ITextViewer shown, IRegion part) {
		TextPresentation presentation = createPresentation(part, shown.getDocument());
		if (presentation != null) {
			shown.changeTextPresentation(presentation, false);
		}
	}

	/** Of more than {@link #MOST} characters only what is seen gets its colours, with some lines around it. */
	@Override
	@NonNullByDefault({})
	protected TextPresentation createPresentation(IRegion damage, IDocument text) {
		ITextViewer shown = viewer;
		if (damage.getLength() <= MOST || shown == null) {
			return super.createPresentation(damage, text);
		}
		return super.createPresentation(stretch.seen(shown, text), text);
	}

	/** In a long text, the part that has its colours; the rest gets them when it is scrolled to. */
	@NonNullByDefault({})
	private final class Stretch implements IViewportListener, ITextListener {
		private static final int LINES_AROUND = 200;
		private int from;
		private int to;

		private void forget() {
			from = 0;
			to = 0;
		}

		private IRegion seen(ITextViewer shown, IDocument text) {
			try {
				int last = text.getNumberOfLines() - 1;
				int first = Math.max(0, Math.min(shown.getTopIndex(), last) - LINES_AROUND);
				int end = Math.max(first, Math.min(last, Math.max(shown.getTopIndex(), shown.getBottomIndex()) + LINES_AROUND));
				from = text.getLineOffset(first);
				to = text.getLineOffset(end) + text.getLineLength(end);
				return new Region(from, Math.min(to - from, MOST));
			} catch (BadLocationException e) {
				// the text became shorter meanwhile
				return new Region(0, 0);
			}
		}

		@Override
		public void viewportChanged(int verticalOffset) {
			ITextViewer shown = viewer;
			if (shown == null || shown.getDocument() == null || shown.getDocument().getLength() <= MOST) {
				return;
			}
			int top = shown.getTopIndexStartOffset();
			int bottom = shown.getBottomIndexEndOffset();
			if (top < from || bottom >= to) {
				colour(shown, seen(shown, shown.getDocument()));
			}
		}

		@Override
		public void textChanged(TextEvent event) {
			// places moved
			forget();
		}
	}
}
