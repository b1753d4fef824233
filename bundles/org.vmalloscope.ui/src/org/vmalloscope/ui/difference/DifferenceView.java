package org.vmalloscope.ui.difference;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Difference;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.Latest;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.Choices;
import org.vmalloscope.ui.view.Icons;
import org.vmalloscope.ui.view.RowTable;
import org.vmalloscope.ui.view.SessionView;

/**
 * What is other at the moment that the window shows than at the base: the moment before, or a position that the user chose. A table of the
 * differences, and the maps of both positions over it where the user wants them.
 */
public final class DifferenceView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.difference";

	private static final String MAPS = "maps";
	private static final String BESIDE = "beside";
	private static final String MEMORY = "memory";

	private final Latest work = new Latest();
	private boolean withMaps;
	private boolean beside;
	private DifferenceMaps.Memory memory = DifferenceMaps.Memory.DIFFERENT;
	private @Nullable SashForm sash;
	private @Nullable DifferenceMaps maps;
	private @Nullable RowTable<Difference> table;
	private @Nullable Session session;
	private @Nullable Moment moment;
	private @Nullable Changes changes;

	@Override
	@NonNullByDefault({})
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		withMaps = Choices.restored(memento, MAPS, withMaps);
		beside = Choices.restored(memento, BESIDE, beside);
		memory = Choices.restored(memento, MEMORY, DifferenceMaps.Memory.class, memory);
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putBoolean(MAPS, withMaps);
		memento.putBoolean(BESIDE, beside);
		memento.putString(MEMORY, memory.name());
	}

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		Action both = new Action("Maps of Both Positions", IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				withMaps = isChecked();
				showMaps();
			}
		};
		both.setToolTipText("Show the maps of both positions");
		both.setImageDescriptor(Icons.descriptor("difference-maps"));
		both.setChecked(withMaps);
		toolBar.add(both);
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		MenuManager of = new MenuManager("&Maps of");
		Choices.oneOf(of, DifferenceMaps.Memory.values(), DifferenceMaps.Memory::title, memory, chosen -> {
			memory = chosen;
			showMaps();
		});
		menu.add(of);
		Choices.check(menu, "Maps &Side by Side", beside, checked -> {
			beside = checked;
			showMaps();
		});
		offerExport(this::exportable);
	}

	@Override
	protected Control createContent(Composite parent) {
		List<RowTable.Column<Difference>> columns = List.of(new RowTable.Column<>("Change", SWT.LEFT, row -> row.kind().label()),
				new RowTable.Column<>("Where", SWT.LEFT, Changes::where), new RowTable.Column<>("Size", SWT.RIGHT, Changes::size),
				new RowTable.Column<>("Before", SWT.LEFT, Difference::before), new RowTable.Column<>("Now", SWT.LEFT, Difference::now));
		SashForm area = new SashForm(parent, SWT.VERTICAL | SWT.SMOOTH);
		maps = new DifferenceMaps(area, this::selected);
		RowTable<Difference> created = new RowTable<>(area, "Differences", columns, this::selected, row -> { });
		area.setWeights(2, 1);
		table = created;
		sash = area;
		arrange();
		return area;
	}

	private void arrange() {
		SashForm area = sash;
		DifferenceMaps pair = maps;
		if (area != null && pair != null) {
			pair.control().setVisible(withMaps);
			pair.arrange(beside);
			area.layout();
		}
	}

	/** Shows the maps as they are wanted now, or none. */
	private void showMaps() {
		arrange();
		DifferenceMaps pair = maps;
		Moment now = moment;
		Changes known = changes;
		if (withMaps && pair != null && now != null && known != null) {
			pair.show(now, base(), known, memory);
		}
	}

	@Override
	public void setFocus() {
		RowTable<Difference> shown = table;
		if (shown != null && shown.control().isVisible()) {
			shown.setFocus();
		} else {
			super.setFocus();
		}
	}

	@Override
	protected void showSession(@Nullable Session next) {
		session = next;
		moment = null;
		changes = null;
		Objects.requireNonNull(maps).setSession(next);
		Objects.requireNonNull(table).show("", List.of());
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		moment = now;
		compare(now, base());
	}

	@Override
	protected void showBase(Base base) {
		Moment now = moment;
		if (now != null) {
			compare(now, base);
		}
	}

	private void compare(Moment now, Base base) {
		Session of = session;
		if (of == null) {
			return;
		}
		Display display = Display.getCurrent();
		work.submit(cancelled -> {
			Changes found = Changes.of(of, now, base);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (of == session && now == moment) {
						show(now, found);
					}
				});
			}
		});
	}

	private void show(Moment now, Changes found) {
		RowTable<Difference> shown = table;
		if (shown != null && !shown.control().isDisposed()) {
			changes = found;
			shown.show(found.summary(now.isInside()), found.rows());
			showMaps();
		}
	}

	private void selected(Difference row) {
		Subject subject = Changes.subject(row);
		if (subject != null) {
			selected(subject);
		}
	}

	private void selected(@Nullable Subject subject) {
		Document document = document();
		if (document != null) {
			document.select(subject);
		}
	}

	@Override
	protected void showSelection(@Nullable Subject subject) {
		Objects.requireNonNull(table).select(row -> subject != null && subject.equals(Changes.subject(row)));
		if (withMaps) {
			Objects.requireNonNull(maps).select(subject);
		}
	}

	private @Nullable Exportable exportable() {
		Changes shown = changes;
		DifferenceMaps pair = maps;
		if (shown == null) {
			return null;
		}
		String name = "Differences of " + shown.to() + " from " + shown.from();
		Picture picture = withMaps && pair != null ? pair.picture() : null;
		if (picture == null || pair == null) {
			return Exportable.table(name, shown.table());
		}
		Point size = pair.size();
		return new Exportable(name, picture, size.x, size.y, ThemePalette.current(), pair.fonts(), shown.table());
	}

	@Override
	public void dispose() {
		work.close();
		super.dispose();
	}
}
