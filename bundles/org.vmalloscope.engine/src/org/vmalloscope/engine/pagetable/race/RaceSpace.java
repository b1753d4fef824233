package org.vmalloscope.engine.pagetable.race;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.propagation.Grain;
import org.vmalloscope.engine.pagetable.propagation.LeafCell;
import org.vmalloscope.engine.pagetable.propagation.TableCell;
import org.vmalloscope.engine.pagetable.propagation.TableSpace;
import org.vmalloscope.engine.schedule.Memory;
import org.vmalloscope.engine.schedule.PackedMemory;
import org.vmalloscope.engine.schedule.Register;

/** The slots of a race in a few bits each: an entry is empty, the slot's one table, or the slot's huge mapping. */
final class RaceSpace implements TableSpace {
	/** The entry that points to a slot's table. */
	static final int TABLE = 1;
	/** The entry of a huge mapping. */
	static final int HUGE = 2;

	private final AddressLayout layout;
	private final Grain grain;
	private final int[] slots;
	private final List<String> names;
	private final boolean[] exists;
	private final int mostChanges;
	private final boolean huge;
	private final PackedMemory memory = new PackedMemory();
	private final Map<AddressRange, Register> leaves = new LinkedHashMap<>();
	private final Map<Integer, Register> references = new HashMap<>();
	private final Map<Long, Register> copies = new HashMap<>();

	RaceSpace(AddressLayout layout, Grain grain, int[] slots, List<String> names, List<Boolean> exists, int mostChanges, boolean huge) {
		this.layout = layout;
		this.grain = grain;
		this.slots = slots;
		this.names = names;
		this.exists = new boolean[exists.size()];
		for (int i = 0; i < this.exists.length; i++) {
			this.exists[i] = exists.get(i);
		}
		this.mostChanges = mostChanges;
		this.huge = huge;
	}

	/** Gives a slot an entry everywhere, as at boot. */
	void preset(int slot, int entry, boolean copied) {
		reference(slot).set(entry);
		for (int mm = 0; copied && mm < exists.length; mm++) {
			if (exists[mm]) {
				copy(mm, slot).set(entry);
			}
		}
	}

	/** Makes the copies that no step looks at: processes have them all the same, and people want to see what they hold. */
	void completeCopies(boolean copied) {
		for (int mm = 0; copied && mm < names.size(); mm++) {
			for (int slot : slots) {
				copy(mm, slot);
			}
		}
	}

	@Override
	public AddressLayout layout() {
		return layout;
	}

	@Override
	public Memory memory() {
		return memory;
	}

	@Override
	public Grain grain() {
		return grain;
	}

	@Override
	public int[] slots() {
		return slots.clone();
	}

	@Override
	public int[] addressSpaces() {
		return IntStream.range(0, names.size()).toArray();
	}

	@Override
	public String name(int mm) {
		return names.get(mm);
	}

	private Register cell(TableCell.Kind kind, int mm, int slot, String name, int limit) {
		return memory.register(new TableCell(kind, mm, slot, name, limit));
	}

	@Override
	public Register reference(int slot) {
		return references.computeIfAbsent(slot, key -> cell(TableCell.Kind.REFERENCE, TableCell.NONE, slot, "ref[" + slot + "]", huge ? HUGE + 1 : 2));
	}

	@Override
	public Register copy(int mm, int slot) {
		return copies.computeIfAbsent((long) mm << 32 | slot,
				key -> cell(TableCell.Kind.COPY, mm, slot, names.get(mm) + "[" + slot + "]", huge ? HUGE + 1 : 2));
	}

	@Override
	public @Nullable Register listed(int mm) {
		return exists[mm] ? null : cell(TableCell.Kind.LISTED, mm, TableCell.NONE, names.get(mm) + " listed", 2);
	}

	@Override
	public Register variable(TableCell.Kind kind, int mm, int slot, String name, int limit) {
		return cell(kind, mm, slot, name, Math.max(2, limit));
	}

	@Override
	public int mostChanges() {
		return mostChanges;
	}

	@Override
	public Register leaf(AddressRange piece) {
		return leaves.computeIfAbsent(piece, key -> memory.register(new LeafCell(piece)));
	}

	@Override
	public Register leafAt(long address) {
		for (Map.Entry<AddressRange, Register> leaf : leaves.entrySet()) {
			if (leaf.getKey().contains(address)) {
				return leaf.getValue();
			}
		}
		long page = address & -layout.geometry().pageBytes();
		return leaf(new AddressRange(page, page + layout.geometry().pageBytes()));
	}

	@Override
	public int newTable(int slot) {
		return TABLE;
	}

	@Override
	public int newLeaf(int slot) {
		return HUGE;
	}

	@Override
	public boolean isLeaf(int entry) {
		return entry == HUGE;
	}

	/** Whether the memory of a slot's huge mapping has been given back. */
	Register freed(int slot) {
		return cell(TableCell.Kind.FREED, TableCell.NONE, slot, "freed[" + slot + "]", 2);
	}

	@Override
	public boolean isStale(int slot, int entry) {
		return entry == HUGE && freed(slot).get() != 0;
	}

	@Override
	public List<Register> staleness(int slot) {
		return huge ? List.of(freed(slot)) : List.of();
	}

	static int[] slots(AddressLayout layout, Iterable<AddressRange> ranges) {
		List<Integer> all = new ArrayList<>();
		for (AddressRange range : ranges) {
			var span = layout.geometry().slots(range);
			for (int slot = span.first(); slot <= span.last(); slot++) {
				if (!all.contains(slot)) {
					all.add(slot);
				}
			}
		}
		int[] sorted = all.stream().mapToInt(Integer::intValue).toArray();
		Arrays.sort(sorted);
		return sorted;
	}
}
