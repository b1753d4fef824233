package org.vmalloscope.editor.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.IReconciler;
import org.eclipse.jface.text.reconciler.IReconcilingStrategy;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.jface.viewers.IPostSelectionProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.scenario.edit.Names;
import org.vmalloscope.scenario.edit.Names.Place;

/**
 * Marks all places of the name at the caret. They are looked for in the background, and marked if caret and text are still the same then;
 * texts longer than a megabyte are left alone.
 */
public final class Occurrences implements IReconciler, ISelectionChangedListener {
	private static final String USE = "org.vmalloscope.editor.occurrence";
	private static final String DEFINITION = "org.vmalloscope.editor.definition";
	private static final int MOST = 1 << 20;

	private @Nullable ISourceViewer viewer;
	private List<Annotation> shown = List.of();
	/** Counts movements of the caret; what an earlier one asked for is not wanted any more. */
	private volatile int asked;

	@Override
	@NonNullByDefault({})
	public void install(ITextViewer installed) {
		if (installed instanceof ISourceViewer source && source.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			viewer = source;
			selections.addPostSelectionChangedListener(this);
		}
	}

	@Override
	public void uninstall() {
		ISourceViewer source = viewer;
		if (source != null && source.getSelectionProvider() instanceof IPostSelectionProvider selections) {
			selections.removePostSelectionChangedListener(this);
		}
		viewer = null;
	}

	@Override
	@NonNullByDefault({})
	public void selectionChanged(SelectionChangedEvent event) {
		ISourceViewer source = viewer;
		IAnnotationModel model = source == null ? null : source.getAnnotationModel();
		IDocument text = source == null ? null : source.getDocument();
		if (source == null || model == null || text == null) {
			return;
		}
		asked++;
		int number = asked;
		if (text.getLength() > MOST) {
			show(model, List.of());
			return;
		}
		String content = text.get();
		int caret = source.getSelectedRange().x;
		Display display = source.getTextWidget().getDisplay();
		Job.createSystem("Places of a name", monitor -> {
			List<Place> places = number == asked ? Names.places(content, caret) : List.of();
			if (number == asked && !display.isDisposed()) {
				display.asyncExec(() -> {
					if (number == asked && viewer == source && content.length() == text.getLength()) {
						show(model, places);
					}
				});
			}
		}).schedule();
	}

	private void show(IAnnotationModel model, List<Place> places) {
		Map<Annotation, Position> added = new HashMap<>();
		for (Place place : places) {
			boolean isDefinition = place == places.get(0);
			added.put(new Annotation(isDefinition ? DEFINITION : USE, false, isDefinition ? "Definition" : "Use"), new Position(place.offset(), place.length()));
		}
		if (!added.isEmpty() || !shown.isEmpty()) {
			((IAnnotationModelExtension) model).replaceAnnotations(shown.toArray(Annotation[]::new), added);
			shown = new ArrayList<>(added.keySet());
		}
	}

	@Override
	@NonNullByDefault({})
	public @Nullable IReconcilingStrategy getReconcilingStrategy(String contentType) {
		return null;
	}
}
