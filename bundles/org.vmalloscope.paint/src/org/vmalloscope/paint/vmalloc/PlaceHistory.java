package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Births;
import org.vmalloscope.session.Session;

/**
 * Every area of the vmalloc space that a session makes, by its place: which addresses are ever used, and who left a hole behind.
 * Immutable; takes some 60 bytes for each area. Making it costs a look-up for each operation.
 */
final class PlaceHistory {
	/** Stretches closer than this are one. */
	private static final long NEAR = 1L << 20;

	private final List<Birth> byPlace = new ArrayList<>();
	private final List<Range> used = new ArrayList<>();

	PlaceHistory(Session session) {
		Births births = session.births();
		for (int i = 0; i < session.length(); i++) {
			births.madeBy(i).filter(birth -> birth.chunkId() == Birth.VMALLOC).ifPresent(byPlace::add);
		}
		byPlace.sort(Comparator.comparingLong((Birth birth) -> birth.place() + Long.MIN_VALUE).thenComparingInt(Birth::operation));
		Stretches stretches = new Stretches(NEAR, used);
		byPlace.forEach(birth -> stretches.add(birth.place(), birth.place() + birth.size()));
		stretches.finish();
	}

	/** Addresses that are used at some position, ascending, coarse. */
	List<Range> used() {
		return used;
	}

	/** Of all areas that began in a range and were freed before a position, the one that was freed last. */
	Optional<Birth> lastIn(long start, long end, int position) {
		Optional<Birth> last = Optional.empty();
		for (int i = firstFrom(start); i < byPlace.size() && Long.compareUnsigned(byPlace.get(i).place() - start, end - start) < 0; i++) {
			Birth birth = byPlace.get(i);
			if (birth.end() >= 0 && birth.end() < position && (last.isEmpty() || birth.end() > last.get().end())) {
				last = Optional.of(birth);
			}
		}
		return last;
	}

	private int firstFrom(long address) {
		int low = 0;
		int high = byPlace.size();
		while (low < high) {
			int middle = low + high >>> 1;
			if (Long.compareUnsigned(byPlace.get(middle).place(), address) < 0) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
