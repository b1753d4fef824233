package org.vmalloscope.session.tests;

import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.FileHead;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.RequestCourse;
import org.vmalloscope.session.RequestCourseReader;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.testing.Golden;

/** Courses and sessions for tests. */
final class Courses {
	private Courses() {
	}

	/** The request files that have a percpu allocator. */
	static List<Path> percpuFiles() {
		return Golden.oracleRequests().stream().filter(file -> file.getFileName().toString().contains("-percpu-")).toList();
	}

	/** The request file with this name, without its ending; one that the repository carries. */
	static Path file(String name) {
		return Golden.directory().resolve("oracle").resolve(name + ".req.gz");
	}

	static Course course(Path file) {
		try {
			return new RequestCourseReader().read(FileHead.of(file), OpenOptions.NONE, SessionMonitor.NONE);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static Session session(Path file) {
		return Session.over(file.getFileName().toString(), file, course(file), SessionMonitor.NONE);
	}

	/** A session over requests. */
	static Session session(String kernel, String requests) {
		return Session.over("test", null, RequestCourse.read("test", new StringReader(requests), KernelProfiles.get(kernel), SessionMonitor.NONE), SessionMonitor.NONE);
	}

	static PercpuSnapshot percpu(Course.State state) {
		PercpuSnapshot snapshot = state.kernel().percpu();
		assertNotNull(snapshot);
		return snapshot;
	}

	/** All facts about the percpu allocator at a moment, to be compared. */
	static PercpuState facts(Moment moment) {
		return PercpuState.of(percpu(moment.state()));
	}
}
