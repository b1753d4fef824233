/**
 * The percpu allocator, all generations.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.percpu;
