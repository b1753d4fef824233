package org.vmalloscope.scenario.edit;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.scenario.grammar.ScenarioParser.BlockContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.CompareStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.MachineItemContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.MachineStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.StatementContext;
import org.vmalloscope.scenario.syntax.Syntax;

/** The structure of a scenario: its machine, notes, loops, tasks, schedules and expectations. Items with children can be folded. */
public final class Outline {
	/** What an item is. */
	public enum Kind {
		TITLE, MACHINE, SETTING, NOTE, LOOP, CHOICE, TASK, SCHEDULE, DISTRIBUTION, EXPECTATION
	}

	/**
	 * One item.
	 *
	 * @param label   its first line, without the brace
	 * @param line    1-based
	 * @param endLine the last line that belongs to it
	 * @param offset  where it begins
	 * @param length  characters up to its end
	 */
	public record Item(Kind kind, String label, int line, int endLine, int offset, int length, List<Item> children) {
	}

	private Outline() {
	}

	/** The items of a text, also of one with errors. */
	public static List<Item> of(String text) {
		return items(Syntax.tree("", Syntax.tokens(text), problem -> {
			// what can be read is shown
		}), text);
	}

	private static List<Item> items(ParseTree tree, String text) {
		List<Item> items = new ArrayList<>();
		for (int i = 0; i < tree.getChildCount(); i++) {
			ParseTree child = tree.getChild(i);
			Kind kind = child instanceof ParserRuleContext part ? kind(part) : null;
			if (kind != null && child instanceof ParserRuleContext part && part.getStart() != null && part.getStop() != null) {
				items.add(item(kind, part, text));
			} else {
				items.addAll(items(child, text));
			}
		}
		return items;
	}

	private static @Nullable Kind kind(ParserRuleContext part) {
		if (part instanceof MachineItemContext) {
			return Kind.SETTING;
		}
		if (!(part instanceof StatementContext statement)) {
			return null;
		}
		if (statement.titleStatement() != null) {
			return Kind.TITLE;
		}
		if (statement.machineStatement() != null || statement.compareStatement() != null) {
			return Kind.MACHINE;
		}
		if (statement.noteStatement() != null) {
			return Kind.NOTE;
		}
		if (statement.repeatStatement() != null || statement.forStatement() != null) {
			return Kind.LOOP;
		}
		if (statement.ifStatement() != null || statement.onStatement() != null) {
			return Kind.CHOICE;
		}
		if (statement.taskStatement() != null) {
			return Kind.TASK;
		}
		if (statement.scheduleStatement() != null) {
			return Kind.SCHEDULE;
		}
		if (statement.distributionStatement() != null) {
			return Kind.DISTRIBUTION;
		}
		return statement.expectStatement() != null ? Kind.EXPECTATION : null;
	}

	private static Item item(Kind kind, ParserRuleContext part, String text) {
		int start = part.getStart().getStartIndex();
		int stop = Math.max(start, part.getStop().getStopIndex() + 1);
		int brace = text.indexOf('{', start);
		int lineEnd = text.indexOf('\n', start);
		int end = lineEnd < 0 ? stop : Math.min(stop, lineEnd);
		if (hasBlock(part) && brace >= 0 && brace < end) {
			end = brace;
		}
		Token last = part.getStop();
		return new Item(kind, text.substring(start, end).strip(), part.getStart().getLine(), last.getLine(), start, stop - start, items(part, text));
	}

	private static boolean hasBlock(ParserRuleContext part) {
		for (int i = 0; i < part.getChildCount(); i++) {
			ParseTree child = part.getChild(i);
			if (child instanceof BlockContext || child instanceof MachineStatementContext || child instanceof CompareStatementContext || child instanceof ParserRuleContext inner && hasBlock(inner)) {
				return true;
			}
		}
		return false;
	}
}
