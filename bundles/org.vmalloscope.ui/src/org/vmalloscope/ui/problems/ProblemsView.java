package org.vmalloscope.ui.problems;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.actions.ActionFactory;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.Problem.Severity;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.command.Positions;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.TextLines;
import org.vmalloscope.ui.view.CutTexts;
import org.vmalloscope.ui.view.Icons;
import org.vmalloscope.ui.view.SessionView;

/** The problems of the session by severity; a double click or Enter goes to the operation. */
public final class ProblemsView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.problems";
	/** Points. */
	private static final int SHORTEST_TEXT = 560;

	private final Set<Severity> wanted = EnumSet.allOf(Severity.class);
	private List<Problem> shown = List.of();
	private @Nullable Session session;
	private @Nullable Table table;

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		for (Severity severity : Severity.values()) {
			Action filter = new Action(words(severity), IAction.AS_CHECK_BOX) {
				@Override
				public void run() {
					if (!wanted.remove(severity)) {
						wanted.add(severity);
					}
					update();
				}
			};
			filter.setChecked(true);
			filter.setToolTipText("Show: " + words(severity).toLowerCase(Locale.ROOT));
			filter.setImageDescriptor(Icons.descriptor(icon(severity)));
			toolBar.add(filter);
		}
		toolBar.add(new Separator());
	}

	private static String words(Severity severity) {
		return switch (severity) {
			case INFO -> "Information";
			case WARNING -> "Warnings";
			case ERROR -> "Errors";
			case DIVERGENCE -> "Divergences of the replay";
		};
	}

	private static String icon(Severity severity) {
		return severity.name().toLowerCase(Locale.ROOT);
	}

	@Override
	protected Control createContent(Composite parent) {
		Table created = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI);
		created.setHeaderVisible(true);
		TableColumn text = column(created, "Problem", SHORTEST_TEXT);
		column(created, "File", 140);
		column(created, "Line", 70);
		column(created, "Event", 70);
		// the text has all the room that is left
		created.addListener(SWT.Resize, event -> text.setWidth(Math.max(SHORTEST_TEXT, created.getClientArea().width - 280)));
		created.addListener(SWT.SetData, event -> {
			// GTK asks for rows that are just being removed, too
			if (event.index >= 0 && event.index < shown.size()) {
				fill((TableItem) event.item, shown.get(event.index));
			}
		});
		created.addListener(SWT.DefaultSelection, event -> open(created.getSelectionIndex()));
		CutTexts.tell(created);
		table = created;
		getViewSite().getActionBars().setGlobalActionHandler(ActionFactory.COPY.getId(), new Action() {
			@Override
			public void run() {
				copy();
			}
		});
		return created;
	}

	private static TableColumn column(Table table, String title, int width) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(width);
		return column;
	}

	private static void fill(TableItem item, Problem problem) {
		item.setText(new String[] { problem.text(), problem.file(), problem.line() > 0 ? Long.toString(problem.line()) : "",
				problem.operation() >= 0 ? Integer.toString(problem.operation() + 1) : "" });
		item.setImage(Icons.image(icon(problem.severity())));
	}

	@Override
	protected void showSession(@Nullable Session next) {
		session = next;
		update();
	}

	@Override
	protected boolean showsWithoutSession(Document of) {
		return !of.textProblems().isEmpty();
	}

	@Override
	protected void showTextProblems() {
		update();
	}

	/** What is wrong with the text comes first: until that is mended, what the session says may be about a text that is no more. */
	private List<Problem> all() {
		Session of = session;
		Document edited = document();
		List<Problem> all = new ArrayList<>(edited == null ? List.of() : edited.textProblems());
		all.addAll(of == null ? List.of() : of.problems());
		return all;
	}

	private void update() {
		Session of = session;
		List<Problem> known = all();
		shown = known.stream().filter(problem -> wanted.contains(problem.severity())).toList();
		Table rows = table;
		if (rows != null) {
			rows.setItemCount(0);
			rows.setItemCount(shown.size());
		}
		setContentDescription(known.isEmpty() ? of == null ? "" : "No problems" : counted(known) + (shown.size() == known.size() ? "" : String.format(Locale.ROOT, "; %,d shown", shown.size())));
	}

	/** How many there are of each severity: what is only told is no problem. */
	private static String counted(List<Problem> problems) {
		List<String> parts = new ArrayList<>();
		for (Severity severity : List.of(Severity.ERROR, Severity.WARNING, Severity.DIVERGENCE, Severity.INFO)) {
			long count = problems.stream().filter(problem -> problem.severity() == severity).count();
			if (count > 0) {
				parts.add(String.format(Locale.ROOT, count == 1 ? "%,d %s" : "%,d %ss", count, switch (severity) {
					case INFO -> "note";
					case WARNING -> "warning";
					case ERROR -> "error";
					case DIVERGENCE -> "divergence";
				}));
			}
		}
		return String.join(", ", parts);
	}

	private void open(int row) {
		Session of = session;
		Navigator navigator = navigator();
		Document edited = document();
		if (row < 0 || row >= shown.size()) {
			return;
		}
		Problem problem = shown.get(row);
		IEditorPart editor = getSite().getPage().getActiveEditor();
		TextLines text = editor == null || edited == null || problem.line() <= 0 ? null : Adapters.adapt(editor, TextLines.class);
		if (text != null) {
			text.show((int) problem.line());
		}
		if (of == null || navigator == null || edited != null && edited.textProblems().contains(problem)) {
			return;
		}
		if (problem.operation() >= 0) {
			navigator.seek(problem.operation() + 1);
		} else if (problem.line() > 0) {
			navigator.seek(new Positions(of).ofLine(problem.line()));
		}
	}

	private void copy() {
		Table rows = Objects.requireNonNull(table);
		StringBuilder text = new StringBuilder();
		for (int row : rows.getSelectionIndices()) {
			text.append(shown.get(row)).append('\n');
		}
		if (!text.isEmpty()) {
			Clipboard clipboard = new Clipboard(rows.getDisplay());
			clipboard.setContents(new Object[] { text.toString() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	@Override
	protected boolean showsAnyMachine() {
		return false;
	}
}
