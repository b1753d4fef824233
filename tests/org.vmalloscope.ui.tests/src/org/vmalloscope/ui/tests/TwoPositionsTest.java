package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.vmalloc.AddressElement;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.paint.vmalloc.Lane;
import org.vmalloscope.session.Moment;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Subject;

/** Two positions beside each other: in the maps of the difference, in a pinned view; and the ways from one to the next by searches and keys. */
class TwoPositionsTest {
	private static final String ADDRESSES = "org.vmalloscope.ui.addressspace";
	private static final String DIFFERENCE = "org.vmalloscope.ui.difference";
	private static final String FRAGMENTATION = "org.vmalloscope.ui.fragmentation";

	/** Looks in a row at which a button must be at the same place. */
	private static final int STILL = 8;

	private Document document = new Document(Golden.directory());

	@BeforeEach
	void open() {
		perspective("vmalloc");
		document = Window.open(run("6.12-amd64-vmtest"));
		seek(document, length(document) / 2);
	}

	@AfterEach
	void close() {
		Window.ui(() -> {
			// a view that comes again is not pinned
			for (IViewReference view : Window.page().getViewReferences()) {
				if (ADDRESSES.equals(view.getId()) || DIFFERENCE.equals(view.getId())) {
					Window.page().hideView(view);
				}
			}
			Window.page().resetPerspective();
			return true;
		});
		Window.closeAll();
		perspective("percpu");
	}

	private static Path run(String name) {
		return Golden.kernelRuns().stream().filter(run -> run.getFileName().toString().startsWith(name)).findFirst().orElseThrow();
	}

	private static void perspective(String name) {
		Window.ui(() -> PlatformUI.getWorkbench().showPerspective("org.vmalloscope.perspectives." + name, Window.page().getWorkbenchWindow()));
	}

	private static int length(Document shown) {
		return Objects.requireNonNull(shown.session()).length();
	}

	private static Moment moment(Document shown) {
		return Objects.requireNonNull(shown.moment());
	}

	private static VmallocView vmalloc(Document shown) {
		return Objects.requireNonNull(moment(shown).state().kernel().vmalloc());
	}

	private static void seek(Document shown, int position) {
		Window.ui(() -> {
			Objects.requireNonNull(shown.navigator()).seek(position);
			return true;
		});
		Window.awaitTrue("position " + position, () -> moment(shown).position() == position);
	}

	private static void show(String view) {
		Window.ui(() -> Window.page().showView(view));
	}

	/** The visible canvases that show the vmalloc space, from above. */
	private static List<PaintCanvas<?>> maps() {
		return Window.below(Window.page().getWorkbenchWindow().getShell(), PaintCanvas.class).stream().<PaintCanvas<?>>map(canvas -> canvas)
				.filter(canvas -> canvas.isVisible() && canvas.snapshot() instanceof AddressMap).toList();
	}

	private static AddressMap map(PaintCanvas<?> canvas) {
		return (AddressMap) Objects.requireNonNull(canvas.snapshot());
	}

	private static PaintCanvas<?> awaitMap(VmallocView wanted) {
		return Window.await("a map", () -> maps().stream().filter(canvas -> map(canvas).view() == wanted).findFirst().<@Nullable PaintCanvas<?>>map(canvas -> canvas).orElse(null));
	}

	private static @Nullable CTabFolder stack(Control control) {
		for (Control at = control; at != null; at = at.getParent()) {
			if (at instanceof CTabFolder folder && folder.getParent().getClass() != CTabFolder.class && folder.getTopRight() != null) {
				return folder;
			}
		}
		return null;
	}

	/** A button of a tool bar and where it lies in it. */
	private record Place(ToolBar bar, ToolItem item, Point at, Point onDisplay) {
	}

	private static @Nullable Place place(Control inView, String tip) {
		CTabFolder folder = stack(inView);
		for (ToolBar bar : folder == null ? List.<ToolBar>of() : Window.below(folder, ToolBar.class)) {
			for (ToolItem item : bar.getItems()) {
				if (bar.isVisible() && tip.equals(item.getToolTipText())) {
					Rectangle bounds = item.getBounds();
					Point at = new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
					return new Place(bar, item, at, bar.toDisplay(at));
				}
			}
		}
		return null;
	}

