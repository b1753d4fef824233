package org.vmalloscope.scenario.compile;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.antlr.v4.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.scenario.compile.Node.Constant;
import org.vmalloscope.scenario.compile.Node.Instruction;
import org.vmalloscope.scenario.compile.Schedule.Turn;
import org.vmalloscope.scenario.compile.Symbols.Kind;
import org.vmalloscope.scenario.compile.Symbols.Symbol;
import org.vmalloscope.scenario.grammar.ScenarioParser.BlockContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.ForStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.IfStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.OnStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.RepeatStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.ScheduleStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.StatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.TaskStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.TurnContext;
import org.vmalloscope.scenario.syntax.Nearest;

/** Compiles loops, choices, tasks and schedules. */
final class Blocks {
	/** Iterations of {@code repeat until failure} after which it is given up when the scenario sets no bound. */
	static final int MOST_ITERATIONS = 10_000_000;
	/** Operations that the explorer tries in one order unless the scenario says otherwise. */
	private static final int DEFAULT_BOUND = 1000;
	private static final Constant ZERO = new Constant(Dimension.NUMBER, 0);
	private static final Constant ONE = new Constant(Dimension.NUMBER, 1);

	private final Problems problems;
	private final Symbols symbols;
	private final Code code;
	private final Expressions expressions;
	private final Statements statements;
	private final List<TaskCode> tasks = new ArrayList<>();
	private final List<Schedule> schedules = new ArrayList<>();
	/** Instances of each task name: the first one and how many. */
	private final Map<String, int[]> instances = new HashMap<>();
	/** For each loop until failure around this line the jumps that leave it. */
	private final Deque<List<Integer>> untilFailure = new ArrayDeque<>();
	private int cpus = MachineCompiler.DEFAULT_CPUS;
	private boolean inTask;
	private String machine = "";
	private List<String> machines = List.of();

	Blocks(Problems problems, Symbols symbols, Code code, Expressions expressions, Statements statements) {
		this.problems = problems;
		this.symbols = symbols;
		this.code = code;
		this.expressions = expressions;
		this.statements = statements;
	}

	void setCpus(int number) {
		cpus = number;
	}

	void setMachines(String here, List<String> all) {
		machine = here;
		machines = all;
	}

	List<TaskCode> tasks() {
		return List.copyOf(tasks);
	}

	List<Schedule> schedules() {
		return List.copyOf(schedules);
	}

	/** After an allocation: leaves the loop that waits for a failure, if there is one. */
	void leaveOnFailure() {
		List<Integer> exits = untilFailure.peek();
		if (exits != null) {
			exits.add(code.jump(Opcode.JUMP_IF_FAILED));
		}
	}

	void compile(StatementContext statement) {
		if (statement.repeatStatement() != null) {
			repeat(statement.repeatStatement());
		} else if (statement.forStatement() != null) {
			count(statement.forStatement());
		} else if (statement.ifStatement() != null) {
			choose(statement.ifStatement());
		} else if (statement.onStatement() != null) {
			on(statement.onStatement());
		} else if (statement.taskStatement() != null) {
			task(statement.taskStatement());
		} else if (statement.scheduleStatement() != null) {
			schedule(statement.scheduleStatement());
		}
	}

	// ---- loops

	private void repeat(RepeatStatementContext loop) {
		if (loop.WHILE() != null) {
			int start = code.size();
			expressions.condition(loop.expression()).emit(code);
			int exit = code.jump(Opcode.JUMP_IF_ZERO);
			statements.block(loop.block());
			code.add(Opcode.JUMP, start);
			code.land(exit);
			return;
		}
		boolean waits = loop.UNTIL() != null;
		int limit = symbols.temporary();
		Node times = loop.expression() == null ? new Constant(Dimension.NUMBER, MOST_ITERATIONS) : expressions.plain(loop.expression());
		times.emit(code);
		code.add(Opcode.STORE, limit);
		if (!waits) {
			loop(counter(loop.ID() == null ? null : loop.ID().getSymbol()), ZERO, ONE, Opcode.LESS, limit, loop.block());
			return;
		}
		List<Integer> exits = new ArrayList<>();
		untilFailure.push(exits);
		loop(counter(loop.ID() == null ? null : loop.ID().getSymbol()), ZERO, ONE, Opcode.LESS, limit, loop.block());
		untilFailure.pop();
		if (exits.isEmpty()) {
			problems.at(loop.FAILURE().getSymbol(), "nothing in this loop can fail: it needs an allocation");
		}
		if (loop.expression() == null) {
			code.add(Opcode.FAULT, code.text("nothing failed in " + MOST_ITERATIONS + " rounds; bound the loop with 'repeat up to … times until failure'"));
		}
		exits.forEach(code::land);
	}

