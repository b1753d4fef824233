package org.vmalloscope.editor.session;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.actions.ContributionItemFactory;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Takes out of the context menus of ruler and text what the platform has for files of a workspace: bookmarks, tasks, quick diff, <em>Show In</em>. UI thread. */
final class EditorMenus {
	private static final List<String> FOREIGN = List.of(ITextEditorActionConstants.RULER_MANAGE_BOOKMARKS, ITextEditorActionConstants.RULER_MANAGE_TASKS,
			ITextEditorActionConstants.QUICKDIFF_TOGGLE);
	/** Those that come from an extension. */
	private static final List<String> CONTRIBUTED = List.of("org.eclipse.ui.texteditor.BookmarkRulerAction", "org.eclipse.ui.texteditor.TaskRulerAction");

	private EditorMenus() {
	}

	static void tidy(ITextEditor editor) {
		IVerticalRulerInfo ruler = editor.getAdapter(IVerticalRulerInfo.class);
		tidy(ruler == null ? null : ruler.getControl(), item -> item.getData() instanceof ActionContributionItem contribution && isForeign(editor, contribution.getAction()));
		tidy(editor.getAdapter(Control.class), item -> item.getData() instanceof MenuManager menu && menu.find(ContributionItemFactory.VIEWS_SHOW_IN.getId()) != null);
	}

	private static void tidy(@Nullable Control control, Predicate<MenuItem> isForeign) {
		Menu menu = control == null ? null : control.getMenu();
		if (menu != null) {
			// the menu is filled anew whenever it is shown
			menu.addListener(SWT.Show, event -> Arrays.stream(menu.getItems()).filter(isForeign).forEach(MenuItem::dispose));
		}
	}

	private static boolean isForeign(ITextEditor editor, IAction action) {
		String id = action.getId();
		return id != null && CONTRIBUTED.contains(id) || FOREIGN.stream().map(editor::getAction).filter(Objects::nonNull).anyMatch(foreign -> foreign == action);
	}
}
