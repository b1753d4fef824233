package org.vmalloscope.scenario.compile;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.scenario.compile.Expectation.Kind;
import org.vmalloscope.scenario.grammar.ScenarioParser.ComparisonContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.ExpectStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.ExpressionContext;

/** Compiles {@code expect} statements. */
final class Expectations {
	private final Code code;
	private final Expressions expressions;
	private final List<Expectation> all = new ArrayList<>();

	Expectations(Code code, Expressions expressions) {
		this.code = code;
		this.expressions = expressions;
	}

	List<Expectation> all() {
		return List.copyOf(all);
	}

	void compile(ExpectStatementContext statement) {
		String source = Problems.source(statement).substring("expect".length()).strip();
		String text = text(statement.STRING());
		if (statement.NO() != null) {
			add(Expectation.of(statement.PANIC() != null ? Kind.NO_PANIC : Kind.NO_MESSAGE, text, source));
		} else if (statement.MESSAGE() != null) {
			Node times = statement.expression() == null ? Statements.NO_CPU : expressions.plain(statement.expression());
			times.emit(code);
			add(Expectation.of(Kind.MESSAGE, text, source));
		} else if (statement.PANIC() != null) {
			add(Expectation.of(Kind.PANIC, text, source));
		} else {
			condition(statement.expression(), source);
		}
	}

	private static String text(@Nullable TerminalNode string) {
		return string == null ? "" : Problems.unquoted(string.getText());
	}

	private void condition(ExpressionContext expression, String source) {
		ComparisonContext alone = alone(expression);
		if (alone != null && (alone.FAILED() != null || alone.SUCCEEDED() != null)) {
			Node whole = expressions.node(expression);
			Node area = ((Node.Instruction) whole).operands().get(0);
			area.emit(code);
			add(Expectation.of(alone.FAILED() != null ? Kind.FAILED : Kind.SUCCEEDED, text(alone.STRING()), source));
		} else if (alone != null && alone.sum().size() == 2) {
			Node[] sides = expressions.sides(alone);
			sides[0].emit(code);
			sides[1].emit(code);
			add(new Expectation(Kind.COMPARISON, Expressions.operator(alone), sides[0].dimension(), "", source, Problems.source(alone.sum(0))));
		} else {
			expressions.condition(expression).emit(code);
			add(Expectation.of(Kind.CONDITION, "", source));
		}
	}

	/** The comparison that is the whole expression, or null. */
	private static @Nullable ComparisonContext alone(ExpressionContext expression) {
		ParserRuleContext part = expression;
		while (!(part instanceof ComparisonContext)) {
			if (part.getChildCount() != 1) {
				return null;
			}
			part = (ParserRuleContext) part.getChild(0);
		}
		return (ComparisonContext) part;
	}

	private void add(Expectation expectation) {
		code.add(Opcode.EXPECT, all.size());
		all.add(expectation);
	}
}
