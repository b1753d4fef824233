package org.vmalloscope.session.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.vmalloc.VmallocState;
import org.vmalloscope.session.replay.Recording.Options;
import org.vmalloscope.session.replay.Recording.RecordedState;
import org.vmalloscope.session.replay.Recording.RecordedVmalloc;
import org.vmalloscope.session.replay.Recording.UnusableException;
import org.vmalloscope.session.replay.vmalloc.EarlySpace;
import org.vmalloscope.session.replay.vmalloc.Standing;
import org.vmalloscope.session.replay.vmalloc.VmallocWindow;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.DumpMoments;
import org.vmalloscope.trace.FileKind;
import org.vmalloscope.trace.KernelFinding;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.ReadMonitor;
import org.vmalloscope.trace.RecordedRun.Role;
import org.vmalloscope.trace.RecordedRun.Tagged;
import org.vmalloscope.trace.RecordedRun;
import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.event.EventKind;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.event.PointerForm;
import org.vmalloscope.trace.ftrace.Trace;
import org.vmalloscope.trace.log.KernelLog;
import org.vmalloscope.trace.log.RunDescription;
import org.vmalloscope.trace.log.VmallocInfo;
import org.vmalloscope.trace.state.EarlyLog;
import org.vmalloscope.trace.state.StateDump;

/** Reads a {@link Recording}: decides kernel, geometry and initial state from what there is. */
final class RecordingReader {
	/** Where a user names the kernel. */
	private static final String WHERE = "(--kernel, or File > Read As)";
	private static final ReadLimits LIMITS = ReadLimits.DEFAULT;
	private static final long WORD = 0xffffffffL;

	private final Options options;
	private final Diagnostics diagnostics;
	private final ReadMonitor monitor;
	private final Map<String, VmallocState> vmallocParts = new HashMap<>();
	/** The state that the user gave: a dump, or {@code /proc/vmallocinfo}. */
	private @Nullable Path dumpGiven;
	private @Nullable Path infoGiven;

	RecordingReader(Options options, Diagnostics diagnostics, ReadMonitor monitor) {
		this.options = options;
		this.diagnostics = diagnostics;
		this.monitor = monitor;
	}

	Recording read(Path given) throws IOException {
		Path state = options.state();
		if (state != null && FileKind.of(state) == FileKind.VMALLOC_INFO) {
			infoGiven = state;
		} else {
			dumpGiven = state;
		}
		RecordedRun run = RecordedRun.find(given, diagnostics);
		Trace trace = run.readTrace(LIMITS, diagnostics, monitor)
				.orElseThrow(() -> new UnusableException("there is no trace in " + given + "; give a trace file, or a folder with a trace.txt or trace.txt.gz"));
		Optional<KernelFinding> finding = KernelFinding.of(run, Optional.empty(), trace, LIMITS, diagnostics);
		int wordBytes = wordBytes(run, trace.events());
		KernelProfile profile = profile(given, finding, wordBytes);
		String reason = options.kernel() == null ? finding.map(KernelFinding::reason).orElse("") : "kernel " + options.kernel() + " as given";
		List<RecordedDump> dumps = dumps(run, trace.events());
		EarlyLog early = early(run);
		GeometryFinder finder = new GeometryFinder(profile, trace.events());
		PercpuGeometry geometry = geometry(finder, dumps, early, logs(run), run);
		List<RecordedState> states = new ArrayList<>();
		RecordedState boot = early == null ? null : boot(early, trace.events(), profile, geometry);
		if (boot != null) {
			states.add(boot);
		}
		for (RecordedDump dump : dumps) {
			if (dump.event >= 0 && fits(dump, profile, geometry)) {
				states.add(new RecordedState(dump.event, dump.name, dump.state, false));
			}
		}
		RecordedState start = dumpGiven == null ? states.isEmpty() ? null : states.get(0) : given(dumps, trace.events());
		states.remove(start);
		List<RecordedVmalloc> vmallocStates = vmalloc(start, states, early == null ? null : earlySpace(early, profile, geometry, trace.events()));
		return new Recording(run, trace, profile, reason, geometry, finder.reason(), start, states, vmallocStates, standing(run, vmallocStates, trace.events()));
	}

