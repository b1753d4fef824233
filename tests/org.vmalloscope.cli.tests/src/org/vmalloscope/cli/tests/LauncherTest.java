package org.vmalloscope.cli.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.cli.Main;

/** What {@code ./vmalloscope} makes of its arguments, and what all commands have in common. */
class LauncherTest {
	private static final List<String> COMMANDS = List.of("replay", "simulate", "run", "explore", "report", "snapshot", "record");

	@TempDir
	Path folder = Path.of("");

	/** The script, beside a set-up that builds nothing and a Java that only says how it was called. */
	@BeforeEach
	void copyScript() throws IOException {
		Path script = Path.of("").toAbsolutePath();
		while (!Files.isRegularFile(script.resolve("vmalloscope"))) {
			script = script.getParent();
		}
		Files.copy(script.resolve("vmalloscope"), folder.resolve("vmalloscope"));
		Files.createDirectory(folder.resolve("releng"));
		Files.writeString(folder.resolve("releng/setup.sh"), """
				platform() { root=. os=linux product=/none; }
				require() { java=echo; }
				build() { :; }
				fail() { echo "$@"; exit 2; }
				""");
	}

	private String launch(String... arguments) throws IOException, InterruptedException {
		ProcessBuilder builder = new ProcessBuilder("bash", "./vmalloscope").directory(folder.toFile()).redirectErrorStream(true);
		builder.command().addAll(List.of(arguments));
		builder.environment().remove("DISPLAY");
		builder.environment().remove("WAYLAND_DISPLAY");
		Process process = builder.start();
		String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
		process.waitFor();
		return said;
	}

	@Test
	@EnabledOnOs(OS.LINUX)
	void aCommandIsACommandAlsoBesideAFileOfItsName() throws Exception {
		for (String command : COMMANDS) {
			Files.createDirectory(folder.resolve(command));
			assertTrue(launch(command, "x").endsWith("org.vmalloscope.cli.Main " + command + " x"), command);
		}
		Files.createFile(folder.resolve("trace.txt"));
		assertTrue(launch("trace.txt").contains("there is no display"));
		assertTrue(launch("./report").contains("there is no display"));
		assertTrue(launch("reprot").endsWith("org.vmalloscope.cli.Main reprot"));
		assertTrue(launch("--version").endsWith("org.vmalloscope.cli.Main --version"));
	}

	@Test
	void everyCommandHasHelpAndVersion() {
		StringWriter help = new StringWriter();
		assertEquals(0, run(help, "--help"));
		for (String command : COMMANDS) {
			assertTrue(help.toString().contains("\n  " + command + " "), command);
			StringWriter out = new StringWriter();
			assertEquals(0, run(out, command, "--help"), command);
			assertTrue(out.toString().contains("Usage: vmalloscope " + command) && out.toString().contains("--version"), out.toString());
			StringWriter version = new StringWriter();
			assertEquals(0, run(version, command, "--version"), command);
			assertTrue(version.toString().startsWith("Vmalloscope "), command + ": " + version);
			StringWriter complaint = new StringWriter();
			assertEquals(2, run(complaint, command, "--no-such-option"), command);
			assertTrue(complaint.toString().contains("Usage: vmalloscope " + command), complaint.toString());
		}
	}

	private static int run(StringWriter text, String... arguments) {
		return Main.run(arguments, new PrintWriter(text), new PrintWriter(text));
	}
}
