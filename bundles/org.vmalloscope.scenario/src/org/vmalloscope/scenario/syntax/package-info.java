/**
 * From text to parse trees: tokens, line ends, errors that say what was expected and what was probably meant. The generated
 * parser itself is in {@code org.vmalloscope.scenario.grammar}.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.scenario.syntax;
