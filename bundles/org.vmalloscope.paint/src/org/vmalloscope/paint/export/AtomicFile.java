package org.vmalloscope.paint.export;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/** Writes a file so that at its name there is always either the old or the whole new content. */
public final class AtomicFile {
	private AtomicFile() {
	}

	/** Writes the content of a file. */
	@FunctionalInterface
	public interface Content {
		void write(OutputStream out) throws IOException;
	}

	/** Writes the text of a file. */
	@FunctionalInterface
	public interface Text {
		void write(Writer out) throws IOException;
	}

	/**
	 * Replaces a file. When the content cannot be written, the old file stays as it was. What is no file, such as {@code /dev/stdout} or a
	 * pipe, stays what it is and gets the content as it comes.
	 *
	 * @throws IOException when the folder is missing or not writable, the name is that of a folder, or the content throws it
	 */
	public static void write(Path file, Content content) throws IOException {
		if (Files.isDirectory(file)) {
			throw new FileSystemException(file.toString(), null, "is a folder");
		}
		if (Files.exists(file) && !Files.isRegularFile(file)) {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file, StandardOpenOption.WRITE))) {
				content.write(out);
			}
			return;
		}
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path folder = target.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new FileSystemException(String.valueOf(folder), null, "no such folder");
		}
		// not Files.createTempFile: that one would leave a file that only its owner may read
		Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
		Thread cleaner = new Thread(() -> temporary.toFile().delete());
		// who interrupts the program finds nothing half written
		Runtime.getRuntime().addShutdownHook(cleaner);
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
				content.write(out);
			}
			copyRights(target, temporary);
			move(temporary, target);
		} finally {
			Files.deleteIfExists(temporary);
			forget(cleaner);
		}
	}

	private static void forget(Thread cleaner) {
		try {
			Runtime.getRuntime().removeShutdownHook(cleaner);
		} catch (IllegalStateException e) {
			// the program is ending: the cleaner runs, and finds nothing
		}
	}

	/** Replaces a file by a text in UTF-8; as {@link #write}. */
	public static void writeText(Path file, Text text) throws IOException {
		write(file, out -> {
			Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
			text.write(writer);
			writer.flush();
		});
	}

	/** Who may read a file that was there stays as it was. */
	private static void copyRights(Path from, Path to) throws IOException {
		PosixFileAttributeView before = Files.exists(from) ? Files.getFileAttributeView(from, PosixFileAttributeView.class) : null;
		if (before != null) {
			Files.setPosixFilePermissions(to, before.readAttributes().permissions());
		}
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			// some network file systems cannot; then the short gap of a plain move is the best there is
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
