package org.vmalloscope.engine.schedule;

import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which task took which turn: a list of task numbers. Together with the machine it determines everything that happens.
 * The text form is the numbers with spaces between them.
 */
public final class Schedule {
	/** No steps. */
	public static final Schedule EMPTY = new Schedule(new int[0]);

	private final int[] choices;

	private Schedule(int[] choices) {
		this.choices = choices;
	}

	/** A schedule of these choices. */
	public static Schedule of(int... choices) {
		return new Schedule(choices.clone());
	}

	/** Reads the text form.
	 * @throws IllegalArgumentException if a word is not a task number */
	public static Schedule parse(String text) {
		String trimmed = text.trim();
		if (trimmed.isEmpty()) {
			return EMPTY;
		}
		return new Schedule(Arrays.stream(trimmed.split("\\s+")).mapToInt(Schedule::number).toArray());
	}

	private static int number(String word) {
		try {
			int value = Integer.parseInt(word);
			if (value >= 0 && value < TaskMachine.MAXIMUM_TASKS) {
				return value;
			}
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("not a task number: " + word, e);
		}
		throw new IllegalArgumentException("not a task number: " + word);
	}

	/** The number of steps. */
	public int length() {
		return choices.length;
	}

	/** The task that takes the step. */
	public int choice(int step) {
		return choices[step];
	}

	/** How often a step is taken by another task than the step before. */
	public int switches() {
		int switches = 0;
		for (int i = 1; i < choices.length; i++) {
			if (choices[i] != choices[i - 1]) {
				switches++;
			}
		}
		return switches;
	}

	/** This schedule up to a number of steps. */
	public Schedule prefix(int length) {
		return new Schedule(Arrays.copyOf(choices, length));
	}

	/** This schedule and one more step. */
	public Schedule then(int task) {
		int[] longer = Arrays.copyOf(choices, choices.length + 1);
		longer[choices.length] = task;
		return new Schedule(longer);
	}

	/** This schedule with one step taken earlier or later: what was step {@code from} becomes step {@code to}. */
	public Schedule moved(int from, int to) {
		int[] changed = choices.clone();
		int task = changed[from];
		if (from < to) {
			System.arraycopy(choices, from + 1, changed, from, to - from);
		} else {
			System.arraycopy(choices, to, changed, to + 1, from - to);
		}
		changed[to] = task;
		return new Schedule(changed);
	}

	/** The choices, as a copy. */
	public int[] toArray() {
		return choices.clone();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof Schedule that && Arrays.equals(choices, that.choices);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(choices);
	}

	@Override
	public String toString() {
		return Arrays.stream(choices).mapToObj(Integer::toString).collect(Collectors.joining(" "));
	}
}