	private void count(ForStatementContext loop) {
		boolean down = loop.DOWN() != null;
		int limit = symbols.temporary();
		Node from = expressions.node(loop.expression(0));
		expressions.node(loop.expression(1)).emit(code);
		code.add(Opcode.STORE, limit);
		Node step = loop.STEP() == null ? ONE : expressions.plain(loop.expression(2));
		if (step instanceof Constant constant && constant.value() <= 0) {
			problems.at(loop.expression(2), "a step must be at least 1; count down with 'down to'");
		}
		Symbol counter = counter(loop.ID().getSymbol());
		counter.dimension = from.dimension();
		loop(counter, from, down ? Node.compute(Dimension.NUMBER, Opcode.NEGATE, step) : step, down ? Opcode.AT_LEAST : Opcode.AT_MOST, limit, loop.block());
	}

	private void loop(Symbol counter, Node from, Node step, int goesOn, int limit, BlockContext body) {
		from.emit(code);
		code.add(Opcode.STORE, counter.slot);
		int start = code.size();
		code.add(Opcode.LOAD, counter.slot);
		code.add(Opcode.LOAD, limit);
		code.add(goesOn);
		int exit = code.jump(Opcode.JUMP_IF_ZERO);
		boolean outer = counter.counting;
		counter.counting = true;
		statements.block(body);
		counter.counting = outer;
		code.add(Opcode.LOAD, counter.slot);
		step.emit(code);
		code.add(Opcode.ADD);
		code.add(Opcode.STORE, counter.slot);
		code.add(Opcode.JUMP, start);
		code.land(exit);
	}

	/** What counts the rounds of a loop: a name that stays known after it, or nothing with a name. */
	private Symbol counter(@Nullable Token name) {
		if (name == null) {
			return symbols.declareVariable("", 0, Dimension.NUMBER);
		}
		Symbol known = symbols.find(name.getText());
		if (known == null) {
			return symbols.declareVariable(name.getText(), name.getLine(), Dimension.NUMBER);
		}
		if (known.kind != Kind.VARIABLE || !known.dimension.isNumeric()) {
			problems.at(name, "'" + name.getText() + "' is " + (known.kind == Kind.VARIABLE ? known.dimension.words() : known.kind.words()) + " and cannot count");
		} else if (known.counting) {
			problems.at(name, "'" + name.getText() + "' counts the loop around this line");
		}
		return known.kind == Kind.VARIABLE ? known : symbols.declareVariable("", 0, Dimension.NUMBER);
	}

	private void choose(IfStatementContext choice) {
		expressions.condition(choice.expression()).emit(code);
		branch(choice.block(0), choice.ELSE() == null ? null : () -> {
			if (choice.ifStatement() != null) {
				choose(choice.ifStatement());
			} else {
				statements.block(choice.block(1));
			}
		});
	}

	/** One block or the other, as the condition says whose code stands before. */
	private void branch(BlockContext block, @Nullable Runnable other) {
		int otherwise = code.jump(Opcode.JUMP_IF_ZERO);
		statements.block(block);
		if (other == null) {
			code.land(otherwise);
			return;
		}
		int over = code.jump(Opcode.JUMP);
		code.land(otherwise);
		other.run();
		code.land(over);
	}

	/** The code is the same for every machine, so that the runs can be laid side by side; only what the condition gives differs. */
	private void on(OnStatementContext choice) {
		String name = Problems.unquoted(choice.STRING().getText());
		if (!machines.contains(name)) {
			problems.at(choice.STRING().getSymbol(), machines.size() < 2 ? "this scenario compares no machines: say 'compare with' first" : "unknown machine \"" + name + "\"" + Nearest.hint(name, machines));
		}
		(name.equals(machine) ? ONE : ZERO).emit(code);
		branch(choice.block(0), choice.ELSE() == null ? null : () -> statements.block(choice.block(1)));
	}

