package org.vmalloscope.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.export.AtomicFile;
import org.vmalloscope.paint.export.PictureFormat;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.paint.palette.Palette;
import org.vmalloscope.session.Session;

/** A report of a session. */
public final class Report {
	/** Pixels for each point of an image. */
	private static final int SCALE = 2;

	private final Session session;
	private final ReportOptions options;
	private final List<Figure> figures;

	private Report(Session session, ReportOptions options) {
		this.session = session;
		this.options = options;
		figures = Figures.of(session, options.positions());
	}

	/** Prepares a report; runs the session to the positions that it shows. */
	public static Report of(Session session, ReportOptions options) {
		return new Report(session, options);
	}

	/**
	 * Writes all files, each as a whole or not at all.
	 *
	 * @param folder is created when it is missing
	 * @return what was written, in order
	 * @throws IOException when a file cannot be written
	 */
	public List<Path> write(Path folder) throws IOException {
		if (Files.exists(folder) && !Files.isDirectory(folder)) {
			throw new FileSystemException(folder.toString(), null, "is a file, not a folder");
		}
		Files.createDirectories(folder);
		Palette palette = options.dark() ? Palette.dark() : Palette.light();
		List<Path> written = new ArrayList<>();
		for (ReportFormat format : ReportFormat.values()) {
			if (options.formats().contains(format)) {
				write(folder, format, palette, written);
			}
		}
		return written;
	}

	private void write(Path folder, ReportFormat format, Palette palette, List<Path> written) throws IOException {
		if (format == ReportFormat.HTML) {
			Path page = folder.resolve("report.html");
			String html = HtmlPage.of(session, options, figures, palette);
			AtomicFile.write(page, out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
			written.add(page);
			return;
		}
		PictureFormat picture = format.picture();
		for (Figure figure : figures) {
			if (picture == null) {
				Path file = folder.resolve(figure.file() + ".csv");
				figure.data().writeCsv(file);
				written.add(file);
			} else {
				Path file = folder.resolve(figure.file() + "." + picture.extension());
				Pictures.write(figure.picture(), format(figure, palette, picture == PictureFormat.PNG ? SCALE : 1), picture, file);
				written.add(file);
			}
		}
	}

	static Pictures.Format format(Figure figure, Palette palette, int scale) {
		return new Pictures.Format(figure.width(), figure.height(), scale, palette, Fonts.DEFAULT);
	}
}
