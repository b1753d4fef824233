package org.vmalloscope.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the input and its SHA-256.
 *
 * @param name relative to the input
 * @param bytes its size
 * @param sha256 hexadecimal
 */
record Fingerprint(String name, long bytes, String sha256) {
	/** Those of a file, or of all files of a folder, by name. */
	static List<Fingerprint> of(Path input) throws IOException {
		List<Fingerprint> prints = new ArrayList<>();
		try (Stream<Path> files = Files.isDirectory(input) ? Files.walk(input) : Stream.of(input)) {
			for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
				String name = String.valueOf(file.equals(input) ? file.getFileName() : input.relativize(file));
				prints.add(new Fingerprint(name, Files.size(file), sha256(file)));
			}
		}
		return prints;
	}

	private static String sha256(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			byte[] buffer = new byte[1 << 16];
			for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
				digest.update(buffer, 0, read);
			}
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException("every Java runtime has SHA-256", e);
		}
	}
}
