package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.vmalloc.AddressLayout;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Subject;

/** Moving about in the address space with mouse and keys. */
class AddressSpaceTest {
	private static final String VIEW = "org.vmalloscope.ui.addressspace";

	private Document document = new Document(Golden.directory());

	@BeforeEach
	void open() {
		perspective("vmalloc");
		document = Window.open(Golden.kernelRuns().stream().filter(run -> run.getFileName().toString().startsWith("6.12-amd64-vmtest")).findFirst().orElseThrow());
		int middle = Objects.requireNonNull(document.session()).length() / 2;
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(middle);
			return true;
		});
		Window.awaitTrue("the middle", () -> Objects.requireNonNull(document.moment()).position() == middle);
	}

	@AfterEach
	void close() {
		arrange(AddressLayout.LANES);
		Window.closeAll();
		perspective("percpu");
	}

	private static void perspective(String name) {
		Window.ui(() -> PlatformUI.getWorkbench().showPerspective("org.vmalloscope.perspectives." + name, Window.page().getWorkbenchWindow()));
	}

	private static Stream<IAction> actions(IMenuManager menu) {
		return Arrays.stream(menu.getItems()).flatMap(item -> item instanceof IMenuManager inner ? actions(inner) : action(item));
	}

	private static Stream<IAction> action(IContributionItem item) {
		return item instanceof ActionContributionItem action ? Stream.of(action.getAction()) : Stream.empty();
	}

	/** Chooses a layout as the menu of the view does. */
	private static void arrange(AddressLayout layout) {
		Window.ui(() -> {
			IViewPart view = Window.page().showView(VIEW);
			List<String> layouts = Arrays.stream(AddressLayout.values()).map(AddressLayout::title).toList();
			actions(view.getViewSite().getActionBars().getMenuManager()).filter(action -> layouts.contains(action.getText())).forEach(action -> {
				action.setChecked(action.getText().equals(layout.title()));
				action.run();
			});
			return true;
		});
	}

	/** The picture, once it shows this moment in a layout. */
	private PaintCanvas<?> picture(AddressLayout layout) {
		arrange(layout);
		return Window.await("the address space", () -> Window.first(PaintCanvas.class, shown -> shown.isVisible() && shown.snapshot() instanceof AddressMap map
				&& map.view() == Objects.requireNonNull(document.moment()).state().kernel().vmalloc() && (map.down(map.folding().domain()) != null) == (layout == AddressLayout.ROWS)));
	}

	private static Viewport viewport(PaintCanvas<?> canvas) {
		return Objects.requireNonNull(canvas.viewport());
	}

	private static AddressMap map(PaintCanvas<?> canvas) {
		return (AddressMap) Objects.requireNonNull(canvas.snapshot());
	}

	private static Range visible(PaintCanvas<?> canvas) {
		return Window.ui(() -> map(canvas).visible(viewport(canvas)));
	}

	private static Point middle(PaintCanvas<?> canvas) {
		return Window.ui(() -> canvas.toDisplay(canvas.getSize().x / 2, (int) (viewport(canvas).y().start() + viewport(canvas).y().length() / 2)));
	}

	private static void awaitTrail(Range visible) {
		String from = Unit.ADDRESS.text(visible.first());
		Window.awaitTrue("the trail ending at " + from, () -> Window.first(Link.class, trail -> trail.isVisible() && trail.getText().substring(trail.getText().lastIndexOf('›') + 1).strip().startsWith(from)
				&& String.valueOf(trail.getToolTipText()).equals(from + " – " + Unit.ADDRESS.text(visible.last()))) != null);
	}

	@Test
	void theWheelZoomsWrappedRowsUntilOneIsAloneAndThenWithinIt() {
		PaintCanvas<?> canvas = picture(AddressLayout.ROWS);
		Window.ui(canvas::setFocus);
		Range all = visible(canvas);
		Point at = middle(canvas);
		Point inside = Window.ui(() -> canvas.toControl(at));
		long row = Window.ui(() -> viewport(canvas).y().valueAt(inside.y));
		Mouse.wheel(at, 3);
		Window.awaitTrue("fewer rows", () -> viewport(canvas).y().scale() > Math.pow(1.1, 8) * viewport(canvas).y().fitted().scale());
		assertTrue(Window.ui(() -> viewport(canvas).x().isFitted()), "whole rows");
		assertEquals(row, Window.ui(() -> viewport(canvas).y().valueAt(inside.y)), "the row under the pointer");
		Mouse.wheel(at, 30);
		Window.awaitTrue("a part of a row", () -> !viewport(canvas).x().isFitted() && viewport(canvas).y().visible().equals(new Range(row, 1)));
		Range part = visible(canvas);
		assertTrue(all.contains(part) && part.size() < 1L << 30, part + " of " + all);
		awaitTrail(part);
		Point right = new Point(at.x + 150, at.y);
		Input.drag(canvas, canvas(canvas, right), canvas(canvas, at));
		Window.awaitTrue("what lay beside it", () -> map(canvas).visible(viewport(canvas)).first() != part.first());
		awaitTrail(visible(canvas));
		Window.press(0, '0');
		Window.awaitTrue("everything", () -> viewport(canvas).isFitted());
		awaitTrail(all);
	}

	private static Point canvas(PaintCanvas<?> canvas, Point display) {
		return Window.ui(() -> canvas.toControl(display));
	}

	@Test
	void keysGoToTheEndsWalkOverAreasAndClear() {
		PaintCanvas<?> canvas = picture(AddressLayout.ROWS);
		Window.awaitTrue("the focus", canvas::forceFocus);
		Mouse.wheel(middle(canvas), 10);
		Window.awaitTrue("a few rows", () -> !viewport(canvas).y().isFitted());
		Input.named("ctrl+Home");
		Window.awaitTrue("the first row", () -> viewport(canvas).y().visible().contains(0));
		Input.named("ctrl+End");
		Window.awaitTrue("the last row", () -> viewport(canvas).y().visible().contains(viewport(canvas).y().domain().last()));
		Input.named("ctrl+Home");
		Window.awaitTrue("the first row again", () -> viewport(canvas).y().visible().contains(0));
		AreaCursor areas = Objects.requireNonNull(Objects.requireNonNull(document.moment()).state().kernel().vmalloc()).areas();
		assertTrue(areas.next());
		long first = areas.start();
		for (int i = 0; i < 3; i++) {
			Input.key(SWT.CTRL, SWT.ARROW_RIGHT);
		}
		Window.awaitTrue("the first areas", () -> document.selection() instanceof Subject.Addresses some && Long.compareUnsigned(some.start(), first) >= 0);
		Input.named("Escape");
		Window.awaitTrue("nothing selected", () -> document.selection() == null && canvas.selected() == null);
	}

	@Test
	void escapeGivesUpDragging() {
		PaintCanvas<?> canvas = picture(AddressLayout.LANES);
		Window.awaitTrue("the focus", canvas::forceFocus);
		Mouse.wheel(middle(canvas), 5);
		Window.awaitTrue("a part", () -> !viewport(canvas).isFitted());
		Range before = visible(canvas);
		Point from = middle(canvas);
		Mouse.run("mousemove", from.x, from.y, "sleep", "0.1", "mousedown", 1, "sleep", "0.1", "mousemove", from.x - 60, from.y, "sleep", "0.1");
		Window.awaitTrue("another part", () -> !map(canvas).visible(viewport(canvas)).equals(before));
		Input.named("Escape");
		Window.awaitTrue("the part from before", () -> map(canvas).visible(viewport(canvas)).equals(before));
		Mouse.run("mousemove", from.x - 90, from.y, "sleep", "0.1", "mouseup", 1);
		assertEquals(before, visible(canvas));
	}

	/** All of what is in the bar can be seen: its field with room for some words, its buttons with their texts. */
	@Test
	void ctrlFShowsABarWithRoom() {
		PaintCanvas<?> canvas = picture(AddressLayout.LANES);
		Window.awaitTrue("the focus", canvas::forceFocus);
		Window.press(SWT.CTRL, 'f');
		Text field = Window.await("the field", () -> Window.display().getFocusControl() instanceof Text text && text.isVisible() ? text : null);
		Input.type("vmalloc or size");
		Window.awaitTrue("the words", () -> "vmalloc or size".equals(field.getText()));
		Point inside = Window.ui(() -> {
			GC gc = new GC(field);
			Point size = gc.textExtent(field.getText());
			gc.dispose();
			return size;
		});
		Rectangle room = Window.ui(field::getClientArea);
		assertTrue(room.width >= inside.x && room.height >= inside.y, inside + " in " + room);
		Window.ui(() -> {
			for (Control part : Window.below(field.getParent(), Control.class)) {
				assertSeen(part);
				if (part instanceof Button button) {
					Point wanted = button.computeSize(SWT.DEFAULT, SWT.DEFAULT);
					assertTrue(button.getSize().x >= wanted.x && button.getSize().y >= wanted.y, button.getText());
				}
			}
			return true;
		});
		Input.named("Escape");
		Window.awaitTrue("no bar any more", () -> !field.isVisible() && canvas.isFocusControl());
		Window.awaitTrue("the room for the picture again", () -> canvas.getSize().y > 0 && canvas.getParent().getClientArea().contains(canvas.getBounds().x, canvas.getBounds().y + canvas.getBounds().height - 1));
	}

	/** No part of a control lies outside of what it stands in. */
	private static void assertSeen(Control control) {
		for (Control at = control; at.getParent() != null && at != control.getShell(); at = at.getParent()) {
			Rectangle area = at.getParent().getClientArea();
			Rectangle bounds = at.getBounds();
			assertTrue(area.contains(bounds.x, bounds.y) && bounds.x + bounds.width <= area.x + area.width && bounds.y + bounds.height <= area.y + area.height,
					() -> control + " is cut: " + bounds + " in " + area);
		}
	}
}
