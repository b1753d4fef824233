package org.vmalloscope.engine.pagetable.layout;

import java.util.List;
import java.util.Optional;

/**
 * The kernel's part of the address space.
 *
 * @param geometry of the page tables
 * @param window where vmalloc places areas: {@code VMALLOC_START} up to the first address that no area may reach
 * @param vmallocEnd the kernel's constant {@code VMALLOC_END}: the end of the window, except on x86-64, where it is its last address
 * @param regions everything that is worth drawing, by address, the window among them
 * @param taskSize the first address that is not for user space
 * @param warnings what the kernel would print about the configuration
 */
public record AddressLayout(Geometry geometry, AddressRange window, long vmallocEnd, List<Region> regions, long taskSize, List<String> warnings) {
	/** Sorts the regions. */
	public AddressLayout {
		regions = regions.stream().sorted((a, b) -> Long.compareUnsigned(a.range().start(), b.range().start())).toList();
		warnings = List.copyOf(warnings);
	}

	/** {@code VMALLOC_START}. */
	public long vmallocStart() {
		return window.start();
	}

	/** The slots of the window. */
	public Geometry.SlotSpan windowSlots() {
		return geometry.slots(window);
	}

	/** The slots of the kernel's part of the address space. */
	public Geometry.SlotSpan kernelSlots() {
		return new Geometry.SlotSpan(geometry.slot(taskSize), geometry.slotCount() - 1);
	}

	/** {@code is_vmalloc_addr()}: compares with {@code <} even where {@code VMALLOC_END} is the last address, so that one is not counted. */
	public boolean isVmallocAddress(long address) {
		return Long.compareUnsigned(address, window.start()) >= 0 && Long.compareUnsigned(address, vmallocEnd) < 0;
	}

	/** A region by its kind. */
	public Optional<Region> region(Region.Kind kind) {
		return regions.stream().filter(region -> region.kind() == kind).findFirst();
	}
}
