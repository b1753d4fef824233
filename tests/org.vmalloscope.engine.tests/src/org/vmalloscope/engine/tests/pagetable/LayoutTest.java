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
import org.vmalloscope.engine.pagetable.layout.Arm64Configuration;
import org.vmalloscope.engine.pagetable.layout.ArmConfiguration;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.layout.I386Configuration;
import org.vmalloscope.engine.pagetable.layout.Level;
import org.vmalloscope.engine.pagetable.layout.Region;
import org.vmalloscope.engine.pagetable.layout.X86_64Configuration;

class LayoutTest {
	private static final long MIB = 1L << 20;
	private static final long GIB = 1L << 30;
	private static final long TIB = 1L << 40;

	private static void window(AddressLayout layout, long start, long end) {
		assertEquals(Long.toHexString(start), Long.toHexString(layout.vmallocStart()));
		assertEquals(Long.toHexString(end), Long.toHexString(layout.window().end()));
	}

	private static String refusal(org.junit.jupiter.api.function.Executable attempt) {
		return String.valueOf(assertThrows(IllegalArgumentException.class, attempt).getMessage());
	}

	// ---- alpha

	@Test
	void alphaHasThreeLevelsOf1024EntriesAndSlotsOf8Gigabytes() {
		Geometry geometry = AlphaConfiguration.DEFAULT.layout().geometry();
		assertEquals(List.of(1024, 1024, 1024), geometry.levels().stream().map(Level::entries).toList());
		assertEquals(8192, geometry.pageBytes());
		assertEquals(8 * GIB, geometry.slotBytes());
		assertEquals(8 * MIB, geometry.belowSlots().entryBytes());
		assertEquals(1023, geometry.slot(0xfffffffe00000000L));
	}

	@Test
	void alphasDefaultWindowIsTheOneSlotBelowTheSelfMap() {
		AddressLayout layout = AlphaConfiguration.DEFAULT.layout();
		window(layout, 0xfffffffc00000000L, 0xfffffffe00000000L);
		assertEquals(new Geometry.SlotSpan(1022, 1022), layout.windowSlots());
		assertEquals(new AddressRange(0xfffffffe00000000L, 0), layout.region(Region.Kind.SELF_MAP).orElseThrow().range());
	}

	@Test
	void alphasLargeWindowHas255Slots() {
		AddressLayout layout = AlphaConfiguration.LARGE.layout();
		window(layout, 0xfffffe0000000000L, 0xfffffffe00000000L);
		assertEquals(new Geometry.SlotSpan(768, 1022), layout.windowSlots());
	}

	@ParameterizedTest
	@CsvSource({ "8, 1, fffffffc00000000", "9, 2, fffffffa00000000", "16, 2, fffffffa00000000", "17, 3, fffffff800000000", "64, 8, ffffffee00000000",
			"2040, 255, fffffe0000000000" })
	void alphasProposedWindowIsMadeOfWholeSlots(int gigabytes, int slots, String start) {
		AlphaConfiguration configuration = AlphaConfiguration.sized(gigabytes);
		window(configuration.layout(), Long.parseUnsignedLong(start, 16), 0xfffffffe00000000L);
		assertEquals(slots, configuration.slots());
		assertEquals(new Geometry.SlotSpan(1023 - slots, 1022), configuration.layout().windowSlots());
	}

	@ParameterizedTest
	@CsvSource({ "7", "0", "2041" })
	void alphaRefusesSizesOutsideOfItsRange(int gigabytes) {
		assertTrue(refusal(() -> AlphaConfiguration.sized(gigabytes)).contains("8 to 2040"));
	}

	// ---- i386

	@Test
	void i386HasSlotsOf4MegabytesAnd256OfThemForTheKernel() {
		AddressLayout layout = I386Configuration.typical("5.10").layout();
		assertEquals(4 * MIB, layout.geometry().slotBytes());
		assertEquals(256, layout.kernelSlots().count());
		assertTrue(layout.geometry().slots().leaf(), "a pgd entry is the pmd and may map 4 MiB");
	}

	@Test
	void i386sWindowIsTheReserveLess8Megabytes() {
		AddressLayout layout = I386Configuration.typical("3.2").layout();
		window(layout, 0xf7ffe000L, 0xff7fe000L);
		assertEquals(120 * MIB, layout.window().bytes());
		assertEquals(new Geometry.SlotSpan(991, 1021), layout.windowSlots());
	}

