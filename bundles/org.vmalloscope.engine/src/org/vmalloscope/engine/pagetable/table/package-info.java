/**
 * The page tables of a running machine: the reference table, each process's copies of the slots that lead to the vmalloc window, and all tables below them.
 *
 * <pre>{@code
 * KernelTables tables = new KernelTables(layout, Strategies.I386);
 * int bash = tables.fork("bash");
 * MapCost cost = tables.vmap("a1", new AddressRange(0xf8000000L, 0xf8401000L), bash, KernelTables.SMALL_PAGES);
 * cost.tablePages();                                  // 2: two slots had no table
 * tables.access(bash, 0xf8000000L, Context.PROCESS);  // [] or [FAULT, RECOVER] or [FAULT, OOPS]
 * Walk walk = tables.walk(bash, 0xf8000000L);         // level by level
 * }</pre>
 *
 * <p>Operations run the programs of {@link org.vmalloscope.engine.pagetable.propagation.KernelPrograms} from beginning to end, the same steps that races take apart.
 * {@link org.vmalloscope.engine.pagetable.table.VmallocMapper} lets the vmalloc engine drive them.
 * {@link org.vmalloscope.engine.pagetable.table.SlotGrid} is what a view shows: slot by slot, installed, copied, missing, stale; it is made of these tables as well as of
 * the state of a race.
 *
 * <p>Footprint: a last-level table takes a bit for each of its pages, any other 4 bytes for each entry. Tables are never freed by {@code vunmap}, as in the kernel.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.pagetable.table;
