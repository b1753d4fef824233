package org.vmalloscope.paint.percpu;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Session;

/** What a session knows about the areas of a moment. */
record SessionBook(Session session, Moment moment, List<String> callers) implements AreaBook {
	@Override
	public int birth(int chunk, int offset) {
		int made = session.births().percpuOperation(moment.position(), chunk, offset);
		// an operation under way may have placed its area already
		return made < 0 && moment.isInside() ? session.births().percpuOperation(moment.position() + 1, chunk, offset) : made;
	}

	@Override
	public String caller(int operation) {
		return session.caller(operation);
	}

	/** Written out because the compiler's null analysis does not see that the generated accessor inherits its annotations. */
	@Override
	public List<String> callers() {
		return callers;
	}

	@Override
	public int operations() {
		return session.length();
	}

	@Override
	public List<Hit.Detail> details(int operation) {
		Operation made = session.operation(operation);
		List<Hit.Detail> details = new ArrayList<>();
		details.add(new Hit.Detail("Allocated by", Unit.STEP.text(operation + 1L) + " (" + Unit.COUNT.text((long) moment.position() - operation - 1) + " steps ago)"));
		add(details, "Caller", session.caller(operation));
		session.births().madeBy(operation).ifPresent(birth -> addRequest(details, birth));
		if (made.timeNanos() >= 0) {
			details.add(new Hit.Detail("Time", Unit.TIME.text(made.timeNanos())));
		}
		return details;
	}

	private static void addRequest(List<Hit.Detail> details, Birth birth) {
		add(details, "Task", birth.task());
		if (birth.gfp() >= 0) {
			details.add(new Hit.Detail("gfp", Gfp.toString(birth.gfp())));
		}
	}

	private static void add(List<Hit.Detail> details, String label, String value) {
		if (!value.isEmpty()) {
			details.add(new Hit.Detail(label, value));
		}
	}
}
