package org.vmalloscope.ui.vmalloc;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.vmalloc.AddressElement;
import org.vmalloscope.paint.vmalloc.AddressLayout;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.paint.vmalloc.AddressSearch;
import org.vmalloscope.paint.vmalloc.AddressTable;
import org.vmalloscope.paint.vmalloc.SessionAddresses;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Birth;
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

/** The vmalloc space at the moment that the window shows, from the whole window down to single pages, with what the last step changed framed. */
public final class AddressSpaceView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.addressspace";
	private static final String LEGEND = "legend";
	private static final String FOLLOW = "follow";
	private static final String LAYOUT = "layout";
	/** Pages shown around an address that somebody wants to see. */
	private static final long AROUND = 64;
	/** Points of something that can be seen. */
	private static final double SEEN = 3;
	/** How many times its size is shown on both sides of something that was found. */
	private static final long CONTEXT = 40;

	private boolean withLegend = true;
	private boolean follows = true;
	private AddressLayout layout = AddressLayout.LANES;
	private @Nullable AddressPane pane;
	private @Nullable AddressFind find;
	private @Nullable SessionAddresses addresses;
	private @Nullable Moment moment;
	/** What was selected before there was a picture to show it in. */
	private @Nullable Subject pending;

	@Override
	@NonNullByDefault({})
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		withLegend = Choices.restored(memento, LEGEND, withLegend);
		follows = Choices.restored(memento, FOLLOW, follows);
		layout = Choices.restored(memento, LAYOUT, AddressLayout.class, layout);
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putBoolean(LEGEND, withLegend);
		memento.putBoolean(FOLLOW, follows);
		memento.putString(LAYOUT, layout.name());
	}

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		MenuManager layouts = new MenuManager("L&ayout");
		Choices.oneOf(layouts, AddressLayout.values(), AddressLayout::title, layout, this::arrange);
		menu.add(layouts);
		menu.add(new Separator());
		Choices.check(menu, "Show &What Changes", follows, checked -> follows = checked);
		Choices.check(menu, "&Legend", withLegend, checked -> {
			withLegend = checked;
			AddressPane shown = pane;
			if (shown != null) {
				shown.canvas().setLegendVisible(checked);
			}
		});
		offerExport(this::exportable);
	}

	@Override
	protected Control createContent(Composite parent) {
		AddressPane created = new AddressPane(parent);
		PaintCanvas<AddressMap> canvas = created.canvas();
		canvas.setLegendVisible(withLegend);
		canvas.setFinder((map, element) -> element instanceof AddressElement known ? map.find(known) : null);
		canvas.onSelect(this::selected);
		canvas.onOpen(this::open);
		canvas.onSnapshot(this::shown);
		find = new AddressFind(created.foot(), this::searched, this::found, () -> canvas.setFocus());
		pane = created;
		return created.control();
	}

	@Override
	public void setFocus() {
		AddressPane shown = pane;
		if (shown != null && shown.control().isVisible()) {
			shown.canvas().setFocus();
		} else {
			super.setFocus();
		}
	}

	@Override
	protected void showSession(@Nullable Session session) {
		addresses = session == null ? null : new SessionAddresses(session);
		moment = null;
		Objects.requireNonNull(pane).showNothing("");
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		moment = now;
		AddressPane shown = Objects.requireNonNull(pane);
		SessionAddresses from = addresses;
		VmallocView view = now.state().kernel().vmalloc();
		if (from == null) {
			return;
		}
		if (view == null) {
			shown.showNothing(Texts.NO_VMALLOC);
			return;
		}
		Base against = base();
		AddressLayout arranged = layout;
		shown.canvas().show(cancelled -> from.map(now, against, arranged).orElseThrow());
		shown.summarise(Unit.COUNT.text(view.areaCount()) + " areas   lazy " + Unit.COUNT.text(view.lazyPages()) + " of " + Unit.PAGES.text(view.lazyMax()) + (view.isDrainPending() ? ", drain pending" : ""));
	}

	@Override
	protected void showBase(Base base) {
		Moment now = moment;
		if (now != null) {
			showMoment(now, now);
		}
	}

	/** Brings something of what the last step changed into view, unless something of it is. */
	private void shown(AddressMap map) {
		Subject wanted = pending;
		if (wanted != null) {
			pending = null;
			showSelection(wanted);
		}
		PaintCanvas<AddressMap> canvas = Objects.requireNonNull(pane).canvas();
		Viewport view = canvas.viewport();
		if (!follows || view == null || map.highlights().isEmpty()) {
			return;
		}
		Range visible = map.visible(view);
		if (map.highlights().stream().noneMatch(highlight -> highlight.addresses().intersects(visible))) {
			Range first = map.highlights().get(0).addresses();
			canvas.reveal(map.across(first), map.down(first));
		}
	}

	private void selected(@Nullable Hit hit) {
		Document document = document();
		if (document != null) {
			AddressMap map = Objects.requireNonNull(pane).canvas().snapshot();
			document.select(map == null ? null : AddressSubjects.of(map, hit));
		}
	}

	@Override
	protected void showSelection(@Nullable Subject subject) {
		AddressPane shown = Objects.requireNonNull(pane);
		PaintCanvas<AddressMap> canvas = shown.canvas();
		AddressMap map = canvas.snapshot();
		if (map == null) {
			pending = subject;
			return;
		}
		Hit hit = AddressSubjects.find(map, subject);
		Hit now = canvas.selected();
		if (now == null ? hit != null : hit == null || !now.element().equals(hit.element())) {
			canvas.setSelected(hit == null ? null : hit.element());
		}
		if (subject instanceof Subject.Addresses one && one.end() - one.start() == 1) {
			long around = AROUND * map.view().config().geometry().pageSize();
			shown.show(new Range(one.start() - around, 2 * around).intersection(map.folding().domain()));
		}
	}

	/** Goes to the step that allocated an area, or to the one that left a hole behind. */
	private void open(Hit hit) {
		SessionAddresses from = addresses;
		Navigator navigator = navigator();
		Moment now = moment;
		if (from == null || navigator == null || now == null) {
			return;
		}
		if (hit.element() instanceof AddressElement.Area area) {
			from.book(now).birth(area.start()).ifPresent(birth -> navigator.seek(birth.operation() + 1));
		} else if (hit.element() instanceof AddressElement.Hole element) {
			AddressMap map = Objects.requireNonNull(pane).canvas().snapshot();
			Range hole = map == null ? hit.x() : map.addresses(element);
			Optional<Birth> gone = from.book(now).lastIn(hole.first(), hole.end());
			gone.ifPresent(birth -> navigator.seek(birth.end() + 1));
		}
	}

	/** Begins anew in another layout: nothing of what is in view holds any more. */
	private void arrange(AddressLayout chosen) {
		layout = chosen;
		AddressPane shown = pane;
		Moment now = moment;
		if (shown != null && now != null) {
			shown.showNothing("");
			showMoment(now, now);
		}
	}

	/** Asks what to find. */
	void find() {
		AddressFind finder = find;
		if (finder != null) {
			finder.show();
		}
	}

	/** Finds the same again. */
	void findNext(boolean forward) {
		AddressFind finder = find;
		if (finder != null) {
			finder.again(forward);
		}
	}

	private AddressFind.@Nullable Space searched() {
		SessionAddresses from = addresses;
		Moment now = moment;
		VmallocView view = now == null ? null : now.state().kernel().vmalloc();
		if (from == null || now == null || view == null) {
			return null;
		}
		Hit selected = Objects.requireNonNull(pane).canvas().selected();
		return new AddressFind.Space(view, from.book(now), selected != null && selected.element() instanceof AddressElement element ? element.start() : view.config().geometry().start() - 1);
	}

	/** Selects what was found and brings it into view, so large that it can be seen. */
	private void found(AddressSearch.Found what) {
		Document document = document();
		AddressElement element = what.element();
		AddressPane shown = pane;
		AddressMap map = shown == null ? null : shown.canvas().snapshot();
		if (document == null || element == null || shown == null || map == null) {
			return;
		}
		document.select(new Subject.Addresses(element.start(), what.end()));
		Viewport view = shown.canvas().viewport();
		Range range = Range.of(element.start(), what.end());
		boolean isSmall = view != null && map.across(range).size() * view.x().scale() < SEEN;
		if (isSmall) {
			long size = Math.max(range.size(), map.view().config().geometry().pageSize());
			shown.show(Range.of(element.start() - CONTEXT * size, element.start() + (CONTEXT + 1) * size).intersection(map.folding().domain()));
		}
	}

	@Override
	public void dispose() {
		AddressFind finder = find;
		if (finder != null) {
			finder.dispose();
		}
		super.dispose();
	}

	private @Nullable Exportable exportable() {
		AddressPane shown = pane;
		Moment now = moment;
		SessionAddresses from = addresses;
		PaintedPicture<AddressMap> picture = shown == null ? null : shown.canvas().picture();
		if (shown == null || picture == null || now == null || from == null) {
			return null;
		}
		Point size = shown.canvas().getSize();
		return new Exportable("Address space at " + now.position(), picture, size.x, size.y, ThemePalette.current(), shown.canvas().fonts(),
				AddressTable.of(picture.snapshot(), from.book(now)));
	}
}
