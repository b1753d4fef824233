package org.vmalloscope.session.breakpoint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** Reads expressions: operator precedence by recursive descent. */
final class ExpressionParser {
	private static final Pattern TOKEN = Pattern.compile("\\s*(\\$[A-Za-z_][A-Za-z_0-9]*|0[xX][0-9a-fA-F_]+|[0-9][0-9_]*|[A-Za-z_][A-Za-z_0-9]*|\\|\\||&&|[=!<>]=|[-+*/%<>!()\\[\\],.])");
	private static final int DEEPEST = 100;
	/** With the prefix 0x these are the 16 digits of 64 bits; as many decimal digits fit as well. */
	private static final int MOST_DIGITS = 18;

	private final String text;
	private final List<String> tokens = new ArrayList<>();
	private final List<Integer> columns = new ArrayList<>();
	private int at;
	private int depth;

	ExpressionParser(String text) {
		this.text = text;
	}

	Node parse() throws ExpressionException {
		split();
		Node root = expression(1);
		if (at < tokens.size()) {
			throw wrong("an operator or the end of the expression");
		}
		return root;
	}

	private void split() throws ExpressionException {
		Matcher matcher = TOKEN.matcher(text);
		int end = 0;
		while (matcher.find(end) && matcher.start() == end) {
			tokens.add(matcher.group(1));
			columns.add(matcher.start(1));
			end = matcher.end();
		}
		if (!text.substring(end).isBlank()) {
			int column = end + text.substring(end).length() - text.substring(end).stripLeading().length();
			throw new ExpressionException(column, "'" + text.charAt(column) + "' means nothing here");
		}
		if (tokens.isEmpty()) {
			throw new ExpressionException(0, "an expression is expected, such as vmap_lazy_nr > 2 * lazy_max_pages");
		}
	}

	private Node expression(int weakest) throws ExpressionException {
		Node left = unary();
		for (Operator operator = operator(); operator != null && operator.strength() >= weakest; operator = operator()) {
			at++;
			Node right = expression(operator.strength() + 1);
			left = new Node.Binary(operator, left, right);
			Operator next = operator();
			if (operator.isComparison() && next != null && next.isComparison()) {
				throw wrong("'and' or 'or' between two comparisons");
			}
		}
		return left;
	}

	private @Nullable Operator operator() {
		return at < tokens.size() ? Operator.of(tokens.get(at)) : null;
	}

	private Node unary() throws ExpressionException {
		if (++depth > DEEPEST) {
			throw new ExpressionException(column(), "the expression is nested too deep");
		}
		Node node = operand();
		depth--;
		return node;
	}

	private Node operand() throws ExpressionException {
		if (accept("-")) {
			return new Node.Unary(false, unary());
		}
		if (accept("!")) {
			return new Node.Unary(true, unary());
		}
		if (accept("not")) {
			return new Node.Unary(true, expression(Operator.EQUAL.strength()));
		}
		if (accept("(")) {
			Node inner = expression(1);
			expect(")");
			return inner;
		}
		if (at >= tokens.size()) {
			throw wrong("a number or a name");
		}
		String token = tokens.get(at);
		if (Character.isDigit(token.charAt(0))) {
			at++;
			return literal(token);
		}
		return name(token);
	}

	private Node literal(String digits) throws ExpressionException {
		boolean isHexadecimal = digits.length() > 1 && Character.toLowerCase(digits.charAt(1)) == 'x';
		if (digits.replace("_", "").length() > MOST_DIGITS) {
			throw new ExpressionException(columns.get(at - 1), digits + " does not fit into 64 bits");
		}
		long number = Expression.number(digits);
		int shift = accept("KiB") ? 10 : accept("MiB") ? 20 : accept("GiB") ? 30 : 0;
		return new Node.Literal(number << shift, isHexadecimal, shift > 0);
	}

	private Node name(String word) throws ExpressionException {
		if (word.startsWith("$")) {
			at++;
			return new Node.OfScenario(word.substring(1));
		}
		Counter counter = Counter.named(word);
		if (counter != null) {
			at++;
			return new Node.Named(counter);
		}
		if (word.equals("chunk")) {
			at++;
			return chunk();
		}
		AddressQuestion question = AddressQuestion.named(word);
		if (question != null) {
			at++;
			return call(question);
		}
		throw Character.isLetter(word.charAt(0)) || word.charAt(0) == '_' ? unknown(word) : wrong("a number or a name");
	}

	private Node chunk() throws ExpressionException {
		expect("[");
		Node number = expression(1);
		expect("]");
		expect(".");
		ChunkField field = at < tokens.size() ? ChunkField.named(tokens.get(at)) : null;
		if (field == null) {
			throw wrong("one of " + ChunkField.words());
		}
		at++;
		return new Node.OfChunk(number, field);
	}

	private Node call(AddressQuestion question) throws ExpressionException {
		expect("(");
		List<Node> arguments = new ArrayList<>();
		arguments.add(expression(1));
		if (accept(",")) {
			arguments.add(expression(1));
		}
		expect(")");
		return new Node.Call(question, List.copyOf(arguments));
	}

	private ExpressionException unknown(String word) {
		String nearest = Arrays.stream(Counter.values()).map(Counter::word).min((a, b) -> Integer.compare(distance(word, a), distance(word, b))).orElse("");
		boolean isNear = distance(word, nearest) <= Math.max(2, word.length() / 3);
		return new ExpressionException(column(), "there is no counter " + word + (isNear ? "; did you mean " + nearest + "?" : ""));
	}

	/** Levenshtein distance. */
	private static int distance(String a, String b) {
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			row[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			int diagonal = row[0];
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
				diagonal = row[j];
				row[j] = Math.min(replaced, Math.min(row[j], row[j - 1]) + 1);
			}
		}
		return row[b.length()];
	}

	private boolean accept(String token) {
		if (at < tokens.size() && tokens.get(at).equals(token)) {
			at++;
			return true;
		}
		return false;
	}

	private void expect(String token) throws ExpressionException {
		if (!accept(token)) {
			throw wrong("'" + token + "'");
		}
	}

	private ExpressionException wrong(String expected) {
		return new ExpressionException(column(), "expected " + expected + ", found " + (at < tokens.size() ? "'" + tokens.get(at) + "'" : "the end"));
	}

	private int column() {
		return at < columns.size() ? columns.get(at) : text.length();
	}
}
