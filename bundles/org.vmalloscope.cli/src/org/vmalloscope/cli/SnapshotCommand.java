package org.vmalloscope.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.model.file.LayoutFile;
import org.vmalloscope.model.projection.Projector;
import org.vmalloscope.paint.export.AtomicFile;
import org.vmalloscope.session.Problem;
import org.vmalloscope.session.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code snapshot INPUT [--at POSITION] -o FILE.xmi}: saves the memory layout at one position as XMI. */
@Command(name = "snapshot", mixinStandardHelpOptions = true, //
		header = "Saves the memory layout at one position of a trace, request file or scenario.", //
		description = "Position p is the state after the first p operations. The file is XMI of the model http://vmalloscope.org/memory/1.%n")
@NonNullByDefault({})
final class SnapshotCommand implements Callable<Integer> {
	@Mixin
	private SessionInput input;

	@Option(names = "--at", paramLabel = "POSITION", description = "how many operations have run; without it all of them")
	private @Nullable Integer position;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE.xmi", description = "the file to write")
	private Path output;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		return input.open(this::save);
	}

	private void save(Session session) throws IOException {
		for (Problem problem : session.problems()) {
			spec.commandLine().getErr().println(problem);
		}
		Integer asked = position;
		int at = input.position(asked == null ? session.length() : asked, session);
		Projector projector = new Projector(session);
		projector.show(session.moment(at));
		AtomicFile.write(output, out -> LayoutFile.write(projector.machine(), out));
	}
}
