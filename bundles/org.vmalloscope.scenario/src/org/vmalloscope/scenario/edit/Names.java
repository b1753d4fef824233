package org.vmalloscope.scenario.edit;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.scenario.grammar.ScenarioLexer;
import org.vmalloscope.scenario.grammar.ScenarioParser.ArchNameContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.FlagsContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.PercpuPolicyContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.VmallocPolicyContext;
import org.vmalloscope.scenario.syntax.Syntax;
import org.vmalloscope.scenario.syntax.Tokens;

/** The names of a scenario and their places: definitions, uses, renaming. */
public final class Names {
	/** A place of a name. */
	public record Place(int offset, int length, int line) {
	}

	/** A replacement in a text. */
	public record Change(int offset, int length, String text) {
	}

	private Names() {
	}

	/** All names, in the order of their first places. */
	public static List<String> in(String text) {
		return tokens(text).stream().map(Token::getText).distinct().toList();
	}

	/** The name at an offset (or right before it); null when there is none. */
	public static @Nullable String at(String text, int offset) {
		for (Token token : tokens(text)) {
			if (offset >= token.getStartIndex() && offset <= token.getStopIndex() + 1) {
				return token.getText();
			}
		}
		return null;
	}

	/** Where the name at an offset gets its first value, or its task or distribution is declared; null when there is no name. */
	public static @Nullable Place definition(String text, int offset) {
		List<Place> places = places(text, offset);
		return places.isEmpty() ? null : places.get(0);
	}

	/** All places of the name at an offset, in order; empty when there is no name. */
	public static List<Place> places(String text, int offset) {
		String name = at(text, offset);
		return name == null ? List.of() : tokens(text).stream().filter(token -> token.getText().equals(name))
				.map(token -> new Place(token.getStartIndex(), name.length(), token.getLine())).toList();
	}

	/**
	 * What to replace so that the name at an offset is called something else.
	 *
	 * @throws IllegalArgumentException when the new name cannot be used; the message is for people
	 */
	public static List<Change> rename(String text, int offset, String newName) {
		if (!newName.matches("[A-Za-z_][A-Za-z0-9_]*")) {
			throw new IllegalArgumentException("a name consists of letters, digits and _, and does not begin with a digit");
		}
		if (Tokens.words().contains(newName)) {
			throw new IllegalArgumentException("'" + newName + "' is a word of the language");
		}
		if (in(text).contains(newName)) {
			throw new IllegalArgumentException("there is a '" + newName + "' already");
		}
		return places(text, offset).stream().map(place -> new Change(place.offset, place.length, newName)).toList();
	}

	private static List<Token> tokens(String text) {
		CommonTokenStream tokens = Syntax.tokens(text);
		List<Token> names = new ArrayList<>();
		collect(Syntax.tree("", tokens, problem -> {
			// names are found around errors too
		}), names);
		return names;
	}

	private static void collect(ParseTree tree, List<Token> names) {
		boolean constants = tree instanceof FlagsContext || tree instanceof PercpuPolicyContext || tree instanceof VmallocPolicyContext
				|| tree instanceof ArchNameContext;
		for (int i = 0; i < tree.getChildCount(); i++) {
			ParseTree child = tree.getChild(i);
			if (child instanceof TerminalNode leaf && leaf.getSymbol().getType() == ScenarioLexer.ID && !constants && leaf.getSymbol().getStartIndex() >= 0) {
				names.add(leaf.getSymbol());
			} else if (child instanceof ParserRuleContext) {
				collect(child, names);
			}
		}
	}
}
