package org.vmalloscope.trace.event;

import java.util.Objects;
import java.util.OptionalLong;

import org.eclipse.jdt.annotation.Nullable;

/** Makes records of events. */
final class TraceEvents {
	/** Largest error number that a pointer can stand for ({@code MAX_ERRNO}). */
	private static final int MAX_ERRNO = 4095;

	private TraceEvents() {
	}

	static TraceEvent of(EventTable table, int index) {
		Values of = new Values(table, index);
		EventTable t = table;
		TraceEvent.Head head = new TraceEvent.Head(index, t.line(index), t.timeNanos(index), t.cpu(index), t.task(index), t.context(index));
		EventKind kind = t.kind(index);
		return switch (kind.group()) {
			case PERCPU -> percpu(kind, head, of);
			case VMALLOC -> vmalloc(kind, head, of);
			case PROBE -> probe(kind, head, of, of.text(EventField.PROBE));
			case MARK -> new TraceEvent.Marker(head, Objects.requireNonNullElse(of.text(EventField.MARK), ""));
		};
	}

	private static TraceEvent percpu(EventKind kind, TraceEvent.Head head, Values of) {
		return switch (kind) {
			case PERCPU_ALLOC -> new TraceEvent.PercpuAlloc(head, of.text(EventField.CALL_SITE), of.flag(EventField.RESERVED), of.flag(EventField.ATOMIC),
					of.number(EventField.SIZE), of.number(EventField.ALIGN), of.chunk(), of.integer(EventField.OFFSET), of.optional(EventField.POINTER),
					of.optional(EventField.BYTES_ALLOCATED), of.text(EventField.GFP));
			case PERCPU_ALLOC_FAIL -> new TraceEvent.PercpuAllocFail(head, of.flag(EventField.RESERVED), of.flag(EventField.ATOMIC),
					of.number(EventField.SIZE), of.number(EventField.ALIGN));
			case PERCPU_FREE -> new TraceEvent.PercpuFree(head, of.chunk(), of.integer(EventField.OFFSET), of.optional(EventField.POINTER));
			case PERCPU_CREATE_CHUNK -> new TraceEvent.PercpuCreateChunk(head, of.chunk());
			case PERCPU_DESTROY_CHUNK -> new TraceEvent.PercpuDestroyChunk(head, of.chunk());
			default -> throw new AssertionError(kind);
		};
	}

	private static TraceEvent vmalloc(EventKind kind, TraceEvent.Head head, Values of) {
		return switch (kind) {
			case VMAP_ALLOC -> new TraceEvent.VmapAlloc(head, of.number(EventField.ADDRESS), of.number(EventField.SIZE), of.number(EventField.ALIGN),
					of.number(EventField.WINDOW_START), of.number(EventField.WINDOW_END), of.flag(EventField.FAILED));
			case VMAP_PURGE -> new TraceEvent.VmapPurge(head, of.number(EventField.START), of.number(EventField.END), of.number(EventField.PURGED_AREAS));
			case VMAP_FREE -> new TraceEvent.VmapFree(head, of.number(EventField.ADDRESS), of.number(EventField.LAZY_PAGES),
					of.number(EventField.LAZY_PAGES_MAXIMUM));
			default -> throw new AssertionError(kind);
		};
	}

