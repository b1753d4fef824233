package org.vmalloscope.session;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

/**
 * The beginning of a file, by which it is recognised.
 *
 * @param path   the file or folder
 * @param folder whether it is a folder
 * @param text   the first {@value #LENGTH} bytes, uncompressed, as UTF-8; empty for a folder
 */
public record FileHead(Path path, boolean folder, String text) {
	/** Bytes that are looked at. */
	public static final int LENGTH = 1 << 14;
	private static final int GZIP_FIRST = 0x1f;
	private static final int GZIP_SECOND = 0x8b;

	/** Reads the beginning of a file. */
	public static FileHead of(Path path) throws IOException {
		if (Files.isDirectory(path)) {
			return new FileHead(path, true, "");
		}
		try (InputStream in = uncompressed(path)) {
			return new FileHead(path, false, new String(in.readNBytes(LENGTH), StandardCharsets.UTF_8));
		}
	}

	/** Opens a file; what is compressed by gzip, whatever its name, is uncompressed. */
	public static InputStream uncompressed(Path path) throws IOException {
		InputStream raw = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
		try {
			raw.mark(2);
			boolean compressed = raw.read() == GZIP_FIRST && raw.read() == GZIP_SECOND;
			raw.reset();
			return compressed ? new GZIPInputStream(raw, 1 << 16) : raw;
		} catch (IOException e) {
			raw.close();
			throw e;
		}
	}

	/** The first line that is neither blank nor begins with {@code #}, stripped; empty if there is none. */
	public String firstLine() {
		return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).findFirst().orElse("");
	}
}
