package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.scenario.Gallery;
import org.vmalloscope.ui.document.Document;

/** Nothing of an IDE is in any menu, tool bar, dialog or list of commands: no project, team, search, external tool or launch configuration. */
class NoIdeTest {
	private static final Pattern IDE = Pattern.compile(".*(\\b(project|team|external tool|launch|working set|repository|refactor|build|debug as|run as|debug config|run config|profile\\b|java|plug-in|task tag|bookmark|"
			+ "quick diff|show in|in help|cheat|install new|update|macro|spelling|annotate|commit|synchroni[sz]e|apply patch|ant)).*", Pattern.CASE_INSENSITIVE);

	@TempDir
	Path folder = Path.of("");

	@BeforeEach
	void open() throws IOException, org.eclipse.ui.WorkbenchException {
		Window.ui(() -> PlatformUI.getWorkbench().showPerspective("org.vmalloscope.perspectives.debug", Window.page().getWorkbenchWindow()));
		Path file = Files.writeString(folder.resolve("percpu-a3-atomic.vms"), Gallery.text("percpu-a3-atomic.vms"));
		assertEquals(Document.State.READY, Window.open(file).state());
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	private static void none(String where, List<String> texts) {
		assertTrue(texts.size() > 1, where + " has " + texts);
		assertEquals(List.of(), texts.stream().filter(text -> IDE.matcher(text).matches()).toList(), where);
	}

	private static List<String> items(Menu menu) {
		menu.notifyListeners(SWT.Show, new Event());
		List<String> texts = shown(menu);
		menu.notifyListeners(SWT.Hide, new Event());
		return texts;
	}

	/** What a menu shows that is filled, and what its submenus would. */
	private static List<String> shown(Menu menu) {
		List<String> texts = new ArrayList<>();
		for (MenuItem item : menu.getItems()) {
			if ((item.getStyle() & SWT.SEPARATOR) == 0) {
				texts.add(item.getText().replace("&", ""));
				if (item.getMenu() != null) {
					items(item.getMenu()).forEach(text -> texts.add(item.getText().replace("&", "") + " > " + text));
				}
			}
		}
		return texts;
	}

	@Test
	void theMenuBarAndTheToolBarsAreOurs() {
		Shell shell = Window.ui(() -> Window.page().getWorkbenchWindow().getShell());
		none("the menu bar", Window.ui(() -> items(Objects.requireNonNull(shell.getMenuBar()))));
		none("the tool bars", Window.ui(() -> Window.below(shell, ToolBar.class).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
				.map(ToolItem::getToolTipText).filter(Objects::nonNull).distinct().toList()));
	}

	/** Opened by the right button of the mouse. */
	private static List<String> contextMenu(String where, Control control, Point at) {
		Point place = Window.ui(() -> control.toDisplay(at));
		Mouse.rightClick(place);
		Menu menu = Window.await("the context menu of " + where, () -> control.getMenu() != null && control.getMenu().isVisible() ? control.getMenu() : null);
		List<String> texts = Window.ui(() -> shown(menu));
		Input.named("Escape");
		Window.awaitTrue("no menu any more", () -> menu.isDisposed() || !menu.isVisible());
		return texts;
	}

	@Test
	void contextMenusAreOurs() {
		ITextEditor editor = (ITextEditor) Objects.requireNonNull(Window.ui(() -> Window.page().getActiveEditor()));
		Control text = (Control) Objects.requireNonNull(editor.getAdapter(Control.class));
		none("the text", contextMenu("the text", text, new Point(60, 60)));
		Control ruler = Objects.requireNonNull(editor.getAdapter(IVerticalRulerInfo.class)).getControl();
		none("the ruler", contextMenu("the ruler", ruler, new Point(4, 60)));
		for (String view : List.of(IDebugUIConstants.ID_DEBUG_VIEW, IDebugUIConstants.ID_VARIABLE_VIEW, IDebugUIConstants.ID_BREAKPOINT_VIEW, IDebugUIConstants.ID_EXPRESSION_VIEW)) {
			Tree tree = Window.ui(() -> {
				var part = Objects.requireNonNull(Window.page().showView(view));
				return (Tree) Objects.requireNonNull(((org.eclipse.debug.ui.IDebugView) part).getViewer()).getControl();
			});
			Window.awaitTrue("the size of " + view, () -> tree.getSize().y > 20 && tree.isVisible());
			none(view, contextMenu(view, tree, new Point(60, 14 + Window.ui(tree::getHeaderHeight))));
		}
		Tree outline = Window.await("the outline", () -> {
			try {
				Window.page().showView("org.vmalloscope.editor.outline");
			} catch (org.eclipse.ui.PartInitException e) {
				throw new AssertionError(e);
			}
			return Window.first(Tree.class, tree -> tree.isVisible() && tree.getItemCount() > 0 && tree.getItem(0).getText().contains("Percpu A3"));
		});
		assertEquals(List.of(), Window.ui(() -> outline.getMenu() == null ? List.of() : items(outline.getMenu())));
	}

	private static void open(String command) {
		Window.display().asyncExec(() -> {
			try {
				Window.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				throw new AssertionError(e);
			}
		});
	}

	private static Shell dialog(String command, String title) {
		open(command);
		return Dialogs.await(title);
	}

	private static List<String> rows(TreeItem[] items) {
		List<String> texts = new ArrayList<>();
		for (TreeItem item : items) {
			texts.add(item.getText());
			item.setExpanded(true);
			while (item.getDisplay().readAndDispatch()) {
				// the viewer fills it
			}
			rows(item.getItems()).forEach(text -> texts.add(item.getText() + " > " + text));
		}
		return texts;
	}

	private static List<String> rowsOf(Shell dialog) {
		return Window.ui(() -> {
			List<String> texts = new ArrayList<>();
			Window.below(dialog, Tree.class).forEach(tree -> texts.addAll(rows(tree.getItems())));
			Window.below(dialog, Table.class).forEach(table -> Arrays.stream(table.getItems()).map(TableItem::getText).forEach(texts::add));
			return texts;
		});
	}

	@Test
	void dialogsOfferOnlyOurs() {
		for (String[] dialog : new String[][] { { "org.eclipse.ui.views.showView", "Show View" }, { "org.eclipse.ui.perspectives.showPerspective", "Open Perspective" }, { "org.eclipse.ui.window.preferences", "Preferences" } }) {
			Shell shell = dialog(dialog[0], dialog[1]);
			none(dialog[1], rowsOf(shell));
			Input.named("Escape");
			Window.awaitTrue("no dialog " + dialog[1], shell::isDisposed);
		}
	}

	@Test
	void findActionsFindsOnlyOurs() {
		Set<String> found = new LinkedHashSet<>();
		for (String word : List.of("project", "team", "search", "launch", "config", "working", "debug", "import", "new", "show", "help", "resource")) {
			open("org.eclipse.ui.window.quickAccess");
			Text field = Window.await("the field", NoIdeTest::field);
			Input.type(word);
			Window.awaitTrue("what was typed", () -> field.getText().equals(word));
			List<String>[] last = new List[] { List.of("?") };
			long[] since = { System.nanoTime() };
			Window.awaitTrue("what it finds", () -> {
				List<String> now = found(field.getShell());
				if (!now.equals(last[0])) {
					last[0] = now;
					since[0] = System.nanoTime();
				}
				return System.nanoTime() - since[0] > 500_000_000;
			});
			found.addAll(last[0]);
			Input.named("Escape");
			Window.awaitTrue("no list any more", () -> field.isDisposed() || !field.isVisible());
		}
		none("Ctrl+3", List.copyOf(found));
	}

	private static List<String> found(Shell shell) {
		return Window.below(shell, Table.class).stream().flatMap(table -> Arrays.stream(table.getItems())).map(item -> item.getText(0) + "|" + item.getText(1)).toList();
	}

	private static @Nullable Text field() {
		for (Shell shell : Window.display().getShells()) {
			if (shell != Window.page().getWorkbenchWindow().getShell() && shell.isVisible() && !Window.below(shell, Table.class).isEmpty()) {
				for (Text text : Window.below(shell, Text.class)) {
					if (text.isVisible()) {
						return text;
					}
				}
			}
		}
		return null;
	}
}
