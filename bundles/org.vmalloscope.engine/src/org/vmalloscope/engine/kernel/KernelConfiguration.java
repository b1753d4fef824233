package org.vmalloscope.engine.kernel;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.percpu.PercpuEnvironment.Backing;

/**
 * One machine that boots a kernel: its CPUs, memory and sizes, as the {@code cfg} lines of a request file give them. A mutable
 * builder; what is not set takes the default of the profile.
 */
public final class KernelConfiguration {
	/** A group of units at a distance from the chunk's base. */
	public record UnitGroup(long baseOffset, int units) {
	}

	private int cpus = 1;
	private int unitSize;
	private int staticSize;
	private int reservedSize;
	private int dynamicSize = -1;
	private int atomSize = 4096;
	private long firstBase;
	private long pageBudget = PageSupply.UNLIMITED;
	private long vmallocStart;
	private long vmallocEnd;
	private int nrCpus;
	private boolean percpu = true;
	private boolean metadataInVmalloc;
	private Backing backing = Backing.VM;
	private final List<UnitGroup> groups = new ArrayList<>();

	/** The defaults of a profile. */
	public KernelConfiguration(KernelProfile profile) {
		Architecture architecture = profile.architecture();
		firstBase = architecture.firstBase();
		vmallocStart = architecture.vmallocStart();
		vmallocEnd = architecture.vmallocEnd();
		nrCpus = architecture.nrCpus();
		atomSize = Math.max(atomSize, architecture.pageSize());
	}

	/** Possible CPUs. */
	public int cpus() {
		return cpus;
	}

	public KernelConfiguration cpus(int number) {
		cpus = positive(number, "cpus");
		return this;
	}

	/** The {@code NR_CPUS} that the kernel is built for; sizes vmap blocks. */
	public int nrCpus() {
		return nrCpus;
	}

	public KernelConfiguration nrCpus(int number) {
		nrCpus = positive(number, "NR_CPUS");
		return this;
	}

	/** Bytes of a unit; 0 to let the embed allocator compute it. */
	public int unitSize() {
		return unitSize;
	}

	public KernelConfiguration unitSize(int bytes) {
		unitSize = positive(bytes, "unit");
		return this;
	}

	/** Bytes of static percpu data. */
	public int staticSize() {
		return staticSize;
	}

	public KernelConfiguration staticSize(int bytes) {
		staticSize = notNegative(bytes, "static");
		return this;
	}

	/** Bytes reserved for modules. */
	public int reservedSize() {
		return reservedSize;
	}

	public KernelConfiguration reservedSize(int bytes) {
		reservedSize = notNegative(bytes, "reserved");
		return this;
	}

	/** Bytes for dynamic allocations in the first chunk; -1 for what the architecture asks for. */
	public int dynamicSize() {
		return dynamicSize;
	}

	public KernelConfiguration dynamicSize(int bytes) {
		dynamicSize = notNegative(bytes, "dyn");
		return this;
	}

	/** Alignment of chunk areas in bytes. */
	public int atomSize() {
		return atomSize;
	}

	public KernelConfiguration atomSize(int bytes) {
		if (Integer.bitCount(bytes) != 1) {
			throw new IllegalArgumentException("atom " + bytes + " is no power of two");
		}
		atomSize = bytes;
		return this;
	}

	/** Address of the first chunk. */
	public long firstBase() {
		return firstBase;
	}

	public KernelConfiguration firstBase(long address) {
		firstBase = address;
		return this;
	}

	/** Pages that population may use; {@link PageSupply#UNLIMITED} for any number. */
	public long pageBudget() {
		return pageBudget;
	}

	public KernelConfiguration pageBudget(long pages) {
		if (pages < PageSupply.UNLIMITED) {
			throw new IllegalArgumentException("budget " + pages + " is below -1");
		}
		pageBudget = pages;
		return this;
	}

	/** First address of the vmalloc window. */
	public long vmallocStart() {
		return vmallocStart;
	}

	public KernelConfiguration vmallocStart(long address) {
		vmallocStart = address;
		return this;
	}

	/** End of the vmalloc window, as the kernel defines it. */
	public long vmallocEnd() {
		return vmallocEnd;
	}

	public KernelConfiguration vmallocEnd(long address) {
		vmallocEnd = address;
		return this;
	}

	/** Whether the machine has a percpu allocator. */
	public boolean hasPercpu() {
		return percpu;
	}

	public KernelConfiguration percpu(boolean present) {
		percpu = present;
		return this;
	}

	/** Whether percpu metadata above a page takes vmalloc space. */
	public boolean isMetadataInVmalloc() {
		return metadataInVmalloc;
	}

	public KernelConfiguration metadataInVmalloc(boolean inVmalloc) {
		metadataInVmalloc = inVmalloc;
		return this;
	}

	/** How chunks are backed. */
	public Backing backing() {
		return backing;
	}

	public KernelConfiguration backing(Backing kind) {
		backing = kind;
		return this;
	}

	/** The unit groups; empty for one group of all CPUs. */
	public List<UnitGroup> groups() {
		return List.copyOf(groups);
	}

	public KernelConfiguration group(long baseOffset, int units) {
		groups.add(new UnitGroup(notNegative(baseOffset, "group offset"), positive(units, "group units")));
		return this;
	}

	private static int positive(int value, String what) {
		if (value <= 0) {
			throw new IllegalArgumentException(what + " " + value + " is not positive");
		}
		return value;
	}

	private static int notNegative(int value, String what) {
		return (int) notNegative((long) value, what);
	}

	private static long notNegative(long value, String what) {
		if (value < 0) {
			throw new IllegalArgumentException(what + " " + value + " is negative");
		}
		return value;
	}
}
