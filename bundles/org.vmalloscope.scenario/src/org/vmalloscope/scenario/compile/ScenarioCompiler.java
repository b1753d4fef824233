package org.vmalloscope.scenario.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.antlr.v4.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.scenario.Problem;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.grammar.ScenarioParser.CompareStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.MachineItemContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.MachineStatementContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.StatementContext;
import org.vmalloscope.scenario.machine.MachineDescription;
import org.vmalloscope.scenario.syntax.Syntax;

/** Compiles the text of a scenario, statement by statement as the parser delivers them. */
public final class ScenarioCompiler {
	private final String file;
	private final List<Problem> problems = new ArrayList<>();
	private final Problems reports;
	private final Symbols symbols = new Symbols();
	private final Code code = new Code();
	private final Expressions expressions;
	private final Statements statements;
	/** Which machine it is compiled for: 0 for the first, else the number of the one that it is compared with. */
	private final int chosen;
	private final List<MachineItemContext> items = new ArrayList<>();
	private final List<String> names = new ArrayList<>();
	/** The first comparison without a machine: told only when no machine was misread. */
	private @Nullable Token homeless;
	private @Nullable MachineDescription machine;
	private @Nullable String title;
	private boolean begun;

	private ScenarioCompiler(String file, int chosen) {
		this.file = file;
		this.chosen = chosen;
		reports = new Problems(file, this::add);
		expressions = new Expressions(reports, symbols, code);
		statements = new Statements(reports, symbols, code, expressions);
	}

	/** Compiles, once for each machine; never throws for bad text. */
	public static Scenario compile(String file, String text) {
		List<Program> programs = new ArrayList<>();
		int machines = 1;
		for (int number = 0; number < machines; number++) {
			ScenarioCompiler compiler = new ScenarioCompiler(file, number);
			Program program = compiler.compile(text);
			if (program == null) {
				return new Scenario(compiler.problems, List.of());
			}
			programs.add(program);
			machines = compiler.names.size();
		}
		return new Scenario(List.of(), programs);
	}

	private @Nullable Program compile(String text) {
		Syntax.statements(file, text, this::misread, this::statement);
		Token lonely = homeless;
		if (lonely != null && problems.isEmpty()) {
			reports.at(lonely, "describe a machine with a name before it is compared: machine \"before\" { … }");
		}
		code.add(Opcode.END);
		problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
		if (names.isEmpty()) {
			names.add("");
		}
		return problems.isEmpty() ? program() : null;
	}

	private void add(Problem problem) {
		if (problems.size() < Scenario.MOST_PROBLEMS && !problems.contains(problem)) {
			problems.add(problem);
		}
	}

	/** A word that is misspelt may have been compiled as a name before what follows it gave it away: one mistake is told once. */
	private void misread(Problem problem) {
		problems.removeIf(told -> told.line() == problem.line() && told.column() == problem.column());
		add(problem);
	}

	private void statement(StatementContext statement) {
		if (statement.titleStatement() != null) {
			if (title != null) {
				reports.at(statement, "the scenario has a title already");
			}
			title = Problems.unquoted(statement.titleStatement().STRING().getText());
		} else if (statement.machineStatement() != null) {
			machine(statement.machineStatement());
		} else if (statement.compareStatement() != null) {
			compare(statement.compareStatement());
		} else {
			begun |= statement.noteStatement() == null;
			statements.compile(statement);
		}
	}

	private void machine(MachineStatementContext block) {
		if (machine != null) {
			reports.at(block.getStart(), "the machine is described already");
		} else if (begun) {
			reports.at(block.getStart(), "the machine must be described before the first operation");
		} else {
			items.addAll(block.machineItem());
			names.add(block.STRING() == null ? "" : Problems.unquoted(block.STRING().getText()));
			use(new MachineCompiler(reports, expressions).compile(block.getStart(), items));
		}
	}

	private void use(MachineDescription described) {
		machine = described;
		expressions.setPageSize(described.profile().architecture().pageSize());
		statements.setCpus(described.configuration().cpus());
		statements.setMachines(names.get(Math.min(chosen, names.size() - 1)), List.copyOf(names));
	}

	private void compare(CompareStatementContext block) {
		String name = Problems.unquoted(block.STRING().getText());
		MachineDescription first = machine;
		if (first == null || names.get(0).isEmpty()) {
			homeless = homeless == null ? block.getStart() : homeless;
		} else if (begun) {
			reports.at(block.getStart(), "machines must be compared before the first operation");
		} else if (names.contains(name) || name.isEmpty()) {
			reports.at(block.STRING().getSymbol(), name.isEmpty() ? "the machine needs a name" : "there is a machine \"" + name + "\" already");
		} else {
			List<MachineItemContext> all = new ArrayList<>(items);
			all.addAll(block.machineItem());
			MachineDescription described = new MachineCompiler(reports, expressions).compile(block.getStart(), all);
			names.add(name);
			use(names.size() - 1 == chosen ? described : first);
		}
	}

	private Program program() {
		MachineDescription described = machine;
		if (described == null) {
			described = new MachineCompiler(reports, expressions).standard();
		}
		String name = title;
		if (name == null) {
			name = String.valueOf(Path.of(file).getFileName());
		}
		return new Program(file, name, described, names.get(chosen), code.instructions(), code.constants(), code.texts(), code.lineStarts(), code.lines(),
				symbols.variables(), symbols.arrays(), statements.distributions(), statements.tasks(), statements.schedules(), statements.expectations(), statements.states());
	}
}
