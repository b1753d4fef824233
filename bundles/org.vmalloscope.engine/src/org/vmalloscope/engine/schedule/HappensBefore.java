package org.vmalloscope.engine.schedule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which step of an execution had to come before which: steps of one CPU are ordered as they ran; across CPUs a step comes after another if they touched the same
 * cell and at least one of them wrote it. {@link #arrows()} has only the orders that do not follow from others; steps without a path of arrows between them could be exchanged.
 */
public final class HappensBefore {
	/**
	 * An arrow between two steps of different CPUs.
	 *
	 * @param from number of the earlier step
	 * @param to number of the later step
	 * @param cell what they have in common
	 * @param kind who wrote
	 */
	public record Arrow(int from, int to, Cell cell, Kind kind) {
	}

	/** Who wrote. */
	public enum Kind {
		/** The later step reads what the earlier wrote. */
		WRITE_READ,
		/** The later step overwrites what the earlier read. */
		READ_WRITE,
		/** The later step overwrites what the earlier wrote. */
		WRITE_WRITE
	}

	private final List<Arrow> arrows = new ArrayList<>();
	private final BitSet[] before;

	private HappensBefore(int steps) {
		before = new BitSet[steps];
	}

	/** The order of an execution's steps. */
	public static HappensBefore of(List<ExecutedStep> steps) {
		HappensBefore order = new HappensBefore(steps.size());
		Map<Cell, List<ExecutedStep>> touched = new HashMap<>();
		Map<Integer, ExecutedStep> lastOfCpu = new HashMap<>();
		for (ExecutedStep step : steps) {
			order.add(step, touched, lastOfCpu.put(step.cpu(), step));
			step.accesses().stream().map(ExecutedStep.Access::cell).distinct()
					.forEach(cell -> touched.computeIfAbsent(cell, unused -> new ArrayList<>()).add(step));
		}
		return order;
	}

	private void add(ExecutedStep step, Map<Cell, List<ExecutedStep>> touched, @Nullable ExecutedStep previous) {
		BitSet mine = new BitSet();
		if (previous != null) {
			include(mine, previous.number());
		}
		List<Arrow> candidates = new ArrayList<>();
		for (ExecutedStep.Access access : step.accesses()) {
			for (ExecutedStep earlier : touched.getOrDefault(access.cell(), List.of())) {
				boolean wrote = earlier.wrote(access.cell());
				if (earlier.cpu() != step.cpu() && (wrote || access.write())) {
					Kind kind = !wrote ? Kind.READ_WRITE : access.write() ? Kind.WRITE_WRITE : Kind.WRITE_READ;
					candidates.add(new Arrow(earlier.number(), step.number(), access.cell(), kind));
				}
			}
		}
		candidates.sort((a, b) -> Integer.compare(b.from(), a.from()));
		for (Arrow arrow : candidates) {
			if (!mine.get(arrow.from())) {
				arrows.add(arrow);
				include(mine, arrow.from());
			}
		}
		before[step.number()] = mine;
	}

	private void include(BitSet mine, int earlier) {
		mine.set(earlier);
		mine.or(before[earlier]);
	}

	/** The arrows to draw, by their later step. */
	public List<Arrow> arrows() {
		return List.copyOf(arrows);
	}

	/** Whether one step had to come before another. */
	public boolean isBefore(int earlier, int later) {
		return before[later].get(earlier);
	}

	/** The steps without which a step could not have happened as it did, the step itself not included. */
	public BitSet causes(int step) {
		return (BitSet) before[step].clone();
	}
}
