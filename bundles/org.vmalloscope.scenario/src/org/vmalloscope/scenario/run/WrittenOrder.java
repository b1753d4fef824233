package org.vmalloscope.scenario.run;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.vmalloscope.scenario.compile.Opcode;
import org.vmalloscope.scenario.compile.Program;
import org.vmalloscope.scenario.compile.Schedule;

/**
 * An order of turns, found by the explorer or made by a person, to be put in the place of a schedule, such as {@code schedule explore}.
 *
 * @param explored the scenario with the schedule
 * @param schedule the statement
 * @param turns who took which turn, as numbers of {@link Program#tasks}
 */
public record WrittenOrder(Program explored, Schedule schedule, List<Integer> turns) {
	private static final Pattern STATEMENT = Pattern.compile("schedule\\s+[^#}]*[^#}\\s]");

	/** Copies the list. */
	public WrittenOrder {
		turns = List.copyOf(turns);
	}

	/** The scenario with this order. */
	public Program program() {
		List<Schedule> schedules = new ArrayList<>(explored.schedules());
		schedules.set(schedules.indexOf(schedule), new Schedule(Schedule.Kind.WRITTEN, 0, schedule.bound(), runs(), schedule.tasks()));
		return new Program(explored.file(), explored.title(), explored.machine(), explored.machineName(), explored.instructions(), explored.constants(), explored.texts(), explored.lineStarts(),
				explored.lines(), explored.variables(), explored.arrays(), explored.distributions(), explored.tasks(), schedules, explored.expectations(), explored.states());
	}

	/** Turns of the same task one after the other are one. */
	private List<Schedule.Turn> runs() {
		List<Schedule.Turn> runs = new ArrayList<>();
		for (int from = 0; from < turns.size();) {
			int to = from;
			while (to < turns.size() && turns.get(to).equals(turns.get(from))) {
				to++;
			}
			runs.add(new Schedule.Turn(turns.get(from), to - from));
			from = to;
		}
		return runs;
	}

	/** The statement in the language. */
	public String statement() {
		return "schedule " + runs().stream().map(turn -> explored.tasks().get(turn.task()).name() + (turn.operations() == 1 ? "" : " " + turn.operations() + " times"))
				.collect(Collectors.joining(", "));
	}

	/** The 1-based line of the statement. */
	public int line() {
		int[] code = explored.instructions();
		int number = explored.schedules().indexOf(schedule);
		for (int at = 0; at < code.length; at += 1 + Opcode.operands(code[at])) {
			if (code[at] == Opcode.SCHEDULE && code[at + 1] == number) {
				return explored.line(at);
			}
		}
		throw new IllegalStateException("the schedule is not part of the scenario");
	}

	/**
	 * The text of the scenario with the order written in.
	 *
	 * @param source the text that was explored
	 * @throws IllegalArgumentException if the statement does not stand in its line
	 */
	public String text(String source) {
		String[] lines = source.split("\n", -1);
		int at = line() - 1;
		String written = at < lines.length ? STATEMENT.matcher(lines[at]).replaceFirst(Matcher.quoteReplacement(statement())) : "";
		if (at >= lines.length || !STATEMENT.matcher(lines[at]).find()) {
			throw new IllegalArgumentException(explored.file() + ":" + line() + ": 'schedule' does not stand in one line");
		}
		lines[at] = written;
		return String.join("\n", lines);
	}
}
