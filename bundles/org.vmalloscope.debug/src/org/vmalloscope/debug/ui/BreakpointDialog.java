package org.vmalloscope.debug.ui;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.vmalloscope.debug.breakpoint.EventStop;
import org.vmalloscope.debug.breakpoint.SessionBreakpoint;
import org.vmalloscope.debug.breakpoint.Stops;
import org.vmalloscope.debug.breakpoint.WatchStop;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.breakpoint.Expression;
import org.vmalloscope.session.breakpoint.ExpressionException;

/** Makes a breakpoint at events or a watchpoint, or changes a breakpoint. What makes no sense is said while it is written. */
final class BreakpointDialog extends TitleAreaDialog {
	/** What is made. */
	enum Kind {
		LINE("Line Breakpoint", "Stops before an operation of the line."),
		EVENT("Event Breakpoint", "Stops behind any operation that does one of these."),
		WATCH("Watchpoint", "Stops where a condition comes to hold, where a number changes, or where areas at an address or in a range change.");

		private final String title;
		private final String message;

		Kind(String title, String message) {
			this.title = title;
			this.message = message;
		}
	}

	private final Kind kind;
	private final @Nullable SessionBreakpoint edited;
	private @Nullable Table events;
	private @Nullable Text watched;
	private @Nullable Text condition;
	private @Nullable Text hitCount;

	/** @param edited the breakpoint to change; null to make one */
	BreakpointDialog(@Nullable Shell parent, Kind kind, @Nullable SessionBreakpoint edited) {
		super(parent);
		this.kind = kind;
		this.edited = edited;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** A dialog to change a breakpoint. */
	static BreakpointDialog editing(@Nullable Shell parent, SessionBreakpoint breakpoint) {
		Kind kind = breakpoint instanceof EventStop ? Kind.EVENT : breakpoint instanceof WatchStop ? Kind.WATCH : Kind.LINE;
		return new BreakpointDialog(parent, kind, breakpoint);
	}

	@Override
	@NonNullByDefault({})
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(kind.title);
	}

	@Override
	@NonNullByDefault({})
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		SessionBreakpoint old = edited;
		setTitle(old == null ? "New " + kind.title : kind.title + ": " + old.words());
		setMessage(kind.message);
		if (kind == Kind.EVENT) {
			events = events(area, old instanceof EventStop stop ? stop.effects() : Set.of());
		} else if (kind == Kind.WATCH) {
			watched = expression(area, "&Watch:", old instanceof WatchStop stop ? stop.watched() : "", "vmap_lazy_nr > 2 * lazy_max_pages, or 0xffffc90000000000 to 0xffffc90000010000");
		}
		condition = expression(area, "&Only if:", old == null ? "" : old.condition(), "an expression that must hold as well, such as pcpu_nr_chunks > 3, or $n == 100 of a scenario");
		hitCount = text(area, "Only &hit number:", old == null || old.hitCount() == 0 ? "" : Integer.toString(old.hitCount()), "all; counted from the beginning of the session");
		Label help = new Label(area, SWT.WRAP);
		help.setText("Ctrl+Space in an expression lists the counters. Runs in both directions stop at the same places.");
		GridDataFactory.fillDefaults().span(2, 1).hint(420, SWT.DEFAULT).applyTo(help);
		return area;
	}

	private Table events(Composite area, Set<Effect> chosen) {
		Table table = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(420, 260).applyTo(table);
		for (Effect effect : Effect.values()) {
			TableItem item = new TableItem(table, SWT.NONE);
			item.setText(effect.label());
			item.setData(effect);
			item.setChecked(chosen.contains(effect));
		}
		table.addListener(SWT.Selection, event -> validate());
		return table;
	}

	private Text expression(Composite area, String name, String value, String hint) {
		Text text = text(area, name, value, hint);
		ExpressionAssist.install(text);
		return text;
	}

	private Text text(Composite area, String name, String value, String hint) {
		new Label(area, SWT.NONE).setText(name);
		Text text = new Text(area, SWT.BORDER);
		text.setMessage(hint);
		text.setText(value);
		text.addListener(SWT.Modify, event -> validate());
		GridDataFactory.fillDefaults().grab(true, false).indent(8, 0).hint(520, SWT.DEFAULT).applyTo(text);
		return text;
	}

	@Override
	@NonNullByDefault({})
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		validate();
		return contents;
	}

	private void validate() {
		String complaint = complaint();
		boolean isEmpty = kind == Kind.WATCH && value(watched).isEmpty() || kind == Kind.EVENT && chosen().isEmpty();
		setErrorMessage(complaint);
		Button button = getButton(IDialogConstants.OK_ID);
		if (button != null) {
			button.setEnabled(complaint == null && !isEmpty);
		}
	}

	private @Nullable String complaint() {
		String number = value(hitCount);
		if (!number.isEmpty() && !number.matches("[1-9][0-9]{0,8}")) {
			return "The hit number is a whole number from 1 on";
		}
		try {
			if (!value(watched).isEmpty()) {
				WatchStop.parse(value(watched));
			}
			if (!value(condition).isEmpty()) {
				Expression.parse(value(condition));
			}
			return null;
		} catch (ExpressionException e) {
			return e.getMessage();
		}
	}

	private static String value(@Nullable Text text) {
		return text == null || text.isDisposed() ? "" : text.getText().strip();
	}

	private Set<Effect> chosen() {
		Set<Effect> effects = EnumSet.noneOf(Effect.class);
		Table table = events;
		if (table != null) {
			for (TableItem item : table.getItems()) {
				if (item.getChecked() && item.getData() instanceof Effect effect) {
					effects.add(effect);
				}
			}
		}
		return effects;
	}

	@Override
	protected void okPressed() {
		try {
			SessionBreakpoint breakpoint = changed();
			String number = value(hitCount);
			breakpoint.narrow(value(condition), number.isEmpty() ? 0 : Integer.parseInt(number));
			super.okPressed();
		} catch (CoreException e) {
			setErrorMessage("It cannot be kept: " + e.getMessage());
		}
	}

	private SessionBreakpoint changed() throws CoreException {
		SessionBreakpoint old = edited;
		if (old == null) {
			return kind == Kind.EVENT ? Stops.event(chosen()) : Stops.watch(value(watched));
		}
		if (old instanceof EventStop stop) {
			Stops.change(stop, chosen());
		} else if (old instanceof WatchStop stop) {
			Stops.change(stop, value(watched));
		}
		return old;
	}

	@Override
	protected boolean isResizable() {
		return true;
	}
}
