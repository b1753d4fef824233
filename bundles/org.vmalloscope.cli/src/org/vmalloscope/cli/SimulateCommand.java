package org.vmalloscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.simulate.RequestReader;
import org.vmalloscope.engine.simulate.Simulation;
import org.vmalloscope.paint.export.AtomicFile;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code simulate FILE.req[.gz] --kernel X [-o FILE]}: runs a request file on a kernel and prints what it answers. */
@Command(name = "simulate", mixinStandardHelpOptions = true, //
		header = "Runs a request file on a kernel and prints every decision.")
@NonNullByDefault({})
final class SimulateCommand implements Callable<Integer> {
	private static final int UNREADABLE = 2;

	@Parameters(paramLabel = "FILE", description = "requests, plain or .gz")
	private Path file;

	@Option(names = "--kernel", required = true, paramLabel = "NAME", description = "the kernel to run them on: ${COMPLETION-CANDIDATES}; each also on another architecture (6.1-arm64) "
			+ "or with parts of others (6.12+purge=5.1+gfp=G0)", //
			completionCandidates = KernelNames.class)
	private String kernel;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "write the answers there instead of to standard output")
	private @Nullable Path output;

	@Spec
	private CommandSpec spec;

	private boolean complained;

	/** The kernels for the help. */
	static final class KernelNames implements Iterable<String> {
		@Override
		public java.util.Iterator<String> iterator() {
			return KernelProfiles.names().iterator();
		}
	}

	@Override
	public Integer call() {
		KernelProfile profile;
		try {
			profile = KernelProfiles.get(kernel);
		} catch (IllegalArgumentException e) {
			throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
		}
		try {
			run(profile);
		} catch (NoSuchFileException e) {
			complain(e.getFile() + ": no such file");
		} catch (AccessDeniedException e) {
			complain(e.getFile() + ": access denied");
		} catch (FileSystemException e) {
			complain(String.valueOf(e.getMessage()));
		} catch (IOException e) {
			complain(file + ": " + e.getMessage());
		} catch (UncheckedIOException e) {
			complain(e.getMessage());
		} catch (IllegalArgumentException e) {
			complain(file + ": the configuration makes no sense: " + e.getMessage());
		}
		return complained ? UNREADABLE : 0;
	}

	private void run(KernelProfile profile) throws IOException {
		try (RequestReader requests = RequestReader.open(file, (name, line, message) -> complain(name + ":" + line + ": " + message))) {
			Path target = output;
			if (target == null) {
				PrintWriter out = spec.commandLine().getOut();
				new Simulation(profile).run(requests, out);
				out.flush();
				if (out.checkError()) {
					throw new IOException("the answers could not be written");
				}
			} else {
				AtomicFile.writeText(target, out -> new Simulation(profile).run(requests, out));
			}
		}
	}

	private void complain(String message) {
		complained = true;
		spec.commandLine().getErr().println(message);
	}
}
