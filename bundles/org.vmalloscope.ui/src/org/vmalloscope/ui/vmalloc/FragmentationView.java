package org.vmalloscope.ui.vmalloc;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.vmalloc.Holes;
import org.vmalloscope.paint.vmalloc.HolesPainter;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.export.ExportActions;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.Choices;
import org.vmalloscope.ui.view.SessionView;

/** How the free part of the vmalloc window is cut up: measures with their formulas, and how many holes there are of each size. */
public final class FragmentationView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.fragmentation";
	private static final String REQUEST = "request";
	private static final Integer[] REQUESTS = { 2, 5, 17, 65, 257, 513, 4097, 65537 };

	/** Pages of the request that the unusable space index is for, guard page included. */
	private int request = 513;
	private @Nullable Label measures;
	private @Nullable Composite area;
	private @Nullable PaintCanvas<Holes> canvas;
	private @Nullable Moment moment;

	@Override
	@NonNullByDefault({})
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		Integer kept = memento == null ? null : memento.getInteger(REQUEST);
		request = kept == null || kept < 1 ? request : kept;
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putInteger(REQUEST, request);
	}

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		MenuManager sizes = new MenuManager("&Request");
		Choices.oneOf(sizes, REQUESTS, pages -> pages - 1 + (pages == 2 ? " page and a guard page" : " pages and a guard page"), request, chosen -> {
			request = chosen;
			tellMeasures();
		});
		menu.add(sizes);
		menu.add(new Separator());
		ExportActions.addTo(menu, getSite().getShell(), this::exportable);
	}

	@Override
	protected Control createContent(Composite parent) {
		Composite created = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(created);
		Label label = new Label(created, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 3).hint(100, SWT.DEFAULT).applyTo(label);
		PaintCanvas<Holes> picture = new PaintCanvas<>(created, SWT.NONE, new HolesPainter(), "Holes by size");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(picture);
		picture.onSnapshot(holes -> tellMeasures());
		measures = label;
		canvas = picture;
		area = created;
		return created;
	}

	@Override
	protected void showSession(@Nullable Session session) {
		Objects.requireNonNull(canvas).showNothing("");
		tellMeasures();
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		moment = now;
		PaintCanvas<Holes> shown = Objects.requireNonNull(canvas);
		VmallocView view = now.state().kernel().vmalloc();
		if (view == null) {
			shown.showNothing(Texts.NO_VMALLOC);
			tellMeasures();
		} else {
			shown.show(cancelled -> Holes.of(view));
		}
	}

	private void tellMeasures() {
		PaintCanvas<Holes> shown = canvas;
		Label label = measures;
		Composite whole = area;
		if (shown == null || label == null || whole == null) {
			return;
		}
		Holes holes = shown.snapshot();
		label.setText(holes == null ? "" : text(holes));
		whole.layout();
	}

	private String text(Holes holes) {
		long size = (long) request << holes.pageShift();
		return Unit.COUNT.text(holes.count()) + (holes.count() == 1 ? " hole" : " holes") + ", free " + Texts.brief(holes.free()) + ", largest " + Texts.brief(holes.largest()) + "\n"
				+ "External fragmentation = 1 − largest hole / free = " + Unit.SHARE.text(holes.external()) + "\n" + "Unusable space index for " + Texts.brief(size)
				+ " = 1 − Σ ⌊hole / size⌋ · size / free = " + Unit.SHARE.text(holes.unusable(size));
	}

	private @Nullable Exportable exportable() {
		PaintCanvas<Holes> shown = canvas;
		Moment now = moment;
		PaintedPicture<Holes> picture = shown == null ? null : shown.picture();
		if (shown == null || picture == null || now == null) {
			return null;
		}
		Point size = shown.getSize();
		Holes holes = picture.snapshot();
		Table data = new Table(List.of("pages from", "pages to", "holes"), () -> IntStream.range(0, holes.bySize().length)
				.mapToObj(i -> List.of(Long.toString(1L << i), Long.toString((2L << i) - 1), Long.toString(holes.bySize()[i]))).iterator());
		return new Exportable("Holes at " + now.position(), picture, size.x, size.y, ThemePalette.current(), shown.fonts(), data);
	}
}
