package org.vmalloscope.debug.breakpoint;

import java.util.EnumSet;
import java.util.Set;

import org.eclipse.debug.core.model.Breakpoint;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.debug.model.SessionTarget;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.breakpoint.Occasion;

/** Stops behind whatever has an effect: a chunk is created, an allocation fails. */
public final class EventStop extends Breakpoint implements SessionBreakpoint {
	static final String MARKER = "org.vmalloscope.debug.eventStop";
	/** Marker attribute: names of {@link Effect}s, separated by spaces. */
	static final String EFFECTS = "org.vmalloscope.debug.effects";

	/** For the platform, when it restores it. */
	public EventStop() {
		// the marker comes later
	}

	/** The effects that it stops at. */
	public Set<Effect> effects() {
		Set<Effect> effects = EnumSet.noneOf(Effect.class);
		String names = attribute(EFFECTS);
		for (Effect effect : Effect.values()) {
			if ((" " + names + " ").contains(" " + effect.name() + " ")) {
				effects.add(effect);
			}
		}
		return effects;
	}

	@Override
	public @Nullable Occasion occasion() {
		Set<Effect> effects = effects();
		return effects.isEmpty() ? null : new Occasion.Event(effects);
	}

	@Override
	public String getModelIdentifier() {
		return SessionTarget.MODEL;
	}
}
