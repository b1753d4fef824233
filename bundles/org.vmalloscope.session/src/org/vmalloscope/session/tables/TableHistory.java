package org.vmalloscope.session.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.layout.ArchitectureConfiguration;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;
import org.vmalloscope.engine.pagetable.propagation.StrategyNames;
import org.vmalloscope.engine.pagetable.table.KernelTables;
import org.vmalloscope.engine.schedule.Context;
import org.vmalloscope.engine.vmalloc.VmallocConfig;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;

/**
 * The page tables of a session at any position: each area that the machine placed is mapped in the engine's page tables when it was placed, and unmapped when it was
 * freed; pages of percpu chunks when they got and lost page frames. Tables stay, as in the kernel.
 *
 * <p>A session says nothing about processes but which task asked. So the tasks that make most areas, kernel threads apart, are processes that were there from the
 * beginning, and a task uses what it allocates, once, right then: where entries reach processes by faults, that is the fault. Safe for any thread.
 */
public final class TableHistory {
	/** Mappings between two snapshots. */
	private static final int STRIDE = 1 << 7;
	private static final int REPORT_EVERY = 1 << 12;

	/** The tables behind so many mappings. */
	private record Checkpoint(int mappings, KernelTables.Snapshot tables) {
	}

	private final AddressLayout layout;
	private final KernelTables tables;
	private final int hugeShift;
	private final List<Mapping> mappings;
	private final List<String> processes;
	private final List<Checkpoint> checkpoints = new ArrayList<>();
	/** How many mappings the tables have seen. */
	private int done;

	private TableHistory(Session session, VmallocView view, String strategy, SessionMonitor monitor) {
		VmallocConfig config = view.config();
		KernelProfile profile = session.moment(0).state().kernel().profile();
		ArchitectureConfiguration configuration = SessionLayout.configuration(profile, config.geometry());
		layout = SessionLayout.layout(configuration, config.geometry());
		tables = new KernelTables(layout, StrategyNames.named(strategy, configuration));
		hugeShift = config.hugeShift();
		Mappings found = new Mappings(session, layout.window(), config.geometry().pageSize(), monitor);
		mappings = found.all;
		processes = List.copyOf(found.processes);
		tables.fork(found.processes.get(0));
		found.first.forEach(this::apply);
		found.processes.stream().skip(1).forEach(tables::fork);
		checkpoints.add(new Checkpoint(0, tables.snapshot()));
		for (int i = 0; i < mappings.size(); i++) {
			apply(mappings.get(i));
			if ((i + 1) % STRIDE == 0) {
				checkpoints.add(new Checkpoint(i + 1, tables.snapshot()));
			}
			if (i % REPORT_EVERY == 0) {
				monitor.check();
				monitor.progress("Building page tables", i, mappings.size());
			}
		}
		done = mappings.size();
	}

	/** Whether a session has a vmalloc space whose tables can be told. */
	public static boolean isFor(Session session) {
		return session.moment(0).state().kernel().vmalloc() != null;
	}

	/**
	 * Builds the tables once along the whole session.
	 *
	 * @param strategy a name of {@link StrategyNames}: how entries reach processes, to ask "what if"
	 * @throws IllegalArgumentException if the session has no vmalloc space, or the strategy has no such name
	 * @throws java.util.concurrent.CancellationException when the monitor says so
	 */
	public static TableHistory of(Session session, String strategy, SessionMonitor monitor) {
		VmallocView view = session.moment(0).state().kernel().vmalloc();
		if (view == null) {
			throw new IllegalArgumentException(session.name() + " has no vmalloc space");
		}
		return new TableHistory(session, view, strategy, monitor);
	}

	private void apply(Mapping mapping) {
		AddressRange range = new AddressRange(mapping.start(), mapping.end());
		if (mapping.maps()) {
			tables.vmap("area", range, mapping.process(), mapping.huge() ? hugeShift : KernelTables.SMALL_PAGES);
			tables.access(mapping.process(), mapping.start(), Context.PROCESS);
		} else {
			tables.vunmap("area", range, mapping.process());
		}
	}

	/** The layout of addresses. */
	public AddressLayout layout() {
		return layout;
	}

	/** How entries reach processes. */
	public PropagationStrategy strategy() {
		return tables.strategy();
	}

	/** The processes, as far as the session tells them apart: one for each of the tasks that make most areas, and before them one for all others. */
	public List<String> processes() {
		return processes;
	}

	/** How many mappings and unmappings there are. */
	public int length() {
		return mappings.size();
	}

	/** Looks at the tables behind the first {@code position} operations; the work must not keep them. */
	public synchronized <T> T at(int position, Function<KernelTables, T> work) {
		int wanted = before(position);
		Checkpoint checkpoint = checkpoints.get(wanted / STRIDE);
		if (wanted < done || checkpoint.mappings > done) {
			tables.restore(checkpoint.tables);
			done = checkpoint.mappings;
		}
		while (done < wanted) {
			apply(mappings.get(done++));
		}
		return work.apply(tables);
	}

	/** How many mappings belong to the operations before a position. */
	private int before(int position) {
		int low = 0;
		int high = mappings.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (mappings.get(middle).operation() < position) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
