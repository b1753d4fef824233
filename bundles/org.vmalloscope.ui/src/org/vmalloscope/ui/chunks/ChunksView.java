package org.vmalloscope.ui.chunks;

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.percpu.AreaColours;
import org.vmalloscope.paint.percpu.ChunkElement;
import org.vmalloscope.paint.percpu.ChunkMap;
import org.vmalloscope.paint.percpu.ChunkMapPainter;
import org.vmalloscope.paint.percpu.ChunkOrder;
import org.vmalloscope.paint.percpu.ChunkTable;
import org.vmalloscope.paint.percpu.SessionChunks;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.Choices;
import org.vmalloscope.ui.view.SessionView;

/** Every percpu chunk of the moment that the window shows, with what the last step changed framed. */
public final class ChunksView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.chunks";
	private static final String COLOURS = "colours";
	private static final String ORDER = "order";
	private static final String LEGEND = "legend";
	private static final String FOLLOW = "follow";

	private AreaColours colours = AreaColours.SIZE;
	private ChunkOrder order = ChunkOrder.CREATION;
	private boolean withLegend = true;
	private boolean follows = true;
	private @Nullable PaintCanvas<ChunkMap> canvas;
	private @Nullable SessionChunks chunks;
	private @Nullable Moment moment;

	@Override
	@NonNullByDefault({})
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		colours = Choices.restored(memento, COLOURS, AreaColours.class, colours);
		order = Choices.restored(memento, ORDER, ChunkOrder.class, order);
		withLegend = Choices.restored(memento, LEGEND, withLegend);
		follows = Choices.restored(memento, FOLLOW, follows);
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString(COLOURS, colours.name());
		memento.putString(ORDER, order.name());
		memento.putBoolean(LEGEND, withLegend);
		memento.putBoolean(FOLLOW, follows);
	}

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		MenuManager colouring = new MenuManager("&Colour Areas by");
		Choices.oneOf(colouring, AreaColours.values(), AreaColours::title, colours, chosen -> {
			colours = chosen;
			refresh();
		});
		menu.add(colouring);
		MenuManager ordering = new MenuManager("&Order Chunks");
		Choices.oneOf(ordering, ChunkOrder.values(), ChunkOrder::title, order, chosen -> {
			order = chosen;
			refresh();
		});
		menu.add(ordering);
		menu.add(new Separator());
		Choices.check(menu, "Show &What Changes", follows, checked -> follows = checked);
		Choices.check(menu, "&Legend", withLegend, checked -> {
			withLegend = checked;
			PaintCanvas<ChunkMap> shown = canvas;
			if (shown != null) {
				shown.setLegendVisible(checked);
			}
		});
		offerExport(this::exportable);
	}

	@Override
	protected Control createContent(Composite parent) {
		PaintCanvas<ChunkMap> created = new PaintCanvas<>(parent, SWT.V_SCROLL, new ChunkMapPainter(), "Percpu chunks");
		created.setLegendVisible(withLegend);
		created.setFinder((map, element) -> element instanceof ChunkElement known ? map.find(known) : null);
		created.onSelect(this::selected);
		created.onOpen(this::open);
		created.onSnapshot(this::showChanges);
		canvas = created;
		return created;
	}

	@Override
	protected void showSession(@Nullable Session session) {
		chunks = session == null ? null : new SessionChunks(session);
		moment = null;
		Objects.requireNonNull(canvas).showNothing("");
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		moment = now;
		refresh();
	}

	private void refresh() {
		PaintCanvas<ChunkMap> shown = canvas;
		SessionChunks from = chunks;
		Moment now = moment;
		if (shown == null || from == null || now == null) {
			return;
		}
		if (now.state().kernel().percpu() == null) {
			shown.showNothing("This machine has no percpu allocator.");
			return;
		}
		AreaColours by = colours;
		ChunkOrder ordered = order;
		Base against = base();
		shown.show(cancelled -> from.map(now, by, ordered, against).orElseThrow());
	}

	@Override
	protected void showBase(Base base) {
		refresh();
	}

	/** Brings something of what the last step changed into view, unless something of it is. */
	private void showChanges(ChunkMap map) {
		PaintCanvas<ChunkMap> shown = Objects.requireNonNull(canvas);
		Viewport view = shown.viewport();
		if (!follows || view == null || map.highlights().isEmpty()) {
			return;
		}
		boolean isInView = map.highlights().stream().anyMatch(highlight -> view.box(highlight.bytes(), new Range(map.rowOf(highlight.chunk()), 1)) != null);
		if (!isInView) {
			ChunkMap.Highlight first = map.highlights().get(0);
			shown.reveal(first.bytes(), new Range(map.rowOf(first.chunk()), 1));
		}
	}

	private void selected(@Nullable Hit hit) {
		Document document = document();
		if (document != null) {
			document.select(Subjects.of(hit));
		}
	}

	@Override
	protected void showSelection(@Nullable Subject subject) {
		PaintCanvas<ChunkMap> shown = Objects.requireNonNull(canvas);
		ChunkElement element = Subjects.element(subject);
		Hit now = shown.selected();
		if (now == null ? element != null : !now.element().equals(element)) {
			shown.setSelected(element);
		}
	}

	/** Goes to the step that allocated an area. */
	private void open(Hit hit) {
		Document document = document();
		Session session = document == null ? null : document.session();
		Navigator navigator = navigator();
		Moment now = moment;
		if (session != null && navigator != null && now != null && hit.element() instanceof ChunkElement.Area area) {
			int operation = session.births().percpuOperation(now.position(), area.chunk(), area.offset());
			if (operation >= 0) {
				navigator.seek(operation + 1);
			}
		}
	}

	private @Nullable Exportable exportable() {
		PaintCanvas<ChunkMap> shown = canvas;
		Moment now = moment;
		PaintedPicture<ChunkMap> picture = shown == null ? null : shown.picture();
		if (shown == null || picture == null || now == null) {
			return null;
		}
		Point size = shown.getSize();
		return new Exportable("Chunks at " + now.position(), picture, size.x, size.y, ThemePalette.current(), shown.fonts(), ChunkTable.of(picture.snapshot()));
	}
}
