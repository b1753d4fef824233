package org.vmalloscope.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.model.file.LayoutFile;
import org.vmalloscope.model.projection.Projector;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code snapshot INPUT [--at POSITION] -o FILE.xmi}: saves the memory layout at one position as XMI. */
@Command(name = "snapshot", mixinStandardHelpOptions = true, //
		header = "Saves the memory layout at one position of a trace, request file or scenario.", //
		description = "Position p is the state after the first p operations. The file is XMI of the model http://vmalloscope.org/memory/1.%n")
@NonNullByDefault({})
final class SnapshotCommand implements Callable<Integer> {
	private static final int FAILED = 2;

	@Parameters(paramLabel = "INPUT", description = "what to open: a trace, a folder of a recorded run, a request file or a scenario")
	private Path input;

	@Option(names = "--at", paramLabel = "POSITION", description = "how many operations have run; without it all of them")
	private @Nullable Integer position;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE.xmi", description = "the file to write")
	private Path output;

	@Option(names = "--kernel", paramLabel = "NAME", description = "the kernel to run it on when the input does not say: ${COMPLETION-CANDIDATES}", //
			completionCandidates = SimulateCommand.KernelNames.class)
	private String kernel = "";

	@Option(names = "--state", paramLabel = "FILE", description = "the allocators' state at the beginning of a trace")
	private @Nullable Path state;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		try {
			return save(SessionOpener.standard().open(input, new OpenOptions(kernel, state), SessionMonitor.NONE));
		} catch (NoSuchFileException e) {
			return fail(e.getFile() + ": no such file");
		} catch (AccessDeniedException e) {
			return fail(e.getFile() + ": access denied");
		} catch (IOException | IllegalArgumentException e) {
			return fail(String.valueOf(e.getMessage()));
		}
	}

	private int save(Session session) throws IOException {
		for (Problem problem : session.problems()) {
			spec.commandLine().getErr().println(problem);
		}
		Integer asked = position;
		int at = asked == null ? session.length() : asked;
		if (at < 0 || at > session.length()) {
			throw new ParameterException(spec.commandLine(), "position " + at + " is not from 0 to " + session.length());
		}
		Projector projector = new Projector(session);
		projector.show(session.moment(at));
		LayoutFile.save(projector.machine(), output);
		return 0;
	}

	private int fail(String message) {
		spec.commandLine().getErr().println(message);
		return FAILED;
	}
}
