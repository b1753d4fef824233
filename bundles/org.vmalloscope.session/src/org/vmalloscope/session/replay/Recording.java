package org.vmalloscope.session.replay;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuState;
import org.vmalloscope.engine.vmalloc.VmallocState;
import org.vmalloscope.session.replay.vmalloc.Standing;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadMonitor;
import org.vmalloscope.trace.RecordedRun;
import org.vmalloscope.trace.ftrace.Trace;

/**
 * A recorded run, ready to be replayed: the trace and all that is known beside it.
 *
 * @param run      the files
 * @param trace    the trace
 * @param profile  the kernel
 * @param kernelReason how the kernel is known, a sentence
 * @param geometry shape of the percpu chunks
 * @param geometryReason how the shape is known, a sentence
 * @param start    the state from which the engine goes on; null if none is recorded
 * @param states   the recorded states that stand after {@code start}, in the order of the trace; only for comparison
 * @param vmallocStates the recorded states of the vmalloc allocator, in the order of the trace
 * @param standing vmalloc areas that somebody saw while the trace was recorded
 */
public record Recording(RecordedRun run, Trace trace, KernelProfile profile, String kernelReason, PercpuGeometry geometry, String geometryReason,
		@Nullable RecordedState start, List<RecordedState> states, List<RecordedVmalloc> vmallocStates, Standing standing) {
	/**
	 * A state of the percpu allocator that somebody recorded.
	 *
	 * @param event event in the trace when it was taken: the state is that after all events before this one; 0 for the beginning
	 * @param name  where it comes from
	 * @param state the facts
	 * @param boot  the kernel had not come to the point yet from which work can be scheduled
	 */
	public record RecordedState(int event, String name, PercpuState state, boolean boot) {
	}

	/**
	 * A state of the vmalloc allocator that somebody recorded.
	 *
	 * @param event event in the trace when it was taken: the state is that after all events before this one
	 * @param name  where it comes from
	 * @param state the facts
	 */
	public record RecordedVmalloc(int event, String name, VmallocState state) {
	}

	/**
	 * What a user can say about a recording.
	 *
	 * @param kernel name of a profile or a version; null to find it out
	 * @param state  a state dump to begin with, or {@code /proc/vmallocinfo}; null for what stands in the folder
	 */
	public record Options(@Nullable String kernel, @Nullable Path state) {
		/** Everything is found out. */
		public static final Options NONE = new Options(null, null);
	}

	/** A recording cannot be replayed; the message says why and what helps. */
	public static final class UnusableException extends IOException {
		private static final long serialVersionUID = 1;

		UnusableException(String message) {
			super(message);
		}

		UnusableException(String message, Throwable cause) {
			super(message, cause);
		}
	}

	public Recording {
		states = List.copyOf(states);
		vmallocStates = List.copyOf(vmallocStates);
	}

	/**
	 * Reads a trace, or a folder with a trace and what stands beside it.
	 *
	 * @param diagnostics takes what is wrong with the files
	 * @throws UnusableException if there is no trace, or the kernel cannot be told
	 * @throws IOException if a file cannot be opened or read
	 */
	public static Recording open(Path given, Options options, Diagnostics diagnostics, ReadMonitor monitor) throws IOException {
		return new RecordingReader(options, diagnostics, monitor).read(given);
	}

	/** Name of the trace for messages. */
	public String file() {
		return String.valueOf(trace.file().getFileName());
	}
}
