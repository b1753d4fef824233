package org.vmalloscope.ui.vmalloc;

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.paint.vmalloc.PurgeTimeline;
import org.vmalloscope.paint.vmalloc.PurgeTimelinePainter;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Purge;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.canvas.TimeCanvas;
import org.vmalloscope.ui.document.PositionRange;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.Choices;
import org.vmalloscope.ui.view.SessionView;

/** Lazy pages and purges over the whole recording. A click goes to a position or behind a purge, dragging shows a stretch in all views over time. */
public final class PurgeTimelineView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.purgetimeline";
	private static final String AXIS = "time";
	private static final String LIMITS = "limits";

	private boolean byTime;
	private PurgeTimeline.Limits limits = PurgeTimeline.Limits.WHEN_NEAR;
	private @Nullable PaintCanvas<PurgeTimeline> canvas;
	private @Nullable TimeCanvas<PurgeTimeline> time;
	private @Nullable Session session;
	private @Nullable VmallocView machine;
	private int position;

	@Override
	@NonNullByDefault({})
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		byTime = Choices.restored(memento, AXIS, byTime);
		limits = Choices.restored(memento, LIMITS, PurgeTimeline.Limits.class, limits);
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putBoolean(AXIS, byTime);
		memento.putString(LIMITS, limits.name());
	}

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		Choices.check(menu, "Over &Time", byTime, checked -> {
			byTime = checked;
			redo();
		});
		MenuManager shown = new MenuManager("Show &Limits");
		Choices.oneOf(shown, PurgeTimeline.Limits.values(), PurgeTimeline.Limits::title, limits, chosen -> {
			limits = chosen;
			refresh();
		});
		menu.add(shown);
		offerExport(this::exportable);
	}

	@Override
	protected Control createContent(Composite parent) {
		PaintCanvas<PurgeTimeline> created = new PaintCanvas<>(parent, SWT.NONE, new PurgeTimelinePainter(), "Purge timeline");
		created.onSelect(this::selected);
		time = new TimeCanvas<>(created, PurgeTimeline::scale, this::document);
		canvas = created;
		return created;
	}

	@Override
	protected void showSession(@Nullable Session next) {
		session = next;
		machine = null;
		Objects.requireNonNull(canvas).showNothing("");
	}

	/** Begins anew: nothing of what is in view holds any more. */
	private void redo() {
		PaintCanvas<PurgeTimeline> shown = canvas;
		if (shown != null) {
			shown.showNothing("");
			refresh();
		}
	}

	private void refresh() {
		PaintCanvas<PurgeTimeline> shown = canvas;
		Session of = session;
		if (shown == null || of == null) {
			return;
		}
		VmallocView view = machine;
		if (view == null || !PurgeTimeline.isOf(of)) {
			shown.showNothing(Texts.NO_VMALLOC);
			return;
		}
		boolean overTime = byTime;
		PurgeTimeline.Limits lines = limits;
		shown.show(cancelled -> PurgeTimeline.of(of, overTime ? TimeScale.times(of) : TimeScale.steps(of), view, lines));
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		if (before == null) {
			machine = now.state().kernel().vmalloc();
			refresh();
		}
		Objects.requireNonNull(time).showPosition(now.position(), base());
		position = now.position();
	}

	@Override
	protected void showBase(Base base) {
		Objects.requireNonNull(time).showPosition(position, base);
	}

	/** A purge is gone to where it is over; any other place is the business of the axis. */
	private void selected(@Nullable Hit hit) {
		Navigator navigator = navigator();
		if (navigator != null && hit != null && hit.element() instanceof Purge purge) {
			navigator.seek(purge.last() + 1);
		}
	}

	@Override
	protected void showRange(@Nullable PositionRange range) {
		Objects.requireNonNull(time).showRange(range);
	}

	private @Nullable Exportable exportable() {
		PaintCanvas<PurgeTimeline> shown = canvas;
		Session of = session;
		PaintedPicture<PurgeTimeline> picture = shown == null ? null : shown.picture();
		if (shown == null || of == null || picture == null) {
			return null;
		}
		Point size = shown.getSize();
		return new Exportable("Purges of " + of.name(), picture, size.x, size.y, ThemePalette.current(), shown.fonts(), picture.snapshot().table());
	}
}
