package org.vmalloscope.engine.pagetable.race;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;
import org.vmalloscope.engine.schedule.Context;
import org.vmalloscope.engine.schedule.TaskMachine;

/**
 * R4, {@code hash_name()} crossing a page: an RCU path walk hashes a name word by word, with loads at any alignment that may read past the end of the name into a page
 * that is not there ({@code load_unaligned_zeropad}). The fault must be fixed up without sleeping.
 * (fs/namei.c with {@code CONFIG_DCACHE_WORD_ACCESS}; alpha has no such loads, there it is a "what if".)
 *
 * @param layout of addresses; the name lies in a page of the window
 * @param strategy whose fault handler is asked
 * @param wordBytes of a load: 4 or 8
 * @param nameOffset where in its page the name begins
 * @param nameBytes its length, the terminator not counted
 * @param nextPage what follows the name's page
 */
public record HashName(AddressLayout layout, PropagationStrategy strategy, int wordBytes, int nameOffset, int nameBytes, NextPage nextPage) {
	/** What follows the page that the name ends in. */
	public enum NextPage {
		/** Another mapped page. */
		MAPPED,
		/** A page that is not mapped, in the same slot: a guard page. */
		UNMAPPED,
		/** A page that is not mapped, in the next slot, of which the process has no copy. */
		UNMAPPED_IN_MISSING_SLOT
	}

	/** @throws IllegalArgumentException if the name does not lie in one page */
	public HashName {
		if (wordBytes != 4 && wordBytes != 8) {
			throw new IllegalArgumentException("a word has 4 or 8 bytes, not " + wordBytes);
		}
		if (nameOffset < 0 || nameBytes < 1 || nameOffset + nameBytes >= layout.geometry().pageBytes()) {
			throw new IllegalArgumentException("the name and its terminator must lie in one page");
		}
	}

	/** The offsets in the page of the words that are loaded: up to the one that has the terminator. */
	public List<Integer> loads() {
		List<Integer> offsets = new ArrayList<>();
		int terminator = nameOffset + nameBytes;
		for (int offset = nameOffset; offset <= terminator; offset += wordBytes) {
			offsets.add(offset);
		}
		return offsets;
	}

	/** Whether some load reads bytes of the next page. */
	public boolean crosses() {
		return loads().stream().anyMatch(this::crosses);
	}

	private boolean crosses(int offset) {
		return offset > layout.geometry().pageBytes() - wordBytes;
	}

	/** The machine: one task, which walks the path. */
	public TaskMachine build() {
		Geometry geometry = layout.geometry();
		int pageBytes = geometry.pageBytes();
		int slot = Races.slot(layout, 0);
		boolean lastPage = nextPage == NextPage.UNMAPPED_IN_MISSING_SLOT;
		long page = lastPage ? geometry.slotStart(slot) + geometry.slotBytes() - pageBytes : Races.firstAddress(layout, slot) + pageBytes;
		Race race = Race.on(layout, strategy);
		int mm = race.addressSpace("A");
		race.mappedArea("name", page, page + pageBytes);
		if (nextPage == NextPage.MAPPED) {
			race.mappedArea("next page", page + pageBytes, page + 2L * pageBytes);
		} else {
			race.area("next page", page + pageBytes, page + 2L * pageBytes);
		}
		if (lastPage) {
			race.installedByOthers(geometry.slot(page + pageBytes));
		}
		RaceTask walk = race.thread("path walk", 1, mm).with(Context.RCU_READ);
		for (int offset : loads()) {
			if (crosses(offset)) {
				walk.read("word at " + offset + ", bytes of the next page", page + pageBytes, true);
			} else {
				walk.read("word at " + offset, page + offset, true);
			}
		}
		walk.without(Context.RCU_READ);
		return race.build();
	}

	/**
	 * What the load at an offset puts into the register when it is fixed up: the bytes that are there, zero above them. On a little-endian machine the aligned word that
	 * holds the first byte is loaded and shifted down.
	 *
	 * @param page the bytes of the page
	 */
	public long fixedUp(byte[] page, int offset) {
		int aligned = offset & -wordBytes;
		long word = 0;
		for (int i = wordBytes - 1; i >= 0; i--) {
			word = word << 8 | page[aligned + i] & 0xff;
		}
		return word >>> 8 * (offset - aligned);
	}
}
