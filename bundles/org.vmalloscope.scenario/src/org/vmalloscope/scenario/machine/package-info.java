/**
 * The machine of a scenario: what its {@code machine} block says, and the booted {@link org.vmalloscope.engine.kernel.Kernel}
 * with the numbers and facts that expectations ask for.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.scenario.machine;
