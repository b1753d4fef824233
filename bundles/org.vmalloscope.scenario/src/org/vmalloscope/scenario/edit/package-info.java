/**
 * What an editor of scenarios needs, without any user interface: colours, proposals, help, outline, folding, formatting, and
 * the places of names. Everything works on plain text with 0-based offsets, also on text with errors, and keeps no state.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.scenario.edit;
