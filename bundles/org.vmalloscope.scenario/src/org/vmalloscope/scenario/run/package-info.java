/**
 * Running a program. The first run ({@link org.vmalloscope.scenario.run.ScenarioRun#of}) follows loops, draws and conditions and
 * unrolls them into positions, each one operation with fixed parameters. After it nothing depends on control flow any more: a
 * {@link org.vmalloscope.scenario.run.RunPlayer} executes any position again, from any state of the position before.
 * <p>
 * Footprint: about 46 bytes per position, 8 per result, 12 per assignment of a name.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.scenario.run;
