/**
 * The commands of the window: opening files, and moving through the session of the active document. Keys, menus and when a command is
 * enabled stand in {@code plugin.xml}, in terms of the variables of {@link org.vmalloscope.ui.command.SessionSources}.
 */
@NonNullByDefault
package org.vmalloscope.ui.command;

import org.eclipse.jdt.annotation.NonNullByDefault;
