package org.vmalloscope.ui.document;

import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.OperationFilter;
import org.vmalloscope.session.Stop;

/**
 * What a run stops at.
 *
 * @param kind what happens there
 * @param text for {@link Kind#TEXT}: what the operation's text, task or caller has in it
 */
public record RunTarget(Kind kind, String text) {
	/** What a user would run to. */
	public enum Kind {
		/** Breakpoints; as long as there are none, what is worth a look; and in any case the end. */
		BREAKPOINT("a breakpoint, else what is notable", Set.of()),
		/** A note, or something that happens seldom enough to be worth a look. */
		NOTABLE("a notable event", Set.of()),
		FAILURE("a failure", Set.of(Effect.FAILURE, Effect.POPULATION_FAILED)),
		CHUNK_CREATED("a chunk created", Set.of(Effect.CHUNK_CREATED)),
		CHUNK_DESTROYED("a chunk destroyed", Set.of(Effect.CHUNK_DESTROYED)),
		BALANCE("balance work", Set.of(Effect.BALANCE)),
		PAGES("pages populated or given back", Set.of(Effect.POPULATED, Effect.DEPOPULATED)),
		PURGE("a purge", Set.of(Effect.PURGE)),
		TEXT("an event with a text", Set.of()),
		END("the end", Set.of());

		private final String label;
		private final Set<Effect> effects;

		Kind(String label, Set<Effect> effects) {
			this.label = label;
			this.effects = effects;
		}

		/** For people; completes "run to". */
		public String label() {
			return label;
		}
	}

	/** What a document runs to at first. */
	public static final RunTarget DEFAULT = new RunTarget(Kind.BREAKPOINT, "");

	/**
	 * The same for a session.
	 *
	 * @param breakpoints what stops a run in any case; null for nothing
	 */
	public Stop stop(@Nullable Stop breakpoints) {
		if (breakpoints == null) {
			return stop();
		}
		// who runs to breakpoints and hits none comes to the end, as in any debugger
		return breakpoints.or(kind == Kind.BREAKPOINT ? Stop.end() : stop());
	}

	private Stop stop() {
		return switch (kind) {
			case END -> Stop.end();
			case NOTABLE -> Stop.notable();
			case BREAKPOINT -> Stop.notable().or(Stop.end());
			case TEXT -> text.isBlank() ? Stop.end() : Stop.behind(OperationFilter.text(text));
			default -> Stop.behind(OperationFilter.effects(kind.effects));
		};
	}
}
