package org.vmalloscope.trace.ftrace;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.vmalloscope.trace.event.TextTable;

/** Counts, by name, the events that are of no use here. */
final class OtherEvents {
	private static final int LONGEST_NAME = 64;
	private static final int NAMED = 8;

	private final TextTable names = new TextTable(1 << 20);
	private long[] counts = new long[64];
	private long total;

	void add(byte[] text, int from, int to) {
		total++;
		int name = names.add(text, from, Math.min(to, from + LONGEST_NAME));
		if (name >= 0) {
			if (name == counts.length) {
				counts = Arrays.copyOf(counts, name * 2);
			}
			counts[name]++;
		}
	}

	long total() {
		return total;
	}

	/** {@code 12 sched_switch, 3 sched_wakeup, …}, the most frequent first. */
	String describe() {
		String[] texts = names.toStrings();
		return IntStream.range(0, texts.length).boxed().sorted(Comparator.comparingLong((Integer name) -> -counts[name])).limit(NAMED)
				.map(name -> counts[name] + " " + texts[name]).collect(Collectors.joining(", ")) + (texts.length > NAMED ? ", …" : "");
	}
}
