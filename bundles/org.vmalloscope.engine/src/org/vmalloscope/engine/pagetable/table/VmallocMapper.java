package org.vmalloscope.engine.pagetable.table;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.vmalloc.Caller;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AreaMap;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;

/**
 * One machine of two engines: vmalloc finds the place, the page tables map it. An allocation that crosses into a slot without a table installs one.
 * Frees unmap at once; the address range itself is given back when vmalloc purges, as in the kernel.
 */
public final class VmallocMapper {
	/**
	 * What an allocation did.
	 *
	 * @param address of the area, or {@link Placement#NONE}
	 * @param costs of mapping it and, before it, the array of page pointers that it may need; empty if there was no place
	 */
	public record Mapped(long address, List<MapCost> costs) {
		/** How many tables were made. */
		public int tables() {
			return costs.stream().mapToInt(MapCost::tables).sum();
		}

		/** How many slots of the reference table were filled. */
		public int slotsInstalled() {
			return costs.stream().mapToInt(MapCost::slotsChanged).sum();
		}
	}

	private final Vmalloc vmalloc;
	private final KernelTables tables;

	/** @throws IllegalArgumentException if the two do not have the same window and pages */
	public VmallocMapper(Vmalloc vmalloc, KernelTables tables) {
		this.vmalloc = vmalloc;
		this.tables = tables;
		VmallocGeometry geometry = vmalloc.config().geometry();
		AddressLayout layout = tables.layout();
		if (geometry.start() != layout.window().start() || geometry.end() != layout.vmallocEnd() || geometry.pageShift() != layout.geometry().pageShift()) {
			throw new IllegalArgumentException("vmalloc's window " + Long.toHexString(geometry.start()) + "-" + Long.toHexString(geometry.end())
					+ " is not that of the page tables, " + Long.toHexString(layout.window().start()) + "-" + Long.toHexString(layout.vmallocEnd()));
		}
	}

	/** The window of a layout as vmalloc takes it; modules share it where the layout has no region for them. */
	public static VmallocGeometry geometry(AddressLayout layout) {
		AddressRange modules = layout.region(org.vmalloscope.engine.pagetable.layout.Region.Kind.MODULES).map(region -> region.range()).orElse(layout.window());
		long modulesEnd = modules == layout.window() ? layout.vmallocEnd() : modules.end();
		return new VmallocGeometry(layout.geometry().wide() ? 64 : 32, layout.geometry().pageShift(), layout.window().start(), layout.vmallocEnd(), modules.start(),
				modulesEnd);
	}

	/** The allocator. */
	public Vmalloc allocator() {
		return vmalloc;
	}

	/** The page tables. */
	public KernelTables tables() {
		return tables;
	}

	/**
	 * {@code vmalloc()}: an area with its pages, mapped.
	 *
	 * @param bytes rounded up to pages
	 * @param huge whether larger mappings are allowed ({@code VM_ALLOW_HUGE_VMAP}); vmalloc decides where they are used
	 * @param mm the process that calls
	 */
	public Mapped vmalloc(long bytes, long align, boolean huge, Caller caller, int mm) {
		VmallocGeometry geometry = vmalloc.config().geometry();
		long address = vmalloc.vmalloc(bytes, align, huge, geometry.start(), geometry.end(), caller, 0);
		if (address == Placement.NONE) {
			return new Mapped(address, List.of());
		}
		List<MapCost> costs = new ArrayList<>();
		long array = vmalloc.pagesArrayOf(address);
		if (array != 0) {
			costs.add(map(array, mm));
		}
		costs.add(map(address, mm));
		return new Mapped(address, costs);
	}

	private MapCost map(long address, int mm) {
		boolean large = (vmalloc.space().areas().facts(vmalloc.space().areas().find(address)) & AreaMap.HUGE) != 0;
		return tables.vmap("area at " + Long.toHexString(address), pages(address), mm, large ? vmalloc.config().hugeShift() : KernelTables.SMALL_PAGES);
	}

	/** {@code vfree()}: unmaps, and frees the area. */
	public MapCost vfree(long address, int mm) {
		long array = vmalloc.pagesArrayOf(address);
		MapCost cost = tables.vunmap("area at " + Long.toHexString(address), pages(address), mm);
		if (array != 0) {
			tables.vunmap("array at " + Long.toHexString(array), pages(array), mm);
		}
		vmalloc.vfree(address);
		return cost;
	}

	/** The pages of the area at an address, without its guard page. */
	private AddressRange pages(long address) {
		AreaMap areas = vmalloc.space().areas();
		int pos = areas.find(address);
		if (pos == 0) {
			throw new IllegalArgumentException("no area starts at " + Long.toHexString(address));
		}
		long guard = (areas.facts(pos) & AreaMap.NO_GUARD) == 0 ? vmalloc.config().geometry().pageSize() : 0;
		return new AddressRange(address, areas.end(pos) - guard);
	}
}
