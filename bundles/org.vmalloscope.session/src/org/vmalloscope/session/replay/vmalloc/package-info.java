/**
 * Replay of the vmalloc part of a trace: recorded requests go to the engine, its decisions are compared with the recorded ones,
 * and where they differ the recorded decision is taken over.
 * <p>
 * {@link org.vmalloscope.session.replay.vmalloc.VmallocReplay} consumes events one at a time. What a line of a trace does not
 * say is the order in which CPUs took the lock: a result counts as predicted when the rules give it at any moment between the
 * beginning and the end of the request ({@link org.vmalloscope.session.replay.vmalloc.Reordering}), for every state that a purge
 * running at the time can have been in.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session.replay.vmalloc;
