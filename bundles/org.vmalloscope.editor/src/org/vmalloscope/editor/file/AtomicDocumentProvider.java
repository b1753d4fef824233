package org.vmalloscope.editor.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.nio.CharBuffer;
import java.nio.ByteBuffer;
import java.util.Objects;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IResourceStatus;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.vmalloscope.paint.export.AtomicFile;

/**
 * Saves a text so that its file holds, whatever happens meanwhile, either the old text or the new one: the platform's own way of saving
 * empties the file first.
 */
public final class AtomicDocumentProvider extends TextFileDocumentProvider {
	private static final String PLUGIN = "org.vmalloscope.editor";

	@Override
	@NonNullByDefault({})
	protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
		ITextFileBuffer buffer = info.fTextFileBuffer;
		Path file = buffer.getFileStore() == null ? null : path(buffer);
		if (file == null) {
			super.commitFileBuffer(monitor, info, overwrite);
			return;
		}
		if (!overwrite && !buffer.isSynchronized()) {
			throw new CoreException(new Status(IStatus.ERROR, PLUGIN, IResourceStatus.OUT_OF_SYNC_LOCAL, file + " was changed by another program", null));
		}
		try {
			byte[] content = encoded(buffer.getDocument().get(), Charset.forName(buffer.getEncoding()));
			AtomicFile.write(file, out -> out.write(content));
		} catch (IOException | IllegalArgumentException e) {
			throw new CoreException(new Status(IStatus.ERROR, PLUGIN, file + " cannot be saved: " + e.getMessage(), e));
		}
		// the file is what the buffer holds: nothing is replaced, and the buffer is clean
		buffer.revert(monitor);
		if (buffer.isDirty()) {
			super.commitFileBuffer(monitor, info, true);
		}
	}

	private static Path path(ITextFileBuffer buffer) throws CoreException {
		return Objects.requireNonNull(buffer.getFileStore().toLocalFile(0, null)).toPath();
	}

	/** A character that the file's encoding does not have would be lost without a word. */
	private static byte[] encoded(String text, Charset charset) throws IOException {
		CharsetEncoder encoder = charset.newEncoder().onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
		ByteBuffer bytes = encoder.encode(CharBuffer.wrap(text));
		byte[] written = new byte[bytes.remaining()];
		bytes.get(written);
		return written;
	}
}
