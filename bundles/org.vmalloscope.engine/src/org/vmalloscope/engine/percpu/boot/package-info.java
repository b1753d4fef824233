/**
 * How the first chunk comes about: the shape of units and groups computed from the sizes and the distances between CPUs,
 * and the lines that the kernel prints about it. Nothing here knows how areas are allocated later.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.percpu.boot;
