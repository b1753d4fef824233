package org.vmalloscope.scenario.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.scenario.grammar.ScenarioLexer;
import org.vmalloscope.scenario.syntax.Syntax;
import org.vmalloscope.scenario.syntax.Tokens;

/** What could be written at a place. */
public final class Proposals {
	/**
	 * One possibility.
	 *
	 * @param offset what it replaces begins here
	 * @param length characters that it replaces
	 * @param text   what is inserted
	 * @param help   what it means, with an example; may be empty
	 */
	public record Proposal(int offset, int length, String text, String help) {
	}

	/** Tokens after which an identifier is one of a few. */
	private static final Map<Integer, List<String>> CONSTANTS = Map.of(ScenarioLexer.GENERATION, List.of("A1", "A2", "A3", "B1", "B2", "B3", "B4"),
			ScenarioLexer.GFP, List.of("G0", "G1", "G2"), ScenarioLexer.BACKEND, List.of("VM", "KM"), ScenarioLexer.PLACEMENT,
			List.of("V0", "V1", "V2", "V3"), ScenarioLexer.PURGE, List.of("P0", "P1", "P2", "P3", "P4", "P5", "P6", "THRESHOLD", "RANGE"),
			ScenarioLexer.ARCHITECTURE, List.of("amd64", "i386", "i386-pae"));

	private Proposals() {
	}

	/** The possibilities at an offset that begin with the word in front of it, words of the language first. */
	public static List<Proposal> at(String text, int offset) {
		int start = offset;
		while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1)) || text.charAt(start - 1) == '_' || text.charAt(start - 1) == '.')) {
			start--;
		}
		String begun = text.substring(start, offset);
		IntervalSet expected = Syntax.expectedAfter(text.substring(0, start));
		Map<String, String> found = new TreeMap<>();
		for (int type : expected.toArray()) {
			if (Tokens.isWord(type)) {
				found.put(Tokens.spelling(type), WordHelp.of(Tokens.spelling(type)));
			}
		}
		Map<String, String> names = new TreeMap<>();
		if (expected.contains(ScenarioLexer.ID)) {
			for (String name : identifiers(text.substring(0, start), text)) {
				names.put(name, "");
			}
		}
		if (expected.contains(ScenarioLexer.VERSION)) {
			KernelProfiles.names().forEach(name -> names.put(name, "The rules of Linux " + name + "."));
		}
		List<Proposal> proposals = new ArrayList<>();
		add(found, begun, start, proposals);
		add(names, begun, start, proposals);
		return proposals;
	}

	private static void add(Map<String, String> candidates, String begun, int start, List<Proposal> proposals) {
		candidates.forEach((candidate, help) -> {
			if (candidate.toLowerCase().startsWith(begun.toLowerCase()) && !candidate.equals(begun)) {
				proposals.add(new Proposal(start, begun.length(), candidate, help));
			}
		});
	}

	private static Collection<String> identifiers(String before, String text) {
		int last = Token.EOF;
		for (Token token : Syntax.tokens(before).getTokens()) {
			last = token.getChannel() == Token.DEFAULT_CHANNEL && token.getType() != Token.EOF ? token.getType() : last;
		}
		if (last == ScenarioLexer.WITH || last == ScenarioLexer.BAR) {
			return Gfp.names();
		}
		List<String> few = CONSTANTS.get(last);
		return few != null ? few : new TreeSet<>(Names.in(text));
	}
}
