package org.vmalloscope.paint.export;

/** File formats of pictures. */
public enum PictureFormat {
	PNG("PNG image", "png"), SVG("SVG drawing", "svg"), PDF("PDF page", "pdf");

	private final String title;
	private final String extension;

	PictureFormat(String title, String extension) {
		this.title = title;
		this.extension = extension;
	}

	/** For people. */
	public String title() {
		return title;
	}

	/** Of file names, without the dot. */
	public String extension() {
		return extension;
	}
}
