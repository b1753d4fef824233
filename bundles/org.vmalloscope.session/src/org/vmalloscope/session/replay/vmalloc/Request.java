package org.vmalloscope.session.replay.vmalloc;

import java.util.Arrays;

/** A request for address space that is under way, or that a line further down will show. Immutable. */
final class Request {
	private static final long[] NOTHING = {};

	final int index;
	final int cpu;
	final long size;
	final long align;
	final long vstart;
	final long vend;
	/** Whether a first try failed. */
	final boolean retry;
	/** Where it was placed ahead of its line; 0: not yet. */
	final long placed;
	/** What the rules would have given at moments since it began. */
	final long[] answers;

	Request(int index, int cpu, long size, long align, long vstart, long vend) {
		this(index, cpu, size, align, vstart, vend, false, 0, NOTHING);
	}

	private Request(int index, int cpu, long size, long align, long vstart, long vend, boolean retry, long placed, long[] answers) {
		this.index = index;
		this.cpu = cpu;
		this.size = size;
		this.align = align;
		this.vstart = vstart;
		this.vend = vend;
		this.retry = retry;
		this.placed = placed;
		this.answers = answers;
	}

	Request retried() {
		return new Request(index, cpu, size, align, vstart, vend, true, placed, answers);
	}

	Request placedAt(long address) {
		return new Request(index, cpu, size, align, vstart, vend, retry, address, answers);
	}

	Request on(int otherCpu) {
		return new Request(index, otherCpu, size, align, vstart, vend, retry, placed, answers);
	}

	/** With one more moment's answer. */
	Request with(long answer) {
		if (answers.length > 0 && answers[answers.length - 1] == answer) {
			return this;
		}
		long[] more = Arrays.copyOf(answers, answers.length + 1);
		more[answers.length] = answer;
		return new Request(index, cpu, size, align, vstart, vend, retry, placed, more);
	}

	boolean couldHaveGot(long address) {
		for (long answer : answers) {
			if (answer == address) {
				return true;
			}
		}
		return false;
	}
}
