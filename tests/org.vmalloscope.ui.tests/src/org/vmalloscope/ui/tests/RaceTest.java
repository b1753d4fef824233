package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.pagetable.Lanes;
import org.vmalloscope.paint.pagetable.SlotTables;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.race.RaceState;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.pagetable.RaceDocuments;

/** Stories about page tables in the window: opened, stepped, tried in another order, explored. */
class RaceTest {
	@AfterEach
	void close() {
		Window.closeAll();
		Window.ui(() -> {
			Window.page().getWorkbenchWindow().getWorkbench().showPerspective("org.vmalloscope.perspectives.percpu", Window.page().getWorkbenchWindow());
			return true;
		});
	}

	private static Document open(String name) {
		Story story = RaceDocuments.stories().stream().filter(told -> told.name().equals(name)).findFirst().orElseThrow();
		Window.ui(() -> {
			RaceDocuments.open(Window.page().getWorkbenchWindow(), story);
			return true;
		});
		return active(null);
	}

	/** The race in the active editor, once it is read. */
	private static Document active(@Nullable Document before) {
		return Window.await("a race", () -> {
			IEditorPart editor = Window.page().getActiveEditor();
			Document document = editor == null ? null : Adapters.adapt(editor, Document.class);
			Moment moment = document == null ? null : document.moment();
			return document == before || moment == null || !(moment.state() instanceof RaceState) ? null : document;
		});
	}

	private static void at(Document document, int position) {
		Window.awaitTrue("step " + position, () -> Objects.requireNonNull(document.moment()).position() == position);
	}

