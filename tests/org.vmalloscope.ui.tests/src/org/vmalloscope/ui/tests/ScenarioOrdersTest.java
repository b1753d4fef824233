package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.pagetable.Lanes;
import org.vmalloscope.session.scenario.ScenarioCourse;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Document;

/** The tasks of a scenario in the view Interleaving: another order by mouse and by key, all orders by the explorer. */
class ScenarioOrdersTest {
	private static final String INTERLEAVING = "org.vmalloscope.ui.pagetable.interleaving";
	private static final String LOST_UPDATE = """
			machine { kernel 6.1; cpus 2 }
			count = 0
			task w on cpu 0 to 1 {
			    seen = count
			    vmalloc 1 page
			    count = seen + 1
			    note "done"
			}
			schedule explore
			expect count == %d
			""";

	@TempDir
	Path folder = Path.of("");
	private Document document = new Document(Path.of(""));

	@BeforeEach
	void perspective() {
		Window.ui(() -> Window.page().getWorkbenchWindow().getWorkbench().showPerspective("org.vmalloscope.perspectives.pagetables", Window.page().getWorkbenchWindow()));
	}

	@AfterEach
	void close() {
		Window.closeAll();
		Window.ui(() -> Window.page().getWorkbenchWindow().getWorkbench().showPerspective("org.vmalloscope.perspectives.percpu", Window.page().getWorkbenchWindow()));
	}

	private PaintCanvas<?> open(int expected) throws IOException {
		document = Window.open(Files.writeString(folder.resolve("lost.vms"), LOST_UPDATE.formatted(expected)));
		assertEquals(Document.State.READY, document.state(), () -> String.valueOf(document.failure()));
		PaintCanvas<?> canvas = Window.await("the turns", () -> Window.below(Window.page().getWorkbenchWindow().getShell(), PaintCanvas.class).stream()
				.filter(some -> some.isVisible() && some.snapshot() instanceof Lanes lanes && !lanes.interleaving().steps().isEmpty()
						&& lanes.interleaving().tasks().get(0).name().equals("w[0]"))
				.findFirst().<@Nullable PaintCanvas<?>>map(found -> found).orElse(null));
		Window.ui(() -> Window.page().showView(INTERLEAVING));
		Window.ui(canvas::setFocus);
		Window.awaitTrue("the focus in the picture", canvas::isFocusControl);
		return canvas;
	}

	private static List<Integer> cpus(PaintCanvas<?> canvas) {
		return ((Lanes) Objects.requireNonNull(canvas.snapshot())).interleaving().steps().stream().map(step -> step.cpu()).toList();
	}

	private static Point row(PaintCanvas<?> canvas, int row) {
		return Window.ui(() -> {
			Viewport viewport = Objects.requireNonNull(canvas.viewport());
			int lane = cpus(canvas).get(row);
			return new Point((int) (viewport.x().pixel(lane) + viewport.x().scale() / 3), (int) (viewport.y().pixel(row) + viewport.y().scale() / 2));
		});
	}

	private static Link link(String words) {
		return Window.await("'" + words + "'", () -> Window.first(Link.class, link -> link.isVisible() && link.getText().contains(words)));
	}

	@Test
	void aTurnIsDraggedToAnotherPlaceAndOpensAsAScenario() throws IOException {
		PaintCanvas<?> canvas = open(1);
		assertEquals(List.of(0, 1, 0, 1), cpus(canvas));
		link("Explore all orders");
		Input.drag(canvas, row(canvas, 2), row(canvas, 1));
		Window.awaitTrue("another order", () -> cpus(canvas).subList(0, 4).equals(List.of(0, 0, 1, 1)), () -> "but " + cpus(canvas));
		Link order = link("schedule w[0] 2 times, w[1] 2 times");
		assertEquals(true, Window.ui(order::getText).contains("An expectation is not met"), "one after the other counts to 2");
		Window.ui(() -> {
			canvas.setFocus();
			return true;
		});
		Window.awaitTrue("the focus in the picture", canvas::isFocusControl);
		Window.press(SWT.ALT, SWT.ARROW_DOWN);
		Window.awaitTrue("the turn moved back by a key", () -> cpus(canvas).subList(0, 4).equals(List.of(0, 1, 0, 1)), () -> "but " + cpus(canvas));
		link("All expectations are met");
	}

	@Test
	void theExplorerFindsAnOrderThatFailsAndItOpens() throws IOException {
		PaintCanvas<?> canvas = open(2);
		Document explored = document;
		// the key goes nowhere before there is something to explore
		link("Explore all orders");
		Input.named("ctrl+shift+e");
		link("VIOLATION after");
		Link verdict = link("Open the counter-example");
		assertFalse(Window.ui(verdict::getText).contains("Stop"));
		Window.ui(() -> {
			canvas.setFocus();
			return true;
		});
		Input.named("ctrl+shift+x");
		Document example = Window.await("the counter-example", () -> {
			IEditorPart editor = Window.page().getActiveEditor();
			Document opened = editor == null ? null : Adapters.adapt(editor, Document.class);
			return opened == null || opened == explored || opened.session() == null ? null : opened;
		});
		int unmet = Objects.requireNonNull(example.session()).course(ScenarioCourse.class).orElseThrow().run().disappointments();
		assertEquals(1, unmet);
		link("This scenario writes the order down");
	}
}
