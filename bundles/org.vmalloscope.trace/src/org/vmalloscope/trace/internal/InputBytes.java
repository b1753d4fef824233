package org.vmalloscope.trace.internal;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/**
 * The uncompressed bytes of a file, plain or gzip (told by its content, not its name), up to a limit.
 *
 * A damaged or cut compressed file ends the input early instead of throwing: {@link #problem()} then says what happened.
 */
public final class InputBytes implements AutoCloseable {
	private static final int INFLATER_BUFFER = 1 << 16;

	private final FileBytes file;
	private final InputStream bytes;
	private final long size;
	private final boolean compressed;
	private final long limit;
	private long delivered;
	private @Nullable String problem;

	private InputBytes(FileBytes file, long size, boolean compressed, InputStream bytes, long limit) {
		this.file = file;
		this.size = size;
		this.compressed = compressed;
		this.bytes = bytes;
		this.limit = limit;
	}

	/**
	 * Opens a file.
	 *
	 * @param limit uncompressed bytes to deliver at most
	 * @throws IOException if it is not a readable regular file
	 */
	public static InputBytes open(Path path, long limit) throws IOException {
		if (Files.isDirectory(path)) {
			throw new IOException(path + " is a folder");
		}
		if (Files.exists(path) && !Files.isRegularFile(path)) {
			// a pipe such as trace_pipe never ends and would block where nobody can cancel
			throw new IOException(path + " is not a regular file: copy its content into one first");
		}
		boolean compressed = isGzip(path);
		FileBytes file = new FileBytes(path);
		try {
			InputStream bytes = compressed ? new GZIPInputStream(file, INFLATER_BUFFER) : file;
			return new InputBytes(file, Files.size(path), compressed, bytes, limit);
		} catch (EOFException | ZipException e) {
			InputBytes empty = new InputBytes(file, Files.size(path), true, InputStream.nullInputStream(), limit);
			empty.problem = "the compressed file ends within its header";
			return empty;
		} catch (IOException | RuntimeException e) {
			file.close();
			throw e;
		}
	}

	private static boolean isGzip(Path path) throws IOException {
		try (InputStream in = Files.newInputStream(path)) {
			return in.read() == 0x1f && in.read() == 0x8b;
		}
	}

	/** Reads up to {@code length} bytes; -1 at the end, at the limit, or where the file is damaged. */
	public int read(byte[] target, int offset, int length) throws IOException {
		if (problem != null) {
			return -1;
		}
		try {
			if (delivered >= limit) {
				if (bytes.read() >= 0) {
					problem = "the text is longer than the limit of " + limit + " bytes; the rest is not read";
				}
				return -1;
			}
			int count = bytes.read(target, offset, (int) Math.min(length, limit - delivered));
			delivered += Math.max(count, 0);
			return count;
		} catch (EOFException e) {
			problem = "the compressed file is cut off; what could be decompressed is used";
		} catch (ZipException e) {
			problem = "the compressed file is damaged (" + e.getMessage() + "); what could be decompressed is used";
		}
		return -1;
	}

	/** The same bytes as a stream, which need not be closed. */
	public InputStream stream() {
		return new InputStream() {
			@Override
			public int read() throws IOException {
				byte[] one = new byte[1];
				return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
			}

			@Override
			@NonNullByDefault({})
			public int read(byte[] target, int offset, int length) throws IOException {
				return length == 0 ? 0 : InputBytes.this.read(target, offset, length);
			}
		};
	}

	/** Why the input ended early; null when it did not. */
	public @Nullable String problem() {
		return problem;
	}

	/** Whether the file is compressed. */
	public boolean compressed() {
		return compressed;
	}

	/** Bytes of the file on disk that were read. */
	public long consumed() {
		return file.consumed();
	}

	/** Size of the file on disk. */
	public long size() {
		return size;
	}

	@Override
	public void close() throws IOException {
		file.close();
		if (bytes != file) {
			bytes.close();
		}
	}

	/**
	 * Reads a file through one buffer outside the heap and counts. The stream that {@link Files#newInputStream} gives takes three to four
	 * times as long for large reads (measured, JDK 17).
	 */
	private static final class FileBytes extends InputStream {
		private static final int CAPACITY = 1 << 17;

		private final SeekableByteChannel channel;
		private final ByteBuffer buffer = ByteBuffer.allocateDirect(CAPACITY).limit(0);
		private long filled;

		FileBytes(Path path) throws IOException {
			channel = Files.newByteChannel(path);
		}

		long consumed() {
			return filled - buffer.remaining();
		}

		private boolean fill() throws IOException {
			buffer.clear();
			int count = channel.read(buffer);
			buffer.flip();
			filled += Math.max(count, 0);
			return count > 0;
		}

		@Override
		public int read() throws IOException {
			return buffer.hasRemaining() || fill() ? buffer.get() & 0xFF : -1;
		}

		@Override
		@NonNullByDefault({})
		public int read(byte[] target, int offset, int length) throws IOException {
			if (!buffer.hasRemaining() && !fill()) {
				return -1;
			}
			int count = Math.min(length, buffer.remaining());
			buffer.get(target, offset, count);
			return count;
		}

		/** A decompressor asks this at the end of a member to see whether another one follows. */
		@Override
		public int available() throws IOException {
			return (int) Math.min(Integer.MAX_VALUE, buffer.remaining() + channel.size() - channel.position());
		}

		@Override
		public void close() throws IOException {
			channel.close();
		}
	}
}
