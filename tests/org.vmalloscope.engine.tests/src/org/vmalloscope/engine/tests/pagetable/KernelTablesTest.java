package org.vmalloscope.engine.tests.pagetable;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.layout.AlphaConfiguration;
import org.vmalloscope.engine.pagetable.layout.Architectures;
import org.vmalloscope.engine.pagetable.layout.ArmConfiguration;
import org.vmalloscope.engine.pagetable.layout.I386Configuration;
import org.vmalloscope.engine.pagetable.layout.X86_64Configuration;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;
import org.vmalloscope.engine.pagetable.propagation.Strategies;
import org.vmalloscope.engine.pagetable.propagation.StrategyNames;
import org.vmalloscope.engine.pagetable.table.KernelTables;
import org.vmalloscope.engine.pagetable.table.MapCost;
import org.vmalloscope.engine.pagetable.table.SlotGrid;
import org.vmalloscope.engine.pagetable.table.SlotState;
import org.vmalloscope.engine.pagetable.table.Walk;
import org.vmalloscope.engine.schedule.Context;
import org.vmalloscope.engine.schedule.Outcome;

class KernelTablesTest {
	private static final AddressLayout I386 = I386Configuration.typical("7.1").layout();
	private static final int LARGE_4M = 22;
	private static final int LARGE_2M = 21;

	private static KernelTables own(String architecture) {
		var configuration = Architectures.named(architecture);
		return new KernelTables(configuration.layout(), StrategyNames.named("own", configuration));
	}

	private static AddressRange range(long start, long bytes) {
		return new AddressRange(start, start + bytes);
	}

	// ---- what is made at boot

	@ParameterizedTest
	@CsvSource({ "x86-64, 64, 262144", "x86-64-5level, 50, 204800", "alpha, 1, 8192", "alpha-9g, 2, 16384", "alpha-64g, 8, 65536", "alpha-2040g, 255, 2088960",
			"alpha-large, 0, 0", "i386, 0, 0", "arm64, 0, 0" })
	void tablesAtBootCostAPageForEachSlot(String architecture, int count, long bytes) {
		KernelTables tables = own(architecture);
		assertEquals(count, java.util.Arrays.stream(tables.tablesByLevel()).sum());
		assertEquals(bytes, tables.tableBytes());
	}

	@Test
	void preallocatedSlotsAreInEveryProcessFromTheBeginning() {
		KernelTables tables = own("x86-64");
		int bash = tables.fork("bash");
		assertEquals(SlotState.COPIED, tables.state(bash, tables.layout().windowSlots().last()));
		MapCost cost = tables.vmap("a", range(0xffffc90000000000L, 4096), bash, KernelTables.SMALL_PAGES);
		assertEquals(0, cost.slotsChanged());
		assertEquals(List.of(0, 0, 1, 1), cost.tablesByLevel());
		assertEquals(2 * 4096, cost.tableBytes());
	}

	// ---- vmap

	@Test
	void mapping4MegabytesUnalignedOnI386InstallsTwoTables() {
		KernelTables tables = new KernelTables(I386, Strategies.I386);
		int init = tables.fork("init");
		MapCost first = tables.vmap("a1", range(0xf7ffe000L, 4 << 20), init, KernelTables.SMALL_PAGES);
		assertEquals(List.of(0, 2), first.tablesByLevel());
		assertEquals(8192, first.tableBytes());
		assertEquals(2, first.slotsChanged());
		assertEquals(1024, first.entriesWritten());
		MapCost second = tables.vmap("a2", range(0xf83ff000L, 4 << 20), init, KernelTables.SMALL_PAGES);
		assertEquals(1, second.slotsChanged(), "992 is shared, 993 is new");
		assertEquals(0, tables.vmap("a3", range(0xf87ff000L, 4096), init, KernelTables.SMALL_PAGES).tables());
	}

	@Test
	void i386LooksAtAllSlotsAboveInEveryProcess() {
		KernelTables tables = new KernelTables(I386, Strategies.I386);
		int init = tables.fork("init");
		tables.fork("bash");
		tables.fork("cc1");
		MapCost cost = tables.vmap("a1", range(0xf7ffe000L, 4096), init, KernelTables.SMALL_PAGES);
		assertEquals(31 * 3, cost.copiesLookedAt(), "slots 991 to 1021 of three processes");
		assertEquals(3, cost.copiesChanged());
		MapCost high = tables.vmap("a2", range(0xff400000L, 4096), init, KernelTables.SMALL_PAGES);
		assertEquals(3, high.copiesLookedAt(), "only slot 1021");
		assertEquals(0, tables.vmap("a3", range(0xff402000L, 4096), init, KernelTables.SMALL_PAGES).copiesLookedAt(), "nothing was installed");
	}

