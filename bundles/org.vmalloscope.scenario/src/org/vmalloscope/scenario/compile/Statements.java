package org.vmalloscope.scenario.compile;

import java.util.ArrayList;
import java.util.List;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.compile.Node.Constant;
import org.vmalloscope.scenario.compile.Node.Instruction;
import org.vmalloscope.scenario.compile.Symbols.Kind;
import org.vmalloscope.scenario.compile.Symbols.Symbol;
import org.vmalloscope.scenario.grammar.ScenarioParser.AssignmentContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.BlockContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.DistributionContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.DistributionStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.ExpressionContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.FreeStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.StatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.TargetContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.WeightedContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.WorkStatementContext;
import org.vmalloscope.scenario.machine.MachineState;

/** Compiles statements. Those with blocks are in {@link Blocks}, expectations in {@link Expectations}. */
final class Statements {
	/** What pops a CPU when none is given: the operation runs where the task is. */
	static final Node NO_CPU = new Constant(Dimension.NUMBER, -1);

	private final Problems problems;
	private final Symbols symbols;
	private final Code code;
	private final Expressions expressions;
	private final Allocations allocations;
	private final Blocks blocks;
	private final Expectations expectations;
	private final List<Distribution> distributions = new ArrayList<>();
	private final List<MachineState> states = new ArrayList<>();

	Statements(Problems problems, Symbols symbols, Code code, Expressions expressions) {
		this.problems = problems;
		this.symbols = symbols;
		this.code = code;
		this.expressions = expressions;
		allocations = new Allocations(problems, code, expressions);
		blocks = new Blocks(problems, symbols, code, expressions, this);
		expectations = new Expectations(code, expressions);
	}

	void setCpus(int cpus) {
		blocks.setCpus(cpus);
	}

	/** Which machine this is compiled for, and all that there are. */
	void setMachines(String here, List<String> all) {
		blocks.setMachines(here, all);
	}

	List<Distribution> distributions() {
		return List.copyOf(distributions);
	}

	List<MachineState> states() {
		return List.copyOf(states);
	}

	List<TaskCode> tasks() {
		return blocks.tasks();
	}

	List<Schedule> schedules() {
		return blocks.schedules();
	}

	List<Expectation> expectations() {
		return expectations.all();
	}

	void block(BlockContext block) {
		for (StatementContext statement : block.statements().statement()) {
			compile(statement);
		}
	}

	void compile(StatementContext statement) {
		code.line(statement.getStart().getLine());
		if (statement.assignment() != null) {
			assignment(statement.assignment());
		} else if (statement.allocation() != null) {
			allocations.compile(statement.allocation(), Opcode.NO_TARGET, 0);
			blocks.leaveOnFailure();
		} else if (statement.freeStatement() != null) {
			free(statement.freeStatement());
		} else if (statement.expectStatement() != null) {
			expectations.compile(statement.expectStatement());
		} else if (statement.noteStatement() != null) {
			code.add(Opcode.NOTE, code.text(Problems.unquoted(statement.noteStatement().STRING().getText())));
		} else if (statement.memoryStatement() != null) {
			expressions.pages(statement.memoryStatement().expression()).emit(code);
			OperationType type = statement.memoryStatement().FREE() != null ? OperationType.SET_FREE_PAGES : OperationType.SET_RECLAIMABLE_PAGES;
			code.add(Opcode.SET, type.ordinal());
		} else if (statement.switchStatement() != null) {
			expressions.plain(statement.switchStatement().expression()).emit(code);
			code.add(Opcode.SET, OperationType.SWITCH_CPU.ordinal());
		} else if (statement.workStatement() != null) {
			work(statement.workStatement());
		} else if (statement.seedStatement() != null) {
			expressions.plain(statement.seedStatement().expression()).emit(code);
			code.add(Opcode.SEED);
		} else if (statement.distributionStatement() != null) {
			distribution(statement.distributionStatement());
		} else if (statement.stopStatement() != null) {
			code.add(Opcode.END);
		} else if (statement.stateStatement() != null) {
			states.add(StateCompiler.compile(problems, statement.getStart(), statement.stateStatement().stateLine()));
			code.add(Opcode.STATE, states.size() - 1);
		} else if (statement.titleStatement() != null || statement.machineStatement() != null || statement.compareStatement() != null) {
			problems.at(statement.getStart(), "'" + statement.getStart().getText() + "' cannot stand inside a block");
		} else {
			blocks.compile(statement);
		}
	}

