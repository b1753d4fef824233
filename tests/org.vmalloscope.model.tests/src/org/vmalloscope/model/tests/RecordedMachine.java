package org.vmalloscope.model.tests;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.simulate.RequestReader;
import org.vmalloscope.model.projection.Projector;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.OperationKind;
import org.vmalloscope.testing.Golden;

/** A machine that runs a request file, and its moments. */
final class RecordedMachine {
	private record State(Kernel.Snapshot kernel) implements Course.State {
	}

	final String name;
	final Kernel kernel;
	private final RequestReader requests;
	private int position;
	private @Nullable Request last;

	private RecordedMachine(String name, String kernelName, RequestReader requests) {
		this.name = name;
		this.requests = requests;
		KernelProfile profile = KernelProfiles.get(kernelName);
		kernel = Kernel.boot(profile, requests.readConfiguration(profile));
	}

	/** One of the golden request files, whose name begins with that of the kernel. */
	static RecordedMachine open(Path file) {
		try {
			String name = String.valueOf(file.getFileName());
			return new RecordedMachine(name, name.substring(0, name.indexOf('-')), RequestReader.open(file, (where, line, text) -> {
				throw new AssertionError(where + ":" + line + ": " + text);
			}));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** A machine that boots with these lines of a request file. */
	static RecordedMachine of(String kernelName, String text) {
		return new RecordedMachine("text", kernelName, new RequestReader("text", new StringReader(text), (where, line, problem) -> {
			throw new AssertionError(where + ":" + line + ": " + problem);
		}));
	}

	/** The recorded request files of all kinds. */
	static List<Path> requestFiles() {
		return Golden.oracleRequests();
	}

	/** Runs so many requests; false at the end of the file. */
	boolean run(int number) {
		for (int i = 0; i < number; i++) {
			Request request = requests.next();
			if (request == null) {
				return false;
			}
			execute(request);
		}
		return true;
	}

	/** Runs a request of the test itself. */
	void execute(Request request) {
		kernel.execute(request);
		last = request;
		position++;
	}

	/** The machine as it is now. */
	Moment moment() {
		Request request = last;
		Operation operation = request == null ? null : new Operation(position - 1, OperationKind.MACHINE, 0, -1, 0, "", request.toString());
		return new Moment(position, operation, new State(kernel.snapshot()));
	}

	/** A document of this machine that shows nothing yet. */
	Projector projector() {
		return new Projector(name);
	}
}
