package org.vmalloscope.model.projection;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.model.memory.Allocation;
import org.vmalloscope.model.memory.MemoryPackage.Literals;
import org.vmalloscope.model.memory.Origin;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;

/** Who made the areas that exist at one moment. */
final class Origins {
	private static final int NONE = -1;

	private final @Nullable Session session;
	private final int position;
	private final boolean inside;

	/** @param session knows the births; null when nobody does */
	Origins(@Nullable Session session, Moment moment) {
		this.session = session;
		position = moment.position();
		inside = moment.isInside();
	}

	/** Gives an area of a chunk its origin. */
	void showPercpu(Allocation area, int chunkId, int offset) {
		Session known = session;
		int birth = NONE;
		if (known != null) {
			birth = known.births().percpuOperation(position, chunkId, offset);
			if (birth < 0 && inside) {
				// made by the operation that is under way
				birth = known.births().percpuOperation(position + 1, chunkId, offset);
			}
		}
		show(area, birth);
	}

	private void show(Allocation area, int birth) {
		Session known = session;
		Updates.set(area, Literals.ALLOCATION__ORIGIN, birth < 0 ? Origin.UNKNOWN : Origin.KNOWN);
		if (area.getBirth() != birth) {
			area.setBirth(birth);
			Updates.set(area, Literals.ALLOCATION__CALLER, known == null || birth < 0 ? "" : known.caller(birth));
		}
	}

	/** Marks a region that is no allocation. */
	static void showNotServed(Allocation area) {
		Updates.set(area, Literals.ALLOCATION__ORIGIN, Origin.NOT_SERVED);
	}
}
