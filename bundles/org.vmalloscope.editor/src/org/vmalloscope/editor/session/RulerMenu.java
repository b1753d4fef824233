package org.vmalloscope.editor.session;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;

/** Takes out of a ruler's context menu what the platform has for files of a workspace: bookmarks, tasks and quick diff. UI thread. */
final class RulerMenu {
	private static final List<String> FOREIGN = List.of(ITextEditorActionConstants.RULER_MANAGE_BOOKMARKS, ITextEditorActionConstants.RULER_MANAGE_TASKS,
			ITextEditorActionConstants.QUICKDIFF_TOGGLE);
	/** Those that come from an extension. */
	private static final List<String> CONTRIBUTED = List.of("org.eclipse.ui.texteditor.BookmarkRulerAction", "org.eclipse.ui.texteditor.TaskRulerAction");

	private RulerMenu() {
	}

	static void tidy(ITextEditor editor) {
		IVerticalRulerInfo ruler = editor.getAdapter(IVerticalRulerInfo.class);
		Menu menu = ruler == null || ruler.getControl() == null ? null : ruler.getControl().getMenu();
		if (menu != null) {
			// the menu is filled anew whenever it is shown
			menu.addListener(SWT.Show, event -> {
				for (MenuItem item : menu.getItems()) {
					if (item.getData() instanceof ActionContributionItem contribution && isForeign(editor, contribution.getAction())) {
						item.dispose();
					}
				}
			});
		}
	}

	private static boolean isForeign(ITextEditor editor, IAction action) {
		String id = action.getId();
		return id != null && CONTRIBUTED.contains(id) || FOREIGN.stream().map(editor::getAction).filter(Objects::nonNull).anyMatch(foreign -> foreign == action);
	}
}
