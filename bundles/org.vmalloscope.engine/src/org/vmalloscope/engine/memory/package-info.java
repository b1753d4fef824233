/**
 * The pages under the allocators: gfp flags, the supply of page frames, and what a kernel does when it runs dry.
 * <p>
 * Allocators ask a {@link org.vmalloscope.engine.memory.PageSupply} for page frames and name what they are for.
 * Two supplies exist: {@link org.vmalloscope.engine.memory.PageBudget}, a bare counter (a fault injector, the budget of a
 * request file), and {@link org.vmalloscope.engine.memory.PhysicalMemory}, which has watermarks, direct reclaim, the OOM
 * killer and panics. Which gfp flags reach the supply is decided by
 * {@link org.vmalloscope.engine.memory.GfpPassthrough}, one constant per kernel behaviour (G0, G1, G2).
 * Amounts are pages unless a name says bytes.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.memory;
