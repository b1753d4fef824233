/**
 * What a session remembers of the first time that its course ran: checkpoints, metrics, effects and the births of areas. Written
 * once by one thread, read by all. A million operations cost about 5 bytes each for effects and places of change, 2 to 3 bytes
 * for each metric that moves all the time, and 24 bytes for each area that was made.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session.record;
