package org.vmalloscope.ui.pagetable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableCursor;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.vmalloscope.engine.pagetable.race.Immunity;
import org.vmalloscope.engine.pagetable.story.ImmunityTable;
import org.vmalloscope.engine.pagetable.story.RaceCatalogue;
import org.vmalloscope.engine.pagetable.story.RaceFile;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Limits;

/** Which strategy stands which race, as the explorer has just found; a cell opens as a session, in the order that breaks it where one does. */
final class ImmunityWindow extends Dialog {
	private static final String FAILURE = "org.vmalloscope.colour.failure";
	private static final int COPY = IDialogConstants.CLIENT_ID;
	private final IWorkbenchWindow window;
	private final ImmunityTable found;

	private ImmunityWindow(IWorkbenchWindow window, ImmunityTable found) {
		super(window.getShell());
		this.window = window;
		this.found = found;
		setShellStyle(SWT.CLOSE | SWT.RESIZE | SWT.TITLE | SWT.MODELESS);
		setBlockOnOpen(false);
	}

	/** Explores every cell in the background, and shows the table then. */
	static void explore(IWorkbenchWindow window, Limits limits) {
		Display display = Display.getCurrent();
		Job job = new Job("Which strategy stands which race") {
			@Override
			protected IStatus run(@Nullable IProgressMonitor monitor) {
				int all = ImmunityTable.SUBJECTS.size() * ImmunityTable.COLUMNS.size();
				if (monitor != null) {
					monitor.beginTask(getName(), all);
				}
				ImmunityTable table = ImmunityTable.explore(limits, (cell, cells) -> {
					if (monitor != null) {
						monitor.worked(1);
					}
					return monitor == null || !monitor.isCanceled();
				});
				if (monitor != null && monitor.isCanceled()) {
					return Status.CANCEL_STATUS;
				}
				if (!display.isDisposed()) {
					display.asyncExec(() -> new ImmunityWindow(window, table).open());
				}
				return Status.OK_STATUS;
			}
		};
		job.setUser(true);
		job.schedule();
	}

	@Override
	@NonNullByDefault({})
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText("Which Strategy Stands Which Race");
	}

	@Override
	protected boolean isResizable() {
		return true;
	}

	@Override
	@NonNullByDefault({})
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		new Label(area, SWT.NONE).setText("Each cell was explored over all schedules. Enter or a double click opens one as a session, in the shortest order that breaks it where one does.");
		Table table = new Table(area, SWT.BORDER | SWT.FULL_SELECTION);
				table.setHeaderVisible(true);
		table.setLinesVisible(true);
		column(table, "Strategy");
		ImmunityTable.COLUMNS.forEach(column -> column(table, column.title()));
		column(table, "Why");
		Color failure = window.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry().get(FAILURE);
		for (ImmunityTable.Row row : found.rows()) {
			List<String> texts = new ArrayList<>(List.of(row.subject().title()));
			row.cells().forEach(cell -> texts.add(ImmunityTable.text(cell)));
			texts.add(row.subject().why());
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(texts.toArray(String[]::new));
			for (int column = 0; column < row.cells().size(); column++) {
				@Nullable Immunity cell = row.cells().get(column);
				if (cell != null && cell.grade() == Immunity.Grade.BREAKS) {
					item.setForeground(column + 1, failure);
				}
			}
		}
		List.of(table.getColumns()).forEach(TableColumn::pack);
		Point wanted = table.computeSize(SWT.DEFAULT, SWT.DEFAULT);
		GridDataFactory.fillDefaults().grab(true, true).hint(Math.min(wanted.x, window.getShell().getClientArea().width * 9 / 10), wanted.y).applyTo(table);
		TableCursor cursor = new TableCursor(table, SWT.NONE);
		cursor.setSelection(0, 1);
		cursor.addListener(SWT.DefaultSelection, event -> open(table.indexOf(cursor.getRow()), cursor.getColumn() - 1));
		table.addListener(SWT.MouseDoubleClick, event -> openAt(table, new Point(event.x, event.y)));
		cursor.addListener(SWT.MouseDoubleClick, event -> open(table.indexOf(cursor.getRow()), cursor.getColumn() - 1));
		cursor.forceFocus();
		return area;
	}

	private static void column(Table table, String title) {
		new TableColumn(table, SWT.NONE).setText(title);
	}

	private void openAt(Table table, Point at) {
		TableItem item = table.getItem(at);
		for (int column = 0; item != null && column < ImmunityTable.COLUMNS.size(); column++) {
			if (item.getBounds(column + 1).contains(at)) {
				open(table.indexOf(item), column);
			}
		}
	}

	/** Opens the cell of a row, if it is one of those that were explored. */
	private void open(int index, int column) {
		if (index >= 0 && column >= 0 && column < ImmunityTable.COLUMNS.size()) {
			ImmunityTable.Row row = found.rows().get(index);
			@Nullable Immunity cell = row.cells().get(column);
			if (cell != null) {
				open(row.subject(), ImmunityTable.COLUMNS.get(column), cell.breaking().counterExample());
			}
		}
	}

	private void open(ImmunityTable.Subject subject, ImmunityTable.Column column, Exploration.@Nullable CounterExample example) {
		Story story = new Story(column.race().toLowerCase(Locale.ROOT), column.title() + ": " + subject.title(), RaceCatalogue.named(column.race()).story(), subject.why(), column.race(), subject.architecture(),
				subject.strategy(), column.values());
		RaceDocuments.open(window, new RaceFile(story, example == null ? null : example.schedule()));
	}

	@Override
	@NonNullByDefault({})
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, COPY, "&Copy as Markdown", false);
		createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
	}

	@Override
	protected void buttonPressed(int button) {
		if (button == COPY) {
			Clipboard clipboard = new Clipboard(Display.getCurrent());
			clipboard.setContents(new Object[] { found.markdown() }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		} else {
			super.buttonPressed(button);
		}
	}
}
