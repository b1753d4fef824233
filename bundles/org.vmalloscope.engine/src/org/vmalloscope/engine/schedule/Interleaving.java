package org.vmalloscope.engine.schedule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;

/**
 * An execution as it is shown and exported: lanes, rows, arrows and the values of cells after each row. Immutable, made once from an {@link Execution}.
 *
 * @param tasks the tasks, as in {@link TaskMachine#tasks()}
 * @param steps a row each
 * @param order the arrows between rows
 * @param watched the cells of all tasks that matter: those that change or that a failing access looked at, in that order
 * @param values for each row the values of the watched cells after it
 */
public record Interleaving(List<Task> tasks, List<ExecutedStep> steps, HappensBefore order, List<Cell> watched, List<List<Integer>> values) {
	/** Copies the lists. */
	public Interleaving {
		tasks = List.copyOf(tasks);
		steps = List.copyOf(steps);
		watched = List.copyOf(watched);
		values = List.copyOf(values);
	}

	/** The steps that an execution knows. */
	public static Interleaving of(Execution execution) {
		List<ExecutedStep> steps = execution.steps();
		Map<Cell, Integer> now = new LinkedHashMap<>();
		for (ExecutedStep step : steps) {
			for (ExecutedStep.Access access : step.accesses()) {
				// what a failing access looked at may never have changed: that is why it failed
				boolean matters = access.write() ? access.before() != access.after() : step.outcome() == Outcome.FAULT;
				if (matters && access.cell().shared()) {
					now.putIfAbsent(access.cell(), access.before());
				}
			}
		}
		List<Cell> watched = List.copyOf(now.keySet());
		List<List<Integer>> values = new ArrayList<>();
		for (ExecutedStep step : steps) {
			for (ExecutedStep.Access access : step.accesses()) {
				if (access.write()) {
					now.computeIfPresent(access.cell(), (cell, before) -> access.after());
				}
			}
			values.add(watched.stream().map(cell -> now.getOrDefault(cell, 0)).toList());
		}
		return new Interleaving(execution.machine().tasks(), steps, HappensBefore.of(steps), watched, values);
	}

	/** The CPUs that take part, ascending: the lanes. */
	public List<Integer> cpus() {
		return tasks.stream().map(Task::cpu).distinct().sorted().toList();
	}

	/** The row of the first step after which the kernel is broken, or -1. */
	public int failingRow() {
		for (int i = 0; i < steps.size(); i++) {
			if (steps.get(i).outcome().failure()) {
				return i;
			}
		}
		return -1;
	}

	/** What a step read, without what it wrote, for people: {@code ref[992]=T}. */
	public static String reads(ExecutedStep step) {
		return accesses(step, false);
	}

	/** The same without what it also changed: a change tells the value before. */
	public static String readsOnly(ExecutedStep step) {
		List<ExecutedStep.Access> reads = step.accesses().stream().filter(access -> access.write() || !changes(step, access.cell())).toList();
		return accesses(new ExecutedStep(step.number(), step.task(), step.cpu(), step.label(), step.source(), step.context(), reads, step.outcome()), false);
	}

	private static boolean changes(ExecutedStep step, Cell cell) {
		return step.accesses().stream().anyMatch(access -> access.write() && access.cell().equals(cell) && access.before() != access.after());
	}

	/** What a step changed, for people: {@code ref[992]: - to T}. */
	public static String writes(ExecutedStep step) {
		return accesses(step, true);
	}

	private static String accesses(ExecutedStep step, boolean writes) {
		StringJoiner text = new StringJoiner(", ");
		// what tasks have in common comes first: variables of one task explain nothing to the others
		for (ExecutedStep.Access access : step.accesses().stream().sorted(Comparator.comparing(access -> !access.cell().shared())).toList()) {
			Cell cell = access.cell();
			if (access.write() && writes && access.before() != access.after()) {
				text.add(cell.name() + ": " + cell.text(access.before()) + " to " + cell.text(access.after()));
			} else if (!access.write() && !writes) {
				text.add(cell.name() + "=" + cell.text(access.before()));
			}
		}
		return text.toString();
	}

	/** The table for a mail: a row for each step, a column for each cell that matters. */
	public String markdown() {
		StringBuilder text = new StringBuilder("| # | CPU | step |");
		watched.forEach(cell -> text.append(' ').append(cell(cell.name())).append(" |"));
		text.append(" outcome |\n|---|---|---|").append("---|".repeat(watched.size() + 1)).append('\n');
		for (int row = 0; row < steps.size(); row++) {
			ExecutedStep step = steps.get(row);
			text.append("| ").append(row + 1).append(" | ").append(who(step)).append(" | ").append(cell(step.label())).append(" |");
			for (int i = 0; i < watched.size(); i++) {
				text.append(' ').append(cell(watched.get(i).text(values.get(row).get(i)))).append(" |");
			}
			text.append(step.outcome() == Outcome.NONE ? " |\n" : " **" + step.outcome() + "** |\n");
		}
		return text.toString();
	}

	/** The CPU, and the task where it is not plain from that. */
	private String who(ExecutedStep step) {
		boolean alone = tasks.stream().filter(task -> task.cpu() == step.cpu()).count() == 1;
		return alone ? Integer.toString(step.cpu()) : step.cpu() + " " + cell(tasks.get(step.task()).name());
	}

	private static String cell(String text) {
		return text.replace("|", "\\|");
	}
}
