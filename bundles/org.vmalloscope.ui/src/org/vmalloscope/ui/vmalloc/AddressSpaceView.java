package org.vmalloscope.ui.vmalloc;

import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
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
import org.vmalloscope.paint.vmalloc.AddressMap;
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
import org.vmalloscope.ui.export.ExportActions;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.Choices;
import org.vmalloscope.ui.view.SessionView;

/** The vmalloc space at the moment that the window shows, from the whole window down to single pages, with what the last step changed framed. */
public final class AddressSpaceView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.addressspace";
	private static final String LEGEND = "legend";
	private static final String FOLLOW = "follow";
	/** Pages shown around an address that somebody wants to see. */
	private static final long AROUND = 64;

	private boolean withLegend = true;
	private boolean follows = true;
	private @Nullable AddressPane pane;
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
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putBoolean(LEGEND, withLegend);
		memento.putBoolean(FOLLOW, follows);
	}

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		Choices.check(menu, "Show &What Changes", follows, checked -> follows = checked);
		Choices.check(menu, "&Legend", withLegend, checked -> {
			withLegend = checked;
			AddressPane shown = pane;
			if (shown != null) {
				shown.canvas().setLegendVisible(checked);
			}
		});
		menu.add(new Separator());
		ExportActions.addTo(menu, getSite().getShell(), this::exportable);
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
		shown.summarise(Unit.COUNT.text(view.areaCount()) + " areas   lazy " + Unit.COUNT.text(view.lazyPages()) + " of " + Unit.PAGES.text(view.lazyMax()) + (view.isDrainPending() ? ", drain pending" : ""));
		Base against = base();
		shown.canvas().show(cancelled -> from.map(now, against).orElseThrow());
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
		Range visible = view.x().visible();
		if (map.highlights().stream().noneMatch(highlight -> highlight.addresses().intersects(visible))) {
			canvas.reveal(map.highlights().get(0).addresses(), null);
		}
	}

	private void selected(@Nullable Hit hit) {
		Document document = document();
		if (document != null) {
			document.select(AddressSubjects.of(hit));
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
		} else if (hit.element() instanceof AddressElement.Hole) {
			Optional<Birth> gone = from.book(now).lastIn(hit.x().first(), hit.x().end());
			gone.ifPresent(birth -> navigator.seek(birth.end() + 1));
		}
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
