package org.vmalloscope.engine.vmalloc;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.space.AddressTreeImage;
import org.vmalloscope.engine.vmalloc.store.TrackedLongs;

/**
 * Walks the areas of a {@link VmallocView} in address order, group by group: stand before the first one, then call {@link #next} before
 * every look. For one thread; make as many as you like.
 */
public final class AreaGroups {
	private final AddressTreeImage areas;
	/** The first area of each group. */
	private final int[] firsts;
	private int following;

	AreaGroups(AddressTreeImage areas) {
		this.areas = areas;
		firsts = areas.leaves();
	}

	/** How many there are. */
	public int count() {
		return firsts.length;
	}

	/** Goes to the next group; false when there is none. */
	public boolean next() {
		return following < firsts.length && following++ >= 0;
	}

	/** Goes behind the groups that come next in this walk and in one of another moment, as far as both moments share them. */
	public void skipShared(AreaGroups other) {
		while (following < firsts.length && other.following < other.firsts.length
				&& areas.leaf(firsts[following]) == other.areas.leaf(other.firsts[other.following])) {
			following++;
			other.following++;
		}
	}

	/**
	 * Where the group is stored: no two groups of a moment have the same place, and one that changes from moment to moment mostly keeps
	 * it. At least 0 and hardly larger than the number of groups that there ever were, so that a table may be indexed by it.
	 */
	public int place() {
		return firsts[following - 1] >>> TrackedLongs.BLOCK_SHIFT;
	}

	/**
	 * The areas.
	 *
	 * @param known a group of another moment of the same machine, or null; given back if it is this one
	 */
	public AreaGroup group(@Nullable AreaGroup known) {
		long[] leaf = areas.leaf(firsts[following - 1]);
		return known != null && known.leaf == leaf ? known : new AreaGroup(leaf);
	}
}
