package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.ui.document.Document;

/** From one perspective to the other by Find Actions, and what the other one shows then. */
class SwitchingPerspectivesTest {
	private static final String PERCPU = "org.vmalloscope.perspectives.percpu";
	private static final String VMALLOC = "org.vmalloscope.perspectives.vmalloc";

	private static Document open(String perspective) {
		show(perspective);
		return Window.open(Golden.kernelRuns().stream().filter(run -> run.getFileName().toString().startsWith("6.12-amd64-vmtest")).findFirst().orElseThrow());
	}

	private static void show(String perspective) {
		Window.ui(() -> PlatformUI.getWorkbench().showPerspective(perspective, Window.page().getWorkbenchWindow()));
	}

	@AfterEach
	void close() {
		Window.closeAll();
		show(PERCPU);
	}

	/** The focus is somewhere in the other perspective then, also where the view that had it is not there. */
	@Test
	void findActionsOpensAgainBehindASwitch() {
		open(PERCPU);
		for (String view : List.of("outline", "chunks", "playback")) {
			show(PERCPU);
			Window.ui(() -> Window.page().showView("org.vmalloscope.ui." + view));
			switchByFindActions();
			Text again = findActions();
			Input.named("Escape");
			Window.awaitTrue("no list any more", () -> again.isDisposed() || !again.isVisible());
		}
	}

	/** As when a list of choices is gone before the window manager has made the window active again. */
	@Test
	void keysAreHeardBehindASwitchWhileTheWindowWasNotActive() {
		open(PERCPU);
		Shell window = Window.ui(() -> Window.page().getWorkbenchWindow().getShell());
		for (String perspective : List.of(VMALLOC, PERCPU)) {
			Window.ui(() -> {
				Window.page().activate(Window.page().getActiveEditor());
				return true;
			});
			Window.awaitTrue("the focus in the window", () -> Window.display().getActiveShell() == window && Window.display().getFocusControl() != null);
			Shell other = Window.ui(() -> {
				Shell created = new Shell(Window.display());
				created.setSize(200, 100);
				created.open();
				return created;
			});
			Window.awaitTrue("the other window in front", () -> Window.display().getActiveShell() == other);
			show(perspective);
			Window.ui(() -> {
				other.dispose();
				return true;
			});
			Text list = findActions();
			Input.named("Escape");
			Window.awaitTrue("no list any more", () -> list.isDisposed() || !list.isVisible());
		}
	}

	private static void switchByFindActions() {
		Text field = findActions();
		Input.type("Vmalloc");
		Window.awaitTrue("the perspective among what is found", () -> "Vmalloc".equals(field.getText()) && Window.below(field.getShell(), Table.class).stream()
				.flatMap(table -> Arrays.stream(table.getItems())).map(item -> item.getText(0) + item.getText(1)).findFirst().orElse("").contains("Vmalloc"));
		Input.named("Return");
		Window.awaitTrue("the other perspective", () -> {
			IPerspectiveDescriptor now = Window.page().getPerspective();
			return now != null && VMALLOC.equals(now.getId());
		});
		Window.awaitTrue("no list any more", () -> field.isDisposed() || !field.isVisible());
	}

	private static Text findActions() {
		Shell window = Window.ui(() -> Window.page().getWorkbenchWindow().getShell());
		Window.awaitTrue("the window in front", () -> Window.display().getActiveShell() == window);
		Input.named("ctrl+3");
		return Window.await("the list of actions", () -> {
			Shell active = Window.display().getActiveShell();
			return active != null && active != window && Window.display().getFocusControl() instanceof Text text && text.isVisible() ? text : null;
		});
	}

	/** The table of events is lower in the other perspective; the row that was at its bottom moves up. */
	@Test
	void theRowOfTheCurrentEventStaysInViewWhereTheTableIsLower() {
		Document document = open(PERCPU);
		int row = 300;
		for (int position : List.of(0, row + 1)) {
			Window.ui(() -> {
				Objects.requireNonNull(document.navigator()).seek(position);
				return true;
			});
			Window.awaitTrue("position " + position, () -> Objects.requireNonNull(document.moment()).position() == position);
		}
		NatTable table = Window.await("the table with the row", () -> Window.first(NatTable.class, shown -> shown.isVisible() && isInView(shown, row)));
		int height = Window.ui(() -> table.getSize().y);
		show(VMALLOC);
		Window.awaitTrue("a lower table", () -> table.isVisible() && table.getSize().y < height);
		Window.awaitTrue("the row", () -> isInView(table, row));
	}

