package org.vmalloscope.trace.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.KernelVersion;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.log.KernelLog;
import org.vmalloscope.trace.log.KernelMessage;
import org.vmalloscope.trace.log.KernelMessage.At;

/** Messages about the allocators as kernels of all generations print them, in logs as people keep them. */
class KernelLogTest {
	@TempDir
	Path folder = Path.of("");

	private KernelLog read(String... lines) throws IOException {
		Diagnostics diagnostics = new Diagnostics();
		KernelLog log = KernelLog.read(Files.write(folder.resolve("dmesg.txt"), List.of(lines)), ReadLimits.DEFAULT, diagnostics);
		assertEquals(List.of(), diagnostics.list());
		return log;
	}

	private KernelMessage only(String line) throws IOException {
		List<KernelMessage> messages = read(line).messages();
		assertEquals(1, messages.size(), line);
		return messages.get(0);
	}

	private static At at(long line) {
		return new At(line, OptionalLong.empty());
	}

	@Test
	void theBannerAndTheCommandLine() throws IOException {
		KernelLog log = read("[    0.000000] Linux version 6.12.57+deb13-amd64 (debian-kernel@lists.debian.org) (gcc 14.2)", "[    0.000000] Command line: quiet vmalloc=512M", "nothing");
		assertEquals(Optional.of(new KernelVersion(6, 12, 57)), log.version());
		assertEquals("quiet vmalloc=512M", log.commandLine());
	}

	@Test
	void firstChunksOfAllGenerations() throws IOException {
		assertEquals(new KernelMessage.Embedded(new At(1, OptionalLong.of(52_428_000)), 13, Optional.empty(), 31616, 0, 21632, 53248),
				only("[    0.052428] percpu: Embedded 13 pages/cpu s31616 r0 d21632 u53248"));
		assertEquals(new KernelMessage.Embedded(at(1), 26, Optional.of("ffff880013c00000"), 83648, 8192, 14656, 1048576),
				only("PERCPU: Embedded 26 pages/cpu @ffff880013c00000 s83648 r8192 d14656 u1048576"));
		assertEquals(new KernelMessage.PageSetUp(at(1), 13, "4K", Optional.empty(), 31616, 0, 21632), only("percpu: 13 4K pages/cpu s31616 r0 d21632"));
		assertEquals(new KernelMessage.AllocationInfo(at(1), 31616, 0, 21632, 53248, 13, 4096), only("pcpu-alloc: s31616 r0 d21632 u53248 alloc=13*4096"));
		assertEquals(new KernelMessage.UnitMap(at(1), List.of(new KernelMessage.UnitMap.Group(0, List.of(0, 1)), new KernelMessage.UnitMap.Group(1, List.of(2, -1)))),
				only("pcpu-alloc: [0] 0 1 [1] 2 - "));
		assertEquals(new KernelMessage.CpuLimits(at(1), 8192, 2, 2, 1), only("setup_percpu: NR_CPUS:8192 nr_cpumask_bits:2 nr_cpu_ids:2 nr_node_ids:1"));
	}

	@Test
	void failuresOfPercpuOfAllGenerations() throws IOException {
		assertEquals(new KernelMessage.PercpuFailure(at(1), 256, 256, Optional.empty(), "failed to allocate new chunk"),
				only("PERCPU: allocation failed, size=256 align=256, failed to allocate new chunk"));
		assertEquals(new KernelMessage.PercpuFailure(at(1), 256, 256, Optional.of(true), "atomic alloc failed, no space left"),
				only("percpu: allocation failed, size=256 align=256 atomic=1, atomic alloc failed, no space left"));
		assertEquals(new KernelMessage.PercpuFailureLimit(at(1)), only("percpu: limit reached, disable warning"));
		assertEquals(new KernelMessage.PercpuIllegalRequest(at(1), 40000, 8), only("illegal size (40000) or align (8) for percpu allocation"));
	}

	@Test
	void failuresOfVmallocOfAllGenerations() throws IOException {
		assertEquals(new KernelMessage.VmapFailure(at(1), 4198400, OptionalLong.empty(), OptionalLong.empty()),
				only("vmap allocation for size 4198400 failed: use vmalloc=<size> to increase size."));
		assertEquals(new KernelMessage.VmapFailure(at(1), 8192, OptionalLong.of(0xffffc90000000000L), OptionalLong.of(0xffffe8ffffffffffL)),
				only("vmalloc_node_range for size 8192 failed: Address range restricted to 0xffffc90000000000 - 0xffffe8ffffffffff"));
		KernelMessage.VmallocFailure old = (KernelMessage.VmallocFailure) only("vmalloc: allocation failure, allocated 12288 of 4198400 bytes");
		assertEquals(4198400, old.size());
		KernelMessage.VmallocFailure named = (KernelMessage.VmallocFailure) only("insmod: vmalloc: allocation failure: 8192 bytes, mode:0x14080c2(GFP_KERNEL), nodemask=(null)");
		assertEquals(Optional.of("insmod"), named.comm());
		KernelMessage.VmallocFailure error = (KernelMessage.VmallocFailure) only("insmod: vmalloc error: size 8192, page order 0, failed to allocate pages, mode:0xcc2(GFP_KERNEL)");
		assertTrue(error.reason().startsWith("page order 0") && error.details().contains("mode:0xcc2"), error::toString);
		assertEquals(new KernelMessage.VmapOverlap(at(1), 0x1000, 0x3000, 0x2000, 0x4000), only("vmalloc bug: 0x1000-0x3000 overlaps with 0x2000-0x4000"));
	}

	@Test
	void theMemoryLayoutOfOldKernels() throws IOException {
		KernelLog log = read("[    0.000000] virtual kernel memory layout:", "[    0.000000]     fixmap  : 0xfff15000 - 0xfffff000   ( 936 kB)",
				"[    0.000000]     vmalloc : 0xf83fe000 - 0xff7fe000   ( 116 MB)", "[    0.000000] Checking if this processor honours the WP bit");
		assertEquals(List.of("fixmap", "vmalloc"), log.messages(KernelMessage.LayoutRow.class).map(KernelMessage.LayoutRow::name).toList());
		KernelMessage.LayoutRow window = log.messages(KernelMessage.LayoutRow.class).skip(1).findFirst().orElseThrow();
		assertEquals(0xf83fe000L, window.start());
		assertEquals(0xff7fe000L, window.end());
	}

	@Test
	void testVmalloc() throws IOException {
		KernelMessage.TestSummary summary = (KernelMessage.TestSummary) only("Summary: fix_size_alloc_test passed: 1 failed: 2 xfailed: 3 repeat: 4 loops: 1000000 avg: 901177 usec");
		assertEquals(new KernelMessage.TestSummary(at(1), "fix_size_alloc_test", 1, 2, 3, 4, 1_000_000, 901_177), summary);
		assertEquals(new KernelMessage.TestDuration(at(1), 3, 511848201), only("All test took worker3=511848201 cycles"));
	}
}
