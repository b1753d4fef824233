package org.vmalloscope.ui.difference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.export.Table;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Difference;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.StateDifference;
import org.vmalloscope.ui.document.Subject;

/**
 * The differences between two moments, in words. Immutable.
 *
 * @param rows     one for each
 * @param from     the position they are measured from
 * @param to       the position that is shown
 * @param machine  the machine they are measured from; empty for the one that is shown
 * @param complete whether these are all
 */
record Changes(List<Difference> rows, int from, int to, String machine, boolean complete) {
	/** A table of more rows helps nobody. */
	static final int MOST = 200_000;
	private static final List<String> COLUMNS = List.of("change", "where", "start", "end", "size [bytes]", "before", "now");

	/** The differences of a moment from the base. Blocks while the session runs there. */
	static Changes of(Session session, Moment now, Base base) {
		Moment before = base.of(session, now);
		StateDifference difference = StateDifference.between(before, now, MOST);
		return new Changes(difference.differences(), before.position(), now.position(), base.isMachine() ? base.words() : "", difference.complete());
	}

	/** What stands over the table. */
	String summary(boolean isInside) {
		String inside = isInside ? ", inside the next step," : "";
		String against = !machine.isEmpty() ? "Position " + Unit.COUNT.text(to) + inside + " against " + machine + ": " + counts() : from == to && !isInside ? "There is nothing before position " + Unit.COUNT.text(to) + "."
				: "Position " + Unit.COUNT.text(to) + inside + " against " + Unit.COUNT.text(from) + ": " + counts();
		return complete ? against : against + " Only the first " + Unit.COUNT.text(MOST) + " are shown.";
	}

	private String counts() {
		if (rows.isEmpty()) {
			return "no difference.";
		}
		Map<Difference.Kind, Integer> kinds = new EnumMap<>(Difference.Kind.class);
		rows.forEach(row -> kinds.merge(row.kind(), 1, Integer::sum));
		String each = kinds.entrySet().stream().map(kind -> Unit.COUNT.text(kind.getValue()) + " × " + kind.getKey().label()).collect(Collectors.joining(", "));
		return Unit.COUNT.text(rows.size()) + (rows.size() == 1 ? " difference: " : " differences: ") + each + ".";
	}

	/** Where a difference is, in words; of a counter what it counts. */
	static String where(Difference row) {
		return switch (row.chunkId()) {
		case Difference.NO_CHUNK -> row.counter();
		case Birth.VMALLOC -> Unit.ADDRESS.text(row.start());
		case ChunkView.FIRST -> "first chunk + " + Unit.COUNT.text(row.start());
		case ChunkView.RESERVED -> "reserved chunk + " + Unit.COUNT.text(row.start());
		default -> "chunk " + row.chunkId() + " + " + Unit.COUNT.text(row.start());
		};
	}

	/** How much a difference is about, in words. */
	static String size(Difference row) {
		return row.chunkId() == Difference.NO_CHUNK || row.start() == row.end() ? "" : Unit.BYTES.label(row.end() - row.start(), Math.max(1, row.end() - row.start()));
	}

	/** What the window selects for a difference; null for a counter. */
	static @Nullable Subject subject(Difference row) {
		if (row.chunkId() == Difference.NO_CHUNK) {
			return null;
		}
		if (row.chunkId() == Birth.VMALLOC) {
			return new Subject.Addresses(row.start(), row.end());
		}
		int start = (int) row.start();
		return switch (row.kind()) {
		case AREA_PLACED -> new Subject.Area(row.chunkId(), start);
		case CHUNK_CREATED, CHUNK_DESTROYED, CHUNK_MOVED, CHUNK_ISOLATED -> new Subject.Chunk(row.chunkId());
		default -> row.start() == row.end() ? new Subject.Chunk(row.chunkId()) : new Subject.Stretch(row.chunkId(), start, (int) row.end());
		};
	}

	/** For an export. */
	Table table() {
		return new Table(COLUMNS, () -> rows.stream().map(Changes::cells).iterator());
	}

	private static List<String> cells(Difference row) {
		boolean isPlace = row.chunkId() != Difference.NO_CHUNK;
		String place = !isPlace ? row.counter() : row.chunkId() == Birth.VMALLOC ? "vmalloc" : "chunk " + row.chunkId();
		boolean isAddress = row.chunkId() == Birth.VMALLOC;
		String start = !isPlace ? "" : isAddress ? Unit.ADDRESS.text(row.start()) : Long.toString(row.start());
		String end = !isPlace ? "" : isAddress ? Unit.ADDRESS.text(row.end()) : Long.toString(row.end());
		return List.of(row.kind().label(), place, start, end, isPlace ? Long.toUnsignedString(row.end() - row.start()) : "", row.before(), row.now());
	}
}