	/** Frees the elements of an array from the first to the last, those that are NULL left out. */
	void freeAll(Symbol array, Node cpu) {
		int index = symbols.temporary();
		ZERO.emit(code);
		code.add(Opcode.STORE, index);
		int start = code.size();
		code.add(Opcode.LOAD, index);
		code.add(Opcode.LENGTH, array.slot);
		code.add(Opcode.LESS);
		int exit = code.jump(Opcode.JUMP_IF_ZERO);
		code.add(Opcode.LOAD, index);
		code.add(Opcode.LOAD_ELEMENT, array.slot);
		code.add(Opcode.FACT, Fact.LIVE.ordinal());
		int dead = code.jump(Opcode.JUMP_IF_ZERO);
		new Instruction(Dimension.AREA, Opcode.LOAD_ELEMENT, array.slot, List.of(new Node.Load(Dimension.NUMBER, index))).emit(code);
		cpu.emit(code);
		code.add(Opcode.FREE);
		code.land(dead);
		code.add(Opcode.LOAD, index);
		ONE.emit(code);
		code.add(Opcode.ADD);
		code.add(Opcode.STORE, index);
		code.add(Opcode.JUMP, start);
		code.land(exit);
	}

	// ---- tasks

	private void task(TaskStatementContext task) {
		Token name = task.ID().getSymbol();
		if (inTask) {
			problems.at(task.getStart(), "a task cannot stand inside a task");
			return;
		}
		if (symbols.find(name.getText()) != null) {
			problems.at(name, "there is a '" + name.getText() + "' already");
			return;
		}
		int first = cpu(task, 0);
		int last = task.TO() == null ? first : cpu(task, 1);
		int over = code.jump(Opcode.JUMP);
		instances.put(name.getText(), new int[] { tasks.size(), last - first + 1 });
		inTask = true;
		for (int cpu = first; cpu <= last; cpu++) {
			String instance = task.TO() == null ? name.getText() : name.getText() + "[" + (cpu - first) + "]";
			int entry = code.size();
			symbols.enterTask(instance);
			statements.block(task.block());
			code.add(Opcode.END);
			symbols.leaveTask();
			tasks.add(new TaskCode(instance, cpu, entry, code.size()));
		}
		inTask = false;
		code.land(over);
		symbols.declare(Kind.TASK, name.getText(), tasks.size(), name.getLine());
	}

	private int cpu(TaskStatementContext task, int index) {
		long cpu = expressions.constant(expressions.plain(task.expression(index)), task.expression(index));
		if (cpu < 0 || cpu >= cpus) {
			problems.at(task.expression(index), "the machine has no cpu " + cpu + ": it has " + cpus);
			return 0;
		}
		return (int) cpu;
	}

	private void schedule(ScheduleStatementContext statement) {
		if (inTask) {
			problems.at(statement.getStart(), "a schedule cannot stand inside a task");
			return;
		}
		if (tasks.isEmpty()) {
			problems.at(statement.getStart(), "there is no task to schedule");
			return;
		}
		List<Turn> turns = new ArrayList<>();
		for (TurnContext turn : statement.turn()) {
			turn(turn, turns);
		}
		long value = statement.expression() == null ? 0 : expressions.constant(expressions.plain(statement.expression()), statement.expression());
		Schedule.Kind kind = statement.ROUND() != null ? Schedule.Kind.ROUND_ROBIN
				: statement.SEED() != null ? Schedule.Kind.SEED : statement.EXPLORE() != null ? Schedule.Kind.EXPLORE : Schedule.Kind.WRITTEN;
		int bound = kind == Schedule.Kind.EXPLORE && statement.expression() != null ? (int) Math.min(value, Integer.MAX_VALUE) : DEFAULT_BOUND;
		List<Integer> all = new ArrayList<>();
		for (int task = 0; task < tasks.size(); task++) {
			all.add(task);
		}
		code.add(Opcode.SCHEDULE, schedules.size());
		schedules.add(new Schedule(kind, value, bound, List.copyOf(turns), List.copyOf(all)));
	}

	private void turn(TurnContext turn, List<Turn> turns) {
		Symbol symbol = expressions.resolve(turn.ID().getSymbol(), Kind.TASK);
		int[] range = instances.get(turn.ID().getText());
		if (symbol == null || range == null) {
			return;
		}
		boolean indexed = turn.OPEN_BRACKET() != null;
		long index = indexed ? expressions.constant(expressions.plain(turn.expression(0)), turn.expression(0)) : 0;
		if (index < 0 || index >= range[1] || !indexed && range[1] > 1) {
			problems.at(turn, indexed ? "there are " + range[1] + " of '" + turn.ID().getText() + "', numbered from 0"
					: "say which of the " + range[1] + ": " + turn.ID().getText() + "[0] and so on");
			return;
		}
		long operations = 1;
		if (turn.END() != null) {
			operations = -1;
		} else if (turn.TIMES() != null) {
			operations = expressions.constant(expressions.plain(turn.expression(indexed ? 1 : 0)), turn);
		}
		turns.add(new Turn(range[0] + (int) index, (int) operations));
	}
}
