package org.vmalloscope.debug.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IBreakpoint;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.debug.model.Stand.TaskStand;
import org.vmalloscope.session.Frame;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Operation;

/** A task on a CPU. */
public final class TaskThread extends Movable implements IThread {
	private final String key;
	private volatile TaskStand stand;
	/** The innermost one first. */
	private volatile CallFrame[] frames = {};

	TaskThread(SessionTarget target, TaskStand stand) {
		super(target);
		this.key = stand.key();
		this.stand = stand;
	}

	String key() {
		return key;
	}

	/** Whether the session's next operation is its own. */
	public boolean isCurrent() {
		return stand.isCurrent();
	}

	/** Shows where the task stands now; frames that are still there stay the same objects.
	 * @return whether its frames say something else now */
	boolean update(TaskStand now, Moment moment, @Nullable Moment before) {
		List<String> said = words();
		stand = now;
		List<CallFrame.Content> contents = new ArrayList<>();
		Operation operation = now.operation();
		contents.add(new CallFrame.Content(bottom(now, moment), operation, null, null));
		if (now.isCurrent()) {
			List<Frame> calls = moment.frames();
			for (int i = 0; i < calls.size(); i++) {
				Frame old = before != null && i < before.frames().size() ? before.frames().get(i) : null;
				String words = i == calls.size() - 1 ? calls.get(i).function() + "() \u2014 " + moment.inside() : calls.get(i).toString();
				contents.add(new CallFrame.Content(words, operation, calls.get(i), old));
			}
		}
		CallFrame[] old = frames;
		CallFrame[] next = new CallFrame[contents.size()];
		for (int i = 0; i < next.length; i++) {
			CallFrame.Content content = contents.get(next.length - 1 - i);
			int same = old.length - next.length + i;
			// the innermost frame is always the same object: it is the one that is selected, and what is expanded below it stays so
			boolean isKept = i == 0 ? old.length > 0 : same > 0 && old[same].getName().equals(content.words());
			next[i] = isKept ? old[i == 0 ? 0 : same] : new CallFrame(this);
			next[i].show(content);
		}
		frames = next;
		return !said.equals(words());
	}

	private List<String> words() {
		return Arrays.stream(frames).map(CallFrame::getName).toList();
	}

	private String bottom(TaskStand now, Moment moment) {
		Operation operation = now.operation();
		if (operation == null) {
			return "nothing to run";
		}
		if (now.isCurrent()) {
			boolean isAtEnd = moment.position() == target().session().length();
			return isAtEnd ? "at the end, behind: " + operation.text() : moment.isInside() ? operation.text() : "next: " + operation.text();
		}
		return "last: " + operation.text();
	}

	@Override
	public IStackFrame[] getStackFrames() {
		return isSuspended() ? frames.clone() : new IStackFrame[0];
	}

	@Override
	public boolean hasStackFrames() {
		return isSuspended();
	}

	@Override
	public int getPriority() {
		return 0;
	}

	@Override
	public @Nullable IStackFrame getTopStackFrame() {
		CallFrame[] now = frames;
		return isSuspended() && now.length > 0 ? now[0] : null;
	}

	@Override
	public String getName() {
		return stand.name();
	}

	/** The task's name, and what it is doing. */
	public String label() {
		if (target().isRunning()) {
			return stand.name() + " (running)";
		}
		String why = target().stand().why();
		return stand.isCurrent() && !why.isEmpty() ? stand.name() + " (stopped: " + why + ")" : stand.name();
	}

	@Override
	public IBreakpoint[] getBreakpoints() {
		return stand.isCurrent() && isSuspended() ? target().hit(DebugPlugin.getDefault().getBreakpointManager().getBreakpoints(SessionTarget.MODEL)) : new IBreakpoint[0];
	}
}
