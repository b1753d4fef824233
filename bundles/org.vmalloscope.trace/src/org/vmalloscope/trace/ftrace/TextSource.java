package org.vmalloscope.trace.ftrace;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;

import org.vmalloscope.trace.internal.InputBytes;

/** Uncompressed text at any offset. */
abstract class TextSource implements Closeable {
	/** Reads at an offset; the number of bytes, less than 1 at the end. */
	abstract int read(long offset, byte[] target) throws IOException;

	/** Opens a plain or compressed file. */
	static TextSource open(Path file) throws IOException {
		InputBytes input = InputBytes.open(file, Long.MAX_VALUE);
		if (input.compressed()) {
			return new Inflated(input);
		}
		input.close();
		return new Plain(Files.newByteChannel(file));
	}

	private static final class Plain extends TextSource {
		private final SeekableByteChannel channel;

		Plain(SeekableByteChannel channel) {
			this.channel = channel;
		}

		@Override
		int read(long offset, byte[] target) throws IOException {
			return channel.position(offset).read(ByteBuffer.wrap(target));
		}

		@Override
		public void close() throws IOException {
			channel.close();
		}
	}

	/**
	 * Decompresses into a temporary file, as far as was ever asked for. The JDK's inflater cannot start in the middle of a stream (it gives
	 * no access to its bit position), so the alternatives were to decompress from the beginning for each far line, or to compress all text
	 * again in pieces while importing, which would cost more than the import itself.
	 */
	private static final class Inflated extends TextSource {
		private static final Set<OpenOption> OPTIONS = Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);

		private final InputBytes input;
		private final SeekableByteChannel text;
		private final byte[] block = new byte[1 << 17];
		private boolean complete;

		Inflated(InputBytes input) throws IOException {
			this.input = input;
			try {
				text = Files.newByteChannel(Files.createTempFile("vmalloscope-", ".txt"), OPTIONS);
			} catch (IOException e) {
				input.close();
				throw e;
			}
		}

		@Override
		int read(long offset, byte[] target) throws IOException {
			while (!complete && text.size() < offset + target.length) {
				int count = input.read(block, 0, block.length);
				complete = count < 0;
				if (count > 0) {
					ByteBuffer bytes = ByteBuffer.wrap(block, 0, count);
					text.position(text.size());
					while (bytes.hasRemaining()) {
						text.write(bytes);
					}
				}
			}
			return text.position(offset).read(ByteBuffer.wrap(target));
		}

		@Override
		public void close() throws IOException {
			try (input) {
				text.close();
			}
		}
	}
}
