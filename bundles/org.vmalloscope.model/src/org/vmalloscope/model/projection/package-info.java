/**
 * From a session's state to the EMF document. A {@link org.vmalloscope.model.projection.Projector} owns one
 * {@link org.vmalloscope.model.memory.Machine} and makes it what a moment of the session is:
 *
 * <pre>
 * Projector projector = new Projector(session);
 * projector.show(session.moment(1000));
 * projector.machine().getPercpu().getChunks();
 * </pre>
 *
 * An update is one pass over what can have changed. Chunks that two snapshots share are skipped, objects that stay keep their
 * identity, and adapters are notified of changes only: never of a value that was set to what it was.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.model.projection;
