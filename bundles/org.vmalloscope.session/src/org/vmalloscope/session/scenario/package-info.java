/** Scenarios as courses: each position of a run is an operation. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session.scenario;
