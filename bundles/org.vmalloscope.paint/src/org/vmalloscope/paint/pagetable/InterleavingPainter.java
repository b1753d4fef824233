package org.vmalloscope.paint.pagetable;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.schedule.ExecutedStep;
import org.vmalloscope.engine.schedule.HappensBefore;
import org.vmalloscope.engine.schedule.Interleaving;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Margins;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Shade;

/**
 * Draws an interleaving: a lane for each CPU, a row for each step with what it read and wrote, arrows between steps of different CPUs that could not be exchanged, the
 * failing step marked. The horizontal axis counts lanes, the vertical one rows.
 */
public final class InterleavingPainter implements Painter<Lanes> {
	private static final double GUTTER = 44;
	private static final double PADDING = 6;
	private static final double HEAD = 6;
	private static final double PALE = 0.5;
	/** Of a box, in heights of the line above the lanes: two lines of text. */
	private static final double MOST_HEIGHT = 1.8;
	private static final Shade READ_WRITE = new Shade.Category(2);
	private static final Shade WRITE_WRITE = new Shade.Category(3);

	/** Points of a row in which both of its lines can be read. */
	private static double rowHeight(Fonts fonts) {
		return 2 * fonts.line() + 8;
	}

	private static Margins margins(Fonts fonts) {
		return new Margins(fonts.characters(4), fonts.line() + 8, 2, 2);
	}

	/** The height that shows everything, the legend of an export included. */
	public static int height(Interleaving interleaving, Fonts fonts) {
		Margins margins = margins(fonts);
		return (int) Math.ceil(margins.top() + margins.bottom() + Math.max(1, interleaving.steps().size()) * rowHeight(fonts) + 3 * fonts.line());
	}

	@Override
	public Viewport viewport(Lanes lanes, Extent extent, @Nullable Viewport wanted) {
		Margins margins = margins(extent.fonts());
		Box area = margins.inside(extent.width(), extent.height());
		Range columns = new Range(0, Math.max(1, lanes.interleaving().cpus().size()));
		Axis x = Axis.of(columns, Unit.COUNT, area.x(), area.width());
		double wish = rowHeight(extent.fonts());
		double visible = Math.max(1, area.height() / wish);
		// a few rows keep together at the top
		Range rows = new Range(0, Math.max((long) visible, lanes.interleaving().steps().size()));
		Axis y = Axis.of(rows, Unit.STEP, area.y(), area.height()).closest(visible);
		y = wanted == null ? y.zoomed(wish / y.scale(), area.y()) : wanted.y().over(Folding.none(rows)).on(area.y(), area.height()).closest(visible);
		return Viewport.of(extent, margins, x, y, Zoom.ROWS);
	}

	/** The box of a step. */
	private static Box box(Lanes lanes, Viewport viewport, int row) {
		int lane = lanes.interleaving().cpus().indexOf(lanes.interleaving().steps().get(row).cpu());
		double left = viewport.x().pixel(lane);
		boolean rightmost = lane == lanes.interleaving().cpus().size() - 1;
		double width = Math.max(20, viewport.x().scale() - (rightmost ? PADDING : GUTTER));
		// rows of a zoomed-out picture touch; those of a nearly empty one are no higher than their text
		double high = Math.min(viewport.y().scale(), MOST_HEIGHT * viewport.margins().top());
		return new Box(left + 2, viewport.y().pixel(row) + 1, width, Math.max(1, high - 4));
	}

	@Override
	public void paint(Lanes lanes, Viewport viewport, Surface surface) {
		surface.fill(surface.box(), Ink.BACKGROUND);
		Interleaving interleaving = lanes.interleaving();
		if (interleaving.steps().isEmpty()) {
			surface.graphics().setColor(surface.colour(Ink.MUTED));
			surface.graphics().setFont(surface.font());
			Texts.draw(surface.graphics(), "No step has been taken yet.", PADDING, 2 * surface.fonts().line(), surface.width());
			return;
		}
		Box area = viewport.area();
		heads(lanes, viewport, surface);
		Graphics2D graphics = surface.graphics();
		Shape clip = graphics.getClip();
		graphics.clip(new Rectangle2D.Double(0, area.y(), surface.width(), area.height()));
		Range seen = viewport.y().visible();
		int last = (int) Math.min(interleaving.steps().size(), seen.end());
		for (HappensBefore.Arrow arrow : interleaving.order().arrows()) {
			if (arrow.to() >= seen.first() && arrow.from() < last) {
				arrow(lanes, viewport, surface, arrow);
			}
		}
		for (int row = (int) seen.first(); row < last; row++) {
			surface.checkCancelled();
			step(lanes, viewport, surface, row);
		}
		if (lanes.position() < interleaving.steps().size()) {
			double y = viewport.y().pixel(lanes.position()) - 1;
			graphics.setColor(surface.colour(Ink.POSITION));
			graphics.setStroke(new BasicStroke(2));
			graphics.draw(new Line2D.Double(0, y, surface.width(), y));
		}
		graphics.setStroke(new BasicStroke(1));
		graphics.setClip(clip);
	}

