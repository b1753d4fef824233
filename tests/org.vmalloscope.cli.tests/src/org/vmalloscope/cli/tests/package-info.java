/** Tests of the headless commands, run in this process. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.cli.tests;
