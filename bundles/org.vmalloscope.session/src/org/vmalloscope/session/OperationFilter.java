package org.vmalloscope.session;

import java.util.Locale;
import java.util.Set;

/** Chooses operations. */
@FunctionalInterface
public interface OperationFilter {
	/** Whether operation {@code index} of a session is wanted. */
	boolean matches(Session session, int index);

	/** Operations that had one of these effects. */
	static OperationFilter effects(Set<Effect> wanted) {
		int mask = wanted.stream().mapToInt(Effect::bit).reduce(0, (a, b) -> a | b);
		return (session, index) -> (session.effectMask(index) & mask) != 0;
	}

	/** Operations that had an effect. */
	static OperationFilter effect(Effect wanted) {
		return effects(Set.of(wanted));
	}

	/** Operations of one of these kinds. */
	static OperationFilter kinds(Set<OperationKind> wanted) {
		return (session, index) -> wanted.contains(session.operation(index).kind());
	}

	/** Operations whose text, task or caller has a text in it, whatever the case. */
	static OperationFilter text(String text) {
		String wanted = text.toLowerCase(Locale.ROOT);
		return (session, index) -> {
			Operation operation = session.operation(index);
			return has(operation.text(), wanted) || has(operation.task(), wanted) || has(session.caller(index), wanted)
					|| has(operation.kind().label(), wanted);
		};
	}

	private static boolean has(String text, String wanted) {
		return text.toLowerCase(Locale.ROOT).contains(wanted);
	}

	/** Operations that this one or the other chooses. */
	default OperationFilter or(OperationFilter other) {
		return (session, index) -> matches(session, index) || other.matches(session, index);
	}

	/** Operations that both choose. */
	default OperationFilter and(OperationFilter other) {
		return (session, index) -> matches(session, index) && other.matches(session, index);
	}
}
