package org.vmalloscope.benchmarks.engine;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.PercpuAllocator;

/**
 * A steady mix of {@code __alloc_percpu} and {@code free_percpu} at a number of live areas: each pair frees a random area and
 * allocates another one in its place, balance work runs when it is pending. One operation is one call.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class PercpuBenchmark {
	private static final int PAIRS = 1000;

	/** The kernel: 3.10 (A1), 3.18 (A3), 4.19 (B1), 5.3 (B2), 5.10 (B3), 6.1 (B4), 7.2. */
	@Param({ "3.10", "3.18", "4.19", "5.3", "5.10", "6.1", "7.2" })
	public String kernel = "";

	/** Areas in use. */
	@Param({ "1000", "10000", "100000" })
	public int live;

	private PercpuAllocator allocator = machine("6.1");
	private SplittableRandom random = new SplittableRandom(1);
	private long[] areas = {};

	/** Fills the machine. */
	@Setup(Level.Trial)
	public void fill() {
		allocator = machine(kernel);
		random = new SplittableRandom(1);
		areas = new long[live];
		for (int i = 0; i < live; i++) {
			areas[i] = allocate();
		}
	}

	private static PercpuAllocator machine(String kernel) {
		KernelProfile profile = KernelProfiles.get(kernel);
		return Kernel.boot(profile, new KernelConfiguration(profile).cpus(4).unitSize(65536).staticSize(20480).dynamicSize(28672)).percpu();
	}

	private long allocate() {
		long pointer = allocator.allocate(Sizes.percpu(random), 8, Gfp.GFP_KERNEL, false);
		if (allocator.isBalancePending()) {
			allocator.runBalance();
		}
		return pointer;
	}

	/** Pairs of a free and an allocation. */
	@Benchmark
	@OperationsPerInvocation(2 * PAIRS)
	public void churn() {
		for (int i = 0; i < PAIRS; i++) {
			int victim = random.nextInt(live);
			allocator.free(areas[victim]);
			areas[victim] = allocate();
		}
	}
}
