/**
 * What the platform's generic editor asks for a text of its kind: colours, proposals, hover, errors with their quick fixes, folding,
 * occurrences, links to definitions, and the outline. All of it comes from {@code org.vmalloscope.scenario.edit}; the classes here only
 * say it in the words of JFace. What takes long runs in the background.
 */
@NonNullByDefault
package org.vmalloscope.editor.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
