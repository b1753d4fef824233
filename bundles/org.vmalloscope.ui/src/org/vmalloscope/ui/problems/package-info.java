/** What a user should know about the session: what a reader did not understand, and where a replay differed from what was recorded. */
@NonNullByDefault
package org.vmalloscope.ui.problems;

import org.eclipse.jdt.annotation.NonNullByDefault;
