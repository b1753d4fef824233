package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.pagetable.Lanes;
import org.vmalloscope.paint.pagetable.SlotTables;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.race.RaceState;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Remembered;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.pagetable.RaceDocuments;

/** Stories about page tables in the window: opened, stepped, tried in another order, explored. */
class RaceTest {
	private static final String INTERLEAVING = "org.vmalloscope.ui.pagetable.interleaving";
	private static final String TABLES = "org.vmalloscope.ui.pagetable.tables";
	private static final int MOST_KEYS = 20;
	private static final Hit NOTHING = new Hit("", "", List.of(), new Range(0, 1), new Range(0, 1));

	@AfterEach
	void close() {
		Window.closeAll();
		Window.ui(() -> {
			Window.page().getWorkbenchWindow().getWorkbench().showPerspective("org.vmalloscope.perspectives.percpu", Window.page().getWorkbenchWindow());
			return true;
		});
	}

	private static Document open(String name) {
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
	private static void awaitSteps(Document document) {
		Session session = Objects.requireNonNull(document.session());
		Window.awaitTrue("the steps of " + session.name(), () -> {
			Lanes lanes = (Lanes) Objects.requireNonNull(canvas(Lanes.class).snapshot());
			return lanes.interleaving().steps().size() == session.length() && session.operation(0).text().startsWith(lanes.interleaving().steps().get(0).label());
		});
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

	private static PaintCanvas<?> canvas(Class<?> kind) {
		return Window.await("the picture of " + kind.getSimpleName(), () -> Window.below(Window.page().getWorkbenchWindow().getShell(), PaintCanvas.class).stream()
				.filter(some -> some.isVisible() && kind.isInstance(some.snapshot())).findFirst().<@Nullable PaintCanvas<?>>map(found -> found).orElse(null));
	}

	/** Brings a view to the front; its picture has the focus then. */
	private static PaintCanvas<?> show(String view, Class<?> kind) {
		Window.ui(() -> Window.page().showView(view));
		PaintCanvas<?> canvas = canvas(kind);
		Window.ui(canvas::setFocus);
		Window.awaitTrue("the focus in the picture", canvas::isFocusControl);
		return canvas;
	}

	/** Walks to an element with the keys of pictures. */
	private static void walk(PaintCanvas<?> canvas, int column, int row) {
		Window.awaitTrue("a picture", () -> canvas.viewport() != null);
		for (int i = 0; i < MOST_KEYS; i++) {
			Hit before = Window.ui(() -> Objects.requireNonNullElse(canvas.selected(), NOTHING));
			if (before != NOTHING && isAt(before, column, row)) {
				return;
			}
			Window.press(SWT.CTRL, SWT.ARROW_RIGHT);
			Window.awaitTrue("the next element", () -> {
				Hit now = canvas.selected();
				return now != null && !now.element().equals(before.element());
			});
		}
		throw new AssertionError("column " + column + " of row " + row + " is not reached");
	}

	private static boolean isAt(Hit hit, int column, int row) {
		Range rows = hit.y();
		return rows != null && rows.first() == row && hit.x().first() == column;
	}

	/** Presses a key with Ctrl and Shift. */
	private static void pressBoth(char key) {
		Window.ui(() -> {
			boolean posted = post(SWT.KeyDown, SWT.CTRL, '\0') && post(SWT.KeyDown, SWT.SHIFT, '\0') && post(SWT.KeyDown, 0, key) && post(SWT.KeyUp, 0, key)
					&& post(SWT.KeyUp, SWT.SHIFT, '\0') && post(SWT.KeyUp, SWT.CTRL, '\0');
			assertTrue(posted, "the display takes key events");
			return posted;
		});
	}

	private static boolean post(int type, int keyCode, char character) {
		Event event = new Event();
		event.type = type;
		event.keyCode = keyCode;
		event.character = character;
		return Window.display().post(event);
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
		shown(Label.class, "the paragraph of the story", label -> label.getText().contains("vmalloc_fault() copies it") && label.getText().contains("does not wait for CPU 1's copies"));
		Window.press(0, SWT.F6);
		at(document, 1);
		Window.press(0, SWT.F6);
		at(document, 2);
		Window.press(SWT.SHIFT, SWT.F6);
		at(document, 1);
		show(INTERLEAVING, Lanes.class);
		Window.press(0, SWT.F5);
		at(document, 2);
		Window.awaitTrue("the tables of step 2", () -> ((SlotTables) Objects.requireNonNull(canvas(SlotTables.class).snapshot())).grid().rows().stream()
				.anyMatch(row -> row.reference().text().equals("T")));
	}

	@Test
	void anAddressIsWalkedForAChosenTask() {
		Document document = open("i386-without-fault");
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(4);
			return true;
		});
		at(document, 4);
		Text address = shown(Text.class, "the field for addresses", text -> text.getMessage().startsWith("address"));
		show(TABLES, SlotTables.class);
		Window.ui(address::setFocus);
		Window.awaitTrue("the focus in the field", address::isFocusControl);
		Window.press(SWT.CTRL, 'a');
		for (char digit : "f8002000".toCharArray()) {
			Window.press(0, digit);
		}
		shown(Label.class, "the walk of the reference table", label -> label.getText().contains("pgd[992]") && label.getText().contains("Mapped."));
		walk(show(TABLES, SlotTables.class), 2, 0);
		shown(Combo.class, "process B chosen", combo -> combo.getText().equals("B"));
		shown(Label.class, "the walk of B", label -> label.getText().contains("the reference table has one") && label.getText().contains("faults"));
	}

