package org.vmalloscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.export.AtomicFile;
import org.vmalloscope.session.replay.Answers;
import org.vmalloscope.session.replay.Divergence;
import org.vmalloscope.session.replay.Divergence.Decision;
import org.vmalloscope.session.replay.Divergences;
import org.vmalloscope.session.replay.Placements;
import org.vmalloscope.session.replay.Recording;
import org.vmalloscope.session.replay.TraceCourse;
import org.vmalloscope.session.replay.vmalloc.VmallocAnswers;
import org.vmalloscope.trace.Diagnostic;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code replay TRACE|FOLDER}: lets the engine answer every recorded request, and counts where the kernel answered otherwise. */
@Command(name = "replay", mixinStandardHelpOptions = true, //
		header = "Replays a recorded trace and compares every decision with the recorded one.", //
		description = { "Every request of the trace goes to the engine, which answers before it is told what happened.%n" }, //
		exitCodeListHeading = "%nExit codes:%n", //
		exitCodeList = { "0:the trace was replayed", "1:there were more divergences than allowed", "2:bad usage, or the input cannot be read" })
@NonNullByDefault({})
final class ReplayCommand implements Callable<Integer> {
	private static final int FAILED = 1;
	private static final int UNREADABLE = 2;
	private static final int STEP = 1 << 16;

	@Parameters(paramLabel = "TRACE", description = "a trace as text, plain or .gz, or a folder with a trace and what helps: "
			+ "meta.json, version.txt, dmesg.txt, early.jsonl, state-*.json, vmallocinfo*.txt")
	private Path given;

	@Option(names = "--kernel", paramLabel = "NAME", description = "the kernel it was recorded on, such as 6.12 or 6.1-i386-pae, or with parts of others (6.12+purge=5.1); "
			+ "found out if not given")
	private @Nullable String kernel;

	@Option(names = "--state", paramLabel = "FILE", description = "a state dump to begin with, or /proc/vmallocinfo, instead of what is in the folder")
	private @Nullable Path state;

	@Option(names = "--placements", paramLabel = "FILE.csv", description = "write every recorded allocation with the engine's answer there")
	private @Nullable Path placements;

	@Option(names = "--limit-divergences", paramLabel = "N", description = "end with exit code 1 if there are more divergences than this")
	private @Nullable Integer limit;

	@Option(names = { "-v", "--verbose" }, description = "print every divergence")
	private boolean verbose;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		Diagnostics diagnostics = new Diagnostics();
		PrintWriter errors = spec.commandLine().getErr();
		try {
			Recording recording = Recording.open(given, new Recording.Options(kernel, state), diagnostics, ReadMonitor.NONE);
			print(diagnostics.list(), errors);
			TraceCourse course = new TraceCourse(recording);
			run(course);
			Path target = placements;
			if (target != null) {
				AtomicFile.writeText(target, new Placements(course)::write);
			}
			int divergences = report(course);
			Integer most = limit;
			if (course.length() == 0) {
				errors.println(given + ": there is nothing to replay in this trace");
				return UNREADABLE;
			}
			if (most != null && divergences > most) {
				errors.println(given + ": " + divergences + " divergences, allowed are " + most);
				return FAILED;
			}
			return 0;
		} catch (NoSuchFileException e) {
			errors.println(e.getFile() + ": no such file");
		} catch (AccessDeniedException e) {
			errors.println(e.getFile() + ": access denied");
		} catch (FileSystemException e) {
			errors.println(e.getMessage());
		} catch (Recording.UnusableException e) {
			print(diagnostics.list(), errors);
			errors.println(given + ": " + e.getMessage());
		} catch (IOException | IllegalArgumentException e) {
			errors.println(given + ": " + e.getMessage());
		}
		return UNREADABLE;
	}

	private static void print(List<Diagnostic> diagnostics, PrintWriter errors) {
		diagnostics.forEach(errors::println);
	}

	/** Executes all; shows on a terminal how far it is. */
	private void run(TraceCourse course) {
		boolean shows = System.console() != null;
		for (int i = 0; i < course.length(); i++) {
			course.execute(i);
			if (shows && i % STEP == 0) {
				System.err.printf(Locale.ROOT, "\r%3d %%", 100L * i / course.length());
			}
		}
		if (shows) {
			System.err.print("\r     \r");
		}
	}

	private int report(TraceCourse course) {
		PrintWriter out = spec.commandLine().getOut();
		Recording recording = course.recording();
		Answers answers = course.answers();
		int unknown = answers.count(Answers.Kind.UNKNOWN) + answers.count(Answers.Kind.NONE);
		int right = answers.countRight();
		Divergences divergences = course.divergences();
		List<Divergence> all = divergences.list();
		out.println("kernel        " + recording.profile().name() + " (" + recording.kernelReason() + ")");
		out.println("chunks        " + recording.geometryReason());
		Recording.RecordedState start = recording.start();
		out.println("begins with   " + (start == null ? "an unknown state" : start.name()));
		out.printf(Locale.ROOT, "operations    %d%n", course.length());
		out.printf(Locale.ROOT, "percpu        %d allocations, %d predictions, %d right, %d wrong, %d unknown%n", answers.size(), answers.size() - unknown, right,
				answers.size() - unknown - right, unknown);
		VmallocAnswers space = course.vmallocAnswers();
		int predicted = space.size() - space.countUnknown();
		out.printf(Locale.ROOT, "vmalloc       %d allocations, %d predictions, %d right, %d wrong, %d unknown%n", space.size(), predicted, space.countRight(),
				predicted - space.countRight(), space.countUnknown());
		out.printf(Locale.ROOT, "divergences   %d%n", all.size());
		for (Decision decision : Decision.values()) {
			for (Map.Entry<Divergence.Cause, Integer> count : divergences.count(decision).entrySet()) {
				out.printf(Locale.ROOT, "              %d %s: %s%n", count.getValue(), decision.label(), count.getKey().label());
			}
		}
		if (verbose) {
			all.forEach(divergence -> out.println(recording.file() + ":" + divergence.line() + ": " + divergence.text()));
		}
		out.flush();
		return all.size();
	}
}