	// ---- names and results

	private void assignment(AssignmentContext assignment) {
		TargetContext target = assignment.target();
		if (assignment.allocation() != null) {
			Symbol symbol = target(target, Dimension.AREA);
			boolean element = target.expression() != null;
			if (element) {
				expressions.plain(target.expression()).emit(code);
			}
			allocations.compile(assignment.allocation(), element ? Opcode.ELEMENT_TARGET : Opcode.VARIABLE_TARGET, symbol == null ? 0 : symbol.slot);
			blocks.leaveOnFailure();
			return;
		}
		Node value = expressions.node(assignment.expression());
		if (assignment.INCREASE() != null) {
			value = increased(target, value, assignment.expression());
		}
		Symbol symbol = target(target, value.dimension());
		if (symbol == null) {
			return;
		}
		if (target.expression() != null) {
			expressions.plain(target.expression()).emit(code);
		}
		value.emit(code);
		code.add(target.expression() != null ? Opcode.STORE_ELEMENT : Opcode.STORE, symbol.slot);
	}

	/** The value of a target plus another one. */
	private Node increased(TargetContext target, Node by, ExpressionContext place) {
		boolean element = target.expression() != null;
		Symbol symbol = expressions.resolve(target.ID().getSymbol(), element ? Kind.ARRAY : Kind.VARIABLE);
		if (symbol == null) {
			return by;
		}
		if (!by.dimension().isNumeric() || !symbol.dimension.isNumeric()) {
			problems.at(place, "only numbers can be added");
			return by;
		}
		Node old = element ? new Instruction(symbol.dimension, Opcode.LOAD_ELEMENT, symbol.slot, List.of(expressions.plain(target.expression())))
				: new Node.Load(symbol.dimension, symbol.slot);
		return Node.compute(by.dimension() == Dimension.NUMBER ? symbol.dimension : by.dimension(), Opcode.ADD, old, by);
	}

	/** What a value of a dimension is kept in; declares the name where it stands first. Null after an error. */
	private @Nullable Symbol target(TargetContext target, Dimension dimension) {
		boolean element = target.expression() != null;
		Token name = target.ID().getSymbol();
		Symbol symbol = symbols.find(name.getText());
		if (symbol == null) {
			return element ? symbols.declareArray(name.getText(), name.getLine(), dimension) : symbols.declareVariable(name.getText(), name.getLine(), dimension);
		}
		Symbol known = expressions.resolve(name, element ? Kind.ARRAY : Kind.VARIABLE);
		if (known == null) {
			return null;
		}
		if (known.counting) {
			problems.at(name, "'" + name.getText() + "' counts the loop around this line");
		} else if (known.dimension == Dimension.NUMBER && dimension.isNumeric()) {
			known.dimension = dimension;
		} else if (known.dimension != dimension && dimension != Dimension.NUMBER || dimension == Dimension.NUMBER && !known.dimension.isNumeric()) {
			problems.at(name, "'" + name.getText() + "' is " + known.dimension.words() + " since line " + known.line + ", not " + dimension.words());
		}
		return known;
	}

	private void free(FreeStatementContext statement) {
		List<ExpressionContext> values = statement.expression();
		if (statement.PAGES() != null) {
			problems.at(statement, "write 'set free pages' to change the page frames");
			return;
		}
		Node cpu = statement.CPU() == null ? NO_CPU : expressions.plain(values.get(values.size() - 1));
		if (statement.ALL() != null) {
			Symbol array = expressions.resolve(statement.ID().getSymbol(), Kind.ARRAY);
			if (array != null && isResult(array.dimension, statement.ID().getSymbol())) {
				blocks.freeAll(array, cpu);
			}
			return;
		}
		TargetContext target = statement.target();
		boolean element = target.expression() != null;
		Symbol symbol = expressions.resolve(target.ID().getSymbol(), element ? Kind.ARRAY : Kind.VARIABLE);
		if (symbol == null || !isResult(symbol.dimension, target.ID().getSymbol())) {
			return;
		}
		if (element) {
			expressions.plain(target.expression()).emit(code);
			code.add(Opcode.LOAD_ELEMENT, symbol.slot);
		} else {
			code.add(Opcode.LOAD, symbol.slot);
		}
		cpu.emit(code);
		code.add(Opcode.FREE);
	}

