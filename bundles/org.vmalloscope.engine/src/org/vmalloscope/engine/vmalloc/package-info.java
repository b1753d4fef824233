/**
 * The vmalloc half of the engine: the kernel's allocator of virtual address space, bit for bit, in all its generations.
 * <pre>
 * VmallocRules rules = VmallocRules.of(6, 12);
 * Vmalloc vmalloc = new Vmalloc(VmallocConfig.of(rules, VmallocGeometry.X86_64, 4));
 * long address = vmalloc.vmalloc(5 * 4096, 1, Caller.onCpu(0), 0);
 * VmallocSnapshot before = vmalloc.snapshot();
 * vmalloc.vfree(address, Caller.onCpu(0));
 * vmalloc.restore(before);
 * </pre>
 * {@link org.vmalloscope.engine.vmalloc.VmallocRules} names what differs between kernels; each difference is a strategy
 * object: a {@code Placement} (V0 to V3), a {@code PurgePolicy} (P0 to P6 and two that no kernel has), a rule for vmap
 * blocks and so on. Placement and purge can be exchanged separately;
 * {@link org.vmalloscope.engine.vmalloc.VmallocRules#check} says which pairs are impossible and why.
 * <p>
 * Nothing happens behind the caller's back: no clock runs but the simulated one, no thread, no randomness. Work that the
 * kernel does later (the drain work) becomes pending. Every call can also be made in the kernel's atomic steps
 * ({@link org.vmalloscope.engine.vmalloc.AreaAllocation}, {@link org.vmalloscope.engine.vmalloc.Purger}), and every
 * decision can be replaced by a recorded one ({@link org.vmalloscope.engine.vmalloc.TakeOver}).
 * <p>
 * Footprint: about 34 bytes per area and 48 bytes per free area, plus at most an eighth of slack.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.vmalloc;
