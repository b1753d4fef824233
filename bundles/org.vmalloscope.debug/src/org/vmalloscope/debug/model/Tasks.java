package org.vmalloscope.debug.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.debug.model.Stand.TaskStand;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Session;

/** Which tasks there are at a moment: those that did something not long ago. Where there are many, only the last one on each CPU. */
final class Tasks {
	/** How many operations count as not long ago. */
	private static final int WINDOW = 400;
	private static final int MOST = 12;

	private Tasks() {
	}

	/** The operation that the session is about to run or is in; at the end the last one. */
	static @Nullable Operation current(Session session, Moment moment) {
		if (moment.isInside()) {
			return moment.last();
		}
		return moment.position() < session.length() ? session.operation(moment.position()) : moment.last();
	}

	static List<TaskStand> at(Session session, Moment moment) {
		Operation current = current(session, moment);
		if (current == null) {
			return List.of(new TaskStand("", "Machine", null, true));
		}
		Map<String, Operation> latest = new LinkedHashMap<>();
		latest.put(key(current), current);
		int last = moment.position() - 1;
		for (int i = last; i >= 0 && i > last - WINDOW; i--) {
			Operation operation = session.operation(i);
			latest.putIfAbsent(key(operation), operation);
		}
		if (latest.size() > MOST) {
			latest = lastOfEachCpu(latest);
		}
		Map<String, TaskStand> sorted = new TreeMap<>();
		latest.forEach((key, operation) -> sorted.put(String.format("%05d ", operation.cpu() + 1) + key, new TaskStand(key, name(operation), operation, operation == current)));
		return new ArrayList<>(sorted.values());
	}

	private static Map<String, Operation> lastOfEachCpu(Map<String, Operation> latest) {
		Map<String, Operation> chosen = new LinkedHashMap<>();
		latest.values().forEach(operation -> chosen.putIfAbsent("cpu " + operation.cpu(), operation));
		return chosen;
	}

	private static String key(Operation operation) {
		return operation.cpu() + " " + operation.task();
	}

	private static String name(Operation operation) {
		String task = operation.task().isEmpty() ? "Requests" : operation.task();
		return operation.cpu() < 0 ? task : task + " on cpu " + operation.cpu();
	}
}
