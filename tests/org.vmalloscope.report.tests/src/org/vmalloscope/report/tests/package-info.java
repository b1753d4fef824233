/** Tests of reports: every file is read back. */
@NonNullByDefault
package org.vmalloscope.report.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