	@Test
	void i386sParameterDoesNotCountTheGap() {
		assertEquals(256 * MIB, I386Configuration.typical("3.10").withVmalloc(256 * MIB).layout().window().bytes());
	}

	@Test
	void i386WithLittleMemoryHasALargeWindow() {
		AddressLayout layout = I386Configuration.typical("3.10").withMemory(256 * MIB).layout();
		window(layout, 0xc0000000L + 264 * MIB, 0xff7fe000L);
	}

	@Test
	void i386RefusesAReserveThatLeavesNoMemory() {
		assertTrue(refusal(() -> I386Configuration.typical("3.10").withVmalloc(1016 * MIB).layout()).contains("leaves no room"));
	}

	@Test
	void i386WithPaeCopies2MegabytesUnlessTheKernelsPmdIsShared() {
		I386Configuration plain = I386Configuration.typical("6.1");
		long end = I386Configuration.TYPICAL_PKMAP_BASE;
		assertFalse(plain.withPae(false, end).copiesEntries());
		assertEquals(GIB, plain.withPae(false, end).layout().geometry().slotBytes());
		assertEquals(1, plain.withPae(false, end).layout().kernelSlots().count());
		assertTrue(plain.withPae(true, end).copiesEntries());
		assertEquals(2 * MIB, plain.withPae(true, end).layout().geometry().slotBytes());
		assertTrue(I386Configuration.typical("7.1").withPae(false, end).copiesEntries());
	}

	@Test
	void i386KnowsTheSplitsOfKconfig() {
		assertTrue(refusal(() -> new I386Configuration(I386Configuration.typical("6.1").release(), false, false, 0xC8000000L, true, 0xff800000L, GIB, -1))
				.contains("CONFIG_VMSPLIT"));
		assertTrue(refusal(() -> new I386Configuration(I386Configuration.typical("6.1").release(), true, false, 0xB0000000L, true, 0xff800000L, GIB, -1))
				.contains("without PAE"));
	}

	// ---- x86-64

	@Test
	void x8664WithFourLevelsHas64SlotsOf512Gigabytes() {
		AddressLayout layout = X86_64Configuration.of("6.12", 4).layout();
		window(layout, 0xffffc90000000000L, 0xffffe90000000000L);
		assertEquals(512 * GIB, layout.geometry().slotBytes());
		assertEquals(64, layout.windowSlots().count());
		assertEquals(256, layout.kernelSlots().count());
		assertEquals(0xffffe8ffffffffffL, layout.vmallocEnd());
	}

	@Test
	void x8664WithFiveLevelsHasSlotsOf256Terabytes() {
		AddressLayout layout = X86_64Configuration.of("7.1", 5).layout();
		assertEquals(0xffa0000000000000L, layout.vmallocStart());
		assertEquals(12800 * TIB, layout.window().bytes());
		assertEquals(256 * TIB, layout.geometry().slotBytes());
		assertEquals(256, layout.kernelSlots().count());
	}

	@Test
	void theLastAddressOfX8664sWindowIsNotTakenForAVmallocAddress() {
		AddressLayout layout = X86_64Configuration.of("6.12", 4).layout();
		assertTrue(layout.window().contains(0xffffe8ffffffffffL));
		assertFalse(layout.isVmallocAddress(0xffffe8ffffffffffL));
		assertTrue(layout.isVmallocAddress(0xffffe8fffffffffeL));
	}

	@Test
	void x8664sModulesLieAboveTheImage() {
		assertEquals(new AddressRange(0xffffffffc0000000L, 0xffffffffff000000L),
				X86_64Configuration.of("6.12", 4).layout().region(Region.Kind.MODULES).orElseThrow().range());
		X86_64Configuration fixed = new X86_64Configuration(X86_64Configuration.of("6.12", 4).release(), 4, X86_64Configuration.defaultBase(4), false);
		assertEquals(0xffffffffa0000000L, fixed.layout().region(Region.Kind.MODULES).orElseThrow().range().start());
	}

