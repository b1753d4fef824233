/** Tests of the layout document: projection from recorded request files, saving, loading, and hostile files. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.model.tests;
