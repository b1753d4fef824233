/**
 * Pictures and tables as files. Nothing is written over a file except as a whole: everything goes to a temporary file beside it, which
 * takes its name at the end.
 */
@NonNullByDefault
package org.vmalloscope.paint.export;

import org.eclipse.jdt.annotation.NonNullByDefault;
