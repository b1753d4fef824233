package org.vmalloscope.paint.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * The data behind a picture, as rows of texts.
 *
 * @param columns names, with the unit in brackets where there is one
 * @param rows as many texts each
 */
public record Table(List<String> columns, Iterable<List<String>> rows) {
	/**
	 * Writes comma-separated values (RFC 4180, UTF-8), as a whole or not at all.
	 *
	 * @throws IOException when that is not possible
	 */
	public void writeCsv(Path file) throws IOException {
		AtomicFile.write(file, this::writeCsv);
	}

	/** All of it for a clipboard: cells between tabs, a line for each row, column names first. */
	public String text() {
		StringBuilder text = new StringBuilder(String.join("\t", columns)).append('\n');
		for (List<String> row : rows) {
			text.append(String.join("\t", row)).append('\n');
		}
		return text.toString();
	}

	/** Writes comma-separated values and leaves the stream open. */
	public void writeCsv(OutputStream out) throws IOException {
		Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
		write(writer, columns);
		for (List<String> row : rows) {
			write(writer, row);
		}
		writer.flush();
	}

	private static void write(Writer writer, List<String> cells) throws IOException {
		String before = "";
		for (String cell : cells) {
			writer.write(before);
			writer.write(quoted(cell));
			before = ",";
		}
		writer.write("\r\n");
	}

	private static String quoted(String cell) {
		return cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r') ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
	}
}
