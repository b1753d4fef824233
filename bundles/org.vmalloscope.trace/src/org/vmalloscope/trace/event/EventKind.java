package org.vmalloscope.trace.event;

import static org.vmalloscope.trace.event.EventField.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What an event is: the kernel's tracepoints of groups {@code percpu} and {@code vmalloc}, own probes on functions of
 * {@code mm/percpu.c} and {@code mm/vmalloc.c}, and marks.
 *
 * Tracepoints print pointers with {@code %p} (hexadecimal without 0x); probes print what their definition says.
 */
public enum EventKind {
	/** A percpu allocation succeeded. Printed after the lock is dropped: the order between CPUs is not the lock's order. */
	PERCPU_ALLOC(Group.PERCPU, "percpu_alloc_percpu", optional(CALL_SITE, "call_site"), slot(RESERVED, "reserved"),
			slot(ATOMIC, "is_atomic"), slot(SIZE, "size"), slot(ALIGN, "align"), slot(BASE, "base_addr"), slot(OFFSET, "off"),
			slot(POINTER, "ptr"), optional(BYTES_ALLOCATED, "bytes_alloc"), optional(GFP, "gfp_flags")),
	/** A percpu allocation failed. */
	PERCPU_ALLOC_FAIL(Group.PERCPU, "percpu_alloc_percpu_fail", slot(RESERVED, "reserved"), slot(ATOMIC, "is_atomic"),
			slot(SIZE, "size"), slot(ALIGN, "align")),
	/** A percpu area was freed. */
	PERCPU_FREE(Group.PERCPU, "percpu_free_percpu", slot(BASE, "base_addr"), slot(OFFSET, "off"), slot(POINTER, "ptr")),
	/** A chunk came into being; the base is that of the first unit. */
	PERCPU_CREATE_CHUNK(Group.PERCPU, "percpu_create_chunk", slot(BASE, "base_addr")),
	/** A chunk goes away. */
	PERCPU_DESTROY_CHUNK(Group.PERCPU, "percpu_destroy_chunk", slot(BASE, "base_addr")),

	/** One attempt to place a vmap area. */
	VMAP_ALLOC(Group.VMALLOC, "alloc_vmap_area", slot(ADDRESS, "va_start"), slot(SIZE, "size"), slot(ALIGN, "align"),
			slot(WINDOW_START, "vstart"), slot(WINDOW_END, "vend"), slot(FAILED, "failed")),
	/** A purge returned lazily freed areas. */
	VMAP_PURGE(Group.VMALLOC, "purge_vmap_area_lazy", slot(START, "start"), slot(END, "end"), slot(PURGED_AREAS, "num_purged")),
	/** A vmap area was freed lazily. */
	VMAP_FREE(Group.VMALLOC, "free_vmap_area_noflush", slot(ADDRESS, "va_start"), slot(LAZY_PAGES, "nr_lazy"),
			slot(LAZY_PAGES_MAXIMUM, "nr_lazy_max")),

	/** {@code pcpu_alloc_area} begins, under {@code pcpu_lock}. */
	AREA_SEARCH(Group.PROBE, "pc_area", slot(BASE, "b"), slot(UNITS, "n"), slot(ALIGN_UNITS, "al"), slot(START_UNIT, "st")),
	/** {@code pcpu_alloc_area} returns a byte offset, or -1. */
	AREA_SEARCH_END(Group.PROBE, "pc_area_r", slot(OFFSET, "o")),
	/** {@code pcpu_free_area} begins, under {@code pcpu_lock}. */
	AREA_FREE(Group.PROBE, "pc_free", slot(BASE, "b"), slot(OFFSET, "o")),
	/** Pages become populated ({@code pcpu_chunk_populated}), under {@code pcpu_lock}. */
	PAGES_POPULATED(Group.PROBE, "pc_pop", slot(BASE, "b"), slot(FIRST_PAGE, "s"), slot(END_PAGE, "e")),
	/** Pages cease to be populated ({@code pcpu_chunk_depopulated}), under {@code pcpu_lock}. */
	PAGES_DEPOPULATED(Group.PROBE, "pc_depop", slot(BASE, "b"), slot(FIRST_PAGE, "s"), slot(END_PAGE, "e")),
	/** {@code pcpu_populate_chunk} begins. */
	POPULATE(Group.PROBE, "pc_popc", slot(BASE, "b"), slot(FIRST_PAGE, "s"), slot(END_PAGE, "e"), slot(GFP_BITS, "g")),
	/** {@code pcpu_populate_chunk} returns 0 or an error. */
	POPULATE_END(Group.PROBE, "pc_popc_r", slot(RESULT, "r")),
	/** {@code pcpu_create_chunk} returns a chunk (its base), or nothing (0 or unreadable). */
	CREATE_CHUNK_END(Group.PROBE, "pc_create", slot(BASE, "b")),
	/** {@code pcpu_balance_workfn} begins. */
	BALANCE(Group.PROBE, "pc_bal"),
	/** {@code pcpu_balance_workfn} ends. */
	BALANCE_END(Group.PROBE, "pc_bal_r"),
	/** {@code pcpu_balance_free} begins. */
	BALANCE_FREE(Group.PROBE, "pc_bfree", slot(EMPTY_ONLY, "eo")),

