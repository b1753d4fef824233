package org.vmalloscope.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./vmalloscope SUBCOMMAND …}. */
@Command(name = "vmalloscope", mixinStandardHelpOptions = true, versionProvider = Version.class, synopsisSubcommandLabel = "COMMAND", //
		subcommands = { ExploreCommand.class }, //
		header = "Runs and shows the Linux kernel's percpu and vmalloc allocators.", //
		description = { "Without arguments, or with a file, the window opens.%n" })
public final class Main {
	private Main() {
	}

	/** Runs one command and ends the process with its exit code. */
	public static void main(String[] arguments) {
		System.exit(new CommandLine(new Main()).execute(arguments));
	}
}
