package org.vmalloscope.ui.view;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.swt.graphics.Image;

/** The icons of this bundle, in the folder {@code icons}. */
public final class Icons {
	private static final String PLUGIN = "org.vmalloscope.ui";

	private Icons() {
	}

	/** @param name the file's name without its ending */
	public static ImageDescriptor descriptor(String name) {
		return ResourceLocator.imageDescriptorFromBundle(PLUGIN, "icons/" + name + ".svg").orElse(ImageDescriptor.getMissingImageDescriptor());
	}

	/** A shared image, which nobody disposes. */
	public static Image image(String name) {
		String key = PLUGIN + "/" + name;
		if (JFaceResources.getImageRegistry().getDescriptor(key) == null) {
			JFaceResources.getImageRegistry().put(key, descriptor(name));
		}
		return JFaceResources.getImageRegistry().get(key);
	}
}
