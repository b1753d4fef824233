package org.vmalloscope.ui.events;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.OperationKind;
import org.vmalloscope.session.Session;

/**
 * Which operations a user wants to see.
 *
 * @param text  words that all occur in some column, whatever their case; empty for any
 * @param kinds the kinds wanted; empty for any
 */
record EventFilter(String text, Set<OperationKind> kinds) {
	/** Everything. */
	static final EventFilter NONE = new EventFilter("", Set.of());
	private static final int CHECK = 0xfff;

	EventFilter {
		kinds = Set.copyOf(kinds);
	}

	boolean isNone() {
		return text.isBlank() && kinds.isEmpty();
	}

	boolean accepts(Operation operation) {
		return (kinds.isEmpty() || kinds.contains(operation.kind())) && Words.of(text).occurIn(operation);
	}

	/**
	 * The operations that pass, in order; null when all do.
	 *
	 * @throws CancellationException when nobody wants to know any more
	 */
	int @Nullable [] apply(Session session, BooleanSupplier cancelled) {
		if (isNone()) {
			return null;
		}
		Words words = Words.of(text);
		int[] kept = new int[1024];
		int count = 0;
		for (int i = 0; i < session.length(); i++) {
			if ((i & CHECK) == 0 && cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
			Operation operation = session.operation(i);
			if ((kinds.isEmpty() || kinds.contains(operation.kind())) && words.occurIn(operation)) {
				if (count == kept.length) {
					kept = Arrays.copyOf(kept, count * 2);
				}
				kept[count++] = i;
			}
		}
		return Arrays.copyOf(kept, count);
	}
}
