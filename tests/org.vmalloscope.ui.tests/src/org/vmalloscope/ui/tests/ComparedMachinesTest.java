package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.IDebugView;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IViewReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.scenario.Gallery;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.view.SessionView;

/** A scenario on two machines in one window: the patch series before and after. */
class ComparedMachinesTest {
	private static final String CHUNKS = "org.vmalloscope.ui.chunks";

	@TempDir
	Path folder = Path.of("");
	private Document document = new Document(Path.of(""));

	@BeforeEach
	void open() throws IOException {
		document = Window.open(Files.writeString(folder.resolve("both.vms"), Gallery.text("s5-before-and-after.vms")));
		assertEquals(Document.State.READY, document.state(), () -> String.valueOf(document.failure()));
	}

	@AfterEach
	void close() {
		Window.ui(() -> {
			for (IViewReference reference : Window.page().getViewReferences()) {
				if (reference.getSecondaryId() != null) {
					Window.page().hideView(reference);
				}
			}
			return true;
		});
		Window.closeAll();
	}

	private static SessionView chunks() {
		return Window.ui(() -> (SessionView) Window.page().showView(CHUNKS));
	}

	private static String machine(SessionView view) {
		return Window.ui(view::getContentDescription);
	}

	private void awaitPosition(int position) {
		Window.awaitTrue("both machines at " + position, () -> document.machines().stream().allMatch(machine -> Objects.requireNonNull(machine.moment()).position() == position),
				() -> "but at " + document.machines().stream().map(machine -> Objects.requireNonNull(machine.moment()).position()).toList());
	}

	@Test
	void stepsMoveBothMachines() {
		assertEquals(2, Window.ui(() -> document.machines().size()));
		Window.press(0, SWT.F6);
		awaitPosition(1);
		Window.press(0, SWT.F6);
		awaitPosition(2);
		Window.press(SWT.SHIFT, SWT.F6);
		awaitPosition(1);
	}

	@Test
	void aViewShowsTheMachineThatIsChosenInItsToolBar() {
		SessionView view = chunks();
		Window.awaitTrue("the first machine", () -> view.getContentDescription().equals("before the series"), view::getContentDescription);
		ToolItem button = Window.await("the button of machines", () -> button("Shows before the series; click for after the series"));
		click(button);
		Window.awaitTrue("the second machine", () -> view.getContentDescription().equals("after the series"), view::getContentDescription);
		click(Window.await("the button", () -> button("Shows after the series; click for before the series")));
		Window.awaitTrue("the first machine again", () -> view.getContentDescription().equals("before the series"), view::getContentDescription);
	}

	private static @Nullable ToolItem button(String tip) {
		for (ToolBar bar : Window.below(Window.page().getWorkbenchWindow().getShell(), ToolBar.class)) {
			for (ToolItem item : bar.getItems()) {
				if (tip.equals(item.getToolTipText()) && bar.isVisible()) {
					return item;
				}
			}
		}
		return null;
	}

	private static void click(ToolItem item) {
		int[] place = Window.ui(() -> new int[] { item.getBounds().x + 8, item.getBounds().y + item.getBounds().height / 2 });
		Input.click(Window.ui(item::getParent), place[0], place[1]);
	}

	@Test
	void bothMachinesCanBeSeenSideBySide() {
		SessionView view = chunks();
		Window.awaitTrue("the first machine", () -> view.getContentDescription().equals("before the series"), view::getContentDescription);
		ToolItem button = Window.await("the button of machines", () -> button("Shows before the series; click for after the series"));
		int[] arrow = Window.ui(() -> new int[] { item(button)[0] - 4, item(button)[1] });
		Input.click(Window.ui(button::getParent), arrow[0], arrow[1]);
		Input.named("Up");
		Input.named("Return");
		SessionView other = Window.await("a second view", () -> {
			for (IViewReference reference : Window.page().getViewReferences()) {
				if (reference.getId().equals(CHUNKS) && reference.getSecondaryId() != null && reference.getView(false) instanceof SessionView second) {
					return second;
				}
			}
			return null;
		});
		Window.awaitTrue("the other machine in it", () -> other.getContentDescription().equals("after the series"), other::getContentDescription);
		assertEquals("before the series", machine(view));
		assertTrue(Window.ui(() -> Window.page().isPartVisible(view) && Window.page().isPartVisible(other)), "both are seen");
	}

	private static int[] item(ToolItem item) {
		return new int[] { item.getBounds().x + item.getBounds().width, item.getBounds().y + item.getBounds().height / 2 };
	}

	@Test
	void theDifferenceIsThatOfTheOtherMachine() {
		Window.ui(() -> Window.page().showView("org.vmalloscope.ui.difference"));
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(12);
			return true;
		});
		awaitPosition(12);
		Input.key(SWT.ALT | SWT.SHIFT, 'm');
		Window.awaitTrue("the base", () -> document.base().isMachine());
		Window.awaitTrue("what stands over the table", () -> labels().stream().anyMatch(text -> text.startsWith("Position 12 against after the series: ")), () -> labels().toString());
	}

	@Test
	void theVariablesShowBothMachines() {
		Tree tree = Window.ui(() -> {
			Window.page().showView(IDebugUIConstants.ID_DEBUG_VIEW);
			IDebugView view = (IDebugView) Window.page().showView(IDebugUIConstants.ID_VARIABLE_VIEW);
			return (Tree) Objects.requireNonNull(view.getViewer()).getControl();
		});
		Window.ui(() -> {
			Window.page().activate(Window.page().getActiveEditor());
			Objects.requireNonNull(document.navigator()).seek(13);
			return true;
		});
		awaitPosition(13);
		awaitVariable(tree, "machines", "before the series | after the series");
		awaitVariable(tree, "pages", "\u2260 0 pages free | 2 pages free");
		awaitVariable(tree, "vmalloc", "1 area, 0 pages lazy");
	}

	private static void awaitVariable(Tree tree, String name, String value) {
		Window.awaitTrue(name + " = " + value, () -> variable(tree, name).equals(value), () -> "but " + variable(tree, name));
	}

	private static String variable(Tree tree, String name) {
		return Arrays.stream(tree.getItems()).filter(item -> item.getText(0).equals(name)).map(item -> item.getText(1)).findFirst().orElse("");
	}

	private static List<String> labels() {
		return Window.below(Window.page().getWorkbenchWindow().getShell(), Label.class).stream().map(Label::getText).filter(text -> !text.isEmpty()).toList();
	}
}
