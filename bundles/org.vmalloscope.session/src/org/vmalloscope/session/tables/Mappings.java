package org.vmalloscope.session.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.record.AreaTimeline;
import org.vmalloscope.session.record.ChunkPages;

/** What a session maps and unmaps, in its order, and by whom. */
final class Mappings {
	/** Tasks with a column of their own; the others share one. */
	private static final int MOST_TASKS = 5;
	/** Names that only kernel threads have: a recording tells nothing else about it. */
	private static final Pattern KERNEL_THREAD = Pattern.compile("<idle>|swapper\\b|kworker/|ksoftirqd/|migration/|cpuhp/|kthreadd\\b|rcu_|rcub/|rcuc/|rcuo|kswapd|kcompactd|khugepaged"
			+ "|jbd2/|irq/|scsi_eh_|cryptomgr_|watchdog");
	private static final int REPORT_EVERY = 1 << 14;

	/** The one process of a session that names none. */
	static final String EVERYBODY = "every process";

	final List<Mapping> first = new ArrayList<>();
	final List<Mapping> all = new ArrayList<>();
	/** Names of processes; the first stands for all that have none of their own. */
	final List<String> processes = new ArrayList<>();
	private final Session session;
	private final AddressRange window;
	private final long pageSize;
	private final Map<String, Integer> numbers = new HashMap<>();

	Mappings(Session session, AddressRange window, long pageSize, SessionMonitor monitor) {
		this.session = session;
		this.window = window;
		this.pageSize = pageSize;
		AreaTimeline areas = session.areas();
		name(areas, monitor);
		beginning();
		for (int area = 0; area < areas.size(); area++) {
			if (area % REPORT_EVERY == 0) {
				monitor.check();
				monitor.progress("Mapping areas", area, areas.size());
			}
			if (areas.type(area) != AreaType.CHUNK) {
				int process = numbers.getOrDefault(session.operation(areas.birth(area)).task(), 0);
				long end = areas.end(area) - (areas.hasGuard(area) ? pageSize : 0);
				add(all, new Mapping(areas.birth(area), areas.start(area), end, true, areas.isHuge(area), process));
				if (areas.death(area) != AreaTimeline.NEVER) {
					add(all, new Mapping(areas.death(area), areas.start(area), end, false, false, 0));
				}
			}
		}
		older(areas);
		chunkPages(areas.chunkPages());
		// within an operation, what is unmapped goes first: its addresses may be used again
		all.sort(Comparator.comparingInt(Mapping::operation).thenComparing(Mapping::maps));
	}

	/** The tasks that make most areas get columns, but no kernel threads: those have no tables of their own. */
	private void name(AreaTimeline areas, SessionMonitor monitor) {
		Map<String, Integer> counts = new HashMap<>();
		for (int area = 0; area < areas.size(); area++) {
			if (area % REPORT_EVERY == 0) {
				monitor.check();
			}
			counts.merge(session.operation(areas.birth(area)).task(), 1, Integer::sum);
		}
		counts.remove("");
		counts.keySet().removeIf(task -> KERNEL_THREAD.matcher(task).lookingAt());
		List<String> tasks = counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
				.limit(MOST_TASKS).map(Map.Entry::getKey).toList();
		processes.add(tasks.isEmpty() ? EVERYBODY : "others");
		for (String task : tasks) {
			numbers.put(task, processes.size());
			processes.add(task);
		}
	}

	/** What is there before the first operation. */
	private void beginning() {
		Moment start = session.moment(0);
		VmallocView view = start.state().kernel().vmalloc();
		if (view != null) {
			for (AreaCursor area = view.areas(); area.next();) {
				if (area.state() == AreaState.BUSY && area.type() != AreaType.CHUNK) {
					long guard = (area.facts() & AreaMap.NO_GUARD) == 0 ? pageSize : 0;
					add(first, new Mapping(-1, area.start(), area.end() - guard, true, (area.facts() & AreaMap.HUGE) != 0, 0));
				}
			}
		}
		PercpuSnapshot percpu = start.state().kernel().percpu();
		if (percpu != null) {
			for (ChunkView chunk : percpu.chunks()) {
				for (int page = chunk.nextPopulatedPage(0); page < chunk.pageCount(); page = chunk.nextPopulatedPage(page)) {
					int end = chunk.nextUnpopulatedPage(page);
					units(percpu.geometry(), -1, chunk.baseAddress(), page, end, true, first);
					page = end;
				}
			}
		}
	}

	/** Areas from before the first operation, and those that a recorded state brings. */
	private void older(AreaTimeline areas) {
		Map<Long, Mapping> known = new HashMap<>();
		first.forEach(mapping -> known.put(mapping.start(), mapping));
		for (int i = 0; i < areas.olderCount(); i++) {
			@Nullable Mapping older = known.get(areas.olderStart(i));
			if (older != null) {
				add(all, new Mapping(areas.olderDeath(i), older.start(), older.end(), false, false, 0));
			}
		}
		for (int jump : areas.jumps()) {
			Moment now = session.moment(Math.min(jump + 1, session.length()));
			VmallocView view = now.state().kernel().vmalloc();
			if (view != null) {
				for (AreaCursor area = view.areas(); area.next();) {
					if (area.state() == AreaState.BUSY && area.type() != AreaType.CHUNK) {
						long guard = (area.facts() & AreaMap.NO_GUARD) == 0 ? pageSize : 0;
						add(all, new Mapping(jump, area.start(), area.end() - guard, true, (area.facts() & AreaMap.HUGE) != 0, 0));
					}
				}
			}
		}
	}

	/** Percpu chunks map the pages of all units when those get page frames. */
	private void chunkPages(ChunkPages pages) {
		@Nullable PercpuSnapshot percpu = session.moment(0).state().kernel().percpu();
		if (percpu != null) {
			for (int i = 0; i < pages.size(); i++) {
				units(percpu.geometry(), pages.operation(i), pages.base(i), pages.firstPage(i), pages.endPage(i), pages.populated(i), all);
			}
		}
	}

	private void units(PercpuGeometry geometry, int operation, long base, int firstPage, int endPage, boolean maps, List<Mapping> to) {
		for (int cpu = 0; cpu < geometry.cpus(); cpu++) {
			long unit = base + geometry.unitOffset(cpu);
			add(to, new Mapping(operation, unit + firstPage * pageSize, unit + endPage * pageSize, maps, false, 0));
		}
	}

	/** What lies outside of the window (modules, the first chunk) is mapped by other tables. */
	private void add(List<Mapping> to, Mapping mapping) {
		if (mapping.end() != mapping.start() && window.contains(mapping.start()) && window.contains(mapping.end() - 1)) {
			to.add(mapping);
		}
	}
}
