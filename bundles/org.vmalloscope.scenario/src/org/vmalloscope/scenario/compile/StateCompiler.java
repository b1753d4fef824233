package org.vmalloscope.scenario.compile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.VmallocState;
import org.vmalloscope.engine.vmalloc.VmallocState.Area;
import org.vmalloscope.engine.vmalloc.VmallocState.Links;
import org.vmalloscope.engine.vmalloc.VmallocState.Pool;
import org.vmalloscope.engine.vmalloc.VmallocState.Range;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.scenario.grammar.ScenarioParser.StateLineContext;
import org.vmalloscope.scenario.machine.MachineState;
import org.vmalloscope.scenario.syntax.Nearest;

/** Reads the lines of a {@code state} block; {@link org.vmalloscope.scenario.machine.StateText} writes them. */
final class StateCompiler {
	/** A line is not as it must be. */
	static final class Misread extends RuntimeException {
		private static final long serialVersionUID = 1;
		private final transient Token token;

		Misread(Token token, String text) {
			super(text);
			this.token = token;
		}
	}

	/** The words of a line, taken one after the other. */
	static final class Line {
		private final List<Token> tokens;
		private int at;

		Line(List<Token> tokens) {
			this.tokens = tokens;
		}

		boolean isAtEnd() {
			return at == tokens.size();
		}

		/** Takes a word if it is the next one. */
		boolean has(String word) {
			boolean is = !isAtEnd() && tokens.get(at).getText().equals(word);
			at += is ? 1 : 0;
			return is;
		}

		void expect(String word) {
			if (!has(word)) {
				throw wrong("'" + word + "'");
			}
		}

		/** A number behind a word. */
		int number(String word) {
			expect(word);
			return number();
		}

		/** A number, or {@code none}: -1. */
		int numberOrNone(String word) {
			expect(word);
			return has("none") ? -1 : number();
		}

		int number() {
			// isolated chunks can take more from a counter than there is
			boolean isNegative = has("-");
			String text = isAtEnd() ? "" : tokens.get(at).getText().replace("_", "");
			if (!text.matches("[0-9]{1,10}") || Long.parseLong(text) > Integer.MAX_VALUE) {
				throw wrong("a number");
			}
			at++;
			return isNegative ? -Integer.parseInt(text) : Integer.parseInt(text);
		}

		List<Integer> numbers() {
			List<Integer> numbers = new ArrayList<>();
			while (!isAtEnd()) {
				numbers.add(number());
			}
			return numbers;
		}

		long address() {
			String text = isAtEnd() ? "" : tokens.get(at).getText().replace("_", "");
			if (!text.matches("0[xX][0-9a-fA-F]{1,16}")) {
				throw wrong("an address such as 0xffffc90000000000");
			}
			at++;
			return Long.parseUnsignedLong(text.substring(2), 16);
		}

		<T extends Enum<T>> T constant(T[] values) {
			for (T value : values) {
				if (has(value.name())) {
					return value;
				}
			}
			throw wrong(String.join(", ", Arrays.stream(values).map(Enum::name).toList()));
		}

		void end() {
			if (!isAtEnd()) {
				throw wrong("the end of the line");
			}
		}

		Misread wrong(String expected) {
			boolean isMissing = isAtEnd();
			Token token = tokens.get(isMissing ? at - 1 : at);
			return new Misread(token, isMissing ? "expected " + expected + " behind '" + token.getText() + "'" : "expected " + expected + ", got '" + token.getText() + "'");
		}
	}

	private static final List<String> WORDS = List.of("percpu", "chunk", "populated", "areas", "entries", "hints", "blocks", "lazy", "free", "busy", "pool");

	private final PercpuStateReader percpu = new PercpuStateReader();
	private boolean hasVmalloc;
	private long lazyPages;
	private final List<Range> free = new ArrayList<>();
	private final List<Links> links = new ArrayList<>();
	private int root = -1;
	private final List<Area> busy = new ArrayList<>();
	private final List<Area> lazy = new ArrayList<>();
	private final List<Pool> pools = new ArrayList<>();

	/** Reads the lines; what is wrong goes to {@code problems}. */
	static MachineState compile(Problems problems, Token place, List<StateLineContext> lines) {
		StateCompiler compiler = new StateCompiler();
		int known = 0;
		for (StateLineContext line : lines) {
			List<Token> tokens = new ArrayList<>();
			for (ParseTree child : line.children) {
				tokens.add(((TerminalNode) child).getSymbol());
			}
			try {
				compiler.line(new Line(tokens));
				known++;
			} catch (Misread e) {
				problems.at(e.token, String.valueOf(e.getMessage()));
			}
		}
		if (known < lines.size()) {
			return MachineState.NONE;
		}
		try {
			return new MachineState(compiler.percpu.state(), compiler.vmalloc());
		} catch (IllegalArgumentException e) {
			problems.at(place, String.valueOf(e.getMessage()));
			return MachineState.NONE;
		}
	}

	private void line(Line line) {
		Token first = line.tokens.get(0);
		line.at++;
		switch (first.getText()) {
		case "lazy" -> {
			if (line.has("pages")) {
				lazyPages = line.number();
			} else {
				lazy.add(area(line));
			}
			hasVmalloc = true;
		}
		case "free" -> free(line);
		case "busy" -> busy.add(area(line));
		case "pool" -> pool(line);
		default -> {
			if (!percpu.read(first, line)) {
				throw new Misread(first, "expected " + String.join(", ", WORDS) + ", got '" + first.getText() + "'" + Nearest.hint(first.getText().toLowerCase(Locale.ROOT), WORDS));
			}
		}
		}
		line.end();
	}

	private Area area(Line line) {
		hasVmalloc = true;
		long start = line.address();
		line.expect("to");
		long end = line.address();
		AreaType type = line.constant(AreaType.values());
		return new Area(start, end, type, line.has("node") ? line.number() : -1);
	}

	private void free(Line line) {
		hasVmalloc = true;
		long start = line.address();
		line.expect("to");
		free.add(new Range(start, line.address()));
		if (line.isAtEnd()) {
			return;
		}
		boolean red = line.has("red");
		if (!red) {
			line.expect("black");
		}
		int left = line.has("left") ? line.number() : -1;
		int right = line.has("right") ? line.number() : -1;
		links.add(new Links(left, right, red));
		root = line.has("root") ? free.size() - 1 : root;
	}

	private void pool(Line line) {
		hasVmalloc = true;
		int node = line.number();
		int pages = line.number("pages");
		line.expect("at");
		List<Long> starts = new ArrayList<>();
		while (!line.isAtEnd()) {
			starts.add(line.address());
		}
		pools.add(new Pool(node, pages, starts));
	}

	private @Nullable VmallocState vmalloc() {
		return hasVmalloc ? new VmallocState(lazyPages, free, links, root, busy, lazy, pools) : null;
	}
}
