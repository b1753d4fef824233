package org.vmalloscope.engine.pagetable.propagation;

import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.schedule.Flow;
import org.vmalloscope.engine.schedule.ProgramBuilder;
import org.vmalloscope.engine.schedule.Register;

/** What vmap and vunmap do when a slot of the reference table changes. Each method appends steps to the program of the operation. */
public interface Publication {
	/** For people. */
	String description();

	/** Whether {@link #publish} has to be run only if a slot changed; otherwise after each mapping. */
	default boolean onlyAfterChanges() {
		return true;
	}

	/** Whether changes have to be published at all; where not, no record of them is kept. */
	default boolean publishes() {
		return true;
	}

	/** Whether a mapping of a whole slot takes the place of a table that is there ({@code remap_area_sections}, arm); elsewhere such a slot gets small pages. */
	default boolean replacesTables() {
		return false;
	}

	/**
	 * Makes sure that a slot has a table.
	 *
	 * <p>The usual way ({@code pte_alloc_kernel_track}): look; if there is none, allocate one, and put it in under the lock unless somebody else did in the meantime.
	 * Note that it is the first look that decides whether the slot counts as changed, also when the table is somebody else's in the end.
	 */
	default void ensure(ProgramBuilder program, TableSpace space, MapRequest request, int slot, boolean first, Register changed) {
		ProgramBuilder.Mark present = program.mark();
		Register reference = space.reference(slot);
		String place = first ? "vmalloc " + request.name() + ": " : request.name() + ": ";
		String entry = reference.cell().name();
		program.step(place + entry + " empty").from("vmap_range_noflush").reads(reference).orTo(present, place + entry + " present")
				.choose(() -> reference.get() != TableSpace.EMPTY ? Flow.BRANCH : Flow.NEXT);
		var install = program.step(entry + " = T").from("__pte_alloc_kernel").reads(reference).writes(reference);
		if (publishes()) {
			install.writes(changed);
		}
		install.then(() -> {
			if (reference.get() == TableSpace.EMPTY) {
				reference.set(space.newTable(slot));
			}
			if (publishes()) {
				changed.set(1);
			}
		});
		program.place(present);
	}

	/** Makes changes of slots known, after all of a range is mapped or unmapped. The last step clears {@code changed}. */
	void publish(ProgramBuilder program, TableSpace space, AddressRange range, ActiveTables caller, Register changed);

	/** Makes the removal of huge mappings known. The last step clears {@code changed}. */
	default void unpublish(ProgramBuilder program, TableSpace space, AddressRange range, ActiveTables caller, Register changed) {
		if (publishes()) {
			publish(program, space, range, caller, changed);
		} else {
			program.step("nothing is published").reads(changed).writes(changed).then(() -> changed.set(0));
		}
	}

	/** Gives a new address space its copies ({@code pgd_alloc}). */
	default void fork(ProgramBuilder program, TableSpace space, int mm) {
		Register listLock = space.variable(TableCell.Kind.LIST_LOCK, TableCell.NONE, TableCell.NONE, "pgd_lock", 2);
		Register[] references = Copying.references(space);
		Register[] copies = Copying.copies(space, mm);
		var step = program.step("pgd_alloc: copies for " + space.name(mm)).from("pgd_alloc").reads(references).reads(listLock).writes(copies);
		Register listed = space.listed(mm);
		if (listed != null) {
			step.writes(listed);
		}
		step.when(() -> listLock.get() == 0).then(() -> {
			Copying.all(references, copies);
			if (listed != null) {
				listed.set(1);
			}
		});
	}
}
