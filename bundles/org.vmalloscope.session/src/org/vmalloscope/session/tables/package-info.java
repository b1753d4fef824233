/**
 * The page tables under the vmalloc space of a session: {@link org.vmalloscope.session.tables.TableHistory} maps what the session's machine has placed, operation by
 * operation, in the engine's page tables, and stands at any position.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session.tables;
