package org.vmalloscope.ui.usage;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

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
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.chart.ChartPainter;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.painter.PartPainter;
import org.vmalloscope.paint.usage.TimeScale;
import org.vmalloscope.paint.usage.Usage;
import org.vmalloscope.paint.usage.UsageChart;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.canvas.TimeCanvas;
import org.vmalloscope.ui.document.PositionRange;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.Choices;
import org.vmalloscope.ui.view.SessionView;

/** Metrics of the whole session as a chart. A click goes to a position, dragging shows a stretch in all views over time. */
public final class UsageView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.usage";
	private static final String METRICS = "metrics";
	private static final String AXIS = "axis";

	/** What the horizontal axis counts. */
	private enum Across {
		STEPS("Steps"), TIME("Time");

		private final String title;

		Across(String title) {
			this.title = title;
		}
	}

	private Set<Metric> metrics = EnumSet.copyOf(UsageChart.USUAL);
	private Across across = Across.STEPS;
	private @Nullable PaintCanvas<Usage> canvas;
	private @Nullable TimeCanvas<Usage> time;
	private @Nullable Session session;
	private int position;

	@Override
	@NonNullByDefault({})
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		across = Choices.restored(memento, AXIS, Across.class, across);
		String kept = memento == null ? null : memento.getString(METRICS);
		if (kept != null) {
			List<String> names = List.of(kept.split(","));
			metrics = List.of(Metric.values()).stream().filter(metric -> names.contains(metric.name())).collect(Collectors.toCollection(() -> EnumSet.noneOf(Metric.class)));
		}
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putString(AXIS, across.name());
		memento.putString(METRICS, metrics.stream().map(Metric::name).collect(Collectors.joining(",")));
	}

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		for (Metric.Group group : Metric.Group.values()) {
			MenuManager series = new MenuManager("&" + group.label().substring(0, 1).toUpperCase(Locale.ROOT) + group.label().substring(1));
			for (Metric metric : Metric.values()) {
				if (metric.group() == group) {
					Choices.check(series, metric.label(), metrics.contains(metric), checked -> choose(metric, checked));
				}
			}
			menu.add(series);
		}
		MenuManager axis = new MenuManager("&Over");
		Choices.oneOf(axis, Across.values(), value -> value.title, across, chosen -> {
			across = chosen;
			redo();
		});
		menu.add(axis);
		offerExport(this::exportable);
	}

	private void choose(Metric metric, boolean wanted) {
		Set<Metric> next = EnumSet.noneOf(Metric.class);
		next.addAll(metrics);
		if (wanted) {
			next.add(metric);
		} else {
			next.remove(metric);
		}
		metrics = next;
		refresh();
	}

	@Override
	protected Control createContent(Composite parent) {
		PaintCanvas<Usage> created = new PaintCanvas<>(parent, SWT.NONE, new PartPainter<>(new ChartPainter(), Usage::chart), "Usage over the recording");
		time = new TimeCanvas<>(created, Usage::scale, this::document);
		canvas = created;
		return created;
	}

	@Override
	protected void showSession(@Nullable Session next) {
		session = next;
		redo();
	}

	/** Begins anew: nothing of what is in view holds any more. */
	private void redo() {
		PaintCanvas<Usage> shown = canvas;
		if (shown != null) {
			shown.showNothing("");
			refresh();
		}
	}

	private void refresh() {
		PaintCanvas<Usage> shown = canvas;
		Session of = session;
		if (shown == null || of == null) {
			return;
		}
		if (of.metrics().stream().noneMatch(metrics::contains)) {
			shown.showNothing("No series is chosen, or this recording has none of the chosen ones: see the menu of the view.");
			return;
		}
		Set<Metric> chosen = metrics;
		boolean byTime = across == Across.TIME;
		shown.show(cancelled -> {
			TimeScale scale = byTime ? TimeScale.times(of) : TimeScale.steps(of);
			return new Usage(UsageChart.of(of, chosen, scale), scale);
		});
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		position = now.position();
		showBase(base());
	}

	@Override
	protected void showBase(Base base) {
		Objects.requireNonNull(time).showPosition(position, base);
	}

	@Override
	protected void showRange(@Nullable PositionRange range) {
		Objects.requireNonNull(time).showRange(range);
	}

	private @Nullable Exportable exportable() {
		PaintCanvas<Usage> shown = canvas;
		Session of = session;
		PaintedPicture<Usage> picture = shown == null ? null : shown.picture();
		Viewport view = shown == null ? null : shown.viewport();
		if (shown == null || of == null || picture == null || view == null) {
			return null;
		}
		Point size = shown.getSize();
		TimeScale scale = picture.snapshot().scale();
		return new Exportable("Usage of " + of.name(), picture, size.x, size.y, ThemePalette.current(), shown.fonts(), UsageChart.table(of, metrics, scale, view.x().visible()));
	}

	@Override
	protected boolean showsAnyMachine() {
		return false;
	}
}
