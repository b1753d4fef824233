package org.vmalloscope.debug.ui;

import org.eclipse.core.filebuffers.IAnnotationModelFactory;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.ui.texteditor.ResourceMarkerAnnotationModel;
import org.vmalloscope.debug.breakpoint.SessionBreakpoint;

/** The annotations of scenarios, which are files outside of the workspace: breakpoints are markers on the workspace's root that carry the file. */
public final class FileMarkers implements IAnnotationModelFactory {
	@Override
	@NonNullByDefault({})
	public IAnnotationModel createAnnotationModel(IPath location) {
		String file = location.toPath().toUri().toString();
		return new ResourceMarkerAnnotationModel(ResourcesPlugin.getWorkspace().getRoot()) {
			@Override
			@NonNullByDefault({})
			protected boolean isAcceptable(IMarker marker) {
				return super.isAcceptable(marker) && file.equals(marker.getAttribute(SessionBreakpoint.FILE, null));
			}
		};
	}
}