	private static void heads(Lanes lanes, Viewport viewport, Surface surface) {
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.bold());
		List<Integer> cpus = lanes.interleaving().cpus();
		for (int lane = 0; lane < cpus.size(); lane++) {
			int cpu = cpus.get(lane);
			List<String> names = lanes.interleaving().tasks().stream().filter(task -> task.cpu() == cpu).map(task -> task.name()).toList();
			String text = names.size() == 1 && names.get(0).equals("CPU" + cpu) ? "CPU " + cpu : "CPU " + cpu + ": " + String.join(", ", names);
			graphics.setColor(surface.colour(Ink.TEXT));
			double left = viewport.x().pixel(lane);
			Texts.draw(graphics, text, left + 2 + PADDING, surface.fonts().line(), viewport.x().scale() - GUTTER);
		}
		surface.fill(new Box(0, viewport.area().y() - 3, surface.width(), 1 / surface.scale()), Ink.GRID);
	}

	private static Shade shade(Outcome outcome) {
		if (outcome.failure()) {
			return Ink.FAILURE;
		}
		return switch (outcome) {
		case FAULT -> Ink.LAZY;
		case RECOVER, FIXUP -> Ink.POOLED;
		case NONE -> Ink.GRID;
		default -> Ink.MUTED;
		};
	}

	private static void step(Lanes lanes, Viewport viewport, Surface surface, int row) {
		ExecutedStep step = lanes.interleaving().steps().get(row);
		Box box = box(lanes, viewport, row);
		Graphics2D graphics = surface.graphics();
		boolean failing = step.outcome().failure();
		boolean taken = row < lanes.position();
		double opacity = taken ? 1 : PALE;
		Rectangle2D shape = new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height());
		graphics.setColor(surface.colour(Ink.BACKGROUND));
		graphics.fill(shape);
		graphics.setColor(surface.colour(failing ? Ink.FAILURE : Ink.FREE, failing ? 0.18 * opacity : opacity));
		graphics.fill(shape);
		Shade edge = shade(step.outcome());
		graphics.setColor(surface.colour(edge, opacity));
		graphics.setStroke(new BasicStroke(failing ? 2 : 1));
		graphics.draw(shape);
		if (step.outcome() != Outcome.NONE) {
			graphics.fill(new Rectangle2D.Double(box.x(), box.y(), 4, box.height()));
		}
		graphics.setStroke(new BasicStroke(1));
		if (box.height() >= surface.fonts().line() - 2) {
			texts(step, box, surface, opacity);
		}
		number(viewport, surface, row, box, opacity, row == lanes.position());
	}

	private static void texts(ExecutedStep step, Box box, Surface surface, double opacity) {
		Graphics2D graphics = surface.graphics();
		boolean two = box.height() >= 2 * surface.fonts().line() - 4;
		double width = box.width() - 2 * PADDING - 2;
		double x = box.x() + PADDING + 2;
		double first = box.y() + (two ? surface.fonts().line() - 3 : Texts.base(graphics.getFontMetrics(surface.font()), box.height() / 2));
		String outcome = step.outcome() == Outcome.NONE ? "" : step.outcome().toString();
		graphics.setFont(surface.bold());
		double room = outcome.isEmpty() ? 0 : graphics.getFontMetrics().stringWidth(outcome) + PADDING;
		if (room > 0 && room < width) {
			graphics.setColor(surface.colour(step.outcome().failure() ? Ink.FAILURE : Ink.TEXT, opacity));
			graphics.drawString(outcome, (float) (box.right() - room), (float) first);
		}
		graphics.setFont(surface.font());
		graphics.setColor(surface.colour(Ink.TEXT, opacity));
		String accesses = accesses(step);
		if (!two) {
			Texts.draw(graphics, step.label(), x, first, width - room);
			return;
		}
		double second = first + surface.fonts().line() - 1;
		String rest = "";
		if (accesses.isEmpty()) {
			rest = Texts.drawBegin(graphics, step.label(), x, first, width - room);
		} else {
			Texts.draw(graphics, step.label(), x, first, width - room);
		}
		if (!rest.isEmpty()) {
			Texts.draw(graphics, rest, x, second, width);
			return;
		}
		graphics.setFont(surface.small());
		graphics.setColor(surface.colour(Ink.MUTED, opacity));
		Texts.draw(graphics, accesses.isEmpty() ? step.source() : accesses, x, second, width);
	}

	/** What it wrote, and what it read without writing it: a change tells the value before. */
	private static String accesses(ExecutedStep step) {
		String reads = Interleaving.readsOnly(step);
		String writes = Interleaving.writes(step);
		List<String> parts = new ArrayList<>();
		if (!writes.isEmpty()) {
			parts.add("writes " + writes);
		}
		if (!reads.isEmpty()) {
			parts.add("reads " + reads);
		}
		return String.join("; ", parts);
	}

	/** The number of a row; the one that is taken next has a sign beside it. */
	private static void number(Viewport viewport, Surface surface, int row, Box box, double opacity, boolean isNext) {
		if (!isNext && viewport.y().scale() < surface.fonts().line() - 2 && row % 5 != 4) {
			return;
		}
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.small());
		graphics.setColor(surface.colour(Ink.MUTED, opacity));
		String text = Integer.toString(row + 1);
		double width = graphics.getFontMetrics().stringWidth(text);
		graphics.drawString(text, (float) (viewport.area().x() - width - 6), (float) Texts.base(graphics.getFontMetrics(), box.y() + box.height() / 2));
		if (isNext) {
			double middle = box.y() + box.height() / 2;
			Path2D sign = new Path2D.Double();
			sign.moveTo(3, middle - 5);
			sign.lineTo(11, middle);
			sign.lineTo(3, middle + 5);
			sign.closePath();
			graphics.setColor(surface.colour(Ink.POSITION));
			graphics.fill(sign);
		}
	}

	private static Shade shade(HappensBefore.Kind kind) {
		return switch (kind) {
		case WRITE_READ -> Ink.BUSY;
		case READ_WRITE -> READ_WRITE;
		case WRITE_WRITE -> WRITE_WRITE;
		};
	}

	private static void arrow(Lanes lanes, Viewport viewport, Surface surface, HappensBefore.Arrow arrow) {
		Box from = box(lanes, viewport, arrow.from());
		Box to = box(lanes, viewport, arrow.to());
		boolean right = to.x() > from.x();
		double x1 = right ? from.right() : from.x();
		double x2 = right ? to.x() - 1 : to.right() + 1;
		double y1 = from.y() + from.height() / 2;
		double y2 = to.y() + to.height() / 2;
		Graphics2D graphics = surface.graphics();
		graphics.setColor(surface.colour(shade(arrow.kind()), arrow.to() < lanes.position() ? 1 : PALE));
		graphics.setStroke(new BasicStroke(1.5f));
		graphics.draw(new Line2D.Double(x1, y1, x2, y2));
		double angle = Math.atan2(y2 - y1, x2 - x1);
		Path2D head = new Path2D.Double();
		head.moveTo(x2, y2);
		head.lineTo(x2 - HEAD * Math.cos(angle - 0.45), y2 - HEAD * Math.sin(angle - 0.45));
		head.lineTo(x2 - HEAD * Math.cos(angle + 0.45), y2 - HEAD * Math.sin(angle + 0.45));
		head.closePath();
		graphics.fill(head);
	}

	@Override
	public @Nullable Hit hit(Lanes lanes, Viewport viewport, double x, double y) {
		int rows = lanes.interleaving().steps().size();
		if (rows == 0 || !viewport.area().contains(Math.max(x, viewport.area().x()), y)) {
			return null;
		}
		int row = (int) viewport.y().valueAt(y);
		return row < rows ? hit(lanes, row) : null;
	}

	private static Hit hit(Lanes lanes, int row) {
		Interleaving interleaving = lanes.interleaving();
		ExecutedStep step = interleaving.steps().get(row);
		List<Hit.Detail> details = new ArrayList<>();
		details.add(new Hit.Detail("Step", Integer.toString(row + 1)));
		details.add(new Hit.Detail("Task", interleaving.tasks().get(step.task()).name() + " on CPU " + step.cpu()));
		details.add(new Hit.Detail("Context", step.context().toString()));
		add(details, "Source", step.source());
		add(details, "Reads", Interleaving.reads(step));
		add(details, "Writes", Interleaving.writes(step));
		add(details, "Outcome", step.outcome() == Outcome.NONE ? "" : step.outcome().toString());
		for (HappensBefore.Arrow arrow : interleaving.order().arrows()) {
			if (arrow.to() == row) {
				details.add(new Hit.Detail("After step", arrow.from() + 1 + ", because of " + arrow.cell().name()));
			}
		}
		int lane = interleaving.cpus().indexOf(step.cpu());
		return new Hit(new Lanes.Row(row), step.label(), details, new Range(lane, 1), new Range(row, 1));
	}

	private static void add(List<Hit.Detail> details, String label, String value) {
		if (!value.isEmpty()) {
			details.add(new Hit.Detail(label, value));
		}
	}

	@Override
	public @Nullable Hit neighbour(Lanes lanes, Viewport viewport, @Nullable Hit from, boolean forward) {
		int rows = lanes.interleaving().steps().size();
		int now = from != null && from.element() instanceof Lanes.Row row ? row.number() : forward ? (int) viewport.y().visible().first() - 1 : rows;
		int next = forward ? now + 1 : now - 1;
		return next < 0 || next >= rows ? null : hit(lanes, next);
	}

	@Override
	public List<Look> legend(Lanes lanes) {
		boolean sharing = lanes.interleaving().steps().stream().anyMatch(step -> !step.accesses().isEmpty());
		return sharing ? List.of(Look.of("Fault", Ink.LAZY), Look.of("Served", Ink.POOLED), Look.of("Failing step", Ink.FAILURE), Look.of("Arrow: reads what was written", Ink.BUSY),
				Look.of("overwrites what was read", READ_WRITE), Look.of("overwrites what was written", WRITE_WRITE))
				: List.of(Look.of("Refused", Ink.MUTED), Look.of("Failing step", Ink.FAILURE));
	}
}
