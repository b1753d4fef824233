package org.vmalloscope.debug.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.debug.core.model.IRegisterGroup;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.debug.core.model.IVariable;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.debug.state.ComparedTree;
import org.vmalloscope.debug.state.Item;
import org.vmalloscope.debug.state.MachineTree;
import org.vmalloscope.session.Frame;
import org.vmalloscope.session.Operation;

/** An operation, or a kernel function that was entered inside it. */
public final class CallFrame extends Movable implements IStackFrame {
	/**
	 * What a frame shows.
	 *
	 * @param words     for people
	 * @param operation the operation that it is or is inside of; null when there is none
	 * @param call      the function; null: the operation as a whole
	 * @param before    the function at the same depth at the moment before; null when there was none
	 */
	record Content(String words, @Nullable Operation operation, @Nullable Frame call, @Nullable Frame before) {
	}

	private final TaskThread thread;
	private volatile Content content = new Content("", null, null, null);
	private final Map<String, StateVariable> variables = new LinkedHashMap<>();

	CallFrame(TaskThread thread) {
		super(thread.target());
		this.thread = thread;
	}

	void show(Content now) {
		content = now;
	}

	@Override
	public IThread getThread() {
		return thread;
	}

	/** What it is, in words. */
	@Override
	public String getName() {
		return content.words();
	}

	/** Arguments first, then the machine. */
	@Override
	public IVariable[] getVariables() {
		if (!isSuspended()) {
			return new IVariable[0];
		}
		Stand stand = target().stand();
		Content shown = content;
		List<Item> items = new ArrayList<>();
		Frame call = shown.call();
		if (call != null) {
			items.addAll(MachineTree.arguments(call, shown.before()));
		}
		items.addAll(ComparedTree.items(target().session(), stand.now(), stand.before()));
		synchronized (variables) {
			return StateVariable.bind(target(), variables, items);
		}
	}

	@Override
	public boolean hasVariables() {
		return isSuspended();
	}

	/** The line of the operation in the file; -1 when it has none. */
	@Override
	public int getLineNumber() {
		Operation operation = content.operation();
		return operation == null || operation.line() <= 0 ? -1 : (int) Math.min(Integer.MAX_VALUE, operation.line());
	}

	@Override
	public int getCharStart() {
		return -1;
	}

	@Override
	public int getCharEnd() {
		return -1;
	}

	@Override
	public IRegisterGroup[] getRegisterGroups() {
		return new IRegisterGroup[0];
	}

	@Override
	public boolean hasRegisterGroups() {
		return false;
	}
}
