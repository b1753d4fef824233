package org.vmalloscope.session.record;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Births;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.MetricSeries;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.Purge;
import org.vmalloscope.session.SessionMonitor;

/**
 * What is known once a course has run.
 *
 * @param length      operations that ran; fewer than the course has when the machine could not go on
 * @param effects     by operation, the bits of its {@link org.vmalloscope.session.Effect effects}
 * @param series      the metrics
 * @param births      of all areas
 * @param areas       of the vmalloc space, one after the other
 * @param checkpoints states along the way; the last is at {@code length}
 * @param purges      of the vmalloc space, in their order
 * @param problems    what went wrong while it ran
 */
public record Recording(int length, int[] effects, List<MetricSeries> series, Births births, AreaTimeline areas, Checkpoints checkpoints, List<Purge> purges,
		List<Problem> problems) {
	/** How many operations run between two looks at the clock. */
	private static final int STRIDE = 32;
	private static final int REPORT_EVERY = 1 << 12;

	/**
	 * Runs a course from its beginning to its end.
	 *
	 * @throws java.util.concurrent.CancellationException when the monitor says so
	 */
	public static Recording of(Course course, SessionMonitor monitor) {
		int length = course.length();
		Course.State start = course.snapshot();
		PercpuSnapshot percpu = start.kernel().percpu();
		PercpuCounts percpuCounts = percpu == null ? null : new PercpuCounts(percpu);
		VmallocView vmalloc = start.kernel().vmalloc();
		VmallocCounts vmallocCounts = vmalloc == null ? null : new VmallocCounts(vmalloc);
		PurgeLog purgeLog = vmalloc == null ? null : new PurgeLog(vmalloc.config(), vmalloc.lazyPages(), index -> course.operation(index).task());
		MemoryCounts memoryCounts = MemoryCounts.of(course.pages());
		Recorder recorder = new Recorder(percpuCounts, vmallocCounts, purgeLog, memoryCounts);
		Checkpoints checkpoints = new Checkpoints();
		checkpoints.add(0, start);
		int[] effects = new int[length];
		List<Problem> problems = new ArrayList<>();
		record(percpuCounts, vmallocCounts, memoryCounts);
		course.setProbe(recorder);
		int done = 0;
		try {
			// Time of the processor: on a busy machine the clock on the wall would ask for too many checkpoints.
			ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
			long last = cpu.getCurrentThreadCpuTime();
			for (; done < length; done++) {
				recorder.operation = done;
				recorder.effects = 0;
				course.execute(done);
				effects[done] = recorder.effects;
				if (recorder.jumped) {
					recorder.jumped = false;
					Kernel.Snapshot now = course.snapshot().kernel();
					PercpuSnapshot percpuNow = now.percpu();
					VmallocView vmallocNow = now.vmalloc();
					if (percpuCounts != null && percpuNow != null) {
						percpuCounts.count(percpuNow);
					}
					if (vmallocCounts != null && vmallocNow != null) {
						vmallocCounts.count(vmallocNow);
					}
				}
				recorder.finishOperation();
				record(percpuCounts, vmallocCounts, memoryCounts);
				if (done % STRIDE == 0) {
					long now = cpu.getCurrentThreadCpuTime();
					if (checkpoints.isDue(now - last)) {
						checkpoints.add(done + 1, course.snapshot());
						last = cpu.getCurrentThreadCpuTime();
					}
					if (done % REPORT_EVERY == 0) {
						monitor.check();
						monitor.progress("Running", done, length);
					}
				}
			}
			if (checkpoints.position(checkpoints.size() - 1) < done) {
				checkpoints.add(done, course.snapshot());
			}
		} catch (CancellationException e) {
			throw e;
		} catch (RuntimeException e) {
			// This machine cannot go on; what ran before is sound.
			problems.add(new Problem(Problem.Severity.ERROR, "", course.operation(done).line(), done, "the machine cannot go on: " + e));
		} finally {
			course.setProbe(KernelProbe.NONE);
		}
		recorder.percpuAreas.finish();
		recorder.vmallocAreas.finish();
		List<MetricSeries> series = new ArrayList<>();
		if (percpuCounts != null) {
			series.addAll(percpuCounts.finish());
		}
		if (vmallocCounts != null) {
			series.addAll(vmallocCounts.finish());
		}
		if (memoryCounts != null) {
			series.addAll(memoryCounts.finish());
		}
		return new Recording(done, Arrays.copyOf(effects, done), List.copyOf(series), new AreaHistory(course, recorder.percpuAreas, recorder.vmallocAreas, recorder.jumps),
				new AreaTimeline(recorder.vmallocAreas, recorder.chunkPages, recorder.jumps.stream().mapToInt(Integer::intValue).toArray()), checkpoints,
				purgeLog == null ? List.of() : purgeLog.finish(), problems);
	}

	private static void record(@Nullable PercpuCounts percpu, @Nullable VmallocCounts vmalloc, @Nullable MemoryCounts memory) {
		if (memory != null) {
			memory.record();
		}
		if (percpu != null) {
			percpu.record();
		}
		if (vmalloc != null) {
			vmalloc.record();
		}
	}
}