	@Test
	void x8664RefusesABaseThatKaslrCannotChoose() {
		var release = X86_64Configuration.of("6.12", 4).release();
		assertTrue(refusal(() -> new X86_64Configuration(release, 4, 0xffffc90000001000L, true)).contains("aligned"));
		assertTrue(refusal(() -> new X86_64Configuration(release, 4, 0xfffff00000000000L, true)).contains("no room"));
		assertTrue(refusal(() -> X86_64Configuration.of("6.12", 3)).contains("4 or 5"));
		window(new X86_64Configuration(release, 4, 0xffffb00040000000L, true).layout(), 0xffffb00040000000L, 0xffffd00040000000L);
	}

	// ---- arm

	@ParameterizedTest
	@CsvSource({ "3.10, ff000000", "5.10, ff800000", "7.1, ff800000" })
	void armsWindowEndsAtAConstant(String release, String end) {
		assertEquals(end, Long.toHexString(ArmConfiguration.typical(release).layout().window().end()));
	}

	@Test
	void armsWindowIs240MegabytesByDefaultAndBegins8MegabytesAboveMemory() {
		AddressLayout layout = ArmConfiguration.typical("5.10").layout();
		window(layout, 0xf0800000L, 0xff800000L);
		assertEquals(240 * MIB, layout.window().bytes());
		window(ArmConfiguration.typical("5.10").withMemory(100 * MIB).layout(), 0xc0000000L + 104 * MIB, 0xff800000L);
	}

	@Test
	void armsSlotsArePairsOfSections() {
		AddressLayout layout = ArmConfiguration.typical("5.10").uniprocessor().layout();
		assertEquals(2 * MIB, layout.geometry().slotBytes());
		assertEquals(2048, layout.geometry().slots().entries());
		assertEquals(512, layout.geometry().belowSlots().entries());
		assertTrue(layout.geometry().slots().leaf());
		assertFalse(ArmConfiguration.typical("5.10").layout().geometry().slots().leaf(), "with several CPUs ioremap makes no sections");
	}

	@Test
	void armLimitsAWindowThatDoesNotFit() {
		assertEquals(List.of("vmalloc area is too big, limiting to 976MiB"),
				ArmConfiguration.typical("7.1").withMemory(2 * GIB).withVmalloc(1100 * MIB).layout().warnings());
		assertEquals(16 * MIB, ArmConfiguration.typical("7.1").withMemory(2 * GIB).withVmalloc(MIB).layout().window().bytes());
	}

	@Test
	void armHasNoVmappedStacksBefore518() {
		var old = ArmConfiguration.typical("5.10");
		assertTrue(refusal(() -> new ArmConfiguration(old.release(), false, true, true, 0xC0000000L, GIB, ArmConfiguration.NO_PARAMETER)).contains("5.18"));
	}

	// ---- arm64

	@ParameterizedTest
	@CsvSource({ "5.10, ffff800010000000, fffffdffbfff0000", "6.1, ffff800008000000, fffffbfff0000000", "7.1, ffff800080000000, fffffdffbf800000" })
	void arm64sWindowLiesBetweenModulesAndPageStructures(String release, String start, String end) {
		window(Arm64Configuration.of(release, 4, 48).layout(), Long.parseUnsignedLong(start, 16), Long.parseUnsignedLong(end, 16));
	}

	@ParameterizedTest
	@CsvSource({ "4, 39, 3", "4, 48, 4", "4, 52, 5", "16, 36, 2", "16, 47, 3", "16, 48, 4", "64, 42, 2", "64, 48, 3", "64, 52, 3" })
	void arm64HasTwoToFiveLevels(int pageKilobytes, int bits, int levels) {
		Geometry geometry = Arm64Configuration.of("7.1", pageKilobytes, bits).layout().geometry();
		assertEquals(levels, geometry.levels().size());
		assertEquals(pageKilobytes << 10, geometry.pageBytes());
	}

	@Test
	void arm64RefusesWhatKconfigDoesNotOffer() {
		assertTrue(refusal(() -> Arm64Configuration.of("7.1", 4, 42)).contains("42 address bits"));
		assertTrue(refusal(() -> Arm64Configuration.of("6.1", 4, 52)).contains("6.9"));
		assertTrue(refusal(() -> Arm64Configuration.of("7.1", 8, 48)).contains("8 KiB"));
	}
}
