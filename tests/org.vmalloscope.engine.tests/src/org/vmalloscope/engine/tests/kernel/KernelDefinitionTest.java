package org.vmalloscope.engine.tests.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.kernel.ArchitectureNames;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.percpu.PercpuGeneration;
import org.vmalloscope.engine.vmalloc.Caller;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.engine.vmalloc.VmallocRules.PlacementKind;
import org.vmalloscope.engine.vmalloc.VmallocRules.PurgeKind;
import org.vmalloscope.engine.vmalloc.space.AreaType;

/** Kernels by name, on other architectures, and with parts of others. */
class KernelDefinitionTest {
	private static final Caller CALLER = Caller.onCpu(0);

	/** Every release that has no architecture in its name on every architecture. */
	static List<String> everywhere() {
		return KernelProfiles.names().stream().filter(name -> !name.contains("-"))
				.flatMap(name -> ArchitectureNames.names().stream().map(architecture -> name + "-" + architecture)).toList();
	}

	@ParameterizedTest
	@MethodSource("everywhere")
	void everyReleaseRunsOnEveryArchitecture(String name) {
		KernelProfile profile = KernelProfiles.get(name);
		assertEquals(name, profile.name());
		KernelConfiguration configuration = new KernelConfiguration(profile).cpus(2);
		Vmalloc vmalloc = Kernel.boot(profile, configuration).vmalloc();
		int page = profile.architecture().pageSize();
		long[] areas = new long[20];
		for (int i = 0; i < areas.length; i++) {
			areas[i] = vmalloc.area((long) page * (1 + i % 3), page, AreaType.VMALLOC, CALLER, 0);
			assertTrue(Long.compareUnsigned(areas[i], profile.architecture().vmallocStart()) >= 0
					&& Long.compareUnsigned(areas[i], profile.architecture().vmallocEnd()) < 0 && areas[i] % page == 0, Long.toHexString(areas[i]));
		}
		vmalloc.assertConsistent();
		for (int i = 0; i < areas.length; i += 2) {
			vmalloc.vfree(areas[i]);
		}
		vmalloc.unmapAliases();
		assertEquals(0, vmalloc.lazyPages());
		vmalloc.assertConsistent();
	}

	/** Windows as the architectures' headers give them; those of alpha are in the tables of seed 002. */
	@ParameterizedTest
	@CsvSource({ "6.12-alpha, 8192, fffffffc00000000, fffffffe00000000, true", "6.12-alpha-large, 8192, fffffe0000000000, fffffffe00000000, true",
			"3.10-arm, 4096, f0000000, ff000000, false", "5.10-arm, 4096, f0800000, ff800000, false", "6.1-arm64, 4096, ffff800008000000, fffffbfff0000000, false",
			"6.1-i386-pae, 4096, f77fe000, feffe000, true", "6.1-amd64, 4096, ffffc90000000000, ffffe8ffffffffff, false" })
	void architecturesHaveTheirWindows(String name, int pageSize, String start, String end, boolean shared) {
		KernelProfile profile = KernelProfiles.get(name);
		assertEquals(pageSize, profile.architecture().pageSize());
		assertEquals(start, Long.toHexString(profile.architecture().vmallocStart()));
		assertEquals(end, Long.toHexString(profile.architecture().vmallocEnd()));
		assertEquals(shared, profile.architecture().sharesModules());
		assertEquals(shared ? start : Long.toHexString(profile.architecture().modulesStart()),
				Long.toHexString(Kernel.vmallocConfig(profile, new KernelConfiguration(profile)).geometry().modulesStart()));
	}

	@Test
	void aPurgeIsSwappedAlone() {
		KernelProfile own = KernelProfiles.get("6.12+purge=5.1");
		KernelProfile base = KernelProfiles.get("6.12");
		assertEquals("6.12+purge=5.1", own.name());
		assertEquals(PurgeKind.YIELDING_LIST, own.vmalloc().purge());
		assertEquals(base, own.withVmalloc(own.vmalloc().withPurge(PurgeKind.VMAP_NODES)).named("6.12"));
		assertTrue(freeEverything("6.12").isDrainPending());
		Vmalloc purged = freeEverything("6.12+purge=5.1");
		assertFalse(purged.isDrainPending());
		assertTrue(purged.lazyPages() <= purged.lazyMax());
	}

	private static Vmalloc freeEverything(String name) {
		KernelProfile profile = KernelProfiles.get(name);
		Vmalloc vmalloc = Kernel.boot(profile, new KernelConfiguration(profile)).vmalloc();
		long first = vmalloc.area(vmalloc.lazyMax() << 12, 4096, AreaType.VMALLOC, CALLER, 0);
		vmalloc.vfree(first);
		vmalloc.assertConsistent();
		return vmalloc;
	}

	@Test
	void partsAreSwappedInTheirOrder() {
		KernelProfile own = KernelProfiles.get("6.1+arch=arm64-64k+vmalloc=4.19+purge=threshold:100+percpu=5.3+gfp=G0+firstchunk=3.10");
		assertEquals(65536, own.architecture().pageSize());
		assertEquals(VmallocRules.of(4, 19).withPurge(PurgeKind.CHOSEN_THRESHOLD, 100), own.vmalloc());
		assertEquals(PercpuGeneration.B2, own.percpu().generation());
		assertEquals("G0", own.percpu().gfpPassthrough().name());
		assertEquals(KernelProfiles.get("3.10").firstChunk(), own.firstChunk());
		assertEquals(PlacementKind.BUSY_SCAN, KernelProfiles.get("3.18+placement=v0").vmalloc().placement());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "6.99 | unknown kernel '6.99'; known are 3.2-i386", "6.12-vax | unknown kernel '6.12-vax'",
			"6.12+purge | 'purge' is not of the form part=whose", "6.12+purges=P1 | a kernel has no part 'purges'; parts are arch,",
			"6.12+purge=P7 | purge=P7: expected P0 to P6 or a release", "6.12+purge=range:x | purge=range:x: 'x' is not a number of pages",
			"6.12+purge=about:3 | only threshold:PAGES and range:PAGES", "6.12+percpu=B9 | percpu=B9: expected A1, A2,", "6.12+arch=vax | unknown architecture 'vax'",
			"6.12+vmalloc=new | vmalloc=new: expected a release", "4.19+purge=6.1 | P4 and P5 take lazy areas out", "6.12+ | '' is not of the form" })
	void whatCannotBeIsToldWithWhatCan(String name, String message) {
		String told = String.valueOf(assertThrows(IllegalArgumentException.class, () -> KernelProfiles.get(name)).getMessage());
		assertTrue(told.contains(message), told);
	}
}
