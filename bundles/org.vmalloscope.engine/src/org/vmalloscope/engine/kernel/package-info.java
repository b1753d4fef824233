/**
 * The machine that ties the allocators together: profiles (which kernel), configurations (which machine), requests, results.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.kernel;