	@Test
	void tablesStayWhenPagesGo() {
		KernelTables tables = new KernelTables(I386, Strategies.I386);
		int init = tables.fork("init");
		tables.vmap("a1", range(0xf8000000L, 4096), init, KernelTables.SMALL_PAGES);
		MapCost cost = tables.vunmap("a1", range(0xf8000000L, 4096), init);
		assertEquals(0, cost.slotsChanged());
		assertEquals(4096, tables.tableBytes());
		assertEquals(List.of(Outcome.FAULT, Outcome.OOPS), tables.access(init, 0xf8000000L, Context.PROCESS));
	}

	@Test
	void aProcessMadeLaterHasWhatWasThere() {
		KernelTables tables = own("alpha-large");
		int init = tables.fork("init");
		tables.vmap("a1", range(tables.layout().vmallocStart(), 8192), init, KernelTables.SMALL_PAGES);
		int child = tables.fork("child");
		assertEquals(SlotState.MISSING, tables.state(init, 768), "nobody told the one that mapped it");
		assertEquals(SlotState.COPIED, tables.state(child, 768));
		assertEquals(8192, tables.processBytes());
	}

	// ---- faults

	private static KernelTables neighbourMapped(PropagationStrategy strategy, AddressLayout layout) {
		KernelTables tables = new KernelTables(layout, strategy);
		int init = tables.fork("init");
		tables.fork("bash");
		tables.vmap("a1", range(layout.geometry().slotStart(layout.windowSlots().last()), layout.geometry().pageBytes()), init, KernelTables.SMALL_PAGES);
		return tables;
	}

	private static List<Outcome> touch(KernelTables tables, Context context) {
		return tables.access(1, tables.layout().geometry().slotStart(tables.layout().windowSlots().last()), context);
	}

	@Test
	void aFaultCopiesTheSlotOnceAndForAll() {
		KernelTables tables = neighbourMapped(Strategies.X86_ON_FAULT, I386);
		assertEquals(SlotState.MISSING, tables.state(1, 1021));
		assertEquals(List.of(Outcome.FAULT, Outcome.RECOVER), touch(tables, Context.IN_INTERRUPT));
		assertEquals(SlotState.COPIED, tables.state(1, 1021));
		assertEquals(List.of(), touch(tables, Context.PROCESS));
	}

	@Test
	void alphasHandlerServesProcessesOnly() {
		AddressLayout alpha = AlphaConfiguration.LARGE.layout();
		for (Context context : List.of(Context.IN_INTERRUPT, Context.KERNEL_THREAD, Context.PROCESS.with(Context.FAULTS_DISABLED))) {
			assertEquals(List.of(Outcome.FAULT, Outcome.OOPS), touch(neighbourMapped(Strategies.ALPHA_LARGE, alpha), context), context.toString());
		}
		assertEquals(List.of(Outcome.FAULT, Outcome.RECOVER), touch(neighbourMapped(Strategies.ALPHA_LARGE, alpha), Context.PROCESS));
		assertEquals(List.of(Outcome.FAULT, Outcome.SIGNAL), touch(neighbourMapped(Strategies.ALPHA_LARGE, alpha), Context.PROCESS.with(Context.USER_MODE)));
	}

	@Test
	void armCopiesWhenItSwitches() {
		KernelTables tables = neighbourMapped(Strategies.ARM, ArmConfiguration.typical("7.1").layout());
		int last = tables.layout().windowSlots().last();
		assertEquals(SlotState.MISSING, tables.state(1, last));
		assertEquals(1, tables.switchTo(1).copiesChanged());
		assertEquals(SlotState.COPIED, tables.state(1, last));
		assertEquals(0, tables.switchTo(1).copiesChanged());
	}

	@Test
	void arm64HasNothingToCopy() {
		KernelTables tables = own("arm64");
		int init = tables.fork("init");
		int bash = tables.fork("bash");
		long start = tables.layout().vmallocStart();
		MapCost cost = tables.vmap("a1", range(start, 4096), init, KernelTables.SMALL_PAGES);
		assertEquals(List.of(0, 1, 1, 1), cost.tablesByLevel());
		assertEquals(0, cost.copiesChanged());
		assertEquals(0, tables.processBytes());
		assertEquals(List.of(), tables.access(bash, start, Context.IN_INTERRUPT));
	}

