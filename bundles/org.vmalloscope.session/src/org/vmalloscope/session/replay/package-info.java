/**
 * Replay of a recorded trace: the recorded <em>requests</em> go to the engine, and its <em>decisions</em> are compared with the recorded
 * ones.
 *
 * <h2>How</h2>
 * <ol>
 * <li>{@link org.vmalloscope.session.replay.Recording} opens a trace file, or a folder with a trace and what helps to understand it, and
 * decides which kernel, which shape of chunks and which state to begin with.</li>
 * <li>{@link org.vmalloscope.session.replay.TraceCourse} is the recording as a course: each kept event is one operation. For each one the
 * engine gives its answer first; only then is it compared with what was recorded. Where they differ a
 * {@link org.vmalloscope.session.replay.Divergence} is noted and the recorded decision taken over, so that the state is always what
 * really happened.</li>
 * <li>{@link org.vmalloscope.session.replay.EventReplayer} is the part of it that knows one allocator.</li>
 * </ol>
 *
 * <h2>Order</h2>
 * With own probes on functions of {@code mm/percpu.c} (see {@link org.vmalloscope.trace.event.EventKind}) each step stands in the trace
 * where it took effect under {@code pcpu_lock}: the search at {@code pc_area}, population at {@code pc_pop}, the balance work between
 * {@code pc_bal} and {@code pc_bal_r}. A probe that fires inside another one's handling is not recorded; the tracepoint then stands for it.
 * With tracepoints alone frees stand in the order of the lock, allocations behind it, perhaps late
 * ({@link org.vmalloscope.session.replay.Answers#countReordered}); population counts as immediate, and the balance work
 * runs as soon as it is scheduled.
 *
 * <h2>What is not known</h2>
 * Where the first state is recorded later than the first event, what was there before follows from both: areas of that state that no line
 * placed; of the address space a readable {@code /proc/vmallocinfo} tells the same
 * ({@link org.vmalloscope.session.replay.vmalloc.Standing}). A recording without either begins in the dark: space below the first placement seen in a
 * chunk counts as taken by somebody unknown.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session.replay;
