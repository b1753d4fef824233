package org.vmalloscope.session;

import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.kernel.Result;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.simulate.RequestReader;
import org.vmalloscope.session.inside.RequestWords;

/** A request file as a course: each request is an operation. */
public final class RequestCourse implements Course {
	private static final int REPORT_EVERY = 1 << 13;

	private record At(Kernel.Snapshot kernel) implements State {
	}

	private final String name;
	private final Kernel kernel;
	private final List<Request> requests;
	private final int[] lines;
	/** By operation, the CPU that it runs on. */
	private final short[] cpus;
	private final List<Problem> problems;
	/** How many operations have run at least once: what is wrong with them is known. */
	private int seen;

	private RequestCourse(String name, Kernel kernel, List<Request> requests, int[] lines, List<Problem> problems) {
		this.name = name;
		this.kernel = kernel;
		this.requests = requests;
		this.lines = lines;
		this.problems = problems;
		cpus = new short[requests.size()];
		short cpu = (short) kernel.cpu();
		for (int i = 0; i < cpus.length; i++) {
			if (requests.get(i) instanceof Request.SetCpu set && set.cpu() < kernel.configuration().cpus()) {
				cpu = (short) set.cpu();
			}
			cpus[i] = cpu;
		}
	}

	/**
	 * Reads a request file.
	 *
	 * @param name    how problems call the file
	 * @param text    is read to its end, not closed
	 * @param profile the kernel that runs it
	 * @throws IllegalArgumentException when the configuration makes no sense
	 */
	public static RequestCourse read(String name, Reader text, KernelProfile profile, SessionMonitor monitor) {
		List<Problem> problems = new ArrayList<>();
		@SuppressWarnings("resource") // It holds nothing but the text, which the caller closes.
		RequestReader reader = new RequestReader(name, text, (file, line, message) -> problems.add(new Problem(Problem.Severity.ERROR, file, line, -1, message)));
		KernelConfiguration configuration = reader.readConfiguration(profile);
		Kernel kernel = Kernel.boot(profile, configuration);
		List<Request> requests = new ArrayList<>();
		int[] lines = new int[1024];
		for (Request request = reader.next(); request != null; request = reader.next()) {
			if (requests.size() == lines.length) {
				lines = Arrays.copyOf(lines, lines.length * 2);
			}
			lines[requests.size()] = reader.lineNumber();
			requests.add(request);
			if (requests.size() % REPORT_EVERY == 0) {
				monitor.check();
				monitor.progress("Reading", requests.size(), 0);
			}
		}
		return new RequestCourse(name, kernel, requests, lines, problems);
	}

	/** The same course with one more problem. */
	RequestCourse withProblem(Problem problem) {
		problems.add(0, problem);
		return this;
	}

	/** The machine's shape and rules. */
	public Kernel kernel() {
		return kernel;
	}

	@Override
	public int length() {
		return requests.size();
	}

	@Override
	public Operation operation(int index) {
		Request request = requests.get(index);
		return new Operation(index, RequestWords.kind(request), lines[index], -1, cpus[index], "", RequestWords.text(request));
	}

	@Override
	public long line(int index) {
		return lines[index];
	}

	@Override
	public int gfp(int index) {
		return requests.get(index) instanceof Request.AllocatePercpu asked ? asked.gfp() : -1;
	}

	@Override
	public long requested(int index) {
		return requests.get(index) instanceof Request.AllocatePercpu asked ? asked.size() : -1;
	}

	@Override
	public List<Problem> problems() {
		return List.copyOf(problems);
	}

	@Override
	public void execute(int index) {
		boolean first = index >= seen;
		seen = Math.max(seen, index + 1);
		try {
			Result result = kernel.execute(requests.get(index));
			if (first && result instanceof Result.Unsupported) {
				complain(index, "this machine cannot do it: " + RequestWords.text(requests.get(index)));
			}
		} catch (IllegalArgumentException e) {
			if (first) {
				complain(index, String.valueOf(e.getMessage()));
			}
		}
	}

	private void complain(int index, String what) {
		problems.add(new Problem(Problem.Severity.ERROR, name, lines[index], index, what));
	}

	@Override
	public PageSupply pages() {
		return kernel.pages();
	}

	@Override
	public State snapshot() {
		return new At(kernel.snapshot());
	}

	@Override
	public void restore(State state) {
		kernel.restore(state.kernel());
	}

	@Override
	public void setProbe(KernelProbe probe) {
		kernel.setProbe(probe);
	}
}
