package org.vmalloscope.engine.schedule;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which steps can be exchanged without anybody noticing: the knowledge behind partial order reduction.
 *
 * <p>Two steps are independent if neither writes a cell that the other reads or writes. What decides is what was declared, at the place where a task stands and at all
 * places that it can still reach; both are computed once. Tasks of one CPU never run independently. A step that writes what an invariant looks at is followed by the
 * test of that invariant, so it reads all that the invariants look at.
 */
public final class Dependence {
	private final TaskMachine machine;
	private final int[] base;
	private final BitSet[] reads;
	private final BitSet[] writes;
	/** Row: the next step at a place; column: all that is still to come from a place. */
	private final BitSet[] conflictsWithFuture;
	private final int[] sameCpu;

	Dependence(TaskMachine machine) {
		this.machine = machine;
		Step[][] code = machine.code();
		base = new int[code.length + 1];
		for (int i = 0; i < code.length; i++) {
			base[i + 1] = base[i] + code[i].length + 1;
		}
		int places = base[code.length];
		reads = sets(places);
		writes = sets(places);
		collect(code);
		BitSet[] futureReads = copy(reads);
		BitSet[] futureWrites = copy(writes);
		for (int task = 0; task < code.length; task++) {
			close(task, code[task], futureReads, futureWrites);
		}
		conflictsWithFuture = sets(places);
		for (int task = 0; task < code.length; task++) {
			for (int place = 0; place < code[task].length; place++) {
				BitSet nextReads = next(reads, task, place);
				BitSet nextWrites = next(writes, task, place);
				for (int other = 0; other < places; other++) {
					if (nextWrites.intersects(futureReads[other]) || nextWrites.intersects(futureWrites[other])
							|| nextReads.intersects(futureWrites[other])) {
						conflictsWithFuture[base[task] + place].set(other);
					}
				}
			}
		}
		sameCpu = new int[code.length];
		for (int task = 0; task < code.length; task++) {
			SharedCpu cpu = machine.sharedCpu(task);
			if (cpu != null) {
				for (int other : cpu.tasks()) {
					sameCpu[task] |= 1 << other;
				}
				sameCpu[task] &= ~(1 << task);
			}
		}
	}

	private static BitSet[] sets(int count) {
		BitSet[] sets = new BitSet[count];
		for (int i = 0; i < count; i++) {
			sets[i] = new BitSet();
		}
		return sets;
	}

	private static BitSet[] copy(BitSet[] sets) {
		BitSet[] copies = new BitSet[sets.length];
		for (int i = 0; i < sets.length; i++) {
			copies[i] = (BitSet) sets[i].clone();
		}
		return copies;
	}

	private void collect(Step[][] code) {
		Map<Cell, Integer> numbers = new HashMap<>();
		BitSet invariantCells = new BitSet();
		for (Invariant invariant : machine.invariants()) {
			mark(invariant.cells(), invariantCells, numbers);
		}
		for (int task = 0; task < code.length; task++) {
			for (int place = 0; place < code[task].length; place++) {
				int at = base[task] + place;
				mark(code[task][place].reads(), reads[at], numbers);
				mark(code[task][place].writes(), writes[at], numbers);
				if (writes[at].intersects(invariantCells)) {
					reads[at].or(invariantCells);
				}
			}
		}
	}

	private static void mark(List<Cell> cells, BitSet set, Map<Cell, Integer> numbers) {
		for (Cell cell : cells) {
			set.set(numbers.computeIfAbsent(cell, unused -> numbers.size()));
		}
	}

	/** What the next step touches: for a thread that shares its CPU it may be the first step that switches to it. */
	private BitSet next(BitSet[] sets, int task, int place) {
		int end = machine.end(task);
		BitSet own = sets[base[task] + place];
		if (place >= end || machine.code()[task].length <= end) {
			return own;
		}
		BitSet both = (BitSet) own.clone();
		both.or(sets[base[task] + end + 1]);
		return both;
	}

	/** Adds to each place what its successors touch, until nothing changes. */
	private void close(int task, Step[] code, BitSet[] futureReads, BitSet[] futureWrites) {
		int end = machine.end(task);
		boolean switches = code.length > end;
		boolean changed = true;
		while (changed) {
			changed = false;
			for (int place = code.length - 1; place >= 0; place--) {
				if (place == end) {
					continue;
				}
				int at = base[task] + place;
				int size = futureReads[at].cardinality() + futureWrites[at].cardinality();
				join(at, place + 1, task, code.length, futureReads, futureWrites);
				for (int target : code[place].targets()) {
					if (target != Step.NO_TARGET) {
						join(at, target, task, code.length, futureReads, futureWrites);
					}
				}
				if (switches && place < end) {
					join(at, end + 1, task, code.length, futureReads, futureWrites);
				}
				changed |= futureReads[at].cardinality() + futureWrites[at].cardinality() != size;
			}
		}
	}

	private void join(int at, int place, int task, int length, BitSet[] futureReads, BitSet[] futureWrites) {
		if (place < length && place != machine.end(task)) {
			futureReads[at].or(futureReads[base[task] + place]);
			futureWrites[at].or(futureWrites[base[task] + place]);
		}
	}

	/** The other unfinished tasks of which some step, now or later, may be dependent on the task's next step: bit i for task i. Current state. */
	public int conflicts(int task) {
		BitSet row = conflictsWithFuture[base[task] + machine.effectivePlace(task, machine.place(task))];
		int set = 0;
		for (int other = 0; other < base.length - 1; other++) {
			if (other == task || machine.finished(other)) {
				continue;
			}
			int place = machine.place(other);
			if ((sameCpu[task] & 1 << other) != 0 || row.get(base[other] + place)
					|| place > machine.end(other) && row.get(base[other] + resumePlace(other))) {
				set |= 1 << other;
			}
		}
		return set;
	}

	private int resumePlace(int task) {
		SharedCpu cpu = machine.sharedCpu(task);
		return cpu == null ? machine.end(task) : cpu.resumePlace(task);
	}
}
