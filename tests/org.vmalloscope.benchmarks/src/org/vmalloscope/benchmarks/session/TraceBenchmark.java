package org.vmalloscope.benchmarks.session;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;

import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.TearDown;
import org.vmalloscope.session.OpenOptions;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.SessionMonitor;
import org.vmalloscope.session.SessionOpener;

/**
 * Steps and seeks in the trace of a real kernel, as often one behind the other as makes a million operations: after each seam the clock
 * jumps back and most recorded decisions are taken over.
 */
public class TraceBenchmark extends Steps {
	/** A trace, packed with gzip. */
	@Param("../../bundles/org.vmalloscope.examples/examples/6.12-amd64-pcbpf-s1/trace.txt.gz")
	public String trace = "";

	/** How often. */
	@Param({ "1", "11" })
	public int times;

	private Path file;

	/** Writes the long trace and opens it. */
	@Setup
	public void open() throws IOException {
		file = Files.createTempFile("trace", ".txt");
		try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
			for (int i = 0; i < times; i++) {
				try (InputStream in = new GZIPInputStream(Files.newInputStream(Path.of(trace)))) {
					in.transferTo(out);
				}
			}
		}
		Session session = SessionOpener.standard().open(file, OpenOptions.NONE, SessionMonitor.NONE);
		in(session);
		System.out.println("# operations: " + session.length());
	}

	/** Removes the long trace. */
	@TearDown
	public void close() throws IOException {
		Files.delete(file);
	}
}
