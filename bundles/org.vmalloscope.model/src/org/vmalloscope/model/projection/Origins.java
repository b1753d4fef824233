package org.vmalloscope.model.projection;

import java.util.function.ToIntBiFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.model.memory.Allocation;
import org.vmalloscope.model.memory.MemoryPackage.Literals;
import org.vmalloscope.model.memory.Origin;
import org.vmalloscope.session.Births;
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
		show(area, birth((births, at) -> births.percpuOperation(at, chunkId, offset)));
	}

	/** Gives an area of the vmalloc space its origin. */
	void showVmalloc(Allocation area, long address) {
		show(area, birth((births, at) -> births.vmallocOperation(at, address)));
	}

	private int birth(ToIntBiFunction<Births, Integer> lookUp) {
		Session known = session;
		if (known == null) {
			return NONE;
		}
		int birth = lookUp.applyAsInt(known.births(), position);
		// not born before the operation that is under way: then by it
		return birth < 0 && inside ? lookUp.applyAsInt(known.births(), position + 1) : birth;
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