	/** Clicks a check button in the tool bar of the view that a control belongs to. A bar moves to a line of its own when a view comes to the front: only where it stays it can be hit. */
	private static void clickTool(Control inView, String tip) {
		List<Point> seen = new ArrayList<>();
		Place place = Window.await("the button " + tip + " at rest", () -> {
			Place now = place(inView, tip);
			seen.add(now == null ? new Point(0, 0) : now.onDisplay);
			int count = seen.size();
			return now != null && count > STILL && seen.subList(count - STILL, count).stream().allMatch(now.onDisplay::equals) ? now : null;
		});
		boolean before = Window.ui(place.item::getSelection);
		Input.click(place.bar, place.at.x, place.at.y);
		Window.awaitTrue("the button " + tip + " pressed", () -> !place.item.isDisposed() && place.item.getSelection() != before);
	}

	/** Presses a key for a picture. An editor that has just read its file may take the focus late. */
	private static void key(PaintCanvas<?> canvas, int modifiers, int key) {
		Window.awaitTrue("the focus", () -> canvas.isFocusControl() || canvas.forceFocus() && canvas.isFocusControl());
		Input.key(modifiers, key);
	}

	private Table differences() {
		show(DIFFERENCE);
		return Window.await("the table of differences", () -> Window.first(Table.class, table -> table.isVisible() && table.getColumnCount() == 5 && "Change".equals(table.getColumn(0).getText())));
	}

	@Test
	void theMapsOfBothPositionsZoomAndSelectTogether() {
		int from = length(document) / 2;
		Table table = differences();
		VmallocView before = vmalloc(document);
		Input.key(SWT.ALT | SWT.SHIFT, 'b');
		Window.awaitTrue("the base", () -> document.base().position() == from);
		seek(document, from + 400);
		assertTrue(Window.ui(() -> !isLike(before, vmalloc(document))));
		clickTool(table, "Show the maps of both positions");
		Window.await("both maps", () -> maps().stream().filter(canvas -> stack(canvas) == stack(table)).count() == 2 ? true : null);
		List<PaintCanvas<?>> both = Window.ui(() -> maps().stream().filter(canvas -> stack(canvas) == stack(table)).toList());
		PaintCanvas<?> base = both.get(0);
		PaintCanvas<?> now = both.get(1);
		Window.awaitTrue("the right moments", () -> isLike(map(base).view(), before) && map(now).view() == vmalloc(document));
		assertTrue(Window.ui(() -> map(base).lanes().contains(Lane.CHANGES) && map(now).lanes().contains(Lane.CHANGES)));
		for (int i = 0; i < 4; i++) {
			Window.awaitTrue("the focus", now::forceFocus);
			Window.press(0, '=');
		}
		Window.awaitTrue("a closer look at both", () -> !view(now).equals(map(now).folding().domain()) && view(base).equals(view(now)));
		Window.awaitTrue("the focus", base::forceFocus);
		Window.press(SWT.CTRL, '0');
		Window.awaitTrue("all of both", () -> Objects.requireNonNull(now.viewport()).isFitted() && Objects.requireNonNull(base.viewport()).isFitted());
		key(base, SWT.CTRL, SWT.ARROW_RIGHT);
		key(base, SWT.CTRL, SWT.ARROW_RIGHT);
		Window.awaitTrue("one thing selected in both", () -> document.selection() instanceof Subject.Addresses one && contains(base, one.start()) && contains(now, one.start()));
		clickTool(table, "Show the maps of both positions");
		Window.awaitTrue("the table alone", () -> !base.isVisible() && !now.isVisible() && table.isVisible());
	}

	/** A moment that is asked for again is another object. */
	private static boolean isLike(VmallocView one, VmallocView other) {
		return one.areaCount() == other.areaCount() && one.lazyPages() == other.lazyPages();
	}

	private static Object view(PaintCanvas<?> canvas) {
		return Objects.requireNonNull(canvas.viewport()).x().visible();
	}

