package org.vmalloscope.engine.pagetable.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.propagation.Grain;
import org.vmalloscope.engine.pagetable.propagation.LeafCell;
import org.vmalloscope.engine.pagetable.propagation.TableCell;
import org.vmalloscope.engine.pagetable.propagation.TableSpace;
import org.vmalloscope.engine.schedule.Cell;
import org.vmalloscope.engine.schedule.Memory;
import org.vmalloscope.engine.schedule.PackedMemory;
import org.vmalloscope.engine.schedule.Register;

/** The full tables as programs see them: registers that read and write the arrays. Only the variables of one operation live in a memory, a new one each time. */
final class LiveSpace implements TableSpace {
	/** Added to the number of a mapping of a whole slot, to tell it from a table. */
	static final int LEAF = 1 << 30;
	private static final int LIMIT = Integer.MAX_VALUE;

	/** The state beside the tables below the slots. */
	record Content(int[] reference, List<int[]> copies, List<String> names, BitSet exited, Map<TableCell, Integer> variables, BitSet freedLeaves, int leaves) {
	}

	/** A register made of two functions. */
	private record Direct(Cell cell, IntSupplier reader, IntConsumer writer) implements Register {
		@Override
		public int get() {
			return reader.getAsInt();
		}

		@Override
		public void set(int value) {
			writer.accept(value);
		}
	}

	private final AddressLayout layout;
	private final TableForest forest;
	private final int firstSlot;
	private int[] reference;
	private List<int[]> copies = new ArrayList<>();
	private List<String> names = new ArrayList<>();
	private BitSet exited = new BitSet();
	private Map<TableCell, Integer> variables = new LinkedHashMap<>();
	private BitSet freedLeaves = new BitSet();
	private int leaves;
	private Memory scratch = new PackedMemory();
	private int largestShift;
	private int slotsChanged;
	private long copiesChanged;

	LiveSpace(AddressLayout layout, TableForest forest) {
		this.layout = layout;
		this.forest = forest;
		firstSlot = layout.windowSlots().first();
		reference = new int[layout.windowSlots().count()];
	}

	void begin(int newLargestShift) {
		scratch = new PackedMemory();
		largestShift = newLargestShift;
		slotsChanged = 0;
		copiesChanged = 0;
		forest.beginCounting();
	}

	int slotsChanged() {
		return slotsChanged;
	}

	long copiesChanged() {
		return copiesChanged;
	}

	int add(String name) {
		names.add(name);
		copies.add(new int[reference.length]);
		return names.size() - 1;
	}

	void exit(int mm) {
		exited.set(mm);
		Arrays.fill(copies.get(mm), EMPTY);
	}

	boolean exists(int mm) {
		return mm >= 0 && mm < names.size() && !exited.get(mm);
	}

	/** Gives a slot its table everywhere, before anything runs. */
	void preset(int slot) {
		reference[slot - firstSlot] = forest.plant();
	}

	int entry(int slot) {
		return reference[slot - firstSlot];
	}

	int copied(int mm, int slot) {
		return copies.get(mm)[slot - firstSlot];
	}

	/** The memory behind mappings of whole slots has been given back. */
	void free(int leaf) {
		freedLeaves.set(leaf & ~LEAF);
	}

	@Override
	public AddressLayout layout() {
		return layout;
	}

	@Override
	public Memory memory() {
		return scratch;
	}

	@Override
	public Grain grain() {
		return Grain.ROUND;
	}

	@Override
	public int[] slots() {
		return IntStream.range(firstSlot, firstSlot + reference.length).toArray();
	}

	@Override
	public int[] addressSpaces() {
		return IntStream.range(0, names.size()).filter(this::exists).toArray();
	}

	@Override
	public String name(int mm) {
		return names.get(mm);
	}

	@Override
	public Register reference(int slot) {
		int index = slot - firstSlot;
		return new Direct(new TableCell(TableCell.Kind.REFERENCE, TableCell.NONE, slot, "ref[" + slot + "]", LIMIT), () -> reference[index], value -> {
			int before = reference[index];
			if (before != value) {
				slotsChanged++;
				reference[index] = value;
				if (before != EMPTY && !isLeaf(before)) {
					forest.fell(before);
				}
			}
		});
	}

	@Override
	public Register copy(int mm, int slot) {
		int index = slot - firstSlot;
		return new Direct(new TableCell(TableCell.Kind.COPY, mm, slot, names.get(mm) + "[" + slot + "]", LIMIT), () -> copies.get(mm)[index], value -> {
			if (copies.get(mm)[index] != value) {
				copiesChanged++;
				copies.get(mm)[index] = value;
			}
		});
	}

	@Override
	public @Nullable Register listed(int mm) {
		return null;
	}

	@Override
	public Register variable(TableCell.Kind kind, int mm, int slot, String name, int limit) {
		TableCell cell = new TableCell(kind, mm, slot, name, limit);
		return new Direct(cell, () -> variables.getOrDefault(cell, 0), value -> variables.put(cell, value));
	}

	@Override
	public int mostChanges() {
		return LIMIT - 1;
	}

	@Override
	public Register leaf(AddressRange piece) {
		int slot = layout.geometry().slot(piece.start());
		return new Direct(new LeafCell(piece), () -> forest.maps(entry(slot), piece.start()) ? 1 : 0, value -> {
			if (value != 0) {
				forest.map(entry(slot), piece, largestShift);
			} else if (entry(slot) != EMPTY && !isLeaf(entry(slot))) {
				forest.unmap(entry(slot), piece);
			}
		});
	}

	@Override
	public Register leafAt(long address) {
		Geometry geometry = layout.geometry();
		long page = address & -geometry.pageBytes();
		return leaf(new AddressRange(page, page + geometry.pageBytes()));
	}

	@Override
	public int newTable(int slot) {
		return forest.plant();
	}

	@Override
	public int newLeaf(int slot) {
		forest.huge++;
		return LEAF | ++leaves;
	}

	@Override
	public boolean isLeaf(int entry) {
		return (entry & LEAF) != 0;
	}

	@Override
	public boolean isStale(int slot, int entry) {
		return isLeaf(entry) ? freedLeaves.get(entry & ~LEAF) : entry != EMPTY && forest.table(entry) == null;
	}

	@Override
	public List<Register> staleness(int slot) {
		return List.of();
	}

	Content content() {
		return new Content(reference.clone(), copies.stream().map(int[]::clone).toList(), List.copyOf(names), (BitSet) exited.clone(), Map.copyOf(variables),
				(BitSet) freedLeaves.clone(), leaves);
	}

	void restore(Content content) {
		reference = content.reference().clone();
		copies = new ArrayList<>(content.copies().stream().map(int[]::clone).toList());
		names = new ArrayList<>(content.names());
		exited = (BitSet) content.exited().clone();
		variables = new LinkedHashMap<>(content.variables());
		freedLeaves = (BitSet) content.freedLeaves().clone();
		leaves = content.leaves();
	}
}
