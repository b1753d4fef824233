/**
 * Layout files: a {@link org.vmalloscope.model.memory.Machine} as XMI. {@link org.vmalloscope.model.file.LayoutFile} saves and loads
 * them. What is loaded is not trusted: only what a saved layout consists of is accepted, within
 * {@link org.vmalloscope.model.file.LayoutLimits}; nothing outside the file is ever opened.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.model.file;
