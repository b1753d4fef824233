package org.vmalloscope.editor.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

import org.eclipse.jdt.annotation.Nullable;

/** Writes files as a whole or not at all. */
public final class AtomicFile {
	private AtomicFile() {
	}

	/**
	 * Writes beside the file and moves what was written onto it. A link stays a link; the rights of a file that was there stay.
	 *
	 * @throws IOException when it cannot be written; the file is then as it was
	 */
	public static void write(Path file, byte[] content) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path temporary = Files.createTempFile(target.getParent(), "." + target.getFileName(), ".new");
		try {
			Files.write(temporary, content);
			copyRights(target, temporary);
			move(temporary, target);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}

	private static void copyRights(Path from, Path to) throws IOException {
		PosixFileAttributeView rights = view(to);
		PosixFileAttributeView before = Files.exists(from) ? view(from) : null;
		if (rights != null) {
			rights.setPermissions(before != null ? before.readAttributes().permissions() : java.nio.file.attribute.PosixFilePermissions.fromString("rw-r--r--"));
		}
	}

	private static @Nullable PosixFileAttributeView view(Path file) {
		return Files.getFileAttributeView(file, PosixFileAttributeView.class);
	}

	private static void move(Path from, Path to) throws IOException {
		try {
			Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (AtomicMoveNotSupportedException e) {
			Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
