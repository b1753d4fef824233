package org.vmalloscope.ui.vmalloc;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.engine.vmalloc.VmallocRules.PlacementKind;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.vmalloc.AddressElement;
import org.vmalloscope.paint.vmalloc.BusyList;
import org.vmalloscope.paint.vmalloc.FreeTree;
import org.vmalloscope.paint.vmalloc.FreeTreePainter;
import org.vmalloscope.paint.vmalloc.LastSearch;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.Latest;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.RowTable;
import org.vmalloscope.ui.view.SessionView;

/**
 * The tree of holes, folded to what fits; a double click shows what is below a hole. For generations that search the busy areas instead
 * (to 5.1): those areas with what the search remembers.
 */
public final class FreeTreeView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.freetree";

	private @Nullable Composite stack;
	private @Nullable PaintCanvas<FreeTree> canvas;
	private @Nullable RowTable<BusyList.Row> table;
	private final Latest work = new Latest();
	private @Nullable BusyList busy;
	private @Nullable Subject selection;
	private @Nullable Session session;
	private @Nullable Moment moment;
	/** Start of the hole whose subtree is on top; 0: the root. */
	private long root;
	private final Action up = new Action("Up") {
		@Override
		public void run() {
			PaintCanvas<FreeTree> shown = canvas;
			FreeTree tree = shown == null ? null : shown.snapshot();
			showBelow(tree == null ? 0 : tree.above(root));
		}
	};
	private final Action top = new Action("Whole Tree") {
		@Override
		public void run() {
			showBelow(0);
		}
	};

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		up.setToolTipText("Show the hole above this part of the tree");
		top.setToolTipText("Show the tree from its root");
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.add(up);
		menu.add(top);
		offerExport(this::exportable);
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite created = new Composite(parent, SWT.NONE);
		created.setLayout(new StackLayout());
		PaintCanvas<FreeTree> picture = new PaintCanvas<>(created, SWT.NONE, new FreeTreePainter(), "Tree of holes");
		picture.onSelect(this::selected);
		picture.onOpen(hit -> {
			if (hit.element() instanceof AddressElement.Hole hole) {
				showBelow(hole.start());
			}
		});
		picture.onSnapshot(tree -> enable(tree.isPart()));
		canvas = picture;
		List<RowTable.Column<BusyList.Row>> columns = List.of(new RowTable.Column<>("Start", SWT.LEFT, row -> Unit.ADDRESS.text(row.start())),
				new RowTable.Column<>("End", SWT.LEFT, row -> Unit.ADDRESS.text(row.end())), new RowTable.Column<>("Size", SWT.RIGHT, row -> Texts.brief(row.end() - row.start())),
				new RowTable.Column<>("Hole After", SWT.RIGHT, row -> row.hole() == 0 ? "" : Texts.brief(row.hole())), new RowTable.Column<>("State", SWT.LEFT, BusyList.Row::words),
				new RowTable.Column<>("Search", SWT.LEFT, BusyList.Row::mark));
		table = new RowTable<>(created, "Areas in the order of the search", columns, row -> select(row.start(), row.end()), row -> { });
		stack = created;
		enable(false);
		return created;
	}

	private void enable(boolean isPart) {
		up.setEnabled(isPart);
		top.setEnabled(isPart);
	}

	@Override
	protected void showSession(@Nullable Session next) {
		session = next;
		root = 0;
		busy = null;
		moment = null;
		Objects.requireNonNull(canvas).showNothing("");
	}

	private void showBelow(long start) {
		root = start;
		Moment now = moment;
		if (now != null) {
			showMoment(now, now);
		}
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		moment = now;
		VmallocView view = now.state().kernel().vmalloc();
		PaintCanvas<FreeTree> shown = Objects.requireNonNull(canvas);
		Session of = session;
		if (view == null || of == null) {
			raise(shown);
			shown.showNothing(Texts.NO_VMALLOC);
			return;
		}
		PlacementKind placement = view.config().rules().placement();
		if (placement == PlacementKind.FREE_TREE || placement == PlacementKind.VMAP_NODES) {
			busy = null;
			raise(shown);
			long from = root;
			shown.show(cancelled -> tree(of, now, view, from));
		} else {
			RowTable<BusyList.Row> list = Objects.requireNonNull(table);
			raise(list.control());
			showBusy(list, view);
		}
	}

	private void showBusy(RowTable<BusyList.Row> list, VmallocView view) {
		Display display = Display.getCurrent();
		Moment now = moment;
		Session of = session;
		if (now == null || of == null) {
			return;
		}
		work.submit(cancelled -> {
			BusyList found = BusyList.of(view, LastSearch.of(of, now).visited());
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (now == moment && !list.control().isDisposed()) {
						busy = found;
						list.show(found.summary(), found.rows());
						showSelection(selection);
					}
				});
			}
		});
	}

	private static FreeTree tree(Session session, Moment now, VmallocView view, long root) {
		List<Range> visited = LastSearch.of(session, now).visited();
		boolean hasBefore = now.isInside() || now.position() > 0;
		Moment before = hasBefore ? session.moment(now.isInside() ? now.position() : now.position() - 1) : now;
		return FreeTree.of(view, before.state().kernel().vmalloc(), root, visited);
	}

	private void raise(Control control) {
		Composite area = Objects.requireNonNull(stack);
		StackLayout layout = (StackLayout) area.getLayout();
		if (layout.topControl != control) {
			layout.topControl = control;
			area.layout();
		}
	}

	private void selected(@Nullable Hit hit) {
		PaintCanvas<FreeTree> shown = canvas;
		FreeTree tree = shown == null ? null : shown.snapshot();
		if (hit != null && tree != null && hit.element() instanceof AddressElement.Hole hole) {
			select(hole.start(), tree.endOf(hole.start()));
		}
	}

	private void select(long start, long end) {
		Document document = document();
		if (document != null) {
			document.select(new Subject.Addresses(start, end));
		}
	}

	@Override
	protected void showSelection(@Nullable Subject subject) {
		selection = subject;
		RowTable<BusyList.Row> list = table;
		if (list != null) {
			list.select(row -> subject instanceof Subject.Addresses addressed && addressed.start() == row.start());
		}
	}

	private @Nullable Exportable exportable() {
		PaintCanvas<FreeTree> shown = canvas;
		Moment now = moment;
		BusyList list = busy;
		if (list != null && now != null) {
			return Exportable.table("Busy areas at " + now.position(), list.table());
		}
		PaintedPicture<FreeTree> picture = shown == null || !shown.isVisible() ? null : shown.picture();
		if (shown == null || picture == null || now == null) {
			return null;
		}
		Point size = shown.getSize();
		Table data = picture.snapshot().table();
		return new Exportable("Free tree at " + now.position(), picture, size.x, size.y, ThemePalette.current(), shown.fonts(), data);
	}

	@Override
	public void dispose() {
		work.close();
		super.dispose();
	}
}
