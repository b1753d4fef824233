/**
 * How a kernel mapping reaches the tables of other processes, taken apart into exchangeable strategies.
 *
 * <p>A {@link org.vmalloscope.engine.pagetable.propagation.PropagationStrategy} has four parts: which slots have tables before the first process exists
 * ({@link org.vmalloscope.engine.pagetable.propagation.Provision}), what {@code vmap} and {@code vunmap} do when they changed a slot
 * ({@link org.vmalloscope.engine.pagetable.propagation.Publication}), what a context switch checks
 * ({@link org.vmalloscope.engine.pagetable.propagation.SwitchCheck}), and what the fault handler does for kernel addresses
 * ({@link org.vmalloscope.engine.pagetable.propagation.FaultHandler}). Those of real kernels are in {@link org.vmalloscope.engine.pagetable.propagation.Strategies};
 * any can be put on any architecture.
 *
 * <p>Strategies do not act: they write programs of atomic steps. {@link org.vmalloscope.engine.pagetable.propagation.KernelPrograms} puts the programs of whole kernel
 * operations (vmalloc, an access, vfree of a huge mapping, fork, a context switch) together from them. The programs work on a
 * {@link org.vmalloscope.engine.pagetable.propagation.TableSpace}, which is either the full page tables of a running machine or the few slots of a race under the
 * explorer. So what is explored is what is run.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.pagetable.propagation;
