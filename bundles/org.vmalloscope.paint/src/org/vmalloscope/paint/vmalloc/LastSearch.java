package org.vmalloscope.paint.vmalloc;

import java.util.List;

import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Highlight;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.Trail;

/**
 * The last search for a place before a moment, or the one under way at it.
 *
 * @param operation the operation that searches; -1 when there was none
 * @param visited   the areas that it looked at, as they were then
 */
public record LastSearch(int operation, List<Range> visited) {
	/** The search of a moment. Blocks while the session runs there. */
	public static LastSearch of(Session session, Moment moment) {
		if (moment.isInside()) {
			return new LastSearch(moment.position(), ranges(moment.highlights()));
		}
		int operation = moment.position() - 1;
		while (operation >= 0 && (session.effectMask(operation) & Effect.VMAP_PLACED.bit()) == 0) {
			operation--;
		}
		if (operation < 0) {
			return new LastSearch(-1, List.of());
		}
		Trail trail = session.trail(operation);
		return new LastSearch(operation, ranges(trail.visited()));
	}

	private static List<Range> ranges(List<Highlight> highlights) {
		return highlights.stream().filter(highlight -> highlight.chunkId() == Birth.VMALLOC && highlight.start() != highlight.end())
				.map(highlight -> Range.of(highlight.start(), highlight.end())).toList();
	}
}
