package org.vmalloscope.engine.pagetable.propagation;

import java.util.function.IntFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.schedule.Register;

/** The tables that a CPU walks: those of one address space, or of whichever is active on it, or the one table that all share. */
public final class ActiveTables {
	private final TableSpace space;
	private final boolean oneTable;
	private final int mm;
	private final @Nullable Register active;
	private final @Nullable IntFunction<Register> tlb;

	private ActiveTables(TableSpace space, boolean oneTable, int mm, @Nullable Register active, @Nullable IntFunction<Register> tlb) {
		this.space = space;
		this.oneTable = oneTable;
		this.mm = mm;
		this.active = active;
		this.tlb = tlb;
	}

	/** Always those of one address space. */
	public static ActiveTables of(TableSpace space, Provision provision, int mm) {
		return new ActiveTables(space, provision == Provision.ONE_TABLE, mm, null, null);
	}

	/** Those of the address space whose number a register holds. */
	public static ActiveTables following(TableSpace space, Provision provision, Register active) {
		return new ActiveTables(space, provision == Provision.ONE_TABLE, TableCell.NONE, active, null);
	}

	/** These tables seen through a TLB that keeps the entries of huge mappings.
	 * @param entries the register of the TLB's entry for a slot */
	public ActiveTables through(IntFunction<Register> entries) {
		return new ActiveTables(space, oneTable, mm, active, entries);
	}

	/** What the CPU translates with: the TLB's entry if it has one, else the table's. */
	public int translate(int slot) {
		IntFunction<Register> through = tlb;
		int kept = through == null ? TableSpace.EMPTY : through.apply(slot).get();
		return kept != TableSpace.EMPTY ? kept : entry(slot);
	}

	/** Notes in the TLB what an access went through. */
	public void keep(int slot, int entry) {
		IntFunction<Register> through = tlb;
		if (through != null && space.isLeaf(entry)) {
			through.apply(slot).set(entry);
		}
	}

	/** The TLB's register for a slot, if there is a TLB: to be declared where {@link #translate} or {@link #keep} is used. */
	public Register[] tlb(int slot) {
		IntFunction<Register> through = tlb;
		return through == null ? new Register[0] : new Register[] { through.apply(slot) };
	}

	/** The address space now. */
	public int addressSpace() {
		Register register = active;
		return register == null ? mm : register.get();
	}

	/** How it is called in labels: the name of the address space, or {@code active} where it changes. */
	public String name() {
		return oneTable ? "ref" : active == null ? space.name(mm) : "active";
	}

	/** The entry of a slot that the CPU finds. */
	public int entry(int slot) {
		return oneTable ? space.reference(slot).get() : space.copy(addressSpace(), slot).get();
	}

	/** Changes the entry that the CPU finds. */
	public void entry(int slot, int value) {
		space.copy(addressSpace(), slot).set(value);
	}

	/** The register in which the CPU would find a slot's entry: to be declared where it is written. */
	public Register[] entries(int slot) {
		if (oneTable) {
			return new Register[] { space.reference(slot) };
		}
		if (active == null) {
			return new Register[] { space.copy(mm, slot) };
		}
		int[] all = space.addressSpaces();
		Register[] entries = new Register[all.length];
		for (int i = 0; i < all.length; i++) {
			entries[i] = space.copy(all[i], slot);
		}
		return entries;
	}

	/** What decides which tables these are: to be declared where an entry is read or written. */
	public Register[] choice() {
		Register register = active;
		return register == null ? new Register[0] : new Register[] { register };
	}

	/** Whether these are always the tables of one known address space. */
	public boolean fixed() {
		return active == null;
	}
}
