package org.vmalloscope.session.breakpoint;

import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.inside.Words;

/** What lies at addresses. */
final class AddressFacts {
	private static final long PRIME = 0x9E3779B97F4A7C15L;

	private AddressFacts() {
	}

	/** A cursor on the first area that has an address of a range; null when there is none. */
	static @Nullable AreaCursor firstArea(Kernel.Snapshot kernel, long start, long end) {
		VmallocView view = kernel.vmalloc();
		if (view == null) {
			return null;
		}
		AreaCursor area = view.areas().seek(start);
		return area.next() && Long.compareUnsigned(area.start(), end) < 0 ? area : null;
	}

	/** A number that is another one when other areas, or areas in other hands, have addresses of a range. */
	static long signature(Kernel.Snapshot kernel, long start, long end) {
		long mixed = 0;
		VmallocView view = kernel.vmalloc();
		if (view != null) {
			for (AreaCursor area = view.areas().seek(start); area.next() && Long.compareUnsigned(area.start(), end) < 0;) {
				mixed = mix(mix(mix(mixed, area.start()), area.end()), area.state().ordinal());
			}
		}
		PercpuSnapshot percpu = kernel.percpu();
		if (percpu != null) {
			for (ChunkView chunk : percpu.chunks()) {
				mixed = inChunk(percpu.geometry(), chunk, start, end, mixed);
			}
		}
		return mixed;
	}

	/** The copies of all CPUs of an area come and go together: the first one in the range stands for them. */
	private static long inChunk(PercpuGeometry geometry, ChunkView chunk, long start, long end, long before) {
		long mixed = before;
		for (int cpu = 0; cpu < geometry.cpus(); cpu++) {
			long unit = chunk.baseAddress() + geometry.unitOffset(cpu);
			if (Long.compareUnsigned(unit, end) >= 0 || Long.compareUnsigned(unit + chunk.sizeInBytes(), start) <= 0) {
				continue;
			}
			int from = Long.compareUnsigned(start, unit) > 0 ? (int) (start - unit) : 0;
			int to = (int) Math.min(chunk.sizeInBytes(), end - unit);
			for (int area = firstArea(chunk, from); area >= 0 && area < to; area = chunk.nextArea(chunk.areaEnd(area))) {
				mixed = mix(mix(mixed, unit + area), chunk.areaEnd(area));
			}
			return mixed;
		}
		return mixed;
	}

	/** The area that has the byte at an offset, or the first one behind it; -1 when there is none. */
	private static int firstArea(ChunkView chunk, int offset) {
		if (chunk.nextAllocated(offset) == offset) {
			for (int area = chunk.nextArea(0); area >= 0 && area <= offset; area = chunk.nextArea(chunk.areaEnd(area))) {
				if (chunk.areaEnd(area) > offset) {
					return area;
				}
			}
		}
		return chunk.nextArea(offset);
	}

	private static long mix(long mixed, long value) {
		return Long.rotateLeft(mixed ^ value * PRIME, 29) * PRIME + 1;
	}

	/** What lies at an address, for people. */
	static String describe(Session session, Moment moment, long address) {
		Kernel.Snapshot kernel = moment.state().kernel();
		AreaCursor area = firstArea(kernel, address, address + 1);
		String place = area == null ? "free" : describe(session, moment, area);
		PercpuSnapshot percpu = kernel.percpu();
		if (percpu != null) {
			for (ChunkView chunk : percpu.chunks()) {
				for (int cpu = 0; cpu < percpu.geometry().cpus(); cpu++) {
					long offset = address - chunk.baseAddress() - percpu.geometry().unitOffset(cpu);
					if (offset >= 0 && offset < chunk.sizeInBytes()) {
						boolean isFree = chunk.nextAllocated((int) offset) != offset;
						place = Words.chunk(chunk) + " + " + Words.count(offset) + ", unit of cpu " + cpu + ", " + (isFree ? "free" : "allocated");
					}
				}
			}
		}
		return Words.address(address) + ": " + place;
	}

	private static String describe(Session session, Moment moment, AreaCursor area) {
		StringBuilder text = new StringBuilder(area.state().name().toLowerCase(Locale.ROOT)).append(' ')
				.append(area.type().name().toLowerCase(Locale.ROOT).replace('_', ' ')).append(" area of ").append(Words.bytes(area.end() - area.start()))
				.append(" at ").append(Words.address(area.start()));
		int made = session.births().vmallocOperation(moment.position(), area.start());
		if (made >= 0) {
			text.append(", made by operation ").append(Words.count(made + 1L));
		}
		return text.toString();
	}
}