	/** {@code alloc_vmap_area} begins. */
	VMAP_REQUEST(Group.PROBE, "va_alloc", slot(SIZE, "z"), slot(ALIGN, "al"), slot(WINDOW_START, "vs"), slot(WINDOW_END, "ve")),
	/** {@code alloc_vmap_area} returns; start and end mean nothing when {@link EventField#AREA} is an error. */
	VMAP_REQUEST_END(Group.PROBE, "va_alloc_r", optional(AREA, "va"), slot(START, "s"), slot(END, "e")),
	/** {@code free_vmap_area_noflush} begins; lazy pages before the area is added. */
	VMAP_LAZY_FREE(Group.PROBE, "va_free", slot(START, "s"), slot(END, "e"), optional(LAZY_PAGES, "lz")),
	/** {@code __purge_vmap_area_lazy} begins. */
	PURGE(Group.PROBE, "va_purge", slot(START, "s"), slot(END, "e"), optional(FULL, "full"), optional(LAZY_PAGES, "lz")),
	/** {@code __purge_vmap_area_lazy} ends. */
	PURGE_END(Group.PROBE, "va_purge_r", slot(RESULT, "r"), optional(LAZY_PAGES, "lz")),
	/** {@code decay_va_pool_node} begins. */
	POOL_DECAY(Group.PROBE, "va_decay", slot(NODE, "vn"), slot(FULL, "full")),
	/** {@code purge_vmap_node} begins. */
	NODE_PURGE(Group.PROBE, "va_pnode", slot(WORK, "w")),
	/** {@code pcpu_get_vm_areas} begins. */
	CHUNK_SPACE(Group.PROBE, "va_pcpu", slot(GROUP_OFFSET, "o"), slot(GROUP_SIZE, "z"), slot(GROUPS, "n"), slot(ALIGN, "al")),
	/** {@code pcpu_get_vm_areas} returns the addresses of the first two groups; the second only if there are two. */
	CHUNK_SPACE_END(Group.PROBE, "va_pcpu_r", slot(ADDRESS, "a"), optional(SECOND_ADDRESS, "a1")),
	/** {@code vm_map_ram} begins. */
	MAP_RAM(Group.PROBE, "vmr", slot(PAGES, "n")),
	/** {@code vm_map_ram} returns an address. */
	MAP_RAM_END(Group.PROBE, "vmr_r", slot(ADDRESS, "a")),
	/** {@code vm_unmap_ram} begins. */
	UNMAP_RAM(Group.PROBE, "vmu", slot(ADDRESS, "a"), slot(PAGES, "n")),
	/** A state dump was taken here ({@code sethostname}). */
	STATE_DUMP(Group.PROBE, "dump"),
	/** {@code free_initmem}: the kernel has booted. */
	BOOT_END(Group.PROBE, "fi"),

	/** Somebody wrote into {@code trace_marker}. */
	MARKER(Group.MARK, "tracing_mark_write");

	/** Where events of a kind come from. */
	public enum Group {
		/** Tracepoints of group percpu, 4.14 and later. */
		PERCPU,
		/** Tracepoints of group vmalloc, 6.6 and later. */
		VMALLOC,
		/** Own kprobes. */
		PROBE,
		/** Marks written by user space. */
		MARK
	}

	/**
	 * A property as events of one kind carry it.
	 *
	 * @param name     its name in the trace
	 * @param required false if some kernels or probe definitions leave it out
	 */
	public record Slot(EventField field, String name, boolean required) {
	}

	private static final Map<String, EventKind> BY_NAME = new HashMap<>();

	static {
		for (EventKind kind : values()) {
			BY_NAME.put(kind.traceName, kind);
		}
	}

	private final Group group;
	private final String traceName;
	private final List<Slot> slots;
	private final byte[] slotOfField = new byte[EventField.values().length];

	EventKind(Group group, String traceName, Slot... named) {
		this.group = group;
		this.traceName = traceName;
		this.slots = switch (group) {
			case PROBE -> prepend(optional(PROBE, ""), named);
			case MARK -> List.of(slot(MARK, ""));
			default -> List.of(named);
		};
		Arrays.fill(slotOfField, (byte) -1);
		for (int i = 0; i < slots.size(); i++) {
			slotOfField[slots.get(i).field().ordinal()] = (byte) i;
		}
	}

	private static Slot slot(EventField field, String name) {
		return new Slot(field, name, true);
	}

	private static Slot optional(EventField field, String name) {
		return new Slot(field, name, false);
	}

	private static List<Slot> prepend(Slot first, Slot[] rest) {
		Slot[] all = new Slot[rest.length + 1];
		all[0] = first;
		System.arraycopy(rest, 0, all, 1, rest.length);
		return List.of(all);
	}

	/** The kind of that name in a trace; null if no such event is used. */
	public static @Nullable EventKind named(String traceName) {
		return BY_NAME.get(traceName);
	}

	/** Where events of this kind come from. */
	public Group group() {
		return group;
	}

	/** Name of the event in a trace. */
	public String traceName() {
		return traceName;
	}

	/** The properties in the order in which the kernel prints them; the place of a probe comes first and has no name. */
	public List<Slot> slots() {
		return slots;
	}

	/** Index in {@link #slots()} of a property; -1 if events of this kind do not carry it. */
	public int slotOf(EventField field) {
		return slotOfField[field.ordinal()];
	}

	/** Whether events of this kind carry a property. */
	public boolean has(EventField field) {
		return slotOf(field) >= 0;
	}
}
