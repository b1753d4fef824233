package org.vmalloscope.benchmarks.trace;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPInputStream;

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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.ReadMonitor;
import org.vmalloscope.trace.ftrace.FtraceReader;
import org.vmalloscope.trace.ftrace.Trace;

/** Reads the trace of a real kernel as text, some copies one behind the other. Tells lines for a second of processor time, and bytes of heap for an event. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReadBenchmark {
	private static final int COLLECTIONS = 4;
	private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

	/** A trace, packed with gzip. */
	@Param("../../bundles/org.vmalloscope.examples/examples/6.12-amd64-pcbpf-s1/trace.txt.gz")
	public String trace = "";

	/** How often. */
	@Param("11")
	public int times;

	private Path file = Path.of("");
	private long lines;
	private long time;
	private long read;

	/** Writes the long trace. */
	@Setup
	public void write() throws IOException {
		file = Files.createTempFile("trace", ".txt");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i < times; i++) {
				try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(trace)))) {
					in.transferTo(out);
				}
			}
		}
		try (var text = Files.lines(file)) {
			lines = text.count();
		}
		long before = used();
		Trace kept = read();
		System.out.printf("# %d lines, %d KiB; %.1f bytes of heap for each of %d events%n", lines, Files.size(file) / 1024,
				(used() - before) / (double) kept.events().size(), kept.events().size());
	}

	/** Begins to count. */
	@Setup(Level.Iteration)
	public void reset() {
		time = 0;
		read = 0;
	}

	/** Tells what was counted. */
	@TearDown(Level.Iteration)
	public void tell() {
		System.out.printf("%.2f million lines/s of processor time, ", read * 1e3 / time);
	}

	/** Removes the long trace. */
	@TearDown
	public void remove() throws IOException {
		Files.delete(file);
	}

	/** Reads it. */
	@Benchmark
	public Trace read() throws IOException {
		long before = THREADS.getCurrentThreadCpuTime();
		Trace trace = FtraceReader.read(file, ReadLimits.DEFAULT, new Diagnostics(), ReadMonitor.NONE);
		time += THREADS.getCurrentThreadCpuTime() - before;
		read += lines;
		return trace;
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
