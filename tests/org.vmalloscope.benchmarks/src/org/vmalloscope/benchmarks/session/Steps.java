package org.vmalloscope.benchmarks.session;

import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;

/** Steps and seeks in a session, which subclasses open. Budgets at 10^6 operations: 16 ms a step, 100 ms a seek. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
public abstract class Steps {
	private final Random random = new Random(1);
	private Session session;
	private int position;

	/** To be called once, when the session is open. */
	final void in(Session opened) {
		session = opened;
		position = opened.length() / 2;
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
		position = position == 0 ? session.length() / 2 : position - 1;
		return session.moment(position, session.points(position));
	}
}
