package org.vmalloscope.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands that open a session ask for, and how they end when that fails. */
@NonNullByDefault({})
final class SessionInput {
	private static final int FAILED = 2;

	@Spec(Spec.Target.MIXEE)
	private CommandSpec spec;

	@Parameters(paramLabel = "INPUT", description = "what to open: a trace, a folder of a recorded run, a request file or a scenario")
	private Path file;

	@Option(names = "--kernel", paramLabel = "NAME", description = "the kernel to run it on, when the input does not say or another one is wanted: ${COMPLETION-CANDIDATES}", //
			completionCandidates = SimulateCommand.KernelNames.class)
	private String kernel = "";

	@Option(names = "--state", paramLabel = "FILE", description = "the allocators' state at the beginning of a trace: a state dump, or /proc/vmallocinfo")
	private @Nullable Path state;

	/** What a command does with the session. */
	@FunctionalInterface
	interface Use {
		/** @throws IllegalArgumentException if this session cannot be used so, with the reason */
		void with(Session session) throws IOException;
	}

	/** Opens the session and uses it.
	 * @return the exit code: 2 if something could not be read or written, which was said then */
	int open(Use use) {
		try {
			use.with(SessionOpener.standard().open(file, new OpenOptions(kernel, state), SessionMonitor.NONE));
			return 0;
		} catch (NoSuchFileException e) {
			return fail(e.getFile() + ": no such file");
		} catch (AccessDeniedException e) {
			return fail(e.getFile() + ": access denied");
		} catch (FileSystemException | IllegalArgumentException e) {
			return fail(String.valueOf(e.getMessage()));
		} catch (IOException e) {
			// of a file that is not what its name says, the JDK tells only what is wrong with it
			String message = String.valueOf(e.getMessage());
			return fail(message.contains(String.valueOf(file.getFileName())) ? message : file + ": " + message);
		}
	}

	/** A position that was asked for.
	 * @throws ParameterException if the session has no such position */
	int position(int asked, Session session) {
		if (asked < 0 || asked > session.length()) {
			throw new ParameterException(spec.commandLine(), "position " + asked + " is not from 0 to " + session.length());
		}
		return asked;
	}

	Path file() {
		return file;
	}

	/** What was asked for beside the input, as it would be written on a command line. */
	List<String> settings() {
		List<String> settings = new ArrayList<>();
		if (!kernel.isEmpty()) {
			settings.add("--kernel " + kernel);
		}
		Path given = state;
		if (given != null) {
			settings.add("--state " + given.getFileName());
		}
		return settings;
	}

	private int fail(String message) {
		spec.commandLine().getErr().println(message);
		return FAILED;
	}
}
