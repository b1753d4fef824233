package org.vmalloscope.editor.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.PresentationReconciler;
import org.eclipse.jface.text.rules.DefaultDamagerRepairer;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.ui.PlatformUI;

/** Colours the text. No token of the language goes over a line's end, so that the lines that change are all that is looked at. */
public final class ScenarioPresentation extends PresentationReconciler {
	private final Colours colours = new Colours();
	private final IPropertyChangeListener themeChanged = event -> {
		if (event.getProperty().startsWith(Colours.PREFIX)) {
			recolour();
		}
	};
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
		JFaceResources.getColorRegistry().addListener(themeChanged);
		PlatformUI.getWorkbench().getThemeManager().addPropertyChangeListener(themeChanged);
	}

	@Override
	public void uninstall() {
		JFaceResources.getColorRegistry().removeListener(themeChanged);
		PlatformUI.getWorkbench().getThemeManager().removePropertyChangeListener(themeChanged);
		viewer = null;
		super.uninstall();
	}

	private void recolour() {
		ITextViewer shown = viewer;
		if (shown != null && shown.getTextWidget() != null && !shown.getTextWidget().isDisposed()) {
			colours.refresh();
			shown.invalidateTextPresentation();
			TextPresentation all = createPresentation(new org.eclipse.jface.text.Region(0, shown.getDocument().getLength()), shown.getDocument());
			if (all != null) {
				shown.changeTextPresentation(all, false);
			}
		}
	}
}
