package org.vmalloscope.benchmarks.session;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.session.RequestCourse;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;

/** Steps and seeks in a session of so many random percpu requests. */
public class SessionBenchmark extends Steps {
	private static final int[] SIZES = { 4, 8, 16, 32, 64, 128, 192, 40, 256, 1024, 4096 };

	/** Requests. */
	@Param({ "100000", "1000000" })
	public int operations;

	/** Areas that live at a time. */
	@Param({ "1000", "30000" })
	public int live;

	private final Random random = new Random(1);

	/** Runs the requests once. */
	@Setup
	public void open() {
		in(Session.over("benchmark", null, RequestCourse.read("benchmark", new StringReader(requests()), KernelProfiles.get("6.1"), SessionMonitor.NONE),
				SessionMonitor.NONE));
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
}
