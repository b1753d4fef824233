package org.vmalloscope.session;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.session.inside.Point;
import org.vmalloscope.session.inside.PointProbe;

/** Executes one operation and keeps the state at one of its probe points. */
final class PointStop extends PointProbe {
	private final Course course;
	private final int wanted;
	private Course.@Nullable State state;

	PointStop(Course course, int wanted) {
		super(wanted);
		this.course = course;
		this.wanted = wanted;
	}

	void execute(int operation) {
		course.setProbe(this);
		try {
			course.execute(operation);
		} finally {
			course.setProbe(KernelProbe.NONE);
		}
	}

	@Override
	protected void reached() {
		state = course.snapshot();
	}

	/** @throws IndexOutOfBoundsException when the operation has not so many points */
	Moment moment(int position, Operation operation) {
		Course.State found = state;
		if (found == null) {
			throw new IndexOutOfBoundsException("point " + wanted + " of the " + depths().length + " of operation " + position);
		}
		Point point = point();
		return new Moment(position, wanted, point.words(), operation, found, point.frames(), point.highlights());
	}
}
