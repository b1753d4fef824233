package org.vmalloscope.scenario;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.vmalloscope.scenario.compile.Program;
import org.vmalloscope.scenario.compile.ScenarioCompiler;

/**
 * A scenario that was read.
 *
 * @param problems what is wrong with the text, in the order of lines
 * @param programs the program for its machine, then those for the machines that it is compared with; none when there are problems
 */
public record Scenario(List<Problem> problems, List<Program> programs) {
	/** With more problems than this the rest is not reported. */
	public static final int MOST_PROBLEMS = 100;

	public Scenario {
		problems = List.copyOf(problems);
		programs = List.copyOf(programs);
	}

	/**
	 * Reads a file.
	 *
	 * @throws IOException when it cannot be read or is no text
	 */
	public static Scenario read(Path file) throws IOException {
		try {
			return of(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
		} catch (MalformedInputException e) {
			throw new IOException("no text in UTF-8", e);
		}
	}

	/** Reads a text. */
	public static Scenario of(String file, String text) {
		return ScenarioCompiler.compile(file, text);
	}

	/**
	 * The program for the first machine.
	 *
	 * @throws IllegalStateException when there are problems
	 */
	public Program program() {
		if (programs.isEmpty()) {
			throw new IllegalStateException(String.valueOf(problems.get(0)));
		}
		return programs.get(0);
	}
}
