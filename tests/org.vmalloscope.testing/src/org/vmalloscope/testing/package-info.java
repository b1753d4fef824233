/** What the tests of several bundles share: where the golden data lies and how to read it. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.testing;
