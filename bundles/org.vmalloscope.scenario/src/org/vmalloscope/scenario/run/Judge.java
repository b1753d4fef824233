package org.vmalloscope.scenario.run;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.Problem;
import org.vmalloscope.scenario.compile.Arithmetic;
import org.vmalloscope.scenario.compile.Dimension;
import org.vmalloscope.scenario.compile.Expectation;
import org.vmalloscope.scenario.compile.Fact;

/** Compares what a scenario expects with what is so. */
final class Judge {
	private final Unroller run;
	private final Questions questions;

	Judge(Unroller run, Questions questions) {
		this.run = run;
		this.questions = questions;
	}

	/** Judges the expectation at a position; takes what it looks at from the stack. */
	void judge(Expectation expectation, int position) {
		String got = got(expectation);
		if (got != null) {
			String text = "expected " + expectation.source() + ", got " + got;
			run.disappointments.put(position, text);
			run.problems.add(new Problem(run.program.file(), run.line(), 0, 1, text));
		}
	}

	/** What is so instead of what is expected; null when that is so. */
	private @Nullable String got(Expectation expectation) {
		return switch (expectation.kind()) {
		case COMPARISON -> {
			long right = run.popValue();
			long left = run.popValue();
			yield Arithmetic.apply(expectation.opcode(), left, right) != 0 ? null : expectation.dimension().show(left);
		}
		case CONDITION -> run.popValue() != 0 ? null : "false";
		case FAILED -> failed(run.popHandle(), expectation.text());
		case SUCCEEDED -> {
			int handle = run.popHandle();
			yield questions.failed(handle) ? "a failure: " + questions.reason(handle) : null;
		}
		case MESSAGE -> {
			long wanted = run.popValue();
			long times = questions.countMessages(expectation.text());
			yield (wanted < 0 ? times > 0 : times == wanted) ? null : wanted < 0 ? lastMessage() : times(times);
		}
		case NO_MESSAGE -> questions.countMessages(expectation.text()) == 0 ? null : "the message '" + firstMessage(expectation.text()) + "'";
		case PANIC -> {
			String reason = questions.haltReason();
			yield !reason.isEmpty() && reason.contains(expectation.text()) ? null : reason.isEmpty() ? "a machine that runs" : reason;
		}
		case NO_PANIC -> questions.haltReason().isEmpty() ? null : questions.haltReason();
		};
	}

	private @Nullable String failed(int handle, String reason) {
		if (!questions.failed(handle)) {
			boolean percpu = run.positions.type[run.results.birth(handle)] == OperationType.ALLOCATE_PERCPU.ordinal();
			return percpu ? "chunk " + questions.fact(Fact.CHUNK.ordinal(), handle) + " offset " + questions.fact(Fact.OFFSET.ordinal(), handle)
					: Dimension.ADDRESS.show(questions.fact(Fact.ADDRESS.ordinal(), handle));
		}
		return questions.failedWith(handle, reason) ? null : "the failure '" + questions.reason(handle) + "'";
	}

	private static String times(long times) {
		return times + (times == 1 ? " time" : " times");
	}

	private String firstMessage(String text) {
		return run.machine.log().stream().map(line -> line.text()).filter(line -> line.contains(text)).findFirst().orElse("");
	}

	private String lastMessage() {
		var log = run.machine.log();
		return log.isEmpty() ? "no message" : "no such message; the last one is '" + log.get(log.size() - 1).text() + "'";
	}
}