	// ---- mappings larger than a page

	@Test
	void aSlotOfI386CanMap4Megabytes() {
		KernelTables tables = new KernelTables(I386, Strategies.I386);
		int init = tables.fork("init");
		int bash = tables.fork("bash");
		MapCost cost = tables.vmap("h", range(0xf8000000L, 9 << 20), init, LARGE_4M);
		assertEquals(2, cost.hugeEntries());
		assertEquals(1, cost.tables(), "the last MiB has small pages");
		assertEquals("H1", tables.copy(bash, 992).toString());
		MapCost gone = tables.vunmap("h", range(0xf8000000L, 9 << 20), init);
		assertEquals(2, gone.slotsChanged());
		assertEquals(SlotState.EMPTY, tables.state(bash, 992), "removal is published");
	}

	@Test
	void withoutPublicationARemovedHugeMappingStaysReadableElsewhere() {
		KernelTables tables = new KernelTables(I386, Strategies.X86_ON_FAULT);
		int init = tables.fork("init");
		int bash = tables.fork("bash");
		tables.vmap("h", range(0xf8000000L, 4 << 20), init, LARGE_4M);
		assertEquals(List.of(Outcome.FAULT, Outcome.RECOVER), tables.access(bash, 0xf8000000L, Context.PROCESS));
		tables.vunmap("h", range(0xf8000000L, 4 << 20), init);
		assertEquals(SlotState.STALE, tables.state(bash, 992));
		assertEquals(List.of(Outcome.STALE_ACCESS), tables.access(bash, 0xf8000000L, Context.PROCESS));
	}

	@Test
	void i386PutsNoHugeMappingWhereATableIs() {
		KernelTables tables = new KernelTables(I386, Strategies.I386);
		int init = tables.fork("init");
		tables.vmap("a", range(0xf8000000L, 4096), init, KernelTables.SMALL_PAGES);
		tables.vunmap("a", range(0xf8000000L, 4096), init);
		MapCost cost = tables.vmap("h", range(0xf8000000L, 4 << 20), init, LARGE_4M);
		assertEquals(0, cost.hugeEntries());
		assertEquals(1024, cost.entriesWritten());
	}

	@Test
	void x8664Maps2MegabytesAtOnceAndFreesATableThatHasNothingInIt() {
		KernelTables tables = own("x86-64");
		int init = tables.fork("init");
		long start = 0xffffc90000200000L;
		MapCost cost = tables.vmap("h", range(start, 4 << 20), init, LARGE_2M);
		assertEquals(2, cost.hugeEntries());
		assertEquals(2, cost.entriesWritten());
		assertEquals(List.of(0, 0, 1, 0), cost.tablesByLevel());
		tables.vunmap("h", range(start, 4 << 20), init);
		tables.vmap("small", range(start, 4096), init, KernelTables.SMALL_PAGES);
		tables.vunmap("small", range(start, 4096), init);
		long before = tables.tableBytes();
		assertEquals(1, tables.vmap("h", range(start, 4 << 20), init, LARGE_2M).tablesFreed());
		assertEquals(before - 4096, tables.tableBytes());
	}

	@Test
	void sectionsOfArmReplaceTables() {
		KernelTables tables = new KernelTables(ArmConfiguration.typical("5.10").uniprocessor().layout(), Strategies.ARM_WITHOUT_VMAP_STACK);
		int init = tables.fork("init");
		int bash = tables.fork("bash");
		long start = 0xf1000000L;
		tables.vmap("a", range(start, 4096), init, KernelTables.SMALL_PAGES);
		assertEquals(List.of(Outcome.FAULT, Outcome.RECOVER), tables.access(bash, start, Context.PROCESS));
		tables.vunmap("a", range(start, 4096), init);
		MapCost cost = tables.vmap("io", range(start, 2 << 20), init, LARGE_2M);
		assertEquals(1, cost.hugeEntries());
		assertEquals(1, cost.tablesFreed());
		assertEquals(SlotState.STALE, tables.state(bash, tables.layout().geometry().slot(start)));
		tables.vunmap("io", range(start, 2 << 20), init);
		assertEquals(1, tables.switchTo(bash).copiesChanged(), "the counter says that sections went");
		assertEquals(SlotState.EMPTY, tables.state(bash, tables.layout().geometry().slot(start)));
	}

