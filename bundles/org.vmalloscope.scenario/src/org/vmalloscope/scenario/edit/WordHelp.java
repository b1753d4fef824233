package org.vmalloscope.scenario.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.vmalloscope.scenario.compile.Fact;
import org.vmalloscope.scenario.compile.Quantity;

/** What the words of the language mean, each statement with an example. The texts are in {@code words.properties}. */
public final class WordHelp {
	private static final Properties TEXTS = load();

	private WordHelp() {
	}

	private static Properties load() {
		Properties texts = new Properties();
		for (Quantity quantity : Quantity.values()) {
			String first = quantity.words().split(" ")[0];
			texts.merge(first, quantity.words() + ": " + quantity.help(), (a, b) -> a + "\n" + b);
		}
		for (Fact fact : Fact.values()) {
			texts.merge(fact.words(), fact.words() + " of …: " + fact.help(), (a, b) -> a + "\n" + b);
		}
		Properties written = new Properties();
		try (InputStream in = WordHelp.class.getResourceAsStream("words.properties")) {
			if (in != null) {
				written.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			}
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
		written.forEach((word, text) -> texts.merge(word, text, (a, b) -> b + "\n" + a));
		return texts;
	}

	/** The help of a word; empty when it explains itself. */
	public static String of(String word) {
		return TEXTS.getProperty(word, "");
	}
}