	@Test
	void aStepIsTakenLaterByKeyAndTheSessionStays() {
		Document document = open("i386-without-fault");
		List<Integer> told = cpus();
		walk(show(INTERLEAVING, Lanes.class), 0, 1);
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
	}

	@Test
	void whatTheExplorerFindsIsOpenedAsASessionAndStepped() {
		Document story = open("i386-neighbour");
		show(INTERLEAVING, Lanes.class);
		Combo strategies = shown(Combo.class, "the strategies", combo -> List.of(combo.getItems()).contains("eager"));
		Window.ui(() -> {
			strategies.setFocus();
			strategies.select(strategies.indexOf("eager"));
			strategies.notifyListeners(SWT.Selection, new Event());
			return true;
		});
		show(INTERLEAVING, Lanes.class);
		pressBoth('e');
		shown(Link.class, "the verdict", link -> link.getText().contains("OOPS after 6 steps"));
		pressBoth('x');
		Document example = active(story);
		assertEquals(6, Objects.requireNonNull(example.session()).length());
		at(example, 0);
		awaitSteps(example);
		Window.press(0, SWT.F6);
		at(example, 1);
	}

	@Test
	void aStepIsDraggedToAnotherTurnWithTheMouse() {
		Document document = open("i386-without-fault");
		List<Integer> told = cpus();
		assertEquals(List.of(1, 1, 2, 2, 2, 2), told);
		PaintCanvas<?> canvas = show(INTERLEAVING, Lanes.class);
		Input.drag(canvas, row(canvas, 1), row(canvas, 4));
		Window.awaitTrue("the step of row 2 behind that of row 5", () -> cpus().subList(0, 4).equals(List.of(1, 2, 2, 2)), () -> "but " + cpus());
		Link back = shown(Link.class, "the way back", link -> link.getText().contains("Back to the session"));
		Input.click(back, Window.ui(() -> back.getSize().x) - 2, 8);
		assertEquals(6, Objects.requireNonNull(document.session()).length());
	}

	private static IAction menuOfInterleaving(String text) {
		IViewPart view = Objects.requireNonNull(Window.page().findView(INTERLEAVING));
		return Arrays.stream(view.getViewSite().getActionBars().getMenuManager().getItems()).filter(ActionContributionItem.class::isInstance)
				.map(item -> ((ActionContributionItem) item).getAction()).filter(action -> String.valueOf(action.getText()).startsWith(text)).findFirst().orElseThrow();
	}

	/** The middle of a row, in its lane. */
	private static Point row(PaintCanvas<?> canvas, int row) {
		return Window.ui(() -> {
			Viewport viewport = Objects.requireNonNull(canvas.viewport());
			Lanes lanes = (Lanes) Objects.requireNonNull(canvas.snapshot());
			int lane = lanes.interleaving().cpus().indexOf(lanes.interleaving().steps().get(row).cpu());
			return new Point((int) (viewport.x().pixel(lane) + viewport.x().scale() / 3), (int) (viewport.y().pixel(row) + viewport.y().scale() / 2));
		});
	}

	@Test
	void anAddressThatIsChosenAnywhereIsWalked() {
		Document document = open("i386-without-fault");
		Window.ui(() -> {
			document.select(new Subject.Addresses(0xf8002000L, 0xf8003000L));
			return true;
		});
		shown(Label.class, "the walk", label -> label.getText().contains("pgd[992]"));
	}

	@Test
	void theBoundsOfAnExplorationAreSetInTheWindow() {
		open("i386-neighbour");
		int standard = boundStates(5);
		try {
			show(INTERLEAVING, Lanes.class);
			pressBoth('e');
			shown(Link.class, "the bound in the verdict", link -> link.getText().contains("stopped: bound of 5 states"));
		} finally {
			boundStates(standard);
		}
	}

	/** Sets how many states an exploration stores.
	 * @return how many it did before */
	private static int boundStates(int wanted) {
		show(INTERLEAVING, Lanes.class);
		Window.ui(() -> {
			Display.getCurrent().asyncExec(() -> menuOfInterleaving("Bounds of an Exploration").run());
			return true;
		});
		Spinner states = Window.await("the bounds", () -> Arrays.stream(Window.display().getShells()).filter(shell -> shell.getText().startsWith("Bounds"))
				.flatMap(shell -> Window.below(shell, Spinner.class).stream()).findFirst().<@Nullable Spinner>map(found -> found).orElse(null));
		int before = Window.ui(() -> {
			int last = states.getSelection();
			states.setSelection(wanted);
			return last;
		});
		Input.named("Return");
		Window.awaitTrue("the bounds closed", states::isDisposed);
		return before;
	}
}
