package org.vmalloscope.ui.export;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.export.PictureFormat;
import org.vmalloscope.paint.export.Pictures;

/** What an export can write. */
enum ExportFormat {
	PNG("PNG image", "png", PictureFormat.PNG),
	SVG("SVG drawing", "svg", PictureFormat.SVG),
	PDF("PDF page", "pdf", PictureFormat.PDF),
	CSV("CSV, the data", "csv", null) {
		@Override
		void write(Exportable what, Pictures.Format size, Path file) throws IOException {
			what.data().writeCsv(file);
		}
	};

	private final String title;
	private final String extension;
	private final @Nullable PictureFormat picture;

	ExportFormat(String title, String extension, @Nullable PictureFormat picture) {
		this.title = title;
		this.extension = extension;
		this.picture = picture;
	}

	String title() {
		return title;
	}

	String extension() {
		return extension;
	}

	boolean isPicture() {
		return picture != null;
	}

	/** Writes a file as a whole or not at all. */
	void write(Exportable what, Pictures.Format size, Path file) throws IOException {
		PictureFormat format = picture;
		Picture drawn = what.picture();
		if (format != null && drawn != null) {
			Pictures.write(drawn, size, format, file);
		}
	}
}
