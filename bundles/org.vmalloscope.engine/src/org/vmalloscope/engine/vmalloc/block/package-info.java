/**
 * Vmap blocks: per-CPU blocks of address space from which small {@code vm_map_ram} requests are served without touching the
 * global structures. {@link org.vmalloscope.engine.vmalloc.block.BlockQueues} holds them.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.vmalloc.block;
