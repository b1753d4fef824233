package org.vmalloscope.cli;

import java.io.PrintWriter;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** {@code ./vmalloscope SUBCOMMAND …}. */
@Command(name = "vmalloscope", mixinStandardHelpOptions = true, versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", //
		subcommands = { ReplayCommand.class, SimulateCommand.class, RunCommand.class, ExploreCommand.class, ReportCommand.class, SnapshotCommand.class, RecordCommand.class }, //
		header = "Runs and shows the Linux kernel's percpu and vmalloc allocators.", //
		description = { "Without arguments, or with a file, the window opens.%n" })
public final class Main {
	/** Lines of a stack that help; the rest is the library that calls the commands. */
	private static final int FRAMES = 20;

	private Main() {
	}

	/** Runs one command and ends the process with its exit code. */
	public static void main(String[] arguments) {
		System.exit(run(arguments, new PrintWriter(System.out), new PrintWriter(System.err, true)));
	}

	/** Runs one command and returns its exit code. */
	public static int run(String[] arguments, PrintWriter out, PrintWriter err) {
		int code;
		try {
			CommandLine line = new CommandLine(new Main()).setOut(out).setErr(err).setExecutionExceptionHandler(Main::failed);
			line.getSubcommands().values().forEach(command -> command.getCommandSpec().versionProvider(new Version()));
			code = line.execute(arguments);
		} catch (OutOfMemoryError e) {
			err.println("vmalloscope: there is not enough memory for this input; start with VMALLOSCOPE_MEMORY=8g or more");
			code = CommandLine.ExitCode.USAGE;
		}
		out.flush();
		err.flush();
		return code;
	}

	/** An error of the program itself is none of the checks that exit code 1 stands for. */
	private static int failed(Exception problem, CommandLine command, @Nullable ParseResult arguments) {
		PrintWriter err = command.getErr();
		err.println("vmalloscope: an error of the program; please report it, with the input if you can");
		for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
			err.println(cause);
			Stream.of(cause.getStackTrace()).limit(FRAMES).forEach(frame -> err.println("\tat " + frame));
		}
		return CommandLine.ExitCode.USAGE;
	}
}
