package org.vmalloscope.benchmarks.session;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPInputStream;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;

/**
 * Steps and seeks in the trace of a real kernel, as often one behind the other as makes a million operations: after each seam the clock
 * jumps back and most recorded decisions are taken over. Budgets: 16 ms a step, 100 ms a seek.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
public class TraceBenchmark {
	/** A trace, packed with gzip. */
	@Param("../../bundles/org.vmalloscope.examples/examples/6.12-amd64-pcbpf-s1/trace.txt.gz")
	public String trace = "";

	/** How often. */
	@Param({ "1", "11" })
	public int times;

	private final Random random = new Random(1);
	private Path file;
	private Session session;
	private int position;

	/** Writes the long trace and opens it. */
	@Setup
	public void open() throws IOException {
		file = Files.createTempFile("trace", ".txt");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i < times; i++) {
				try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(trace)))) {
					in.transferTo(out);
				}
			}
		}
		session = SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
		position = session.length() / 2;
		System.out.println("# operations: " + session.length());
	}

	/** Removes the long trace. */
	@TearDown
	public void close() throws IOException {
		Files.delete(file);
	}

	/** One position back; from the beginning on again at the middle. */
	@Benchmark
	public Moment stepBack() {
		position = position == 0 ? session.length() / 2 : position - 1;
		return session.moment(position);
	}

	/** One position forward. */
	@Benchmark
	public Moment stepForward() {
		position = position == session.length() ? session.length() / 2 : position + 1;
		return session.moment(position);
	}

	/** Anywhere. */
	@Benchmark
	public Moment seek() {
		return session.moment(random.nextInt(session.length() + 1));
	}

	/** To the last point inside the operation before. */
	@Benchmark
	public Moment stepBackInto() {
		position = position <= 0 ? session.length() / 2 : position - 1;
		return session.moment(position, session.points(position));
	}
}
