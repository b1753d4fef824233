package org.vmalloscope.editor.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.reconciler.MonoReconciler;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.vmalloscope.scenario.edit.Outline;
import org.vmalloscope.scenario.edit.Outline.Item;

/** Lets the machine, loops, tasks and choices be folded. What is folded stays so while the text around it is edited. */
public final class Folding extends MonoReconciler {
	private static final int DELAY_MILLIS = 500;
	/** In longer texts nothing is folded, because finding out what could be takes longer than typing. */
	static final int MOST = 1 << 20;

	/** For the extension point. */
	public Folding() {
		super(new WholeText(), false);
		setDelay(DELAY_MILLIS);
	}

	@Override
	@NonNullByDefault({})
	public void install(ITextViewer viewer) {
		if (getReconcilingStrategy(IDocument.DEFAULT_CONTENT_TYPE) instanceof WholeText whole && viewer instanceof ProjectionViewer projection) {
			whole.readBy(text -> fold(projection, text));
		}
		super.install(viewer);
	}

	private static void fold(ProjectionViewer viewer, IDocument text) {
		ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
		if (model == null || text.getLength() > MOST) {
			return;
		}
		List<Position> wanted = new ArrayList<>();
		collect(Outline.of(text.get()), text, wanted);
		List<Annotation> gone = new ArrayList<>();
		Iterator<Annotation> all = model.getAnnotationIterator();
		while (all.hasNext()) {
			Annotation annotation = all.next();
			if (annotation instanceof ProjectionAnnotation && !wanted.remove(model.getPosition(annotation))) {
				gone.add(annotation);
			}
		}
		Map<Annotation, Position> added = new HashMap<>();
		wanted.forEach(place -> added.put(new ProjectionAnnotation(), place));
		if (!gone.isEmpty() || !added.isEmpty()) {
			model.modifyAnnotations(gone.toArray(Annotation[]::new), added, new Annotation[0]);
		}
	}

	private static void collect(List<Item> items, IDocument text, List<Position> places) {
		for (Item item : items) {
			if (item.endLine() > item.line()) {
				try {
					int start = text.getLineOffset(item.line() - 1);
					int last = Math.min(item.endLine(), text.getNumberOfLines()) - 1;
					places.add(new Position(start, text.getLineOffset(last) + text.getLineLength(last) - start));
				} catch (BadLocationException e) {
					// the text was changed meanwhile, and will be read again
					return;
				}
			}
			collect(item.children(), text, places);
		}
	}
}
