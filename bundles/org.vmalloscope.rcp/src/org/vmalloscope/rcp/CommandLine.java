package org.vmalloscope.rcp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the user wrote behind the name of the program. */
final class CommandLine {
	/** Options of the platform that the platform leaves among the arguments and that have a value. */
	private static final Set<String> WITH_VALUE = Set.of("-cssTheme", "-perspective", "-data", "-name", "-showlocation", "-product", "-application",
			"-testApplication", "-testProduct", "-testproperties");

	private CommandLine() {
	}

	/** The files: what is neither an option nor the value of one. */
	static List<String> files(List<String> arguments) {
		List<String> files = new ArrayList<>();
		for (int i = 0; i < arguments.size(); i++) {
			String argument = arguments.get(i);
			if (WITH_VALUE.contains(argument)) {
				i++;
			} else if (!argument.startsWith("-")) {
				files.add(argument);
			}
		}
		return files;
	}
}
