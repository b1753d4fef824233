package org.vmalloscope.engine.memory;

/** Where the lines go that a kernel would print to its log. */
@FunctionalInterface
public interface KernelLog {
	/** Throws every line away. */
	KernelLog NONE = (level, text) -> {
	};

	/** Severity of a line, as {@code dmesg -x} names it. */
	enum Level {
		EMERGENCY, ERROR, WARNING, NOTICE, INFORMATION, DEBUG
	}

	/** Prints one line, without time stamp and without line end. */
	void print(Level level, String text);
}
