/**
 * How an architecture cuts up addresses, and which of them belong to vmalloc.
 *
 * <p>An {@link org.vmalloscope.engine.pagetable.layout.ArchitectureConfiguration} is what was chosen when the kernel was built and booted: page size, number of levels,
 * {@code vmalloc=N}, the amount of memory, the release. From it comes an {@link org.vmalloscope.engine.pagetable.layout.AddressLayout}: the
 * {@link org.vmalloscope.engine.pagetable.layout.Geometry} of the tables, the vmalloc window and the other regions, computed as the kernel computes them. Where the
 * kernel's configuration tool refuses a value, or the booting kernel stops with a BUG, so does the constructor or {@code layout()}, with an
 * {@link java.lang.IllegalArgumentException} that says so; where the kernel goes on with another value, the layout has a warning.
 *
 * <p>Addresses are unsigned: on 64-bit architectures kernel addresses are negative {@code long}s, on 32-bit ones they are below 2^32.
 * A <em>slot</em> is an entry of the table (the top one, or the one below it) that each process has a copy of; slots are numbered as the kernel's index macros do,
 * from the bottom of the address space (of its kernel half on arm64).
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.pagetable.layout;
