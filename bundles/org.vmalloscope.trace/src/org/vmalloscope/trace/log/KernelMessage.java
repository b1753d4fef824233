package org.vmalloscope.trace.log;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A message of the kernel about its allocators. Sizes are bytes, addresses unsigned. */
public sealed interface KernelMessage {
	/** Where and when. */
	At at();

	/**
	 * Where a message stands and when it was written.
	 *
	 * @param line      1-based line in the file
	 * @param timeNanos since boot; empty if the log has no times
	 */
	record At(long line, OptionalLong timeNanos) {
	}

	/** {@code Embedded 13 pages/cpu s31616 r0 d21632 u53248}. @param address as printed up to 5.2, perhaps a hash */
	record Embedded(At at, long pagesPerCpu, Optional<String> address, long staticSize, long reservedSize, long dynamicSize, long unitSize)
			implements KernelMessage {
	}

	/** {@code 13 4K pages/cpu s31616 r0 d21632}: the first chunk of single pages. @param pageSize as printed, {@code 4K} */
	record PageSetUp(At at, long pagesPerCpu, String pageSize, Optional<String> address, long staticSize, long reservedSize, long dynamicSize)
			implements KernelMessage {
	}

	/** {@code pcpu-alloc: s31616 r0 d21632 u53248 alloc=13*4096}. */
	record AllocationInfo(At at, long staticSize, long reservedSize, long dynamicSize, long unitSize, long atoms, long atomSize) implements KernelMessage {
	}

	/** {@code pcpu-alloc: [0] 0 1 [1] 2 -}: units of groups. */
	record UnitMap(At at, List<Group> groups) implements KernelMessage {
		/** One allocation of a group. @param cpus CPU by unit; -1 for a unit that no CPU uses */
		public record Group(int number, List<Integer> cpus) {
		}
	}

	/** {@code NR_CPUS:8192 nr_cpumask_bits:2 nr_cpu_ids:2 nr_node_ids:1}. */
	record CpuLimits(At at, int configured, int maskBits, int cpuIds, int nodeIds) implements KernelMessage {
	}

	/** {@code percpu: allocation failed, …}. @param atomic empty up to 3.17, which do not say */
	record PercpuFailure(At at, long size, long align, Optional<Boolean> atomic, String reason) implements KernelMessage {
	}

	/** {@code percpu: limit reached, disable warning}: no further failure is reported. */
	record PercpuFailureLimit(At at) implements KernelMessage {
	}

	/** {@code illegal size (…) or align (…) for percpu allocation}. */
	record PercpuIllegalRequest(At at, long size, long align) implements KernelMessage {
	}

	/** Another message of the percpu set-up, such as {@code wasting 3 pages per chunk}. */
	record PercpuNote(At at, String text) implements KernelMessage {
	}

	/** No room in vmalloc space. @param windowStart the range searched, 6.12 and later @param windowEnd its end */
	record VmapFailure(At at, long size, OptionalLong windowStart, OptionalLong windowEnd) implements KernelMessage {
	}

	/** A {@code vmalloc} that failed. @param comm who asked, if the message says @param reason in the kernel's words @param details the rest */
	record VmallocFailure(At at, Optional<String> comm, long size, String reason, String details) implements KernelMessage {
	}

	/** {@code vmalloc bug: … overlaps with …}, 5.10 and later. */
	record VmapOverlap(At at, long start, long end, long otherStart, long otherEnd) implements KernelMessage {
	}

	/** A row of the memory layout that old kernels print at boot. @param name {@code fixmap}, {@code vmalloc}, … */
	record LayoutRow(At at, String name, long start, long end) implements KernelMessage {
	}

	/** {@code Summary: fix_size_alloc_test passed: 1 failed: 0 …} of test_vmalloc. @param expectedFailures 7.1 and later, else 0 */
	record TestSummary(At at, String test, int passed, int failed, int expectedFailures, int repeat, int loops, long averageMicros)
			implements KernelMessage {
	}

	/** {@code All test took worker0=123 cycles} of test_vmalloc. @param worker number of the worker or, up to 5.11, of the CPU */
	record TestDuration(At at, int worker, long cycles) implements KernelMessage {
	}
}
