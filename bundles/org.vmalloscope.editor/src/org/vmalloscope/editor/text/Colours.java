package org.vmalloscope.editor.text;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.TextAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.vmalloscope.scenario.edit.Colouring.Style;

/** The colours of a scenario's text in the theme of the window; the user changes them in the preferences. UI thread. */
public final class Colours {
	/** What the names of all of them begin with. */
	static final String PREFIX = "org.vmalloscope.editor.colour.";

	private final Map<Style, TextAttribute> attributes = new EnumMap<>(Style.class);

	/** The colours of the theme as it is now. */
	public Colours() {
		refresh();
	}

	/** Takes the colours of the theme as it is now. */
	void refresh() {
		ColorRegistry colours = registry();
		for (Style style : Style.values()) {
			int font = style == Style.KEYWORD ? SWT.BOLD : style == Style.COMMENT ? SWT.ITALIC : SWT.NORMAL;
			attributes.put(style, new TextAttribute(colours.get(PREFIX + style.name().toLowerCase(java.util.Locale.ROOT)), null, font));
		}
	}

	/** How a part is written. */
	public TextAttribute of(Style style) {
		return java.util.Objects.requireNonNull(attributes.get(style));
	}

	static ColorRegistry registry() {
		return PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry() : JFaceResources.getColorRegistry();
	}
}
