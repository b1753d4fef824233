package org.vmalloscope.scenario.compile;

import java.math.BigDecimal;
import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.vmalloscope.scenario.compile.Node.Constant;
import org.vmalloscope.scenario.compile.Node.Instruction;
import org.vmalloscope.scenario.compile.Symbols.Kind;
import org.vmalloscope.scenario.compile.Symbols.Symbol;
import org.vmalloscope.scenario.grammar.ScenarioParser;
import org.vmalloscope.scenario.grammar.ScenarioParser.ComparisonContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.ConjunctionContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.ExpressionContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.FunctionContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.NegationContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.PrimaryContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.ProductContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.ShiftContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.SumContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.UnaryContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.UnitContext;
import org.vmalloscope.scenario.syntax.Nearest;

/** Makes {@link Node}s of parse trees and checks that units fit. After an error the value is a plain 0. */
final class Expressions {
	private static final Node NOTHING = new Constant(Dimension.NUMBER, 0);

	private final Problems problems;
	private final Symbols symbols;
	private final Code code;
	private int pageSize = 4096;

	Expressions(Problems problems, Symbols symbols, Code code) {
		this.problems = problems;
		this.symbols = symbols;
		this.code = code;
	}

	void setPageSize(int bytes) {
		pageSize = bytes;
	}

	// ---- wanted dimensions

	Node bytes(ExpressionContext place) {
		return bytes(node(place), place);
	}

	/** A number written in hexadecimal is an address, unless something else is wanted. */
	private static Node literal(Node node) {
		return node instanceof Constant && node.dimension() == Dimension.ADDRESS ? node.as(Dimension.NUMBER) : node;
	}

	private Node bytes(Node given, ParserRuleContext place) {
		Node node = literal(given);
		return switch (node.dimension()) {
		case NUMBER, BYTES -> node.as(Dimension.BYTES);
		case PAGES -> Node.compute(Dimension.BYTES, Opcode.MULTIPLY, node, new Constant(Dimension.NUMBER, pageSize));
		default -> wrong(place, Dimension.BYTES, node);
		};
	}

	Node pages(ExpressionContext place) {
		Node node = literal(node(place));
		return switch (node.dimension()) {
		case NUMBER, PAGES -> node.as(Dimension.PAGES);
		case BYTES -> {
			Constant page = new Constant(Dimension.NUMBER, pageSize);
			yield Node.compute(Dimension.PAGES, Opcode.DIVIDE, Node.compute(Dimension.BYTES, Opcode.ROUND_UP, node, page), page);
		}
		default -> wrong(place, Dimension.PAGES, node);
		};
	}

	Node plain(ExpressionContext place) {
		Node node = literal(node(place));
		return node.dimension() == Dimension.NUMBER ? node : wrong(place, Dimension.NUMBER, node);
	}

	Node address(ExpressionContext place) {
		Node node = node(place);
		return node.dimension() == Dimension.NUMBER || node.dimension() == Dimension.ADDRESS ? node.as(Dimension.ADDRESS) : wrong(place, Dimension.ADDRESS, node);
	}

	Node time(ExpressionContext place) {
		Node node = node(place);
		return node.dimension() == Dimension.NUMBER || node.dimension() == Dimension.TIME ? node.as(Dimension.TIME) : wrong(place, Dimension.TIME, node);
	}

	Node condition(ExpressionContext place) {
		Node node = node(place);
		return node.dimension() == Dimension.CONDITION ? node : wrong(place, Dimension.CONDITION, node);
	}

	/** The value of something that must be known before the run. */
	long constant(Node node, ParserRuleContext place) {
		if (node instanceof Constant constant) {
			return constant.value();
		}
		problems.at(place, "expected a value that is known before the run");
		return 0;
	}

	private Node wrong(ParserRuleContext place, Dimension expected, Node got) {
		problems.at(place, "expected " + expected.words() + ", got " + got.dimension().words());
		return NOTHING.as(expected);
	}

	// ---- the tree

	Node node(ExpressionContext place) {
		Node node = conjunction(place.conjunction(0));
		for (int i = 1; i < place.conjunction().size(); i++) {
			node = logical(Opcode.OR, node, place.conjunction(i - 1), conjunction(place.conjunction(i)), place.conjunction(i));
		}
		return node;
	}

