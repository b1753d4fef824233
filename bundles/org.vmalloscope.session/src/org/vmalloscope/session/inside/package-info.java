/** What happens inside one operation: the points at which it can be stopped, in words, with the places that they are about. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session.inside;