	private static void start(Document document) {
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(0);
			return true;
		});
		at(document, 0);
	}

	private static PaintCanvas<?> canvas(Class<?> kind) {
		return Window.await("the picture of " + kind.getSimpleName(), () -> Window.below(Window.page().getWorkbenchWindow().getShell(), PaintCanvas.class).stream()
				.filter(some -> some.isVisible() && kind.isInstance(some.snapshot())).findFirst().<@Nullable PaintCanvas<?>>map(found -> found).orElse(null));
	}

	/** A point in the middle of a cell of a picture. */
	private static Point place(PaintCanvas<?> canvas, int column, int row) {
		Viewport view = Objects.requireNonNull(canvas.viewport());
		return canvas.toDisplay((int) (view.x().pixel(column) + 20), (int) (view.y().pixel(row) + 10));
	}

	private static boolean post(int type, int button, Point at) {
		Event event = new Event();
		event.type = type;
		event.button = button;
		event.x = at.x;
		event.y = at.y;
		return Window.display().post(event);
	}

	private static void click(PaintCanvas<?> canvas, int column, int row) {
		Window.ui(() -> {
			Point at = place(canvas, column, row);
			return post(SWT.MouseMove, 0, at) && post(SWT.MouseDown, 1, at) && post(SWT.MouseUp, 1, at);
		});
		Window.awaitTrue("the focus in the picture", canvas::isFocusControl);
	}

	/** Clicks into the middle of a control. */
	private static void click(Control control) {
		Window.ui(() -> {
			Point size = control.getSize();
			Point at = control.toDisplay(size.x / 2, size.y / 2);
			return post(SWT.MouseMove, 0, at) && post(SWT.MouseDown, 1, at) && post(SWT.MouseUp, 1, at);
		});
		Window.awaitTrue("the focus", control::isFocusControl);
	}

	private static List<Integer> cpus() {
		return Window.ui(() -> ((Lanes) Objects.requireNonNull(canvas(Lanes.class).snapshot())).interleaving().steps().stream().map(step -> step.cpu()).toList());
	}

	private static <T extends Control> T shown(Class<T> kind, String what, java.util.function.Predicate<T> wanted) {
		return Window.await(what, () -> Window.first(kind, control -> control.isVisible() && wanted.test(control)));
	}

	@Test
	void aStoryTellsWhatToLookForAndIsSteppedBothWays() {
		Document document = open("i386-neighbour");
		start(document);
		shown(Label.class, "the paragraph of the story", label -> label.getText().contains("vmalloc_fault() copies it") && label.getText().contains("does not wait for CPU 1's copies"));
		Window.press(0, SWT.F6);
		at(document, 1);
		Window.press(0, SWT.F6);
		at(document, 2);
		Window.press(SWT.SHIFT, SWT.F6);
		at(document, 1);
		click(canvas(Lanes.class), 0, 0);
		Window.press(0, SWT.F5);
		at(document, 2);
		Window.awaitTrue("the tables of step 2", () -> ((SlotTables) Objects.requireNonNull(canvas(SlotTables.class).snapshot())).grid().rows().stream()
				.anyMatch(row -> row.reference().text().equals("T")));
	}

	@Test
	void anAddressIsWalkedForAChosenTask() {
		Document document = open("i386-without-fault");
		start(document);
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(4);
			return true;
		});
		at(document, 4);
		Text address = shown(Text.class, "the field for addresses", text -> text.getMessage().startsWith("address"));
		click(address);
		for (char digit : "f8002000".toCharArray()) {
			Window.press(0, digit);
		}
		shown(Label.class, "the walk of the reference table", label -> label.getText().contains("pgd[992]") && label.getText().contains("Mapped."));
		click(canvas(SlotTables.class), 2, 0);
		shown(Combo.class, "process B chosen", combo -> combo.getText().equals("B"));
		shown(Label.class, "the walk of B", label -> label.getText().contains("the reference table has one") && label.getText().contains("faults"));
	}

	@Test
	void aStepIsTakenEarlierByKeyAndByMouseAndTheSessionStays() {
		Document document = open("i386-without-fault");
		start(document);
		List<Integer> told = cpus();
		PaintCanvas<?> lanes = canvas(Lanes.class);
		click(lanes, 0, 1);
		Window.press(SWT.ALT, SWT.ARROW_DOWN);
		Window.awaitTrue("another order", () -> !cpus().equals(told));
		assertEquals(2, cpus().get(1));
		Link back = shown(Link.class, "the way back", link -> link.getText().contains("Back to the session"));
		assertTrue(Window.ui(back::getText).contains("Open it as a session"));
		assertEquals(told.size(), Objects.requireNonNull(document.session()).length());
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(3);
			return true;
		});
		Window.awaitTrue("the order of the session", () -> cpus().equals(told));
		drag(canvas(Lanes.class), 0, 2);
		Window.awaitTrue("the order after dragging", () -> !cpus().equals(told) && cpus().get(0) == 1 && cpus().get(2) == 1);
	}

	private static void enter(Link link) {
		Window.ui(link::setFocus);
		Window.awaitTrue("the focus on the link", link::isFocusControl);
		Window.press(0, SWT.CR);
	}

	/** Drags the step of a row to another row. */
	private static void drag(PaintCanvas<?> canvas, int from, int to) {
		Window.ui(() -> {
			Point start = place(canvas, 0, from);
			Point end = place(canvas, 1, to);
			return post(SWT.MouseMove, 0, start) && post(SWT.MouseDown, 1, start) && post(SWT.MouseMove, 0, new Point(start.x + 8, start.y + 8)) && post(SWT.MouseMove, 0, end)
					&& post(SWT.MouseUp, 1, end);
		});
	}

	@Test
	void whatTheExplorerFindsIsOpenedAsASessionAndStepped() {
		Document story = open("i386-neighbour");
		start(story);
		click(canvas(Lanes.class), 0, 0);
		Combo strategies = shown(Combo.class, "the strategies", combo -> List.of(combo.getItems()).contains("eager"));
		Window.ui(() -> {
			strategies.setFocus();
			strategies.select(strategies.indexOf("eager"));
			strategies.notifyListeners(SWT.Selection, new Event());
			return true;
		});
		enter(shown(Link.class, "an invitation to explore", link -> link.getText().contains("Not explored yet")));
		Link verdict = shown(Link.class, "the verdict", link -> link.getText().contains("OOPS after 6 steps"));
		enter(verdict);
		Document example = active(story);
		assertEquals(6, Objects.requireNonNull(example.session()).length());
		start(example);
		Window.press(0, SWT.F6);
		at(example, 1);
	}
}
