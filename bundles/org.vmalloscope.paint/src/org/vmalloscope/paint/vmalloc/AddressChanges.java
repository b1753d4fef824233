package org.vmalloscope.paint.vmalloc;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.ArrayRuns;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Difference;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.StateDifference;

/** Where the vmalloc space is other than at a base position: areas that are new, gone, or in another state. Immutable. */
final class AddressChanges {
	/** Nothing to compare with. */
	static final AddressChanges NONE = new AddressChanges(null, null, "");

	private final @Nullable ArrayRuns runs;
	private final @Nullable VmallocView then;
	private final String words;

	private AddressChanges(@Nullable ArrayRuns runs, @Nullable VmallocView then, String words) {
		this.runs = runs;
		this.then = then;
		this.words = words;
	}

	/** The runs of the differences: what is there now wins where an area took the place of another. */
	static AddressChanges of(StateDifference differences, Range domain, Moment before, Base base) {
		Builder builder = new Builder(domain);
		for (Difference difference : differences.differences()) {
			if (difference.chunkId() == Birth.VMALLOC) {
				builder.add(difference.start(), difference.end(), switch (difference.kind()) {
				case VMAP_PLACED -> AddressLook.NEW;
				case VMAP_RELEASED -> AddressLook.GONE;
				default -> AddressLook.OTHER;
				});
			}
		}
		return new AddressChanges(builder.runs(), before.state().kernel().vmalloc(), base.words());
	}

	boolean isNone() {
		return runs == null;
	}

	/** For the lane of changes. */
	ArrayRuns runs(Range domain) {
		ArrayRuns known = runs;
		return known == null ? new Builder(domain).runs() : known;
	}

	/** What the changes are measured against, in words; empty for nothing. */
	String words() {
		return words;
	}

	/** What lay at an address at the base position, in words; null when there is no such position. */
	@Nullable
	String then(long address) {
		VmallocView view = then;
		if (view == null) {
			return null;
		}
		AreaCursor area = view.areas().seek(address);
		boolean isThere = area.next() && Long.compareUnsigned(area.start(), address) <= 0;
		return isThere ? AddressHits.title(area.state(), area.type(), area.end() - area.start()) + " from " + Unit.ADDRESS.text(area.start()) : "free";
	}

	/** Makes disjoint runs of ranges that ascend by their starts. */
	private static final class Builder {
		private final Range domain;
		private long[] starts = new long[64];
		private long[] ends = new long[64];
		private byte[] looks = new byte[64];
		private int size;

		Builder(Range domain) {
			this.domain = domain;
		}

		void add(long from, long to, AddressLook look) {
			Range range = Range.of(from, to).intersection(domain);
			if (range.isEmpty()) {
				return;
			}
			long start = range.first();
			if (size > 0 && Long.compareUnsigned(start, ends[size - 1]) < 0) {
				if (look == AddressLook.GONE) {
					start = ends[size - 1];
				} else {
					shorten(start);
				}
			}
			if (Long.compareUnsigned(start, range.end()) < 0) {
				append(start, range.end(), look);
			}
		}

		/** The last run gives way from an address on. */
		private void shorten(long from) {
			ends[size - 1] = from;
			if (starts[size - 1] == from) {
				size--;
			}
		}

		private void append(long from, long to, AddressLook look) {
			if (size == starts.length) {
				starts = Arrays.copyOf(starts, size * 2);
				ends = Arrays.copyOf(ends, size * 2);
				looks = Arrays.copyOf(looks, size * 2);
			}
			starts[size] = from;
			ends[size] = to;
			looks[size++] = (byte) look.ordinal();
		}

		ArrayRuns runs() {
			return new ArrayRuns(domain, Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), Arrays.copyOf(looks, size), AddressLook.LOOKS.size());
		}
	}
}
