package org.vmalloscope.debug.model;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.model.IDebugElement;
import org.eclipse.debug.core.model.IValue;
import org.eclipse.debug.core.model.IWatchExpressionDelegate;
import org.eclipse.debug.core.model.IWatchExpressionListener;
import org.eclipse.debug.core.model.IWatchExpressionResult;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.debug.state.ComparedTree;
import org.vmalloscope.debug.state.Item;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.breakpoint.Expression;
import org.vmalloscope.session.breakpoint.ExpressionException;

/** Evaluates the expressions of the Expressions view where the session stands. */
public final class WatchDelegate implements IWatchExpressionDelegate {
	@Override
	@NonNullByDefault({})
	public void evaluateExpression(String text, IDebugElement context, IWatchExpressionListener listener) {
		if (!(context.getDebugTarget() instanceof SessionTarget target)) {
			return;
		}
		Job.createSystem("Evaluate " + text, monitor -> {
			listener.watchEvaluationFinished(evaluate(target, text));
		}).schedule();
	}

	/** On each machine, where a scenario compares several and they differ. */
	private static String words(Expression expression, Session session, Moment now) {
		List<String> values = new ArrayList<>();
		for (Session machine : session.machines()) {
			Moment there = machine == session ? now : machine.moment(Math.min(now.position(), machine.length()));
			values.add(expression.words(machine, there));
		}
		if (values.stream().distinct().count() <= 1) {
			return values.isEmpty() ? expression.words(session, now) : values.get(0);
		}
		return ComparedTree.DIFFERS + String.join(ComparedTree.BETWEEN, values);
	}

	private static Result evaluate(SessionTarget target, String text) {
		Stand stand = target.stand();
		try {
			Expression expression = Expression.parse(text);
			String words = words(expression, target.session(), stand.now());
			return new Result(text, StateVariable.value(target, new Item(text, words, false)), null);
		} catch (ExpressionException e) {
			return new Result(text, null, String.valueOf(e.getMessage()));
		}
	}

	/** What came of an expression: a value, or what is wrong with it. */
	private record Result(String text, @Nullable IValue value, @Nullable String error) implements IWatchExpressionResult {
		@Override
		public @Nullable IValue getValue() {
			return value;
		}

		@Override
		public boolean hasErrors() {
			return error != null;
		}

		@Override
		public String[] getErrorMessages() {
			String said = error;
			return said == null ? new String[0] : new String[] { said };
		}

		@Override
		public String getExpressionText() {
			return text;
		}

		@Override
		public @Nullable DebugException getException() {
			return null;
		}
	}
}
