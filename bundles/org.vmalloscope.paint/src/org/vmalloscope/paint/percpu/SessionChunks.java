package org.vmalloscope.paint.percpu;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Highlight;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;

/**
 * The chunks of a session at any of its moments. Frames what the last step changed and, inside an operation, what it is looking at.
 * Thread-safe; blocks for some milliseconds while the session runs to the moment before.
 */
public final class SessionChunks {
	private final Session session;
	private final ChunkMaps maps = new ChunkMaps();
	private final ChunkMaps basesMaps = new ChunkMaps();
	private @Nullable List<String> callers;

	public SessionChunks(Session session) {
		this.session = session;
	}

	/** The map of a moment, with what the last step changed; empty when the machine has no percpu allocator. */
	public Optional<ChunkMap> map(Moment moment, AreaColours colours, ChunkOrder order) {
		return map(moment, colours, order, Base.PREVIOUS);
	}

	/** The map of a moment, with what is different from another one; empty when the machine has no percpu allocator. */
	public Optional<ChunkMap> map(Moment moment, AreaColours colours, ChunkOrder order, Base base) {
		PercpuSnapshot now = moment.state().kernel().percpu();
		if (now == null) {
			return Optional.empty();
		}
		List<ChunkMap.Highlight> highlights = new ArrayList<>();
		PercpuSnapshot before = base.of(session, moment).state().kernel().percpu();
		if (before != null) {
			highlights.addAll(ChunkChanges.between(before, now, base.isPrevious() ? Ink.CHANGED.title() : base.title()));
		}
		for (Highlight highlight : moment.highlights()) {
			if (now.chunk(highlight.chunkId()) != null) {
				Range bytes = Range.of(highlight.start(), Math.max(highlight.start() + 4, highlight.end()));
				highlights.add(new ChunkMap.Highlight(highlight.chunkId(), bytes, ink(highlight.kind()), title(highlight.kind())));
			}
		}
		List<String> names = colours == AreaColours.CALLER ? callers() : List.of();
		return Optional.of(maps.map(now, new SessionBook(session, moment, names), colours, order, highlights));
	}

	/** The maps of the base of a moment and of the moment itself, each with frames around what the other one does not have. Empty when one of them has no percpu allocator. */
	public List<ChunkMap> pair(Moment moment, AreaColours colours, ChunkOrder order, Base base) {
		Moment before = base.of(session, moment);
		PercpuSnapshot then = before.state().kernel().percpu();
		PercpuSnapshot now = moment.state().kernel().percpu();
		if (then == null || now == null) {
			return List.of();
		}
		Session other = base.isMachine() ? session.machines().get(base.machine()) : session;
		List<String> names = colours == AreaColours.CALLER ? callers() : List.of();
		String title = "Differs";
		return List.of(basesMaps.map(then, new SessionBook(other, before, names), colours, order, ChunkChanges.between(now, then, title)),
				maps.map(now, new SessionBook(session, moment, names), colours, order, ChunkChanges.between(then, now, title)));
	}

	private synchronized List<String> callers() {
		List<String> known = callers;
		if (known == null) {
			known = Callers.of(session);
			callers = known;
		}
		return known;
	}

	private static Ink ink(Highlight.Kind kind) {
		return switch (kind) {
		case CANDIDATE_REJECTED, CHUNK_SKIPPED, UNPOPULATED -> Ink.FAILURE;
		case PLACED, FREED, POPULATED, DEPOPULATED, LAZY, PURGED -> Ink.CHANGED;
		case HINT_BEFORE -> Ink.MUTED;
		case HINT, REFRESHED -> Ink.LAZY;
		default -> Ink.SELECTION;
		};
	}

	private static String title(Highlight.Kind kind) {
		return switch (kind) {
		case CHUNK -> "Chunk looked at";
		case CHUNK_SKIPPED -> "Chunk passed over by its hint";
		case BLOCK_SCANNED -> "Block scanned";
		case CANDIDATE_REJECTED -> "Candidate rejected";
		case SEARCH -> "Searched from here";
		case HINT_BEFORE -> "Hint before";
		case HINT -> "Hint now";
		case REFRESHED -> "Hints computed anew";
		case UNPOPULATED -> "No page frames";
		case PLACED -> "Placed";
		case FREED -> "Freed";
		case POPULATED -> "Populated";
		case DEPOPULATED -> "Depopulated";
		default -> "Looked at";
		};
	}
}
