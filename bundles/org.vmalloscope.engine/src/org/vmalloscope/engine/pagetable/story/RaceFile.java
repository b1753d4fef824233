package org.vmalloscope.engine.pagetable.story;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.schedule.Schedule;

/**
 * A story and the order of its steps, as a text file: what a counter-example is saved and mailed as. One word and its value on each line:
 *
 * <pre>
 * race R1
 * title i386 of early 5.8: the same without vmalloc_fault()
 * architecture i386
 * strategy eager
 * set user process
 * schedule 0 0 1 1 1
 * </pre>
 *
 * Lines may also begin with {@code name}, {@code text} and {@code look}, and with {@code #} for a comment.
 *
 * @param story what happens
 * @param schedule who takes which turn; {@code null}: the one that shows what the story is about ({@link Telling})
 * @param scheduleLine 1-based line of the schedule; 0 where there is none
 */
public record RaceFile(Story story, @Nullable Schedule schedule, int scheduleLine) {
	/** How names of such files end. */
	public static final String EXTENSION = ".race";
	private static final String FIRST = "race ";

	/** A story with an order. */
	public RaceFile(Story story, @Nullable Schedule schedule) {
		this(story, schedule, 0);
	}

	/** Whether a file is one, by its first line that is neither empty nor a comment. */
	public static boolean recognises(String firstLine) {
		return firstLine.startsWith(FIRST);
	}

	/**
	 * Reads a file.
	 *
	 * @param name of the file, for messages
	 * @throws IllegalArgumentException with file and line, if a line makes no sense or the race cannot be held
	 */
	public static RaceFile read(String name, String text) {
		Map<String, String> values = new LinkedHashMap<>();
		Map<String, String> parameters = new TreeMap<>();
		Schedule schedule = null;
		int scheduleLine = 0;
		List<String> lines = text.lines().toList();
		for (int i = 0; i < lines.size(); i++) {
			String line = lines.get(i).strip();
			if (line.isEmpty() || line.startsWith("#")) {
				continue;
			}
			int space = (line + " ").indexOf(' ');
			String word = line.substring(0, space);
			String value = line.substring(space).strip();
			try {
				switch (word) {
				case "race", "name", "title", "text", "look", "architecture", "strategy" -> once(values, word, value);
				case "set" -> {
					String[] parts = value.split("\\s+", 2);
					once(parameters, parts[0], parts.length < 2 ? "" : parts[1]);
				}
				case "schedule" -> {
					if (schedule != null) {
						throw new IllegalArgumentException("there is a schedule already");
					}
					schedule = Schedule.parse(value);
					scheduleLine = i + 1;
				}
				default -> throw new IllegalArgumentException("a line begins with race, name, title, text, look, architecture, strategy, set or schedule, not with " + word);
				}
			} catch (IllegalArgumentException e) {
				throw new IllegalArgumentException(name + ":" + (i + 1) + ": " + e.getMessage(), e);
			}
		}
		return new RaceFile(story(name, values, parameters), schedule, scheduleLine);
	}

	private static void once(Map<String, String> values, String word, String value) {
		if (values.putIfAbsent(word, value) != null) {
			throw new IllegalArgumentException(word + " is said already");
		}
	}

	private static Story story(String name, Map<String, String> values, Map<String, String> parameters) {
		try {
			NamedRace race = RaceCatalogue.named(values.getOrDefault("race", ""));
			Story story = new Story(values.getOrDefault("name", race.name()), values.getOrDefault("title", race.title()), values.getOrDefault("text", race.story()),
					values.getOrDefault("look", ""), race.name(), values.getOrDefault("architecture", "i386"), values.getOrDefault("strategy", "own"), parameters);
			story.machine();
			return story;
		} catch (IllegalArgumentException e) {
			throw new IllegalArgumentException(name + ":1: " + e.getMessage(), e);
		}
	}

	/** The text of the file. */
	public String text() {
		StringBuilder text = new StringBuilder();
		line(text, "race", story.race());
		line(text, "name", story.name());
		line(text, "title", story.title());
		line(text, "text", story.text());
		line(text, "look", story.look());
		line(text, "architecture", story.architecture());
		line(text, "strategy", story.strategy());
		new TreeMap<>(story.values()).forEach((parameter, value) -> line(text, "set", parameter + " " + value));
		Schedule order = schedule;
		if (order != null) {
			line(text, "schedule", order.toString());
		}
		return text.toString();
	}

	private static void line(StringBuilder text, String word, String value) {
		if (!value.isBlank() || word.equals("schedule")) {
			text.append(word).append(' ').append(value.replaceAll("\\s+", " ").strip()).append('\n');
		}
	}

	/** A name for the file, the same for the same content. */
	public String fileName() {
		StringBuilder name = new StringBuilder(story.name()).append('-').append(story.architecture()).append('-').append(story.strategy());
		new TreeMap<>(story.values()).forEach((parameter, value) -> name.append('-').append(value));
		Schedule order = schedule;
		if (order != null) {
			name.append('-').append(order.length()).append("-steps-").append(Integer.toHexString(order.hashCode()));
		}
		return name.toString().replaceAll("[^A-Za-z0-9.-]", "_") + EXTENSION;
	}
}
