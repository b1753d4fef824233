package org.vmalloscope.scenario.run;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.compile.Program;

/**
 * Lays the runs of one scenario on several machines side by side: all get the same line of positions, on which the same statement,
 * done for the same time, stands at the same position. Where only some machines do something (a loop that goes on longer, work that
 * another kernel does not schedule), the others stand still for that position.
 * <p>
 * Two runs are followed together as long as they do the same. Where they part, whichever of them comes back to what the other does
 * next in fewer positions goes there alone.
 */
public final class SideBySide {
	/** Where in one run what is wanted comes next; asked with growing positions. */
	private static final class Next {
		private static final class Places {
			private int[] at = new int[4];
			private int count;
			private int reached;

			private void add(int position) {
				if (count == at.length) {
					at = Arrays.copyOf(at, count * 2);
				}
				at[count++] = position;
			}
		}

		private final Map<Long, Places> places = new HashMap<>();

		Next(long[] keys) {
			for (int i = 0; i < keys.length; i++) {
				places.computeIfAbsent(keys[i], key -> new Places()).add(i);
			}
		}

		/** Positions from here to the next one with a key; {@link Integer#MAX_VALUE} when there is none. */
		int distance(long key, int from) {
			Places found = places.get(key);
			while (found != null && found.reached < found.count && found.at[found.reached] < from) {
				found.reached++;
			}
			return found == null || found.reached == found.count ? Integer.MAX_VALUE : found.at[found.reached] - from;
		}
	}

	private SideBySide() {
	}

	/** Runs a scenario on each of its machines; with several of them the runs have the same positions. */
	public static List<ScenarioRun> run(Scenario scenario, RunLimits limits, RunMonitor monitor) {
		List<ScenarioRun> runs = new ArrayList<>();
		for (Program program : scenario.programs()) {
			runs.add(ScenarioRun.of(program, limits, monitor));
		}
		return runs.size() == 1 ? runs : aligned(runs);
	}

	/** The runs with the same positions. */
	static List<ScenarioRun> aligned(List<ScenarioRun> runs) {
		boolean isSameCode = runs.stream().mapToInt(run -> run.program().instructions().length).distinct().count() == 1;
		long[] keys = keys(runs.get(0), isSameCode);
		List<int[]> own = new ArrayList<>();
		own.add(identity(keys.length));
		for (ScenarioRun run : runs.subList(1, runs.size())) {
			long[] more = keys(run, isSameCode);
			int[][] both = merge(keys, more);
			int length = both[0].length;
			long[] merged = new long[length];
			for (int i = 0; i < length; i++) {
				merged[i] = both[0][i] >= 0 ? keys[both[0][i]] : more[both[1][i]];
			}
			own.replaceAll(positions -> through(both[0], positions));
			own.add(both[1]);
			keys = merged;
		}
		List<ScenarioRun> spread = new ArrayList<>();
		for (int i = 0; i < runs.size(); i++) {
			spread.add(runs.get(i).spread(own.get(i), position -> owner(runs, own, position).line(at(own, position)),
					position -> "only on " + owner(runs, own, position).program().machineName() + ": " + owner(runs, own, position).text(at(own, position))));
		}
		return spread;
	}

	private static ScenarioRun owner(List<ScenarioRun> runs, List<int[]> own, int position) {
		return runs.get(first(own, position));
	}

	private static int at(List<int[]> own, int position) {
		return own.get(first(own, position))[position];
	}

	private static int first(List<int[]> own, int position) {
		int run = 0;
		while (own.get(run)[position] < 0) {
			run++;
		}
		return run;
	}

	private static int[] identity(int length) {
		int[] numbers = new int[length];
		Arrays.setAll(numbers, i -> i);
		return numbers;
	}

	private static int[] through(int[] outer, int[] inner) {
		return Arrays.stream(outer).map(i -> i < 0 ? -1 : inner[i]).toArray();
	}

	/** The same for positions that do the same: the code of a scenario is the same for all its machines, but for the tasks of cpus that only some have. */
	private static long[] keys(ScenarioRun run, boolean isSameCode) {
		long[] keys = new long[run.length()];
		for (int i = 0; i < keys.length; i++) {
			keys[i] = (long) (isSameCode ? run.instruction(i) : run.line(i)) << 32 | (long) run.type(i).ordinal() << 24 | run.cpu(i);
		}
		return keys;
	}

	/** For each position of both together the position of the one and of the other, or -1. */
	private static int[][] merge(long[] a, long[] b) {
		int[] ofA = new int[a.length + b.length];
		int[] ofB = new int[a.length + b.length];
		Next inA = new Next(a);
		Next inB = new Next(b);
		int length = 0;
		int i = 0;
		int j = 0;
		while (i < a.length || j < b.length) {
			boolean isSame = i < a.length && j < b.length && a[i] == b[j];
			boolean takesA = isSame || j == b.length || i < a.length && inA.distance(b[j], i) <= inB.distance(a[i], j);
			boolean takesB = isSame || !takesA;
			ofA[length] = takesA ? i++ : -1;
			ofB[length++] = takesB ? j++ : -1;
		}
		return new int[][] { Arrays.copyOf(ofA, length), Arrays.copyOf(ofB, length) };
	}
}
