package org.vmalloscope.engine.percpu.boot;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines that a booting kernel prints about the first chunk, without time stamps. What lies behind {@code @} is given
 * by the caller, because newer kernels print a hash there.
 *
 * @param rules which form the kernel uses
 * @param pageSize in bytes
 * @param wordBytes 4 or 8: the width of an address
 */
public record BootLines(FirstChunkRules rules, int pageSize, int wordBytes) {
	/** The line of the embed allocator. */
	public String embedded(AllocInfo info, long printedAddress) {
		return rules.prefix() + "Embedded " + info.usedSize() / pageSize + " pages/cpu" + address(printedAddress) + sizes(info) + " u" + info.unitSize();
	}

	/** The line of the page allocator. */
	public String page(AllocInfo info, long printedAddress) {
		return rules.prefix() + info.unitSize() / pageSize + " " + (pageSize >> 10) + "K pages/cpu" + address(printedAddress) + sizes(info);
	}

	/** The warning of the embed allocator about groups that lie too far apart. */
	public String tooFar(FirstChunkLayout layout, long vmallocTotal) {
		return rules.prefix() + "max_distance=0x" + Long.toHexString(layout.maxDistance()) + " too large for vmalloc space 0x" + Long.toHexString(vmallocTotal);
	}

	/** The line printed when an allocator of the first chunk gave up. */
	public String fallingBack(String allocator, int error) {
		return rules.prefix() + allocator + " allocator failed (" + error + "), falling back to page size";
	}

	/** What the km back-end says when its chunks are no power of two of pages. */
	public String wasting(int pagesPerChunk) {
		return rules.prefix() + "wasting " + pagesPerChunk + " pages per chunk";
	}

	/** The {@code pcpu-alloc:} lines: sizes, then which CPU has which unit of which group. Each of the latter ends in a blank. */
	public List<String> groups(AllocInfo info) {
		List<String> lines = new ArrayList<>();
		lines.add("pcpu-alloc:" + sizes(info) + " u" + info.unitSize() + " alloc=" + info.allocSize() / info.atomSize() + "*" + info.atomSize());
		int cpus = info.groups().stream().mapToInt(group -> group.cpus().size()).sum();
		int groupWidth = digits(info.groups().size());
		int cpuWidth = digits(cpus);
		int unitsPerAllocation = info.allocSize() / info.unitSize();
		int width = unitsPerAllocation * (cpuWidth + 1) + groupWidth + 3;
		int perLine = Integer.highestOneBit(Math.max(60 / width, 1));
		StringBuilder line = new StringBuilder();
		int allocations = 0;
		for (int i = 0; i < info.groups().size(); i++) {
			CpuGroup group = info.groups().get(i);
			for (int unit = 0; unit < group.units(); unit += unitsPerAllocation) {
				if (allocations++ % perLine == 0 && !line.isEmpty()) {
					lines.add("pcpu-alloc: " + line);
					line.setLength(0);
				}
				line.append('[').append(padded(i, groupWidth)).append("] ");
				for (int j = unit; j < unit + unitsPerAllocation; j++) {
					line.append(j < group.cpus().size() ? padded(group.cpus().get(j), cpuWidth) : "-".repeat(Math.min(cpuWidth, 8))).append(' ');
				}
			}
		}
		lines.add("pcpu-alloc: " + line);
		return lines;
	}

	private static String sizes(AllocInfo info) {
		return " s" + info.staticSize() + " r" + info.reservedSize() + " d" + info.dynamicSize();
	}

	private String address(long printed) {
		return switch (rules.addressInLine()) {
			case ABSENT -> "";
			case RAW, HASHED -> wordBytes == 4 ? String.format(" @%08x", (int) printed) : String.format(" @%016x", printed);
		};
	}

	private static int digits(int value) {
		return Integer.toString(value).length();
	}

	private static String padded(int value, int width) {
		String digits = Integer.toString(value);
		return "0".repeat(Math.max(0, width - digits.length())) + digits;
	}
}
