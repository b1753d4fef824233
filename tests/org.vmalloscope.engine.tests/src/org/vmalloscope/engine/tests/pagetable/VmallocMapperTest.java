package org.vmalloscope.engine.tests.pagetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.pagetable.layout.ArchitectureConfiguration;
import org.vmalloscope.engine.pagetable.layout.Architectures;
import org.vmalloscope.engine.pagetable.propagation.StrategyNames;
import org.vmalloscope.engine.pagetable.table.KernelTables;
import org.vmalloscope.engine.pagetable.table.MapCost;
import org.vmalloscope.engine.pagetable.table.SlotState;
import org.vmalloscope.engine.pagetable.table.VmallocMapper;
import org.vmalloscope.engine.schedule.Context;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.vmalloc.Caller;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocConfig;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;

class VmallocMapperTest {
	private static final Caller CPU0 = Caller.onCpu(0);
	private static final long GIB = 1L << 30;

	private static VmallocMapper machine(String architecture, int major, int minor) {
		ArchitectureConfiguration configuration = Architectures.named(architecture);
		VmallocGeometry geometry = VmallocMapper.geometry(configuration.layout());
		Vmalloc vmalloc = new Vmalloc(VmallocConfig.of(VmallocRules.of(major, minor), geometry, 2));
		return new VmallocMapper(vmalloc, new KernelTables(configuration.layout(), StrategyNames.named("own", configuration)));
	}

	@Test
	void twoAllocationsOf4MegabytesOnI386ShareASlot() {
		VmallocMapper machine = machine("i386", 6, 1);
		int init = machine.tables().fork("init");
		VmallocMapper.Mapped first = machine.vmalloc(4 << 20, 1, false, CPU0, init);
		VmallocMapper.Mapped second = machine.vmalloc(4 << 20, 1, false, CPU0, init);
		assertEquals("f7ffe000", Long.toHexString(first.address()));
		assertEquals("f83ff000", Long.toHexString(second.address()));
		assertEquals(2, first.slotsInstalled(), "991 and 992");
		assertEquals(1, second.slotsInstalled(), "993; 992 is there");
		assertEquals(List.of(), machine.tables().access(init, second.address(), Context.PROCESS));
		assertEquals(List.of(Outcome.FAULT, Outcome.OOPS), machine.tables().access(init, second.address() + (4 << 20), Context.PROCESS), "the guard page");
	}

	@Test
	void alphaInstallsATableWhenAnAllocationCrossesIntoTheNextSlot() {
		VmallocMapper machine = machine("alpha-large", 6, 1);
		KernelTables tables = machine.tables();
		int init = tables.fork("init");
		int bash = tables.fork("bash");
		VmallocMapper.Mapped fill = machine.vmalloc(7 * GIB, 1, false, CPU0, init);
		assertTrue(fill.slotsInstalled() >= 1);
		int before = tables.tablesByLevel()[1];
		VmallocMapper.Mapped crossing = machine.vmalloc(2 * GIB, 1, false, CPU0, init);
		assertEquals(1, crossing.slotsInstalled());
		assertEquals(before + 1, tables.tablesByLevel()[1]);
		assertEquals(SlotState.MISSING, tables.state(bash, 769));
		assertEquals(List.of(Outcome.FAULT, Outcome.OOPS), tables.access(bash, crossing.address() + 2 * GIB - 8192, Context.IN_INTERRUPT));
	}

	@Test
	void alphasOnlySlotFillsUp() {
		VmallocMapper machine = machine("alpha", 6, 1);
		int init = machine.tables().fork("init");
		VmallocMapper.Mapped fill = machine.vmalloc(7 * GIB, 1, false, CPU0, init);
		assertEquals(0, fill.slotsInstalled());
		VmallocMapper.Mapped none = machine.vmalloc(2 * GIB, 1, false, CPU0, init);
		assertEquals(Placement.NONE, none.address());
		assertEquals(0, none.tables());
	}

	@Test
	void theProposedWindowTakesItWithoutAnyEvent() {
		VmallocMapper machine = machine("alpha-16g", 6, 1);
		int init = machine.tables().fork("init");
		machine.vmalloc(7 * GIB, 1, false, CPU0, init);
		VmallocMapper.Mapped crossing = machine.vmalloc(2 * GIB, 1, false, CPU0, init);
		assertNotEquals(Placement.NONE, crossing.address());
		assertEquals(0, crossing.slotsInstalled());
	}

	@Test
	void theArrayOfPagePointersIsMappedToo() {
		VmallocMapper machine = machine("x86-64", 6, 12);
		int init = machine.tables().fork("init");
		VmallocMapper.Mapped area = machine.vmalloc(8 << 20, 1, false, CPU0, init);
		assertEquals(2, area.costs().size());
		long array = machine.allocator().pagesArrayOf(area.address());
		assertTrue(machine.tables().walk(init, array).mapped());
		MapCost freed = machine.vfree(area.address(), init);
		assertEquals(2048, freed.entriesWritten());
		assertEquals(List.of(Outcome.FAULT, Outcome.OOPS), machine.tables().access(init, array, Context.PROCESS));
	}

	@Test
	void hugeAllocationsGetHugeEntries() {
		ArchitectureConfiguration configuration = Architectures.named("x86-64");
		Vmalloc vmalloc = new Vmalloc(VmallocConfig.of(VmallocRules.of(6, 12), VmallocMapper.geometry(configuration.layout()), 2).withHugePages(21, 0, 1));
		VmallocMapper machine = new VmallocMapper(vmalloc, new KernelTables(configuration.layout(), StrategyNames.named("own", configuration)));
		int init = machine.tables().fork("init");
		VmallocMapper.Mapped area = machine.vmalloc(4 << 20, 1, true, CPU0, init);
		assertEquals(2, area.costs().get(area.costs().size() - 1).hugeEntries());
	}

	@Test
	void windowsThatDifferAreRefused() {
		Vmalloc vmalloc = new Vmalloc(VmallocConfig.of(VmallocRules.of(6, 12), VmallocGeometry.X86_64, 2));
		ArchitectureConfiguration alpha = Architectures.named("alpha");
		KernelTables tables = new KernelTables(alpha.layout(), StrategyNames.named("own", alpha));
		assertThrows(IllegalArgumentException.class, () -> new VmallocMapper(vmalloc, tables));
	}
}