	private static boolean isInView(NatTable table, int row) {
		for (int position = 1; position < table.getRowCount(); position++) {
			Rectangle bounds = table.getRowIndexByPosition(position) == row ? table.getBoundsByPosition(1, position) : null;
			if (bounds != null) {
				return bounds.y >= 0 && bounds.y + bounds.height <= table.getClientArea().height;
			}
		}
		return false;
	}

	/** Where the perspective puts it, nobody has to scroll sideways to read what waits for a purge. */
	@Test
	void thePurgeListFitsItsPlace() {
		Document document = open(VMALLOC);
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(Objects.requireNonNull(document.session()).purges().stream().filter(purge -> purge.areas() > 5).findFirst().orElseThrow().first());
			return true;
		});
		Window.ui(() -> Window.page().showView("org.vmalloscope.ui.purgelist"));
		Table table = Window.await("areas that wait for a purge", () -> {
			@Nullable
			Table shown = Window.first(Table.class, one -> one.isVisible() && "Freed at".equals(one.getColumnCount() < 4 ? "" : one.getColumn(3).getText()));
			return shown != null && shown.getItemCount() > 5 ? shown : null;
		});
		Window.awaitTrue("columns that fit", () -> Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum() <= table.getClientArea().width,
				() -> Window.ui(() -> Arrays.stream(table.getColumns()).map(column -> column.getText() + " " + column.getWidth()).toList() + " in " + table.getClientArea().width));
		assertEquals("", Window.ui(() -> cut(table.getItem(0))));
	}

	/** A change of an area, and a counter: the default layout has room for all of it. */
	@Test
	void theDifferenceFitsItsPlace() {
		Document document = open(VMALLOC);
		// columns only grow: those of another test may have been wider, and a view is one in all perspectives
		for (IPerspectiveDescriptor perspective : Window.ui(() -> Window.page().getOpenPerspectives())) {
			show(perspective.getId());
			Window.ui(() -> {
				Window.page().resetPerspective();
				Window.page().hideView(Window.page().findView("org.vmalloscope.ui.difference"));
				return true;
			});
		}
		show(VMALLOC);
		// an area that waited is given back, and lazy pages become fewer
		int position = Objects.requireNonNull(document.session()).purges().stream().filter(purge -> purge.areas() > 5).findFirst().orElseThrow().last() + 1;
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(position);
			return true;
		});
		Window.awaitTrue("position " + position, () -> Objects.requireNonNull(document.moment()).position() == position);
		Window.ui(() -> Window.page().showView("org.vmalloscope.ui.difference"));
		Table table = Window.await("differences", () -> {
			@Nullable
			Table shown = Window.first(Table.class, one -> one.isVisible() && "Change".equals(one.getColumnCount() < 5 ? "" : one.getColumn(0).getText()));
			return shown != null && shown.getItemCount() > 2 ? shown : null;
		});
		Window.awaitTrue("columns that fit", () -> Arrays.stream(table.getColumns()).mapToInt(TableColumn::getWidth).sum() <= table.getClientArea().width && cut(table.getItem(0)).isEmpty(),
				() -> Window.ui(() -> cut(table.getItem(0)) + " of " + Arrays.stream(table.getColumns()).map(column -> column.getText() + " " + column.getWidth()).toList() + " in " + table.getClientArea().width));
		assertEquals("", Window.ui(() -> cut(table.getItem(table.getItemCount() - 1))));
	}

	/** Where nobody has said where to, a view would open over the playback, where it has the room of a strip. */
	@Test
	void noViewOpensOverThePlayback() {
		for (String perspective : List.of(PERCPU, VMALLOC, "org.vmalloscope.perspectives.debug")) {
			open(perspective);
			Window.ui(() -> {
				Window.page().resetPerspective();
				return true;
			});
			for (String view : List.of("chunks", "addressspace", "purgetimeline", "purgelist", "vmapnodes", "freetree", "fragmentation", "difference", "usage", "outline", "properties", "problems", "operations")) {
				Window.ui(() -> Window.page().showView("org.vmalloscope.ui." + view));
				assertTrue(Window.ui(() -> Window.page().isPartVisible(Objects.requireNonNull(Window.page().findView("org.vmalloscope.ui.playback")))), view + " in " + perspective);
			}
			Window.ui(() -> {
				Window.page().resetPerspective();
				return true;
			});
			Window.closeAll();
		}
	}

	/** Numbers and addresses that their columns cut; what an area was may give way to them. */
	private static String cut(TableItem item) {
		GC gc = new GC(item.getParent());
		StringBuilder cut = new StringBuilder();
		for (int i = 0; i < 5; i++) {
			if (gc.stringExtent(item.getText(i)).x > item.getParent().getColumn(i).getWidth()) {
				cut.append(item.getText(i)).append(' ');
			}
		}
		gc.dispose();
		return cut.toString();
	}
}