	/** What the first recorded state tells of the beginning; without one, {@code /proc/vmallocinfo}. */
	private Standing standing(RecordedRun run, List<RecordedVmalloc> states, EventTable events) throws IOException {
		Path given = infoGiven;
		if (!states.isEmpty() && given == null) {
			return Standing.of(states.get(0).event(), states.get(0).state());
		}
		List<Path> files = given == null ? run.all(Role.VMALLOC_INFO).stream().map(Tagged::file).toList() : List.of(given);
		for (Path file : files) {
			VmallocInfo info = VmallocInfo.read(file, LIMITS, diagnostics);
			if (!info.entries().isEmpty()) {
				// when it was read can hardly be told; what the trace itself has placed is known at any moment
				return Standing.of(events.size(), info);
			}
		}
		return Standing.NONE;
	}

	/** Whether the allocator can stand in a recorded state: one of another generation may not. */
	private boolean fits(RecordedDump dump, KernelProfile profile, PercpuGeometry geometry) {
		try {
			Machines.allocator(profile, geometry, dump.state);
			return true;
		} catch (IllegalArgumentException e) {
			notOf(profile, dump.name, e);
			return false;
		}
	}

	private @Nullable RecordedState boot(EarlyLog early, EventTable events, KernelProfile profile, PercpuGeometry geometry) {
		try {
			return EarlyState.of(early, events, profile, geometry);
		} catch (IllegalArgumentException e) {
			notOf(profile, "early.jsonl", e);
			return null;
		}
	}

	private void notOf(KernelProfile profile, String file, IllegalArgumentException why) {
		diagnostics.report(file, 0, Severity.WARNING, "this state is not one of the percpu allocator of " + profile.name() + " and is not used: " + why.getMessage());
	}

	private static @Nullable VmallocState earlySpace(EarlyLog early, KernelProfile profile, PercpuGeometry geometry, EventTable events) {
		return EarlySpace.follow(early, Machines.machine(profile, geometry, null, events).vmalloc(), events);
	}

	/** The vmalloc parts of the files whose percpu parts are used. */
	private List<RecordedVmalloc> vmalloc(@Nullable RecordedState start, List<RecordedState> states, @Nullable VmallocState early) {
		List<RecordedState> all = new ArrayList<>(states);
		if (start != null) {
			all.add(0, start);
		}
		List<RecordedVmalloc> found = new ArrayList<>();
		if (early != null) {
			found.add(new RecordedVmalloc(0, "early log", early));
		}
		for (RecordedState state : all) {
			VmallocState part = vmallocParts.get(state.name());
			if (part != null) {
				found.add(new RecordedVmalloc(state.event(), state.name(), part));
			}
		}
		return found;
	}

	private KernelProfile profile(Path given, Optional<KernelFinding> finding, int wordBytes) throws IOException {
		String known = "known kernels are " + String.join(", ", KernelProfiles.names()) + ", or give a version such as 6.8";
		String kernel = options.kernel();
		if (kernel != null) {
			try {
				return KernelChoice.named(kernel, wordBytes).orElseThrow(() -> new UnusableException("unknown kernel '" + kernel + "'; " + known));
			} catch (IllegalArgumentException e) {
				throw new UnusableException("kernel " + kernel + ": " + e.getMessage());
			}
		}
		KernelFinding found = finding
				.orElseThrow(() -> new UnusableException("nothing in " + given + " tells which kernel it was recorded on; name it " + WHERE + "; " + known));
		if (found.source() == KernelFinding.Source.EVENTS) {
			diagnostics.report(String.valueOf(given.getFileName()), 0, Severity.WARNING, "the trace does not name the kernel it was recorded on; assuming "
					+ found.version() + " (" + found.reason() + "), name another if it is not " + WHERE);
		}
		return KernelChoice.of(found.version(), wordBytes)
				.orElseThrow(() -> new UnusableException("kernel " + found.version() + " is not supported; name one whose rules to use " + WHERE + "; " + known));
	}

	/** 4 if the architecture says so, or if the vmalloc window and every raw chunk pointer fit 32 bits. */
	private int wordBytes(RecordedRun run, EventTable events) throws IOException {
		Optional<Path> file = run.file(Role.DESCRIPTION);
		RunDescription description = file.isPresent() ? RunDescription.read(file.get(), LIMITS, diagnostics) : null;
		String architecture = description == null ? "" : description.architecture();
		if (!architecture.isEmpty()) {
			return architecture.matches("i[3-6]86.*|x86_32|arm(v[4-7].*|hf|el)?|mips(el)?|ppc|powerpc") ? 4 : 8;
		}
		Optional<VmallocWindow> window = VmallocWindow.of(events);
		if (window.isPresent() && (window.get().end() & ~WORD) != 0) {
			return 8;
		}
		if (events.pointers() == PointerForm.RAW) {
			for (long pointer : events.chunkPointers()) {
				if ((pointer & ~WORD) != 0) {
					return 8;
				}
			}
			return 4;
		}
		return window.isPresent() && window.get().end() != 0 ? 4 : 8;
	}

