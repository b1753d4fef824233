package org.vmalloscope.benchmarks.engine;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Heap per live area after as many areas are allocated and, for half of them, freed and allocated again: the counter
 * {@code bytesPerArea}. The time is that of filling, and says nothing about an allocation.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(1)
public class MemoryBenchmark {
	private static final int COLLECTIONS = 4;

	/** The kernel. */
	@Param({ "5.10", "6.1", "6.12" })
	public String kernel = "";

	/** Areas in use. */
	@Param({ "10000", "100000" })
	public int live;

	/** What is counted. */
	@AuxCounters(AuxCounters.Type.EVENTS)
	@State(Scope.Thread)
	public static class Memory {
		/** Bytes of heap for one live area, without the eight of the benchmark's own list. */
		public double bytesPerArea;
	}

	/** The percpu allocator. */
	@Benchmark
	public Object percpu(Memory memory) {
		long before = used();
		PercpuBenchmark machine = new PercpuBenchmark();
		machine.kernel = kernel;
		machine.live = live;
		machine.fill();
		for (int i = 0; i < live / 2000; i++) {
			machine.churn();
		}
		memory.bytesPerArea = (used() - before) / (double) live - Long.BYTES;
		return machine;
	}

	/** The vmalloc allocator. */
	@Benchmark
	public Object vmalloc(Memory memory) {
		long before = used();
		VmallocBenchmark machine = new VmallocBenchmark();
		machine.kernel = kernel;
		machine.live = live;
		machine.fill();
		for (int i = 0; i < live / 200; i++) {
			machine.churn();
		}
		memory.bytesPerArea = (used() - before) / (double) live - Long.BYTES;
		return machine;
	}

	private static long used() {
		for (int i = 0; i < COLLECTIONS; i++) {
			System.gc();
			LockSupport.parkNanos(50_000_000);
		}
		Runtime runtime = Runtime.getRuntime();
		return runtime.totalMemory() - runtime.freeMemory();
	}
}
