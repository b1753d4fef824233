package org.vmalloscope.report;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.export.PictureFormat;

/** What a report consists of. */
public enum ReportFormat {
	/** One page with everything in it. */
	HTML(null),
	/** Pictures of pixels. */
	PNG(PictureFormat.PNG),
	/** Pictures of vectors. */
	SVG(PictureFormat.SVG),
	/** Pictures for print. */
	PDF(PictureFormat.PDF),
	/** The data behind the pictures. */
	CSV(null);

	private final @Nullable PictureFormat picture;

	ReportFormat(@Nullable PictureFormat picture) {
		this.picture = picture;
	}

	/** The format of pictures that it stands for; null where it stands for none. */
	@Nullable
	PictureFormat picture() {
		return picture;
	}
}