	private boolean isResult(Dimension dimension, Token name) {
		if (dimension != Dimension.AREA) {
			problems.at(name, "expected " + Dimension.AREA.words() + ", but '" + name.getText() + "' is " + dimension.words());
		}
		return dimension == Dimension.AREA;
	}

	// ---- the machine

	private void work(WorkStatementContext statement) {
		if (statement.HOLD() != null || statement.RELEASE() != null) {
			OperationType type = statement.BALANCE() != null ? OperationType.BALANCE : OperationType.DRAIN;
			code.add(Opcode.HOLD, type.ordinal(), statement.HOLD() != null ? 1 : 0);
			return;
		}
		code.add(Opcode.WORK, workType(statement).ordinal());
	}

	private static OperationType workType(WorkStatementContext statement) {
		if (statement.BALANCE() != null) {
			return OperationType.BALANCE;
		}
		if (statement.DRAIN() != null) {
			return OperationType.DRAIN;
		}
		if (statement.KSWAPD() != null) {
			return OperationType.KSWAPD;
		}
		if (statement.PURGE() != null) {
			return OperationType.PURGE;
		}
		return statement.SHRINK() != null ? OperationType.SHRINK : OperationType.UNMAP_ALIASES;
	}

	private void distribution(DistributionStatementContext statement) {
		Token name = statement.ID().getSymbol();
		if (symbols.find(name.getText()) != null) {
			problems.at(name, "there is a '" + name.getText() + "' already");
			return;
		}
		DistributionContext shape = statement.distribution();
		List<Constant> values = new ArrayList<>();
		List<Long> weights = new ArrayList<>();
		long sum = 0;
		for (ExpressionContext value : shape.expression()) {
			values.add(constant(value));
		}
		for (WeightedContext weighted : shape.weighted()) {
			values.add(constant(weighted.expression(0)));
			long weight = weighted.WEIGHT() == null ? 1 : constant(weighted.expression(1)).value();
			check(weight > 0, weighted, "a weight must be at least 1");
			sum += weight;
			weights.add(sum);
		}
		Dimension dimension = Dimension.NUMBER;
		for (Constant value : values) {
			check(dimension == Dimension.NUMBER || value.dimension() == dimension || value.dimension() == Dimension.NUMBER, shape,
					"the values of a distribution must have the same unit");
			dimension = value.dimension() == Dimension.NUMBER ? dimension : value.dimension();
		}
		check(shape.UNIFORM() == null || values.get(0).value() <= values.get(1).value(), shape, "the first end is greater than the second");
		check(shape.EXPONENTIAL() == null || values.get(0).value() > 0, shape, "the mean must be at least 1");
		Symbol symbol = symbols.declare(Kind.DISTRIBUTION, name.getText(), distributions.size(), name.getLine());
		symbol.dimension = dimension;
		Distribution.Kind kind = shape.UNIFORM() != null ? Distribution.Kind.UNIFORM
				: shape.EXPONENTIAL() != null ? Distribution.Kind.EXPONENTIAL : Distribution.Kind.CHOICE;
		distributions.add(new Distribution(name.getText(), kind, dimension, values.stream().mapToLong(Constant::value).toArray(),
				weights.stream().mapToLong(Long::longValue).toArray()));
	}

	private Constant constant(ExpressionContext place) {
		Node node = expressions.node(place);
		return new Constant(node.dimension(), expressions.constant(node, place));
	}

	private void check(boolean holds, ParserRuleContext place, String text) {
		if (!holds) {
			problems.at(place, text);
		}
	}
}
