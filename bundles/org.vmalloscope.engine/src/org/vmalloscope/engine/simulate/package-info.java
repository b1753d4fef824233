/**
 * Request files: reading them, running them, and printing what a machine answered, in the format in which recordings of the
 * kernel's own code are kept. This is the core of the command {@code simulate}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.simulate;
