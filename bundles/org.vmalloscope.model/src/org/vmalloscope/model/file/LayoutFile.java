package org.vmalloscope.model.file;

import java.io.BufferedOutputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.model.memory.Machine;
import org.vmalloscope.trace.Diagnostic;
import org.vmalloscope.trace.Severity;
import org.xml.sax.SAXParseException;

/** Saves and loads a layout. */
public final class LayoutFile {
	private LayoutFile() {
	}

	/**
	 * Saves a document. At the name of the file there is always either the old or the whole new content.
	 *
	 * @throws IOException when the folder is missing or the file cannot be written; an old file is then as it was
	 */
	public static void save(Machine machine, Path file) throws IOException {
		Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
		Path folder = target.getParent();
		if (folder == null || !Files.isDirectory(folder)) {
			throw new IOException(folder + ": no such folder");
		}
		Path part = folder.resolve("." + target.getFileName() + "." + UUID.randomUUID() + ".part");
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), 1 << 16)) {
				write(machine, out);
			}
			try {
				Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
			} catch (AtomicMoveNotSupportedException e) {
				Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
			}
		} finally {
			Files.deleteIfExists(part);
		}
	}

	/** Writes a document to a stream, which stays open. */
	public static void write(Machine machine, OutputStream out) throws IOException {
		LayoutResource resource = new LayoutResource(LayoutLimits.STANDARD);
		// A copy, because a document may stand in a resource of its owner and cannot stand in two.
		Machine copy = EcoreUtil.copy(machine);
		XmlText.clean(copy);
		resource.getContents().add(copy);
		resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
	}

	/**
	 * Loads a document, within {@link LayoutLimits#STANDARD}.
	 *
	 * @throws LayoutException when the file is no layout; it names every reason that was found with its line
	 * @throws IOException when the file cannot be read
	 */
	public static Machine load(Path file) throws IOException {
		return load(file, LayoutLimits.STANDARD);
	}

	/** As {@link #load(Path)}, within limits. */
	public static Machine load(Path file, LayoutLimits limits) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			return read(file.toString(), in, limits);
		}
	}

	/**
	 * Loads a document from a stream, which stays open.
	 *
	 * @param name what errors call the stream
	 */
	public static Machine read(String name, InputStream in, LayoutLimits limits) throws IOException {
		LayoutResource resource = new LayoutResource(limits);
		try {
			resource.load(new LimitedInput(in, limits), Map.of());
		} catch (IOException | RuntimeException e) {
			throw rejection(name, resource, e);
		}
		if (resource.getErrors().isEmpty() && resource.getContents().size() == 1 && resource.getContents().get(0) instanceof Machine machine) {
			resource.getContents().clear();
			return machine;
		}
		throw rejection(name, resource, null);
	}

	private static IOException rejection(String name, Resource resource, @Nullable Throwable cause) {
		List<Diagnostic> found = new ArrayList<>();
		for (Resource.Diagnostic error : resource.getErrors()) {
			found.add(new Diagnostic(name, error.getLine(), Severity.ERROR, reason(error)));
		}
		Throwable root = cause;
		while (root != null && root.getCause() != null && !(root instanceof SAXParseException)) {
			root = root.getCause();
		}
		if (cause instanceof IOException io && root instanceof IOException && !(root instanceof CharConversionException)) {
			return io;
		}
		if (root != null && !resource.getErrors().contains(root)) {
			long line = root instanceof SAXParseException parse ? parse.getLineNumber() : 0;
			found.add(new Diagnostic(name, line, Severity.ERROR, String.valueOf(root.getMessage())));
		}
		if (found.isEmpty()) {
			found.add(new Diagnostic(name, 0, Severity.ERROR, "no layout in it"));
		}
		return new LayoutException(found);
	}

	/** What EMF says without its address in front. */
	private static String reason(Resource.Diagnostic error) {
		String message = String.valueOf(error.getMessage());
		return message.replaceAll("\\s*\\([^()]*, -?\\d+, -?\\d+\\)", "");
	}
}
