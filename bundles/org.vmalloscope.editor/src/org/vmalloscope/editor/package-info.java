/**
 * The editor of scenarios ({@code *.vms}): what the platform's generic editor needs to know of the language, and what joins a text
 * with its session. Packages: {@code session} (the text and the session that ran it), {@code text} (colours, proposals, hover, errors,
 * folding, outline), {@code command} (format, rename), {@code file} (writing).
 */
@NonNullByDefault
package org.vmalloscope.editor;

import org.eclipse.jdt.annotation.NonNullByDefault;
