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
import org.vmalloscope.engine.vmalloc.Caller;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocConfig;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;

/**
 * A steady mix of {@code get_vm_area} and {@code free_vm_area} at a number of live areas, purges included. One operation is one call.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class VmallocBenchmark {
	private static final int PAIRS = 100;

	/** The kernel: 3.18 and 4.19 (V1), 5.10 (V2), 6.1 (V2, drain work), 6.12 (V3). */
	@Param({ "3.18", "4.19", "5.10", "6.1", "6.12" })
	public String kernel = "";

	/** Areas in use; kernels before 5.2 walk over them, so they get at most 10,000. */
	@Param({ "1000", "10000", "100000" })
	public int live;

	private Vmalloc vmalloc = machine("6.1");
	private SplittableRandom random = new SplittableRandom(1);
	private long[] areas = {};

	/** Fills the machine. */
	@Setup(Level.Trial)
	public void fill() {
		if (live > 10_000 && (kernel.startsWith("3.") || kernel.startsWith("4."))) {
			throw new IllegalArgumentException("not measured: " + kernel + " walks over " + live + " areas");
		}
		vmalloc = machine(kernel);
		random = new SplittableRandom(1);
		areas = new long[live];
		for (int i = 0; i < live; i++) {
			areas[i] = allocate();
		}
	}

	private static Vmalloc machine(String kernel) {
		String[] version = kernel.split("\\.");
		VmallocRules rules = VmallocRules.of(Integer.parseInt(version[0]), Integer.parseInt(version[1]));
		return new Vmalloc(VmallocConfig.of(rules, VmallocGeometry.X86_64, 4));
	}

	private long allocate() {
		return vmalloc.area((long) Sizes.pages(random) << 12, 1, AreaType.VMALLOC, Caller.onCpu(random.nextInt(4)), 0);
	}

	/** Pairs of a free and an allocation. */
	@Benchmark
	@OperationsPerInvocation(2 * PAIRS)
	public void churn() {
		for (int i = 0; i < PAIRS; i++) {
			int victim = random.nextInt(live);
			vmalloc.vfree(areas[victim]);
			if (vmalloc.isDrainPending()) {
				vmalloc.drain();
			}
			areas[victim] = allocate();
		}
	}
}
