/** Tests of the scenario language. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.scenario.tests;
