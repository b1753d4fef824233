package org.vmalloscope.session;

import java.util.List;

/**
 * A kernel function that is being executed at a moment inside an operation.
 *
 * @param function  the kernel's name
 * @param arguments in the kernel's order
 */
public record Frame(String function, List<Argument> arguments) {
	/**
	 * An argument.
	 *
	 * @param name  the kernel's name
	 * @param value with its unit
	 */
	public record Argument(String name, String value) {
	}

	public Frame {
		arguments = List.copyOf(arguments);
	}

	/** {@code function(name value, …)}. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder(function).append('(');
		for (Argument argument : arguments) {
			text.append(text.charAt(text.length() - 1) == '(' ? "" : ", ").append(argument.name()).append(' ').append(argument.value());
		}
		return text.append(')').toString();
	}
}
