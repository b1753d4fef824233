/**
 * The vmalloc space as pictures and tables.
 * <p>
 * {@link org.vmalloscope.paint.vmalloc.SessionAddresses} turns the vmalloc allocator at a moment of a session into an
 * {@link org.vmalloscope.paint.vmalloc.AddressMap}, which {@link org.vmalloscope.paint.vmalloc.AddressMapPainter} draws: the whole window
 * as one axis of addresses, with long empty stretches folded away, and a lane for each state. {@link org.vmalloscope.paint.vmalloc.LazyAreas}
 * lists what waits for a purge, {@link org.vmalloscope.paint.vmalloc.PurgeTimeline} draws lazy pages and purges over time,
 * {@link org.vmalloscope.paint.vmalloc.FreeTreePainter} the tree of holes, and {@link org.vmalloscope.paint.vmalloc.Holes} measures
 * fragmentation.
 * <pre>
 * SessionAddresses addresses = new SessionAddresses(session);
 * AddressMap map = addresses.map(session.moment(1000)).orElseThrow();
 * </pre>
 * Addresses are unsigned; sizes are bytes, guard pages included unless said otherwise.
 */
@NonNullByDefault
package org.vmalloscope.paint.vmalloc;

import org.eclipse.jdt.annotation.NonNullByDefault;