	// ---- looking

	@Test
	void aWalkNamesEveryLevel() {
		KernelTables tables = own("x86-64");
		int init = tables.fork("init");
		tables.vmap("a", range(0xffffc90000005000L, 4096), init, KernelTables.SMALL_PAGES);
		Walk walk = tables.walk(init, 0xffffc90000005123L);
		assertTrue(walk.mapped());
		assertEquals(List.of("pgd", "pud", "pmd", "pte"), walk.steps().stream().map(Walk.Step::level).toList());
		assertEquals(List.of(402, 0, 0, 5), walk.steps().stream().map(Walk.Step::index).toList());
		assertEquals("maps 4 KiB", walk.steps().get(3).found());
		assertFalse(tables.walk(init, 0xffffc90000006000L).mapped());
		assertEquals("none", tables.walk(init, 0xffffc90000006000L).steps().get(3).found());
		assertThrows(IllegalArgumentException.class, () -> tables.walk(init, 0x1000));
	}

	@Test
	void aWalkSaysThatOnlyTheReferenceTableHasTheSlot() {
		KernelTables tables = neighbourMapped(Strategies.EAGER_ONLY.with(Strategies.X86_64.publication()), I386);
		Walk walk = tables.walk(1, 0xff400000L);
		assertEquals(SlotState.MISSING, walk.steps().get(0).state());
		assertEquals(1, walk.steps().size());
	}

	@Test
	void paeWithTablesOfItsOwnHasALevelAboveTheSlots() {
		KernelTables tables = own("i386-pae");
		int init = tables.fork("init");
		long start = tables.layout().vmallocStart();
		tables.vmap("a", range(start, 4096), init, KernelTables.SMALL_PAGES);
		assertEquals(List.of("pgd", "pmd", "pte"), tables.walk(init, start).steps().stream().map(Walk.Step::level).toList());
		assertEquals(32 + 4096, tables.processBytes());
	}

	@Test
	void snapshotsKeepWhatWasAndShareTheRest() {
		KernelTables tables = new KernelTables(I386, Strategies.X86_ON_FAULT);
		int init = tables.fork("init");
		tables.vmap("a", range(0xf8000000L, 4096), init, KernelTables.SMALL_PAGES);
		KernelTables.Snapshot before = tables.snapshot();
		SlotGrid grid = SlotGrid.of(tables);
		int bash = tables.fork("bash");
		tables.vmap("b", range(0xf8001000L, 4096), bash, KernelTables.SMALL_PAGES);
		tables.vmap("c", range(0xf9000000L, 4096), bash, KernelTables.SMALL_PAGES);
		KernelTables.Snapshot after = tables.snapshot();
		tables.restore(before);
		assertEquals(grid, SlotGrid.of(tables));
		assertFalse(tables.walk(init, 0xf8001000L).mapped());
		assertThrows(IllegalArgumentException.class, () -> tables.walk(bash, 0xf8001000L));
		tables.restore(after);
		assertTrue(tables.walk(bash, 0xf8001000L).mapped());
		assertEquals(List.of("init", "bash"), SlotGrid.of(tables).processes());
	}

	@Test
	void anExitedProcessIsNoLongerCopiedTo() {
		KernelTables tables = new KernelTables(I386, Strategies.I386);
		int init = tables.fork("init");
		int bash = tables.fork("bash");
		tables.exit(bash);
		assertEquals(1, tables.vmap("a", range(0xf8000000L, 4096), init, KernelTables.SMALL_PAGES).copiesChanged());
		assertThrows(IllegalArgumentException.class, () -> tables.access(bash, 0xf8000000L, Context.PROCESS));
	}

	@Test
	void whatIsNotInTheWindowIsRefused() {
		KernelTables tables = new KernelTables(I386, Strategies.I386);
		int init = tables.fork("init");
		assertThrows(IllegalArgumentException.class, () -> tables.vmap("a", range(0xc0000000L, 4096), init, KernelTables.SMALL_PAGES));
		assertThrows(IllegalArgumentException.class, () -> tables.vmap("a", range(0xf8000001L, 4096), init, KernelTables.SMALL_PAGES));
		assertThrows(IllegalArgumentException.class, () -> tables.vmap("a", range(0xf8000000L, 4096), 7, KernelTables.SMALL_PAGES));
		assertEquals(64, X86_64Configuration.of("6.12", 4).layout().windowSlots().count());
	}
}
