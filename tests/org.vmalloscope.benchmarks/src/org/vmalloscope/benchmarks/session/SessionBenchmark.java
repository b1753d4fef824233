package org.vmalloscope.benchmarks.session;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

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
import org.openjdk.jmh.annotations.Warmup;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.RequestCourse;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;

/** Steps and seeks in a session of so many random percpu requests; budgets: 16 ms a step, 100 ms a seek at 10^6. */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 3, time = 5)
public class SessionBenchmark {
	private static final int[] SIZES = { 4, 8, 16, 32, 64, 128, 192, 40, 256, 1024, 4096 };

	/** Requests. */
	@Param({ "100000", "1000000" })
	public int operations;

	/** Areas that live at a time. */
	@Param({ "1000", "30000" })
	public int live;

	private final Random random = new Random(1);
	private Session session;
	private int position;

	/** Runs the requests once. */
	@Setup
	public void open() {
		session = Session.over("benchmark", null, RequestCourse.read("benchmark", new StringReader(requests()), KernelProfiles.get("6.1"), SessionMonitor.NONE),
				SessionMonitor.NONE);
		position = operations / 2;
	}

	private String requests() {
		StringBuilder text = new StringBuilder("cfg cpus 4\ncfg unit 131072\ncfg static 40960\ncfg reserved 8192\ncfg dyn 28672\n");
		List<Integer> areas = new ArrayList<>();
		int id = 1;
		for (int i = 0; i < operations; i++) {
			if (i % 50 == 49) {
				text.append("work\n");
			} else if (!areas.isEmpty() && (areas.size() >= live || random.nextInt(100) < 40)) {
				int index = random.nextInt(areas.size());
				text.append("free ").append(areas.get(index)).append('\n');
				areas.set(index, areas.get(areas.size() - 1));
				areas.remove(areas.size() - 1);
			} else {
				text.append("alloc ").append(id).append(' ').append(SIZES[random.nextInt(SIZES.length)]).append(" 8 kernel\n");
				areas.add(id++);
			}
		}
		return text.toString();
	}

	/** One position back; from the beginning on again at the middle. */
	@Benchmark
	public Moment stepBack() {
		position = position == 0 ? operations / 2 : position - 1;
		return session.moment(position);
	}

	/** One position forward. */
	@Benchmark
	public Moment stepForward() {
		position = position == operations ? operations / 2 : position + 1;
		return session.moment(position);
	}

	/** Anywhere. */
	@Benchmark
	public Moment seek() {
		return session.moment(random.nextInt(operations + 1));
	}

	/** To the last point inside the operation before. */
	@Benchmark
	public Moment stepBackInto() {
		position = position <= 0 ? operations / 2 : position - 1;
		return session.moment(position, session.points(position));
	}
}
