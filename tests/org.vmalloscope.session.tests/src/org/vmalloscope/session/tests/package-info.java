/** Tests of sessions. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session.tests;
