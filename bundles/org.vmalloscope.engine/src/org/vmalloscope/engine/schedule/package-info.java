/**
 * Tasks on CPUs, taken apart into atomic steps, and the schedules in which they can run.
 *
 * <p>The kernel's races are about the order of steps of different tasks. Here a task is a {@link org.vmalloscope.engine.schedule.Program}: a list of
 * atomic {@link org.vmalloscope.engine.schedule.Step}s, each declaring the {@link org.vmalloscope.engine.schedule.Cell}s that it reads and writes.
 * A {@link org.vmalloscope.engine.schedule.TaskMachine} holds several tasks in one state; a {@link org.vmalloscope.engine.schedule.Schedule} is nothing but a
 * list of choices ("task 0, task 1, task 1, …"), so it is data: it can be saved, mailed, replayed and changed by hand.
 *
 * <pre>{@code
 * PackedMemory memory = new PackedMemory();
 * Register x = memory.register(Cell.of("x", 3));
 * ProgramBuilder increment = new ProgramBuilder("increment", memory);
 * Register seen = increment.local("seen", 3);
 * increment.step("load x").reads(x).writes(seen).then(() -> seen.set(x.get()));
 * increment.step("store x").reads(seen).writes(x).then(() -> x.set(seen.get() + 1));
 * }</pre>
 *
 * <table>
 * <caption>The parts</caption>
 * <tr><td>{@link org.vmalloscope.engine.schedule.TaskMachine}</td><td>what a debugger and the explorer drive: tasks, the next step of each, save and restore</td></tr>
 * <tr><td>{@link org.vmalloscope.engine.schedule.ProgramMachine}</td><td>the machine made of programs, on CPUs with interrupts and context switches</td></tr>
 * <tr><td>{@link org.vmalloscope.engine.schedule.Memory}</td><td>where a machine keeps its state: {@link org.vmalloscope.engine.schedule.PackedMemory} (bits in longs)
 * or {@link org.vmalloscope.engine.schedule.EngineMemory} (an allocator with snapshots)</td></tr>
 * <tr><td>{@link org.vmalloscope.engine.schedule.Execution}</td><td>a schedule being stepped, forwards and backwards, with what each step read and wrote</td></tr>
 * <tr><td>{@link org.vmalloscope.engine.schedule.HappensBefore}</td><td>the arrows between the steps of an execution</td></tr>
 * <tr><td>{@code explore}</td><td>all schedules of a machine</td></tr>
 * </table>
 *
 * <p>Nothing here knows about page tables: allocator work (drain against allocation, balance work against allocation) is put on the same machine.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.schedule;
