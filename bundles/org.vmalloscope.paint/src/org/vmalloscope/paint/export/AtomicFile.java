package org.vmalloscope.paint.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
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

	/**
	 * Replaces a file. When the content cannot be written, the old file stays as it was.
	 *
	 * @throws IOException when the folder is missing or not writable, or the content throws it
	 */
	public static void write(Path file, Content content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path folder = target.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new IOException(folder + ": no such folder");
		}
		// not Files.createTempFile: that one would leave a file that only its owner may read
		Path temporary = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
				content.write(out);
			}
			copyRights(target, temporary);
			move(temporary, target);
		} finally {
			Files.deleteIfExists(temporary);
		}
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
