package org.vmalloscope.engine.schedule.explore;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.TaskMachine;

/**
 * What the explorer is compared with, in the plainest way: {@link #enumerate} runs every schedule one by one and stores nothing; {@link #graph} is for machines
 * that can go round in circles.
 */
final class Reference {
	final EnumSet<Outcome> seen = EnumSet.noneOf(Outcome.class);
	int fewestSteps = Integer.MAX_VALUE;
	int fewestChanges = Integer.MAX_VALUE;
	long schedules;
	int states;
	private final TaskMachine machine;
	private final Set<Outcome> failures;

	private Reference(TaskMachine machine, Set<Outcome> failures) {
		this.machine = machine;
		this.failures = failures;
	}

	static Reference enumerate(TaskMachine machine, Set<Outcome> failures) {
		Reference reference = new Reference(machine, failures);
		machine.reset();
		reference.all(0, -1, 0);
		return reference;
	}

	private void all(int depth, int last, int changes) {
		int enabled = machine.enabled();
		if (enabled == 0) {
			schedules++;
			if (machine.unfinished()) {
				note(Outcome.DEADLOCK, depth, changes);
			}
			return;
		}
		machine.memory().save(depth);
		for (int task = 0; task < machine.tasks().size(); task++) {
			if ((enabled & 1 << task) != 0) {
				machine.memory().restore(depth);
				int now = changes + (last >= 0 && last != task ? 1 : 0);
				note(machine.step(task), depth + 1, now);
				all(depth + 1, task, now);
			}
		}
	}

	private void note(Outcome outcome, int steps, int changes) {
		if (outcome == Outcome.NONE) {
			return;
		}
		seen.add(outcome);
		if (failures.contains(outcome) && (steps < fewestSteps || steps == fewestSteps && changes < fewestChanges)) {
			fewestSteps = steps;
			fewestChanges = changes;
		}
	}

	/** All states, breadth first; fewest steps to a failure, then fewest changes, by (state, last task). */
	static Reference graph(TaskMachine machine, Set<Outcome> failures) {
		Reference reference = new Reference(machine, failures);
		machine.reset();
		reference.walk();
		return reference;
	}

	private record Node(String state, int last) {
	}

	private void walk() {
		Map<Node, int[]> cost = new HashMap<>();
		Map<String, long[]> all = new HashMap<>();
		Deque<Node> queue = new ArrayDeque<>();
		Node first = new Node(remember(all), -1);
		cost.put(first, new int[] { 0, 0 });
		queue.add(first);
		while (!queue.isEmpty()) {
			Node node = queue.poll();
			int[] way = cost.get(node);
			machine.memory().decode(all.get(node.state()), 0);
			int enabled = machine.enabled();
			if (enabled == 0 && machine.unfinished()) {
				note(Outcome.DEADLOCK, way[0], way[1]);
			}
			for (int task = 0; task < machine.tasks().size(); task++) {
				if ((enabled & 1 << task) != 0) {
					machine.memory().decode(all.get(node.state()), 0);
					int changes = way[1] + (node.last() >= 0 && node.last() != task ? 1 : 0);
					note(machine.step(task), way[0] + 1, changes);
					Node next = new Node(remember(all), task);
					int[] known = cost.get(next);
					if (known == null || known[0] == way[0] + 1 && known[1] > changes) {
						cost.put(next, new int[] { way[0] + 1, changes });
						if (known == null) {
							queue.add(next);
						}
					}
				}
			}
		}
		states = all.size();
	}

	private String remember(Map<String, long[]> all) {
		long[] words = new long[machine.memory().words()];
		machine.memory().encode(words, 0);
		String key = Arrays.toString(words);
		all.putIfAbsent(key, words);
		return key;
	}
}
