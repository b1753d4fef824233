package org.vmalloscope.paint.axis;

import java.util.ArrayList;
import java.util.List;

/** Chooses the ticks of an axis: multiples of a good step in every open stretch, and its beginning where no multiple lies in it. */
final class Ticks {
	private Ticks() {
	}

	static List<Tick> of(Axis axis, double spacing) {
		List<Tick> ticks = new ArrayList<>();
		long step = axis.unit().step(spacing / axis.scale());
		double free = -spacing / 2;
		for (int i = 0; i < axis.folding().stretches(); i++) {
			Range seen = axis.visible(i);
			if (seen.isEmpty()) {
				continue;
			}
			double before = free;
			for (long value = firstMultiple(axis.unit(), seen.first(), step); seen.contains(value) || isEnd(axis, seen, value); value += step) {
				double at = axis.distance(value);
				if (at >= free && at >= 0) {
					ticks.add(tick(axis, value, step));
					free = at + spacing;
				}
				if (Long.compareUnsigned(step, seen.end() - value) > 0) {
					break;
				}
			}
			double beginning = axis.distance(seen.first());
			if (free == before && axis.folding().stretches() > 1 && beginning >= Math.max(0, free)) {
				ticks.add(tick(axis, seen.first(), 1));
				free = beginning + spacing;
			}
		}
		return ticks;
	}

	/** The end of the domain is no value of it, but where it is round it closes the axis. */
	private static boolean isEnd(Axis axis, Range seen, long value) {
		boolean wrapped = axis.unit().isUnsigned() && value == 0;
		return value == seen.end() && value == axis.domain().end() && !wrapped;
	}

	private static Tick tick(Axis axis, long value, long step) {
		return new Tick(value, axis.surface(axis.distance(value)), axis.unit().label(value, step));
	}

	private static long firstMultiple(Unit unit, long from, long step) {
		long floor = unit.floor(from, step);
		return floor == from ? from : floor + step;
	}
}