	/** A dump with a percpu part. @param event -1 if its moment is not known */
	private record RecordedDump(int event, String name, org.vmalloscope.trace.state.PercpuState dump, PercpuState state) {
	}

	private List<RecordedDump> dumps(RecordedRun run, EventTable events) throws IOException {
		List<RecordedDump> dumps = new ArrayList<>();
		int[] moments = DumpMoments.of(run.stateDumps(), events);
		for (int i = 0; i < moments.length; i++) {
			Tagged tagged = run.stateDumps().get(i);
			RecordedDump dump = dump(tagged.file(), moments[i]);
			if (dump != null && (moments[i] >= 0 || dumpGiven == null)) {
				dumps.add(dump);
			}
		}
		return dumps;
	}

	private @Nullable RecordedDump dump(Path file, int event) throws IOException {
		StateDump read = StateDump.read(file, LIMITS, diagnostics);
		org.vmalloscope.trace.state.PercpuState percpu = read == null ? null : read.percpu();
		if (percpu == null || percpu.chunks().isEmpty()) {
			return null;
		}
		String name = String.valueOf(file.getFileName());
		org.vmalloscope.trace.state.VmallocState vmalloc = read == null ? null : read.vmalloc();
		VmallocState part = vmalloc == null ? null : org.vmalloscope.session.replay.vmalloc.RecordedStates.of(vmalloc);
		if (part != null) {
			vmallocParts.put(name, part);
		}
		try {
			return new RecordedDump(event, name, percpu, RecordedStates.state(percpu));
		} catch (IllegalArgumentException | ArithmeticException e) {
			diagnostics.report(name, 0, Severity.ERROR, "this state cannot be used: " + e.getMessage());
			return null;
		}
	}

	/** The state that the user gave: at its moment in the trace if its name tells one, else at the beginning. */
	private @Nullable RecordedState given(List<RecordedDump> dumps, EventTable events) throws IOException {
		Path file = dumpGiven;
		if (file == null) {
			return null;
		}
		String name = String.valueOf(file.getFileName());
		RecordedDump read = dump(file, 0);
		if (read == null) {
			throw new UnusableException(file + " holds no percpu state");
		}
		for (RecordedDump dump : dumps) {
			if (dump.name.equals(name) && dump.event >= 0) {
				return new RecordedState(dump.event, name, read.state, false);
			}
		}
		StateDump full = StateDump.read(file, LIMITS, diagnostics);
		String tag = full == null ? "" : full.tag();
		Set<EventKind> kinds = Set.of(tag.equals("initmem") ? EventKind.BOOT_END : EventKind.STATE_DUMP);
		int moment = tag.equals("initmem") || tag.equals("before") ? events.next(0, kinds) : events.size();
		return new RecordedState(moment < events.size() ? moment : 0, name, read.state, false);
	}

	private @Nullable EarlyLog early(RecordedRun run) throws IOException {
		Optional<Path> file = run.file(Role.EARLY_LOG);
		return file.isPresent() ? EarlyLog.read(file.get(), LIMITS, diagnostics) : null;
	}

	private List<KernelLog> logs(RecordedRun run) throws IOException {
		List<KernelLog> logs = new ArrayList<>();
		for (Tagged file : run.all(Role.KERNEL_LOG)) {
			logs.add(KernelLog.read(file.file(), LIMITS, diagnostics));
		}
		return logs;
	}

	private PercpuGeometry geometry(GeometryFinder finder, List<RecordedDump> dumps, @Nullable EarlyLog early, List<KernelLog> logs, RecordedRun run)
			throws IOException {
		List<org.vmalloscope.trace.state.PercpuState> known = new ArrayList<>();
		Path given = dumpGiven;
		RecordedDump read = given == null ? null : dump(given, 0);
		if (read != null) {
			known.add(read.dump);
		}
		dumps.forEach(dump -> known.add(dump.dump));
		org.vmalloscope.trace.state.PercpuState first = early == null ? null : early.firstChunk();
		if (first != null) {
			known.add(first);
		}
		for (org.vmalloscope.trace.state.PercpuState dump : known) {
			try {
				return finder.of(dump);
			} catch (IllegalArgumentException | ArithmeticException e) {
				diagnostics.report(String.valueOf(run.given().getFileName()), 0, Severity.WARNING, "a state does not tell the shape of chunks: " + e.getMessage());
			}
		}
		return finder.of(logs);
	}
}
