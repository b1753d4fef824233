package org.vmalloscope.engine.pagetable.story;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Something about a race that can be chosen.
 *
 * @param name of the parameter
 * @param meaning for people
 * @param values all that it can be; empty: any number from 0 on
 * @param standard what it is when nothing is chosen
 */
public record RaceParameter(String name, String meaning, List<String> values, String standard) {
	/** Copies the list. */
	public RaceParameter {
		values = List.copyOf(values);
	}

	/** One of some words. */
	static RaceParameter choice(String name, String meaning, String... values) {
		return new RaceParameter(name, meaning, List.of(values), values[0]);
	}

	/** A number of a range. */
	static RaceParameter number(String name, String meaning, int least, int most, int standard) {
		return new RaceParameter(name, meaning, IntStream.rangeClosed(least, most).mapToObj(Integer::toString).toList(), Integer.toString(standard));
	}

	/** A number from 0 on. */
	static RaceParameter any(String name, String meaning, int standard) {
		return new RaceParameter(name, meaning, List.of(), Integer.toString(standard));
	}

	/** @throws IllegalArgumentException if it cannot be that */
	void check(String value) {
		boolean good = values.isEmpty() ? value.matches("\\d{1,9}") : values.contains(value);
		if (!good) {
			throw new IllegalArgumentException(name + " cannot be " + value + "; it is " + domain());
		}
	}

	/** What it can be, for people. */
	public String domain() {
		return values.isEmpty() ? "a number" : "one of " + String.join(", ", values);
	}
}