	private static TraceEvent probe(EventKind kind, TraceEvent.Head head, Values of, @Nullable String place) {
		return switch (kind) {
			case AREA_SEARCH -> new TraceEvent.AreaSearch(head, place, of.chunk(), of.integer(EventField.UNITS), of.integer(EventField.ALIGN_UNITS),
					of.integer(EventField.START_UNIT));
			case AREA_SEARCH_END -> new TraceEvent.AreaSearchEnd(head, place, of.integer(EventField.OFFSET));
			case AREA_FREE -> new TraceEvent.AreaFree(head, place, of.chunk(), of.integer(EventField.OFFSET));
			case PAGES_POPULATED -> new TraceEvent.PagesPopulated(head, place, of.chunk(), of.integer(EventField.FIRST_PAGE), of.integer(EventField.END_PAGE));
			case PAGES_DEPOPULATED -> new TraceEvent.PagesDepopulated(head, place, of.chunk(), of.integer(EventField.FIRST_PAGE),
					of.integer(EventField.END_PAGE));
			case POPULATE -> new TraceEvent.Populate(head, place, of.chunk(), of.integer(EventField.FIRST_PAGE), of.integer(EventField.END_PAGE),
					of.number(EventField.GFP_BITS));
			case POPULATE_END -> new TraceEvent.PopulateEnd(head, place, of.integer(EventField.RESULT));
			case CREATE_CHUNK_END -> new TraceEvent.CreateChunkEnd(head, place, of.has(EventField.BASE) && of.chunk().pointer() != 0 ? of.chunk() : null);
			case BALANCE -> new TraceEvent.Balance(head, place);
			case BALANCE_END -> new TraceEvent.BalanceEnd(head, place);
			case BALANCE_FREE -> new TraceEvent.BalanceFree(head, place, of.flag(EventField.EMPTY_ONLY));
			case VMAP_REQUEST -> new TraceEvent.VmapRequest(head, place, of.number(EventField.SIZE), of.number(EventField.ALIGN),
					of.number(EventField.WINDOW_START), of.number(EventField.WINDOW_END));
			case VMAP_REQUEST_END -> new TraceEvent.VmapRequestEnd(head, place, of.number(EventField.START), of.number(EventField.END), requestError(of));
			case VMAP_LAZY_FREE -> new TraceEvent.VmapLazyFree(head, place, of.number(EventField.START), of.number(EventField.END),
					of.optional(EventField.LAZY_PAGES));
			case PURGE -> new TraceEvent.Purge(head, place, of.number(EventField.START), of.number(EventField.END), of.flag(EventField.FULL),
					of.optional(EventField.LAZY_PAGES));
			case PURGE_END -> new TraceEvent.PurgeEnd(head, place, of.integer(EventField.RESULT) != 0, of.optional(EventField.LAZY_PAGES));
			case POOL_DECAY -> new TraceEvent.PoolDecay(head, place, of.number(EventField.NODE), of.flag(EventField.FULL));
			case NODE_PURGE -> new TraceEvent.NodePurge(head, place, of.number(EventField.WORK));
			case CHUNK_SPACE -> new TraceEvent.ChunkSpace(head, place, of.number(EventField.GROUP_OFFSET), of.number(EventField.GROUP_SIZE),
					of.integer(EventField.GROUPS), of.number(EventField.ALIGN));
			case CHUNK_SPACE_END -> new TraceEvent.ChunkSpaceEnd(head, place, of.optional(EventField.ADDRESS), of.optional(EventField.SECOND_ADDRESS));
			case MAP_RAM -> new TraceEvent.MapRam(head, place, of.number(EventField.PAGES));
			case MAP_RAM_END -> new TraceEvent.MapRamEnd(head, place, of.number(EventField.ADDRESS));
			case UNMAP_RAM -> new TraceEvent.UnmapRam(head, place, of.number(EventField.ADDRESS), of.number(EventField.PAGES));
			case STATE_DUMP -> new TraceEvent.StateDumpTaken(head, place);
			case BOOT_END -> new TraceEvent.BootEnd(head, place);
			default -> throw new AssertionError(kind);
		};
	}

	/**
	 * The error that {@code alloc_vmap_area} returned as a pointer, on 64 and on 32 bits (where it is printed zero-extended). A probe
	 * without the pointer shows a failure only by a start that is zero or unreadable; the number is then unknown and -1 is given.
	 */
	private static int requestError(Values of) {
		if (of.has(EventField.AREA)) {
			long area = of.number(EventField.AREA);
			long asSigned = area >>> 32 == 0 ? (int) area : area;
			return asSigned < 0 && asSigned >= -MAX_ERRNO ? (int) asSigned : 0;
		}
		return of.number(EventField.START) != 0 ? 0 : -1;
	}

	private record Values(EventTable table, int index) {
		boolean has(EventField field) {
			return table.has(index, field);
		}

		long number(EventField field) {
			return table.value(index, field);
		}

		int integer(EventField field) {
			return (int) table.value(index, field);
		}

		boolean flag(EventField field) {
			return table.value(index, field) != 0;
		}

		OptionalLong optional(EventField field) {
			return has(field) ? OptionalLong.of(number(field)) : OptionalLong.empty();
		}

		@Nullable String text(EventField field) {
			return table.text(index, field);
		}

		TraceEvent.Chunk chunk() {
			int id = (int) number(EventField.BASE);
			return new TraceEvent.Chunk(id, table.chunkPointer(id));
		}
	}
}
