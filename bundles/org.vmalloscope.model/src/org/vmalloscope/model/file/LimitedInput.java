package org.vmalloscope.model.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.xml.sax.SAXException;

/** Bounds what an XML parser is given before the parser must hold it: the whole, and each tag or text. */
@NonNullByDefault({})
final class LimitedInput extends FilterInputStream {
	private final LayoutLimits limits;
	private long read;
	private long lastTag;

	LimitedInput(InputStream in, LayoutLimits limits) {
		super(in);
		this.limits = limits;
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		int count = read(one, 0, 1);
		return count < 0 ? -1 : one[0] & 0xff;
	}

	@Override
	@NonNullByDefault({})
	public int read(byte[] buffer, int offset, int length) throws IOException {
		int count = super.read(buffer, offset, length);
		for (int i = 0; i < count; i++) {
			read++;
			if (buffer[offset + i] == '<') {
				lastTag = read;
			} else if (read - lastTag > limits.markup()) {
				throw new IOException(new SAXException(String.format("a tag or text is longer than %,d bytes", limits.markup())));
			}
		}
		if (read > limits.bytes()) {
			throw new IOException(new SAXException(String.format("the file is longer than %,d bytes", limits.bytes())));
		}
		return count;
	}
}
