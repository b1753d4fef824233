package org.vmalloscope.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;

/**
 * The golden data: the selection that lies in {@code tests/golden}, or, with {@code -Dvmalloscope.golden=DIR}
 * ({@code ./verify --golden DIR}), everything found in a directory of the same layout:
 * {@code kernel/RUN/trace.txt.gz}, {@code oracle/NAME.req.gz} with {@code NAME.out.gz}, {@code small/*.in} with {@code *.out}.
 */
public final class Golden {
	/** System property that names another golden directory. */
	public static final String PROPERTY = "vmalloscope.golden";

	private Golden() {
	}

	/** The directory in use; it may lack any of its three folders. */
	public static Path directory() {
		String chosen = System.getProperty(PROPERTY);
		return chosen == null || chosen.isEmpty() ? Path.of("..", "golden").toAbsolutePath().normalize() : Path.of(chosen);
	}

	/** The runs of real kernels below {@code kernel/}, by name. */
	public static List<Path> kernelRuns() {
		return list("kernel").filter(run -> Files.exists(run.resolve("trace.txt.gz"))).toList();
	}

	/** The request files below {@code oracle/} whose answer is stored beside them, by name. */
	public static List<Path> oracleRequests() {
		return list("oracle").filter(file -> file.toString().endsWith(".req.gz") && Files.exists(oracleAnswer(file))).toList();
	}

	/** The file with the recorded answer of a request file. */
	public static Path oracleAnswer(Path requests) {
		return requests.resolveSibling(requests.getFileName().toString().replace(".req.gz", ".out.gz"));
	}

	/** The files below {@code small/} whose names match, by name. */
	public static List<Path> small(String regularExpression) {
		return list("small").filter(file -> file.getFileName().toString().matches(regularExpression)).toList();
	}

	/** The text of a file, uncompressed when its name ends in {@code .gz}. */
	public static String text(Path file) {
		try (InputStream raw = Files.newInputStream(file); InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(file.toString(), e);
		}
	}

	private static Stream<Path> list(String folder) {
		Path directory = directory().resolve(folder);
		if (!Files.isDirectory(directory)) {
			return Stream.empty();
		}
		try (Stream<Path> files = Files.list(directory)) {
			return files.sorted().toList().stream();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
