package org.vmalloscope.editor.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The pictures of the gallery in the colours of the theme, read when they are painted for the first time. UI thread. */
final class GalleryImages {
	private final Map<String, @Nullable Image> images = new HashMap<>();
	private final Display display;

	GalleryImages(Display display) {
		this.display = display;
	}

	/** A picture; null when there is none. */
	@Nullable Image of(String name, boolean isDark) {
		String path = "gallery/" + (isDark ? "dark/" : "light/") + name + ".png";
		if (!images.containsKey(path)) {
			images.put(path, read(path));
		}
		return images.get(path);
	}

	private @Nullable Image read(String path) {
		URL url = Platform.getBundle("org.vmalloscope.editor").getEntry(path);
		if (url == null) {
			return null;
		}
		try (InputStream in = url.openStream()) {
			return new Image(display, in);
		} catch (IOException | SWTException e) {
			ILog.of(GalleryImages.class).error("cannot read " + path, e);
			return null;
		}
	}

	void dispose() {
		images.values().forEach(image -> {
			if (image != null) {
				image.dispose();
			}
		});
		images.clear();
	}
}
