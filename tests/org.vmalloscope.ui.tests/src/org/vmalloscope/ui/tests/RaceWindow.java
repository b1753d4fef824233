package org.vmalloscope.ui.tests;

import java.util.Arrays;
import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.paint.pagetable.Lanes;
import org.vmalloscope.paint.pagetable.SlotTables;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.race.RaceState;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Remembered;
import org.vmalloscope.ui.pagetable.RaceDocuments;

/** Races in the window under test. */
final class RaceWindow {
	private static final String INTERLEAVING = "org.vmalloscope.ui.pagetable.interleaving";

	private RaceWindow() {
	}

	/** Closes everything, and goes back to the perspective of other tests. */
	static void close() {
		Window.closeAll();
		Window.ui(() -> {
			Window.page().getWorkbenchWindow().getWorkbench().showPerspective("org.vmalloscope.perspectives.percpu", Window.page().getWorkbenchWindow());
			return true;
		});
	}

	/** Opens a story at its beginning. */
	static Document open(String name) {
		Remembered.clear();
		Story story = RaceDocuments.stories().stream().filter(told -> told.name().equals(name)).findFirst().orElseThrow();
		Window.ui(() -> {
			RaceDocuments.open(Window.page().getWorkbenchWindow(), story);
			return true;
		});
		Document document = active(null);
		at(document, 0);
		awaitSteps(document);
		return document;
	}

	/** Waits until the steps of a race are drawn. */
	static void awaitSteps(Document document) {
		Session session = Objects.requireNonNull(document.session());
		Window.awaitTrue("the steps of " + session.name(), () -> {
			Lanes lanes = (Lanes) Objects.requireNonNull(canvas(Lanes.class).snapshot());
			return lanes.interleaving().steps().size() == session.length() && session.operation(0).text().startsWith(lanes.interleaving().steps().get(0).label());
		});
	}

	/** The race in the active editor, once it is read. */
	static Document active(@Nullable Document before) {
		return Window.await("a race", () -> {
			IEditorPart editor = Window.page().getActiveEditor();
			Document document = editor == null ? null : Adapters.adapt(editor, Document.class);
			Moment moment = document == null ? null : document.moment();
			return document == before || moment == null || !(moment.state() instanceof RaceState) ? null : document;
		});
	}

	/** Waits until the document has come to a step. */
	static void at(Document document, int position) {
		Window.awaitTrue("step " + position, () -> Objects.requireNonNull(document.moment()).position() == position);
	}

	/** The picture that shows something. */
	static PaintCanvas<?> canvas(Class<?> kind) {
		return Window.await("the picture of " + kind.getSimpleName(), () -> Window.below(Window.page().getWorkbenchWindow().getShell(), PaintCanvas.class).stream()
				.filter(some -> some.isVisible() && kind.isInstance(some.snapshot())).findFirst().<@Nullable PaintCanvas<?>>map(found -> found).orElse(null));
	}

	/** Brings the view Interleaving to the front; its picture has the focus then. */
	static PaintCanvas<?> showInterleaving() {
		return show(INTERLEAVING, Lanes.class);
	}

	/** Brings the view Page Tables to the front; its picture has the focus then. */
	static PaintCanvas<?> showTables() {
		return show("org.vmalloscope.ui.pagetable.tables", SlotTables.class);
	}

	private static PaintCanvas<?> show(String view, Class<?> kind) {
		Window.ui(() -> Window.page().showView(view));
		PaintCanvas<?> canvas = canvas(kind);
		Window.ui(canvas::setFocus);
		Window.awaitTrue("the focus in the picture", canvas::isFocusControl);
		return canvas;
	}

	/** An item of the menu of the view. */
	static IAction menuOfInterleaving(String text) {
		IViewPart view = Objects.requireNonNull(Window.page().findView(INTERLEAVING));
		return Arrays.stream(view.getViewSite().getActionBars().getMenuManager().getItems()).filter(ActionContributionItem.class::isInstance)
				.map(item -> ((ActionContributionItem) item).getAction()).filter(action -> String.valueOf(action.getText()).startsWith(text)).findFirst().orElseThrow();
	}
}