	private Node conjunction(ConjunctionContext place) {
		Node node = negation(place.negation(0));
		for (int i = 1; i < place.negation().size(); i++) {
			node = logical(Opcode.AND, node, place.negation(i - 1), negation(place.negation(i)), place.negation(i));
		}
		return node;
	}

	private Node logical(int opcode, Node left, ParserRuleContext leftPlace, Node right, ParserRuleContext rightPlace) {
		return Node.compute(Dimension.CONDITION, opcode, truth(left, leftPlace), truth(right, rightPlace));
	}

	private Node truth(Node node, ParserRuleContext place) {
		return node.dimension() == Dimension.CONDITION ? node : wrong(place, Dimension.CONDITION, node);
	}

	private Node negation(NegationContext place) {
		if (place.NOT() != null) {
			return Node.compute(Dimension.CONDITION, Opcode.NOT, truth(negation(place.negation()), place.negation()));
		}
		return comparison(place.comparison());
	}

	private Node comparison(ComparisonContext place) {
		if (place.FAILED() != null || place.SUCCEEDED() != null) {
			Node area = area(sum(place.sum(0)), place.sum(0));
			if (place.STRING() != null) {
				return new Instruction(Dimension.CONDITION, Opcode.FAILED_WITH, code.text(Problems.unquoted(place.STRING().getText())), List.of(area));
			}
			Fact fact = place.FAILED() != null ? Fact.FAILED : Fact.SUCCEEDED;
			return new Instruction(Dimension.CONDITION, Opcode.FACT, fact.ordinal(), List.of(area));
		}
		if (place.sum().size() == 1) {
			return sum(place.sum(0));
		}
		Node[] sides = sides(place);
		return Node.compute(Dimension.CONDITION, operator(place), sides[0], sides[1]);
	}

	/** The two sides of a comparison, in the same unit. */
	Node[] sides(ComparisonContext place) {
		Node left = sum(place.sum(0));
		Node right = sum(place.sum(1));
		if (left.dimension() == Dimension.CONDITION && right.dimension() == Dimension.CONDITION) {
			return new Node[] { left, right };
		}
		return same(left, place.sum(0), right, place.sum(1));
	}

	static int operator(ComparisonContext place) {
		Token operator = ((TerminalNode) place.getChild(1)).getSymbol();
		return switch (operator.getType()) {
		case ScenarioParser.EQUAL -> Opcode.EQUAL;
		case ScenarioParser.UNEQUAL -> Opcode.UNEQUAL;
		case ScenarioParser.LESS -> Opcode.LESS;
		case ScenarioParser.AT_MOST -> Opcode.AT_MOST;
		case ScenarioParser.GREATER -> Opcode.GREATER;
		default -> Opcode.AT_LEAST;
		};
	}

	/** Two numbers in the same unit; a plain number takes the unit of the other. */
	private Node[] same(Node leftGiven, ParserRuleContext leftPlace, Node rightGiven, ParserRuleContext rightPlace) {
		Node left = rightGiven.dimension() == Dimension.ADDRESS ? leftGiven : literal(leftGiven);
		Node right = leftGiven.dimension() == Dimension.ADDRESS ? rightGiven : literal(rightGiven);
		Dimension a = numeric(left, leftPlace).dimension();
		Dimension b = numeric(right, rightPlace).dimension();
		if (a == b || !a.isNumeric() || !b.isNumeric()) {
			return new Node[] { left, right };
		}
		if (a == Dimension.NUMBER || b == Dimension.NUMBER) {
			Dimension both = a == Dimension.NUMBER ? b : a;
			return new Node[] { left.as(both), right.as(both) };
		}
		boolean sizes = (a == Dimension.BYTES || a == Dimension.PAGES) && (b == Dimension.BYTES || b == Dimension.PAGES);
		if (sizes) {
			return new Node[] { bytes(left, leftPlace), bytes(right, rightPlace) };
		}
		return new Node[] { left, wrong(rightPlace, a, right) };
	}

	private Node numeric(Node node, ParserRuleContext place) {
		if (!node.dimension().isNumeric()) {
			problems.at(place, "expected a number, got " + node.dimension().words());
			return NOTHING;
		}
		return node;
	}

