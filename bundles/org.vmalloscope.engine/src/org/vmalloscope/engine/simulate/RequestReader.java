package org.vmalloscope.engine.simulate;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.Request;

/**
 * Reads a request file: {@code cfg} lines, then one request a line; {@code #} begins a comment line. Lines that make no sense are
 * reported and skipped. The file is read as it is asked for, so its length does not matter.
 */
public final class RequestReader implements Closeable {
	private static final int BUFFER = 1 << 16;

	private final String name;
	private final BufferedReader lines;
	private final RequestErrors errors;
	private int lineNumber;
	private @Nullable Request first;
	private String[] unread = RequestParser.NO_WORDS;

	/**
	 * @param name how errors call the file
	 * @param reader is closed by {@link #close}
	 */
	public RequestReader(String name, Reader reader, RequestErrors errors) {
		this.name = name;
		this.errors = errors;
		lines = reader instanceof BufferedReader buffered ? buffered : new BufferedReader(reader);
	}

	/** Opens a file; what is compressed by gzip is uncompressed, whatever the file is called. */
	public static RequestReader open(Path file, RequestErrors errors) throws IOException {
		if (Files.isDirectory(file)) {
			throw new FileSystemException(file.toString(), null, "is a folder, not a request file");
		}
		InputStream raw = new BufferedInputStream(Files.newInputStream(file), BUFFER);
		try {
			raw.mark(2);
			boolean compressed = raw.read() == 0x1f && raw.read() == 0x8b;
			raw.reset();
			InputStream in = compressed ? new GZIPInputStream(raw, BUFFER) : raw;
			return new RequestReader(file.toString(), new InputStreamReader(in, StandardCharsets.UTF_8), errors);
		} catch (IOException e) {
			raw.close();
			throw e;
		}
	}

	/** The words of the first line that has any, which stays to be read; none in an empty file. To be called first. */
	String[] peek() {
		String[] words = nextLine();
		unread = words;
		return words;
	}

	/** Reads the {@code cfg} lines at the beginning. To be called once, before {@link #next}. */
	public KernelConfiguration readConfiguration(KernelProfile profile) {
		KernelConfiguration configuration = new KernelConfiguration(profile);
		for (String[] words = nextLine(); words.length > 0; words = nextLine()) {
			try {
				if (!words[0].equals("cfg")) {
					first = RequestParser.parse(words);
					break;
				}
				RequestParser.configure(words, configuration);
			} catch (IllegalArgumentException e) {
				report(e);
			}
		}
		return configuration;
	}

	/** The next request, or null at the end of the file. */
	public @Nullable Request next() {
		Request request = first;
		first = null;
		while (request == null) {
			String[] words = nextLine();
			if (words.length == 0) {
				return null;
			}
			try {
				if (words[0].equals("cfg")) {
					throw new IllegalArgumentException("cfg after the first request");
				}
				request = RequestParser.parse(words);
			} catch (IllegalArgumentException e) {
				report(e);
			}
		}
		return request;
	}

	/** Number of the line that was read last, from 1. */
	public int lineNumber() {
		return lineNumber;
	}

	/** Reports something that is wrong with the line that was read last. */
	public void report(IllegalArgumentException problem) {
		errors.error(name, lineNumber, String.valueOf(problem.getMessage()));
	}

	/** The words of the next line that has any; none at the end of the file. */
	String[] nextLine() {
		if (unread.length > 0) {
			String[] words = unread;
			unread = RequestParser.NO_WORDS;
			return words;
		}
		try {
			for (String line = lines.readLine(); line != null; line = lines.readLine()) {
				lineNumber++;
				String stripped = line.strip();
				if (!stripped.isEmpty() && stripped.charAt(0) != '#') {
					return RequestParser.words(stripped);
				}
			}
			return RequestParser.NO_WORDS;
		} catch (IOException e) {
			throw new UncheckedIOException(name + ":" + (lineNumber + 1) + ": " + e.getMessage(), e);
		}
	}

	@Override
	public void close() throws IOException {
		lines.close();
	}
}
