/**
 * The text of a scenario and the session that ran it. {@link org.vmalloscope.editor.session.EditedScenarios} knows for each text editor
 * on a {@code *.vms} file its {@link org.vmalloscope.editor.session.EditedScenario}; the window's parts get from it, as adapters of the
 * editor, the {@code Document} that all views follow. Saving runs the text again.
 */
@NonNullByDefault
package org.vmalloscope.editor.session;

import org.eclipse.jdt.annotation.NonNullByDefault;
