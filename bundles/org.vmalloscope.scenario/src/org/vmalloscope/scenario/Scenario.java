package org.vmalloscope.scenario;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.scenario.compile.Program;
import org.vmalloscope.scenario.compile.ScenarioCompiler;

/**
 * A scenario that was read.
 *
 * @param problems what is wrong with the text, in the order of lines
 * @param compiled the program; null when there are problems
 */
public record Scenario(List<Problem> problems, @Nullable Program compiled) {
	/** With more problems than this the rest is not reported. */
	public static final int MOST_PROBLEMS = 100;

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
	 * The program.
	 *
	 * @throws IllegalStateException when there are problems
	 */
	public Program program() {
		Program program = compiled;
		if (program == null) {
			throw new IllegalStateException(String.valueOf(problems.get(0)));
		}
		return program;
	}
}
