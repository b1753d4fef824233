package org.vmalloscope.trace.event;

/**
 * Who was running.
 *
 * @param comm name of the thread
 * @param pid  thread id ({@code task->pid})
 * @param tgid process id, or -1 when the trace does not say
 */
public record Task(String comm, int pid, int tgid) {
	/** {@code comm-pid}, as in a trace. */
	@Override
	public String toString() {
		return comm + '-' + pid;
	}
}
