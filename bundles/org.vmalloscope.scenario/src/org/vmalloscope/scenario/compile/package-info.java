/**
 * Makes a {@link org.vmalloscope.scenario.compile.Program} of parse trees: names are resolved, units are checked and converted,
 * constants are computed. A program is a line of {@code int}s for a stack machine.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.scenario.compile;
