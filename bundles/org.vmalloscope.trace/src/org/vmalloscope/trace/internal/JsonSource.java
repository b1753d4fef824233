package org.vmalloscope.trace.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.Severity;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/** Reads JSON of any size as a stream of pieces that are each handed over as a tree. Damage ends the reading and is reported, with its place. */
public final class JsonSource {
	private static final TypeAdapter<JsonElement> TREES = new Gson().getAdapter(JsonElement.class);
	private static final Pattern LINE = Pattern.compile("at line (\\d+) column");

	/** Takes a value while the reader stands in front of it; must consume it. */
	@FunctionalInterface
	public interface ValueReader {
		/** @param name the member's name */
		void read(String name) throws IOException;
	}

	private final JsonReader reader;
	private final String file;
	private final long line;
	private final Diagnostics diagnostics;

	/** What is done with an opened source. */
	@FunctionalInterface
	public interface Use {
		/** Reads from the source. */
		void read(JsonSource source) throws IOException;
	}

	private JsonSource(JsonReader reader, String file, long line, Diagnostics diagnostics) {
		this.reader = reader;
		this.file = file;
		this.line = line;
		this.diagnostics = diagnostics;
	}

	/** Opens a file, plain or gzip, and hands it over. */
	public static void open(Path path, long limit, Diagnostics diagnostics, Use use) throws IOException {
		String name = path.getFileName().toString();
		try (InputBytes input = InputBytes.open(path, limit)) {
			use(new InputStreamReader(input.stream(), StandardCharsets.UTF_8), name, 0, diagnostics, use);
			String problem = input.problem();
			if (problem != null) {
				diagnostics.report(name, 0, Severity.ERROR, problem);
			}
		}
	}

	/** Hands over one line of a file that holds a document per line. */
	public static void line(String text, String file, long line, Diagnostics diagnostics, Use use) throws IOException {
		use(new StringReader(text), file, line, diagnostics, use);
	}

	private static void use(Reader text, String file, long line, Diagnostics diagnostics, Use use) throws IOException {
		JsonSource source = new JsonSource(new JsonReader(text), file, line, diagnostics);
		try {
			use.read(source);
		} catch (MalformedJsonException | EOFException | NumberFormatException | IllegalStateException e) {
			source.malformed(Objects.requireNonNullElse(e.getMessage(), ""));
		}
	}

	private void malformed(String message) {
		// Gson's messages end in advice for programmers
		String text = message.lines().findFirst().orElse("").replaceFirst("Use JsonReader\\S* to accept malformed JSON", "malformed JSON");
		Matcher place = LINE.matcher(text);
		long at = line > 0 ? line : place.find() ? Long.parseLong(place.group(1)) : 0;
		diagnostics.report(file, at, Severity.ERROR, "damaged JSON", () -> "the JSON is damaged or cut off; what stands before is used (" + text + ')');
	}

	/** Walks over the members of an object; anything else is skipped and reported. */
	public void object(ValueReader member) throws IOException {
		if (reader.peek() != JsonToken.BEGIN_OBJECT) {
			unexpected("an object");
			return;
		}
		reader.beginObject();
		while (reader.hasNext()) {
			member.read(reader.nextName());
		}
		reader.endObject();
	}

	/** Walks over the elements of an array, each as a tree; anything else is skipped and reported. */
	public void array(Consumer<JsonElement> element) throws IOException {
		if (reader.peek() != JsonToken.BEGIN_ARRAY) {
			unexpected("a list");
			return;
		}
		reader.beginArray();
		while (reader.hasNext()) {
			element.accept(tree());
		}
		reader.endArray();
	}

	/** The next value as a tree. */
	public JsonElement tree() throws IOException {
		return TREES.read(reader);
	}

	/** Skips the next value. */
	public void skip() throws IOException {
		reader.skipValue();
	}

	private void unexpected(String wanted) throws IOException {
		String path = reader.getPath();
		report(path + " is not " + wanted);
		reader.skipValue();
	}

	/** Reports that a value is missing or of no use. */
	public void report(String message) {
		diagnostics.report(file, line, Severity.WARNING, "values that are missing or of no use", () -> message);
	}

	/** Gives access to the members of a tree. @param path names it in messages */
	public JsonView view(JsonElement tree, String path) {
		return new JsonView(tree, path, this::report);
	}
}
