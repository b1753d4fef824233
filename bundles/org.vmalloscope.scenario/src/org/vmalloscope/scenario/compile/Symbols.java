package org.vmalloscope.scenario.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** The names of a scenario. A task's own names hide those of the same name outside. */
final class Symbols {
	enum Kind {
		VARIABLE("a single value"), ARRAY("an array"), DISTRIBUTION("a distribution"), TASK("a task");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		String words() {
			return words;
		}
	}

	/** What a name means; the dimension of a plain number is refined by later values. */
	static final class Symbol {
		final Kind kind;
		final int slot;
		final int line;
		Dimension dimension;
		boolean counting;

		private Symbol(Kind kind, int slot, int line, Dimension dimension) {
			this.kind = kind;
			this.slot = slot;
			this.line = line;
			this.dimension = dimension;
		}
	}

	private final Map<String, Symbol> outside = new HashMap<>();
	private @Nullable Map<String, Symbol> inside;
	private String prefix = "";
	private final List<String> variableNames = new ArrayList<>();
	private final List<Symbol> variables = new ArrayList<>();
	private final List<String> arrayNames = new ArrayList<>();
	private final List<Symbol> arrays = new ArrayList<>();

	/** From here to {@link #leaveTask} new names belong to a task. */
	void enterTask(String task) {
		inside = new HashMap<>();
		prefix = task + ".";
	}

	void leaveTask() {
		inside = null;
		prefix = "";
	}

	@Nullable Symbol find(String name) {
		Map<String, Symbol> own = inside;
		Symbol symbol = own == null ? null : own.get(name);
		return symbol == null ? outside.get(name) : symbol;
	}

	Symbol declareVariable(String name, int line, Dimension dimension) {
		Symbol symbol = new Symbol(Kind.VARIABLE, variables.size(), line, dimension);
		variables.add(symbol);
		variableNames.add(name.isEmpty() ? "" : prefix + name);
		return name.isEmpty() ? symbol : put(name, symbol);
	}

	Symbol declareArray(String name, int line, Dimension dimension) {
		Symbol symbol = new Symbol(Kind.ARRAY, arrays.size(), line, dimension);
		arrays.add(symbol);
		arrayNames.add(prefix + name);
		return put(name, symbol);
	}

	Symbol declare(Kind kind, String name, int slot, int line) {
		return put(name, new Symbol(kind, slot, line, Dimension.NUMBER));
	}

	private Symbol put(String name, Symbol symbol) {
		Map<String, Symbol> own = inside;
		(own == null ? outside : own).put(name, symbol);
		return symbol;
	}

	/** A variable without a name. */
	int temporary() {
		return declareVariable("", 0, Dimension.NUMBER).slot;
	}

	/** The names known here. */
	List<String> names() {
		List<String> names = new ArrayList<>(outside.keySet());
		Map<String, Symbol> own = inside;
		if (own != null) {
			names.addAll(own.keySet());
		}
		return names;
	}

	List<Name> variables() {
		return table(variableNames, variables);
	}

	List<Name> arrays() {
		return table(arrayNames, arrays);
	}

	private static List<Name> table(List<String> names, List<Symbol> symbols) {
		List<Name> table = new ArrayList<>(names.size());
		for (int i = 0; i < names.size(); i++) {
			table.add(new Name(names.get(i), symbols.get(i).dimension, symbols.get(i).line));
		}
		return table;
	}
}