	/** Whether what is selected in a map holds an address. */
	private static boolean contains(PaintCanvas<?> canvas, long address) {
		Hit hit = canvas.selected();
		return hit != null && hit.element() instanceof AddressElement element && map(canvas).addresses(element).contains(address);
	}

	@Test
	void aPinnedViewKeepsItsDocumentAndPositionWhileAnotherOneIsStepped() {
		show(ADDRESSES);
		VmallocView kept = vmalloc(document);
		PaintCanvas<?> pinned = awaitMap(kept);
		clickTool(pinned, "Keep showing this document while others become active");
		Window.awaitTrue("its name in the tab", () -> Window.page().findView(ADDRESSES).getTitle().equals("Address Space – " + document.name()));
		Document other = Window.open(run("6.1-i386pae-vmexh"));
		seek(other, length(other) / 2);
		int position = moment(other).position();
		Window.awaitTrue("keys that step the other one", () -> ActiveDocument.of(Window.page().getWorkbenchWindow()).get() == other
				&& PlatformUI.getWorkbench().getService(ICommandService.class).getCommand("org.vmalloscope.ui.command.stepOver").isEnabled());
		Input.named("F6");
		Window.awaitTrue("a step of the other one", () -> moment(other).position() > position);
		assertEquals(length(document) / 2, moment(document).position());
		Window.awaitTrue("the pinned picture", () -> pinned.snapshot() instanceof AddressMap);
		assertTrue(Window.ui(() -> map(pinned).view() == kept));
		clickTool(pinned, "Keep showing this document while others become active");
		Window.awaitTrue("the other one, no longer pinned", () -> pinned.snapshot() instanceof AddressMap map && map.view() == vmalloc(other));
		assertEquals("Address Space", Window.ui(() -> Window.page().findView(ADDRESSES).getTitle()));
	}

	@Test
	void walkingByKeysTellsAScreenReaderWhatIsSelected() {
		show(ADDRESSES);
		PaintCanvas<?> canvas = awaitMap(vmalloc(document));
		assertEquals("Vmalloc address space", canvas.name());
		assertEquals("", Window.ui(canvas::spoken));
		key(canvas, SWT.CTRL, SWT.ARROW_RIGHT);
		Window.awaitTrue("something selected", () -> canvas.selected() != null);
		String first = Window.ui(canvas::spoken);
		assertTrue(first.contains(Window.ui(() -> Objects.requireNonNull(canvas.selected()).title())), first);
		key(canvas, SWT.CTRL, SWT.ARROW_RIGHT);
		Window.awaitTrue("the next one", () -> !first.equals(canvas.spoken()));
		String second = Window.ui(canvas::spoken);
		assertNotEquals(first, second);
		key(canvas, SWT.CTRL, SWT.ARROW_LEFT);
		Window.awaitTrue("the first one again", () -> first.equals(canvas.spoken()));
	}

	@Test
	void aClickOnACostlySearchGoesThere() {
		show(FRAGMENTATION);
		record Tab(CTabFolder folder, Point at) {
		}
		Tab tab = Window.await("the tab", () -> {
			for (CTabFolder folder : Window.below(Window.page().getWorkbenchWindow().getShell(), CTabFolder.class)) {
				for (CTabItem item : folder.getItems()) {
					if (folder.isVisible() && "Costliest Searches".equals(item.getText()) && item.isShowing()) {
						Rectangle bounds = item.getBounds();
						return new Tab(folder, new Point(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2));
					}
				}
			}
			return null;
		});
		Input.click(tab.folder, tab.at.x, tab.at.y);
		Table table = Window.await("the searches", () -> Window.first(Table.class, shown -> shown.isVisible() && shown.getItemCount() > 3 && "At Step".equals(shown.getColumn(0).getText())));
		Rectangle row = Window.ui(() -> table.getItem(2).getBounds(0));
		Input.click(table, row.x + 10, row.y + row.height / 2);
		int step = Integer.parseInt(Window.ui(() -> table.getItem(2).getText(0)).replace(",", ""));
		Window.awaitTrue("step " + step, () -> moment(document).position() == step);
	}
}