	private Node sum(SumContext place) {
		Node node = product(place.product(0));
		for (int i = 1; i < place.product().size(); i++) {
			boolean minus = place.getChild(2 * i - 1).getText().equals("-");
			Node right = product(place.product(i));
			Dimension a = node.dimension();
			Dimension b = right.dimension();
			if (a == Dimension.ADDRESS && b != Dimension.TIME) {
				Node distance = b == Dimension.ADDRESS ? right : bytes(right, place.product(i));
				node = Node.compute(minus && b == Dimension.ADDRESS ? Dimension.BYTES : Dimension.ADDRESS, minus ? Opcode.SUBTRACT : Opcode.ADD, node, distance);
			} else {
				Node[] sides = same(node, place.product(i - 1), right, place.product(i));
				node = Node.compute(sides[0].dimension(), minus ? Opcode.SUBTRACT : Opcode.ADD, sides[0], sides[1]);
			}
		}
		return node;
	}

	private Node product(ProductContext place) {
		Node node = shift(place.shift(0));
		for (int i = 1; i < place.shift().size(); i++) {
			Node right = literal(numeric(shift(place.shift(i)), place.shift(i)));
			node = numeric(node, place.shift(i - 1));
			String operator = place.getChild(2 * i - 1).getText();
			if (node.dimension() == Dimension.ADDRESS && operator.equals("%")) {
				node = Node.compute(Dimension.BYTES, Opcode.REMAINDER, node, notZero(bytes(right, place.shift(i)), place.shift(i)));
			} else if (operator.equals("*")) {
				node = literal(node);
				if (node.dimension() != Dimension.NUMBER && right.dimension() != Dimension.NUMBER) {
					right = wrong(place.shift(i), Dimension.NUMBER, right);
				}
				node = Node.compute(node.dimension() == Dimension.NUMBER ? right.dimension() : node.dimension(), Opcode.MULTIPLY, node, right);
			} else {
				int opcode = operator.equals("/") ? Opcode.DIVIDE : Opcode.REMAINDER;
				right = notZero(right, place.shift(i));
				if (right.dimension() == Dimension.NUMBER) {
					node = Node.compute(node.dimension(), opcode, node, right);
				} else {
					Node[] sides = same(node, place.shift(i - 1), right, place.shift(i));
					node = Node.compute(opcode == Opcode.DIVIDE ? Dimension.NUMBER : sides[0].dimension(), opcode, sides[0], sides[1]);
				}
			}
		}
		return node;
	}

	private Node notZero(Node divisor, ParserRuleContext place) {
		if (divisor instanceof Constant constant && constant.value() == 0) {
			problems.at(place, "division by zero");
			return new Constant(divisor.dimension(), 1);
		}
		return divisor;
	}

	private Node shift(ShiftContext place) {
		Node node = unary(place.unary(0));
		for (int i = 1; i < place.unary().size(); i++) {
			Node by = unary(place.unary(i));
			int opcode = place.getChild(2 * i - 1).getText().equals("<<") ? Opcode.SHIFT_LEFT : Opcode.SHIFT_RIGHT;
			node = Node.compute(node.dimension(), opcode, numeric(node, place.unary(i - 1)),
					by.dimension() == Dimension.NUMBER ? by : wrong(place.unary(i), Dimension.NUMBER, by));
		}
		return node;
	}

	private Node unary(UnaryContext place) {
		if (place.MINUS() != null) {
			Node node = numeric(unary(place.unary()), place.unary());
			return Node.compute(node.dimension(), Opcode.NEGATE, node);
		}
		return primary(place.primary());
	}

	private Node primary(PrimaryContext place) {
		if (place.NUMBER() != null || place.DECIMAL() != null || place.HEX() != null) {
			return number(place);
		}
		if (place.LAST() != null) {
			return new Instruction(Dimension.AREA, Opcode.LAST, Instruction.NONE, List.of());
		}
		if (place.quantity() != null) {
			Quantity quantity = Quantity.named(Problems.source(place.quantity()));
			return new Instruction(quantity.dimension(), Opcode.QUANTITY, quantity.ordinal(), List.of());
		}
		if (place.fact() != null) {
			Node area = area(primary(place.primary()), place.primary());
			Fact fact = Fact.valueOf(place.fact().getText().toUpperCase());
			return new Instruction(fact.dimension(), Opcode.FACT, fact.ordinal(), List.of(area));
		}
		if (place.RANDOM() != null) {
			Node[] ends = same(node(place.expression(0)), place.expression(0), node(place.expression(1)), place.expression(1));
			return new Instruction(ends[0].dimension(), Opcode.RANDOM, Instruction.NONE, List.of(ends[0], ends[1]));
		}
		if (place.DRAW() != null) {
			Symbol symbol = resolve(place.ID().getSymbol(), Kind.DISTRIBUTION);
			return symbol == null ? NOTHING : new Instruction(symbol.dimension, Opcode.DRAW, symbol.slot, List.of());
		}
		if (place.function() != null) {
			return function(place.function(), place.expression());
		}
		return place.ID() != null ? named(place) : node(place.expression(0));
	}

