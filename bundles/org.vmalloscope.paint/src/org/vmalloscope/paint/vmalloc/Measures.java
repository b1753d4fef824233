package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.paint.percpu.ChunkFragments;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;

/** Fragmentation of both allocators at a moment, each measure with its formula: external (holes that a request does not fit into) and internal (what areas have and nobody can use). */
public record Measures(List<Measure> all) {
	/**
	 * One of them.
	 *
	 * @param formula with the numbers of the moment
	 * @param share   parts per million
	 * @param isExact whether a share of 0 is nothing, and not very little
	 */
	public record Measure(String name, String formula, long share, boolean isExact) {
		/** The share, for people. */
		public String text() {
			return share < LEAST && !isExact ? "< 0.01 %" : Unit.SHARE.text(share);
		}
	}

	/** Parts per million that are written as a number. */
	private static final long LEAST = 50;

	/**
	 * The measures of a moment.
	 *
	 * @param vmalloc null when the machine has no vmalloc allocator
	 * @param percpu  null when the machine has no percpu allocator
	 * @param pages   of the request that the unusable space index is for, guard page included
	 */
	public static Measures of(@Nullable VmallocView vmalloc, @Nullable PercpuSnapshot percpu, int pages) {
		List<Measure> all = new ArrayList<>();
		if (vmalloc != null) {
			addVmalloc(all, vmalloc, (long) pages << vmalloc.config().geometry().pageShift());
		}
		if (percpu != null) {
			addPercpu(all, ChunkFragments.of(percpu), percpu.geometry().pageSize());
		}
		return new Measures(List.copyOf(all));
	}

	/**
	 * The measures of a moment, with what rounding of requests wastes where requests are known. Looks at each area.
	 *
	 * @param pages of the request that the unusable space index is for, guard page included
	 */
	public static Measures of(Session session, Moment moment, int pages) {
		List<Measure> all = new ArrayList<>(of(moment.state().kernel().vmalloc(), moment.state().kernel().percpu(), pages).all());
		addRounding(all, "Vmalloc, rounding to pages", RoundingWaste.vmalloc(session, moment));
		addRounding(all, "Percpu, rounding to 4 bytes", RoundingWaste.percpu(session, moment));
		return new Measures(List.copyOf(all));
	}

	/** Behind the other measures of its allocator. */
	private static void addRounding(List<Measure> all, String name, RoundingWaste waste) {
		if (waste.areas() > 0) {
			String allocator = name.substring(0, name.indexOf(','));
			int last = all.size() - 1;
			while (last >= 0 && !all.get(last).name().startsWith(allocator)) {
				last--;
			}
			all.add(last + 1, new Measure(name, "1 − requested / placed = 1 − " + brief(waste.requested()) + " / " + brief(waste.placed()) + ", " + Unit.COUNT.text(waste.areas()) + " areas whose request is known",
					waste.share(), waste.placed() == waste.requested()));
		}
	}

	private static void addVmalloc(List<Measure> all, VmallocView view, long size) {
		Holes holes = Holes.of(view);
		boolean one = holes.free() == holes.largest();
		long rest = holes.free() - holes.largest();
		all.add(new Measure("Vmalloc, external", "1 − largest hole / free = 1 − " + brief(holes.largest()) + " / " + brief(holes.free()), holes.external(), one));
		all.add(new Measure("Vmalloc, holes between areas", "(free − largest hole) / (window − largest hole) = " + brief(rest) + " / " + brief(holes.window() - holes.largest()), holes.between(), one));
		String index = "1 − Σ ⌊hole / size⌋ · size / free for " + brief(size);
		all.add(new Measure("Vmalloc, unusable space index", index, holes.unusable(size), false));
		all.add(new Measure("Vmalloc, unusable between areas", "the same without the largest hole", holes.unusableBetween(size), one));
		InternalWaste waste = InternalWaste.of(view);
		all.add(new Measure("Vmalloc, internal",
				"(guard pages + unused pages of vmap blocks) / busy = (" + brief(waste.guards()) + " + " + brief(waste.blocks()) + ") / " + brief(waste.busy()), waste.share(), waste.guards() + waste.blocks() == 0));
	}

	private static void addPercpu(List<Measure> all, List<ChunkFragments.Row> chunks, int pageSize) {
		long fragments = chunks.stream().mapToLong(ChunkFragments.Row::fragments).sum();
		long free = chunks.stream().mapToLong(ChunkFragments.Row::free).sum();
		all.add(new Measure("Percpu, external", "sum_frag / free = " + brief(fragments) + " / " + brief(free), share(fragments, free), fragments == 0));
		long idle = chunks.stream().mapToLong(ChunkFragments.Row::idle).sum();
		long populated = chunks.stream().mapToLong(ChunkFragments.Row::populated).sum() * pageSize;
		all.add(new Measure("Percpu, internal", "free bytes on populated pages / populated = " + brief(idle) + " / " + brief(populated), share(idle, populated), idle == 0));
	}

	private static long share(long part, long all) {
		return all == 0 ? 0 : Math.round((double) part / all * 1e6);
	}

	private static String brief(long bytes) {
		return Unit.BYTES.label(bytes, Math.max(1, bytes));
	}

	/** A line for each. */
	public String text() {
		return all.stream().map(measure -> measure.name + " = " + measure.formula + " = " + measure.text()).collect(Collectors.joining("\n"));
	}

	/** For an export. */
	public Table table() {
		return new Table(List.of("measure", "formula", "share [ppm]"), () -> all.stream().map(measure -> List.of(measure.name, measure.formula, Long.toString(measure.share))).iterator());
	}
}
