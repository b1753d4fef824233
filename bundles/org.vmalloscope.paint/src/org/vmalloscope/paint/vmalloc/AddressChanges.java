package org.vmalloscope.paint.vmalloc;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.ArrayRuns;
import org.vmalloscope.paint.data.RunsBuilder;
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

	/** The same differences for the map of the base, whose tooltips tell about the moment that it is compared with. */
	AddressChanges seenFromBase(Moment now) {
		return new AddressChanges(runs, now.state().kernel().vmalloc(), "position " + Unit.COUNT.text(now.position()));
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
		private final RunsBuilder runs = new RunsBuilder(64);

		Builder(Range domain) {
			this.domain = domain;
		}

		void add(long from, long to, AddressLook look) {
			Range range = Range.of(from, to).intersection(domain);
			if (range.isEmpty()) {
				return;
			}
			long start = range.first();
			if (!runs.isEmpty() && Long.compareUnsigned(start, runs.end()) < 0) {
				if (look == AddressLook.GONE) {
					start = runs.end();
				} else {
					runs.cut(start);
				}
			}
			if (Long.compareUnsigned(start, range.end()) < 0) {
				runs.add(start, range.end(), look.ordinal());
			}
		}

		ArrayRuns runs() {
			return runs.runs(domain, AddressLook.LOOKS.size());
		}
	}
}
