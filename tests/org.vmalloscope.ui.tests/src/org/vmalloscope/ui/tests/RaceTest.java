package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.pagetable.Lanes;
import org.vmalloscope.paint.pagetable.SlotTables;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Subject;

/** Stories about page tables in the window: opened, stepped, tried in another order, explored. */
class RaceTest {
	private static final int MOST_KEYS = 20;
	private static final Hit NOTHING = new Hit("", "", List.of(), new Range(0, 1), new Range(0, 1));

	@AfterEach
	void close() {
		RaceWindow.close();
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

	private static List<Integer> cpus() {
		return Window.ui(() -> ((Lanes) Objects.requireNonNull(RaceWindow.canvas(Lanes.class).snapshot())).interleaving().steps().stream().map(step -> step.cpu()).toList());
	}

	private static <T extends Control> T shown(Class<T> kind, String what, java.util.function.Predicate<T> wanted) {
		return Window.await(what, () -> Window.first(kind, control -> control.isVisible() && wanted.test(control)));
	}

	@Test
	void aStoryTellsWhatToLookForAndIsSteppedBothWays() {
		Document document = RaceWindow.open("i386-neighbour");
		shown(Label.class, "the paragraph of the story", label -> label.getText().contains("vmalloc_fault() copies it") && label.getText().contains("does not wait for CPU 1's copies"));
		Window.press(0, SWT.F6);
		RaceWindow.at(document, 1);
		Window.press(0, SWT.F6);
		RaceWindow.at(document, 2);
		Window.press(SWT.SHIFT, SWT.F6);
		RaceWindow.at(document, 1);
		RaceWindow.showInterleaving();
		Window.press(0, SWT.F5);
		RaceWindow.at(document, 2);
		Window.awaitTrue("the tables of step 2", () -> ((SlotTables) Objects.requireNonNull(RaceWindow.canvas(SlotTables.class).snapshot())).grid().rows().stream()
				.anyMatch(row -> row.reference().text().equals("T")));
	}

	@Test
	void anAddressIsWalkedForAChosenTask() {
		Document document = RaceWindow.open("i386-without-fault");
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(4);
			return true;
		});
		RaceWindow.at(document, 4);
		Text address = shown(Text.class, "the field for addresses", text -> text.getMessage().startsWith("address"));
		RaceWindow.showTables();
		Window.ui(address::setFocus);
		Window.awaitTrue("the focus in the field", address::isFocusControl);
		Window.press(SWT.CTRL, 'a');
		for (char digit : "f8002000".toCharArray()) {
			Window.press(0, digit);
		}
		shown(Label.class, "the walk of the reference table", label -> label.getText().contains("pgd[992]") && label.getText().contains("Mapped."));
		walk(RaceWindow.showTables(), 2, 0);
		shown(Combo.class, "process B chosen", combo -> combo.getText().equals("B"));
		shown(Label.class, "the walk of B", label -> label.getText().contains("the reference table has one") && label.getText().contains("faults"));
	}

	@Test
	void aStepIsTakenLaterByKeyAndTheSessionStays() {
		Document document = RaceWindow.open("i386-without-fault");
		List<Integer> told = cpus();
		walk(RaceWindow.showInterleaving(), 0, 1);
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
		Document story = RaceWindow.open("i386-neighbour");
		RaceWindow.showInterleaving();
		Combo strategies = shown(Combo.class, "the strategies", combo -> List.of(combo.getItems()).contains("eager"));
		Window.ui(() -> {
			strategies.setFocus();
			strategies.select(strategies.indexOf("eager"));
			strategies.notifyListeners(SWT.Selection, new Event());
			return true;
		});
		RaceWindow.showInterleaving();
		Input.key(SWT.CTRL | SWT.SHIFT, 'e');
		shown(Link.class, "the verdict", link -> link.getText().contains("OOPS after 6 steps"));
		Input.key(SWT.CTRL | SWT.SHIFT, 'x');
		Document example = RaceWindow.active(story);
		assertEquals(6, Objects.requireNonNull(example.session()).length());
		RaceWindow.at(example, 0);
		RaceWindow.awaitSteps(example);
		Window.press(0, SWT.F6);
		RaceWindow.at(example, 1);
	}

	@Test
	void aStepIsDraggedToAnotherTurnWithTheMouse() {
		Document document = RaceWindow.open("i386-without-fault");
		List<Integer> told = cpus();
		assertEquals(List.of(1, 1, 2, 2, 2, 2), told);
		PaintCanvas<?> canvas = RaceWindow.showInterleaving();
		Input.drag(canvas, row(canvas, 1), row(canvas, 4));
		Window.awaitTrue("the step of row 2 behind that of row 5", () -> cpus().subList(0, 4).equals(List.of(1, 2, 2, 2)), () -> "but " + cpus());
		Link back = shown(Link.class, "the way back", link -> link.getText().contains("Back to the session"));
		Input.click(back, Window.ui(() -> back.getSize().x) - 2, 8);
		assertEquals(6, Objects.requireNonNull(document.session()).length());
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
		Document document = RaceWindow.open("i386-without-fault");
		Window.ui(() -> {
			document.select(new Subject.Addresses(0xf8002000L, 0xf8003000L));
			return true;
		});
		shown(Label.class, "the walk", label -> label.getText().contains("pgd[992]"));
	}

	@Test
	void theBoundsOfAnExplorationAreSetInTheWindow() {
		RaceWindow.open("i386-neighbour");
		int standard = boundStates(5);
		try {
			RaceWindow.showInterleaving();
			Input.key(SWT.CTRL | SWT.SHIFT, 'e');
			shown(Link.class, "the bound in the verdict", link -> link.getText().contains("stopped: bound of 5 states"));
		} finally {
			boundStates(standard);
		}
	}

	/** Sets how many states an exploration stores.
	 * @return how many it did before */
	private static int boundStates(int wanted) {
		RaceWindow.showInterleaving();
		Window.ui(() -> {
			Display.getCurrent().asyncExec(() -> RaceWindow.menuOfInterleaving("Bounds of an Exploration").run());
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
