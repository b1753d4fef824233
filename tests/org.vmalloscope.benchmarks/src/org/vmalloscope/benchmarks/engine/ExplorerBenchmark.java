package org.vmalloscope.benchmarks.engine;

import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vmalloscope.engine.pagetable.layout.ArchitectureConfiguration;
import org.vmalloscope.engine.pagetable.layout.Architectures;
import org.vmalloscope.engine.pagetable.propagation.StrategyNames;
import org.vmalloscope.engine.pagetable.story.RaceCatalogue;
import org.vmalloscope.engine.schedule.TaskMachine;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Explorer;
import org.vmalloscope.engine.schedule.explore.Limits;

/**
 * R1 on i386 by number of CPUs and slots. The counter {@code states} is in states per second, {@code steps} in steps per second; {@code bytes} divided by {@code states} is
 * what a state takes, all stores included. Large races end at a bound of states.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
public class ExplorerBenchmark {
	private static final int MOST_STATES = 2_000_000;

	/** CPUs, each with a process. */
	@Param({ "2", "3", "4" })
	public int cpus;

	/** Slots, in each of which every CPU allocates. */
	@Param({ "2", "3", "4" })
	public int slots;

	/** Whether exchangeable steps are taken in one order only. */
	@Param({ "false", "true" })
	public boolean reducing;

	private TaskMachine machine = machine(2, 2);

	/** What is counted beside explorations. */
	@State(Scope.Thread)
	@AuxCounters(AuxCounters.Type.OPERATIONS)
	public static class Speed {
		/** Different states stored. */
		public long states;
		/** Steps taken. */
		public long steps;
		/** Bytes used for the states. */
		public long bytes;
	}

	private static TaskMachine machine(int cpus, int slots) {
		ArchitectureConfiguration i386 = Architectures.named("i386");
		return RaceCatalogue.named("R1").machine(i386.layout(), StrategyNames.named(StrategyNames.OWN, i386),
				Map.of("cpus", Integer.toString(cpus), "slots", Integer.toString(slots)));
	}

	/** Builds the race. */
	@Setup(Level.Trial)
	public void build() {
		machine = machine(cpus, slots);
	}

	/** One exploration. */
	@Benchmark
	public Exploration explore(Speed speed) {
		Exploration result = new Explorer(machine).within(Limits.DEFAULT.withStates(MOST_STATES)).reducing(reducing).run();
		speed.states += result.statistics().states();
		speed.steps += result.statistics().steps();
		speed.bytes += result.statistics().bytes();
		return result;
	}
}
