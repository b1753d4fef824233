/** Tests of replay. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session.tests.replay;
