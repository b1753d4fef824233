/** What the engine costs: allocations and frees of each generation. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.benchmarks.engine;
