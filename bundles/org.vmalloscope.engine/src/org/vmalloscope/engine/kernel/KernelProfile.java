package org.vmalloscope.engine.kernel;

import org.vmalloscope.engine.percpu.PercpuRules;
import org.vmalloscope.engine.percpu.boot.FirstChunkRules;
import org.vmalloscope.engine.vmalloc.VmallocRules;

/**
 * A kernel: which rules its parts follow on which architecture. {@link KernelProfiles} has the named ones; any part can be
 * swapped alone to ask what another kernel's rule would have done.
 *
 * @param name how users call it
 * @param architecture words, pages, windows
 * @param percpu rules of the percpu allocator
 * @param firstChunk rules that shape the first percpu chunk
 * @param vmalloc rules of the vmalloc allocator
 */
public record KernelProfile(String name, Architecture architecture, PercpuRules percpu, FirstChunkRules firstChunk, VmallocRules vmalloc) {
	/** The same kernel under another name. */
	public KernelProfile named(String other) {
		return new KernelProfile(other, architecture, percpu, firstChunk, vmalloc);
	}

	/** The same kernel on another architecture. */
	public KernelProfile on(Architecture other) {
		return new KernelProfile(name, other, percpu, firstChunk, vmalloc);
	}

	/** The same kernel with other percpu rules. */
	public KernelProfile withPercpu(PercpuRules rules) {
		return new KernelProfile(name, architecture, rules, firstChunk, vmalloc);
	}

	/** The same kernel with other vmalloc rules. */
	public KernelProfile withVmalloc(VmallocRules rules) {
		return new KernelProfile(name, architecture, percpu, firstChunk, rules);
	}
}
