/** What is different between two states of the allocators. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session.difference;
