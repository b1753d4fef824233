package org.vmalloscope.ui.canvas;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ColorRegistry;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.vmalloscope.paint.palette.Colours;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Palette;

/**
 * The palette of the current theme. Every colour of a picture is a definition of the colour registry, {@value #PREFIX} and the ink or
 * category in lower case, so that the preference page <em>Colors and Fonts</em> and the CSS of a theme change it.
 */
public final class ThemePalette {
	/** What the identifiers of all colours begin with. */
	public static final String PREFIX = "org.vmalloscope.colour.";

	private ThemePalette() {
	}

	/** The colours as they are now; those of the light theme where there is no workbench. */
	public static Palette current() {
		return PlatformUI.isWorkbenchRunning() ? of(PlatformUI.getWorkbench().getThemeManager().getCurrentTheme().getColorRegistry()) : Palette.light();
	}

	private static Palette of(ColorRegistry registry) {
		RGB background = registry.getRGB(PREFIX + Ink.BACKGROUND.key());
		Palette palette = background != null && Colours.luminance(rgb(background)) < 0.2 ? Palette.dark() : Palette.light();
		for (Ink ink : Ink.values()) {
			RGB colour = registry.getRGB(PREFIX + ink.key());
			palette = colour == null ? palette : palette.with(ink, rgb(colour));
		}
		for (int i = 0; i < palette.categories(); i++) {
			RGB colour = registry.getRGB(PREFIX + "category" + (i + 1));
			palette = colour == null ? palette : palette.withCategory(i, rgb(colour));
		}
		return palette;
	}

	private static int rgb(RGB colour) {
		return colour.red << 16 | colour.green << 8 | colour.blue;
	}

	/** Calls back, on the user interface thread, whenever a colour may have changed, until the control is disposed. */
	public static void onChange(Control control, Runnable changed) {
		if (!PlatformUI.isWorkbenchRunning()) {
			return;
		}
		IPropertyChangeListener listener = event -> {
			String name = event == null ? null : event.getProperty();
			if (isOurs(name) && !control.isDisposed()) {
				control.getDisplay().asyncExec(() -> {
					if (!control.isDisposed()) {
						changed.run();
					}
				});
			}
		};
		var manager = PlatformUI.getWorkbench().getThemeManager();
		manager.addPropertyChangeListener(listener);
		control.addDisposeListener(event -> manager.removePropertyChangeListener(listener));
	}

	private static boolean isOurs(@Nullable String property) {
		return property == null || property.startsWith(PREFIX) || property.startsWith("CHANGE_CURRENT_THEME");
	}
}