	private Node named(PrimaryContext place) {
		boolean element = !place.expression().isEmpty();
		Symbol symbol = resolve(place.ID().getSymbol(), element ? Kind.ARRAY : Kind.VARIABLE);
		if (symbol == null) {
			return NOTHING;
		}
		return element ? new Instruction(symbol.dimension, Opcode.LOAD_ELEMENT, symbol.slot, List.of(plain(place.expression(0))))
				: new Node.Load(symbol.dimension, symbol.slot);
	}

	/** What a name means, which must be of a kind; null after an error. */
	@org.eclipse.jdt.annotation.Nullable
	Symbol resolve(Token name, Kind kind) {
		Symbol symbol = symbols.find(name.getText());
		if (symbol == null) {
			problems.at(name, "unknown name '" + name.getText() + "'" + Nearest.hint(name.getText(), symbols.names()));
			return null;
		}
		if (symbol.kind != kind) {
			problems.at(name, "expected " + kind.words() + ", but '" + name.getText() + "' is " + symbol.kind.words());
			return null;
		}
		return symbol;
	}

	Node area(Node node, ParserRuleContext place) {
		return node.dimension() == Dimension.AREA ? node : wrong(place, Dimension.AREA, node);
	}

	private Node function(FunctionContext name, List<ExpressionContext> arguments) {
		int wanted = name.FLS() != null ? 1 : 2;
		if (arguments.size() != wanted) {
			problems.at(name, "expected " + wanted + (wanted == 1 ? " value" : " values") + " for '" + name.getText() + "', got " + arguments.size());
			return NOTHING;
		}
		if (name.FLS() != null) {
			return Node.compute(Dimension.NUMBER, Opcode.FLS, plain(arguments.get(0)));
		}
		Node[] both = same(node(arguments.get(0)), arguments.get(0), node(arguments.get(1)), arguments.get(1));
		int opcode = name.MIN() != null ? Opcode.MINIMUM : name.MAX() != null ? Opcode.MAXIMUM : Opcode.ROUND_UP;
		return Node.compute(both[0].dimension(), opcode, both[0], both[1]);
	}

	private Node number(PrimaryContext place) {
		UnitContext unit = place.unit();
		if (place.HEX() != null) {
			try {
				long value = Long.parseUnsignedLong(place.HEX().getText().substring(2).replace("_", ""), 16);
				return unit == null ? new Constant(Dimension.ADDRESS, value) : inUnits(new BigDecimal(value), unit, place);
			} catch (NumberFormatException e) {
				problems.at(place, "this number is too large");
				return NOTHING;
			}
		}
		if (place.DECIMAL() != null && unit == null) {
			problems.at(place, "expected a unit after a decimal fraction, for example 1.5 MiB");
			return NOTHING;
		}
		return inUnits(new BigDecimal((place.NUMBER() != null ? place.NUMBER() : place.DECIMAL()).getText().replace("_", "")), unit, place);
	}

	private Node inUnits(BigDecimal number, @org.eclipse.jdt.annotation.Nullable UnitContext unit, PrimaryContext place) {
		String name = unit == null ? "" : unit.getText();
		long factor = switch (name) {
		case "KiB" -> 1L << 10;
		case "MiB" -> 1L << 20;
		case "GiB" -> 1L << 30;
		case "TiB" -> 1L << 40;
		case "us" -> 1_000;
		case "ms" -> 1_000_000;
		case "second", "seconds" -> 1_000_000_000;
		default -> 1;
		};
		Dimension dimension = switch (name) {
		case "" -> Dimension.NUMBER;
		case "page", "pages" -> Dimension.PAGES;
		case "ns", "us", "ms", "second", "seconds" -> Dimension.TIME;
		default -> Dimension.BYTES;
		};
		try {
			return new Constant(dimension, number.multiply(BigDecimal.valueOf(factor)).longValueExact());
		} catch (ArithmeticException e) {
			boolean fraction = number.scale() > 0;
			problems.at(place, fraction ? "this is no whole number of " + (dimension == Dimension.TIME ? "nanoseconds" : "bytes") : "this number is too large");
			return NOTHING;
		}
	}
}
