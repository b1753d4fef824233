package org.vmalloscope.scenario.compile;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.scenario.Problem;
import org.vmalloscope.scenario.Scenario;
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
	private @Nullable MachineDescription machine;
	private @Nullable String title;
	private boolean begun;

	private ScenarioCompiler(String file) {
		this.file = file;
		reports = new Problems(file, this::add);
		expressions = new Expressions(reports, symbols, code);
		statements = new Statements(reports, symbols, code, expressions);
	}

	/** Compiles; never throws for bad text. */
	public static Scenario compile(String file, String text) {
		return new ScenarioCompiler(file).compile(text);
	}

	private Scenario compile(String text) {
		Syntax.statements(file, text, this::misread, this::statement);
		code.add(Opcode.END);
		problems.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
		return problems.isEmpty() ? new Scenario(List.of(), program()) : new Scenario(List.copyOf(problems), null);
	}

	private void add(Problem problem) {
		if (problems.size() < Scenario.MOST_PROBLEMS) {
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
			if (machine != null) {
				reports.at(statement.getStart(), "the machine is described already");
			} else if (begun) {
				reports.at(statement.getStart(), "the machine must be described before the first operation");
			} else {
				MachineDescription described = new MachineCompiler(reports, expressions).compile(statement.machineStatement());
				statements.setCpus(described.configuration().cpus());
				machine = described;
			}
		} else {
			begun |= statement.noteStatement() == null;
			statements.compile(statement);
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
		return new Program(file, name, described, code.instructions(), code.constants(), code.texts(), code.lineStarts(), code.lines(),
				symbols.variables(), symbols.arrays(), statements.distributions(), statements.tasks(), statements.schedules(), statements.expectations());
	}
}
