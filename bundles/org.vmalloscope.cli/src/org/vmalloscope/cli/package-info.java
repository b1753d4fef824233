/**
 * The headless commands. {@link org.vmalloscope.cli.Main} runs on a plain class path, without OSGi.
 * Exit codes: 0 done, 1 the input was read but a check failed, 2 bad usage or unreadable input.
 */
@NonNullByDefault
package org.vmalloscope.cli;

import org.eclipse.jdt.annotation.NonNullByDefault;
