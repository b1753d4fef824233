package org.vmalloscope.engine.pagetable.propagation;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.schedule.Memory;
import org.vmalloscope.engine.schedule.Register;

/** The page tables as the programs of strategies see them. An address space is a number; an entry is 0 or a number that tells tables and huge mappings apart. */
public interface TableSpace {
	/** No entry. */
	int EMPTY = 0;

	/** The address layout. */
	AddressLayout layout();

	/** Where the registers are. */
	Memory memory();

	/** What counts as one step when many entries are copied. */
	Grain grain();

	/** The slots that are followed, ascending: all kernel slots of a running machine, or those of a race. */
	int[] slots();

	/** The address spaces that exist now, or may come to exist in this race. */
	int[] addressSpaces();

	/** The name of an address space. */
	String name(int mm);

	/** The reference table's entry. */
	Register reference(int slot);

	/** The entry of an address space. */
	Register copy(int mm, int slot);

	/** Whether an address space is on the list of all page directories; {@code null} where it always is. */
	@Nullable Register listed(int mm);

	/** A lock, counter or bit.
	 * @param limit one more than its largest value */
	Register variable(TableCell.Kind kind, int mm, int slot, String name, int limit);

	/** The largest number of times that a counter of changes can be raised. */
	int mostChanges();

	/** Whether the pages of a range in one slot are mapped by the reference table. Setting it maps or unmaps them in the table that the slot has. */
	Register leaf(AddressRange piece);

	/** Whether the page of an address is mapped by the reference table. */
	Register leafAt(long address);

	/** A new table for a slot, ready to be put into the reference table. */
	int newTable(int slot);

	/** A new entry for a slot that maps memory itself. */
	int newLeaf(int slot);

	/** Whether an entry maps memory itself. */
	boolean isLeaf(int entry);

	/** Whether the memory behind an entry has been given back, so that using it is an error. */
	boolean isStale(int slot, int entry);

	/** What {@link #isStale} looks at. */
	List<Register> staleness(int slot);
}
