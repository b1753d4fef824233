/**
 * Tests of the painters. Pictures are compared with {@code references/*.png}; {@code -Dvmalloscope.references=write} writes them anew
 * (then look at them).
 */
@NonNullByDefault
package org.vmalloscope.paint.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
