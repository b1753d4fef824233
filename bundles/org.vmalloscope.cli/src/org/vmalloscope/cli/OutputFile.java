package org.vmalloscope.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file so that its name never stands for half of it. */
final class OutputFile {
	/** Fills a file. */
	@FunctionalInterface
	interface Content {
		/** Writes everything to this file. */
		void writeTo(Path file) throws IOException;
	}

	private OutputFile() {
	}

	/** Writes beside the target first, and gives it the name when all went well. */
	static void write(Path target, Content content) throws IOException {
		Path folder = target.toAbsolutePath().getParent();
		Path temporary = Files.createTempFile(folder == null ? Path.of(".") : folder, ".vmalloscope", ".tmp");
		try {
			content.writeTo(temporary);
			Files.move(temporary, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
