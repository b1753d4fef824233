package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Session;

/** What a session knows about the areas and holes of a moment. */
record SessionAddressBook(Session session, Moment moment, PlaceHistory history) implements AddressBook {
	@Override
	public Optional<Birth> birth(long address) {
		Optional<Birth> made = session.births().vmalloc(moment.position(), address);
		// an operation under way may have placed its area already
		return made.isEmpty() && moment.isInside() ? session.births().vmalloc(moment.position() + 1, address) : made;
	}

	@Override
	public int freed(long address) {
		int freed = session.births().vmallocFreed(moment.position(), address);
		return freed < 0 && moment.isInside() ? session.births().vmallocFreed(moment.position() + 1, address) : freed;
	}

	@Override
	public Optional<Birth> lastIn(long start, long end) {
		return history.lastIn(start, end, moment.position());
	}

	@Override
	public String operation(int index) {
		return session.operation(index).text();
	}

	@Override
	public int unitSize() {
		PercpuSnapshot percpu = moment.state().kernel().percpu();
		return percpu == null ? 0 : percpu.geometry().unitSize();
	}

	@Override
	public List<Hit.Detail> details(Birth birth) {
		Operation made = session.operation(birth.operation());
		List<Hit.Detail> details = new ArrayList<>();
		long ago = (long) moment.position() - birth.operation() - 1;
		details.add(new Hit.Detail("Allocated by", Unit.STEP.text(birth.operation() + 1L) + (ago < 0 ? "" : " (" + Unit.COUNT.text(ago) + " steps ago)")));
		add(details, "Caller", birth.caller());
		add(details, "Task", birth.task());
		if (birth.gfp() >= 0) {
			details.add(new Hit.Detail("gfp", Gfp.toString(birth.gfp())));
		}
		if (made.timeNanos() >= 0) {
			details.add(new Hit.Detail("Time", Unit.TIME.text(made.timeNanos())));
		}
		return details;
	}

	private static void add(List<Hit.Detail> details, String label, String value) {
		if (!value.isEmpty()) {
			details.add(new Hit.Detail(label, value));
		}
	}
}
