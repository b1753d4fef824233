package org.vmalloscope.cli;

import java.io.PrintWriter;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./vmalloscope SUBCOMMAND …}. */
@Command(name = "vmalloscope", mixinStandardHelpOptions = true, versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", //
		subcommands = { ReplayCommand.class, SimulateCommand.class, RunCommand.class, ExploreCommand.class, ReportCommand.class, SnapshotCommand.class, RecordCommand.class }, //
		header = "Runs and shows the Linux kernel's percpu and vmalloc allocators.", //
		description = { "Without arguments, or with a file, the window opens.%n" })
public final class Main {
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
			code = new CommandLine(new Main()).setOut(out).setErr(err).execute(arguments);
		} catch (OutOfMemoryError e) {
			err.println("vmalloscope: there is not enough memory for this input; start with VMALLOSCOPE_MEMORY=8g or more");
			code = CommandLine.ExitCode.USAGE;
		}
		out.flush();
		err.flush();
		return code;
	}
}
