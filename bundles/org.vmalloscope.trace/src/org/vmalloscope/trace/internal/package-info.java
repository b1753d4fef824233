/** What the readers share: opening plain and compressed files within limits, lines, numbers in text. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.trace.internal;
