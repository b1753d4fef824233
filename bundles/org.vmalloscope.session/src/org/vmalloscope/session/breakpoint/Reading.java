package org.vmalloscope.session.breakpoint;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.session.Course;
import org.vmalloscope.session.Metric;
import org.vmalloscope.session.MetricSeries;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.scenario.ScenarioCourse;

/** Where an expression is evaluated: stands at one position of a session after the other. For one thread. */
final class Reading {
	private final Map<Counter, MetricSeries> series = new EnumMap<>(Counter.class);
	private final Map<Counter, Long> constants = new EnumMap<>(Counter.class);
	private final Session session;
	private final @Nullable ScenarioCourse scenario;
	private int position;
	private boolean isInside;
	private @Nullable Supplier<Course.State> source;
	private Kernel.@Nullable Snapshot kernel;

	Reading(Session session) {
		this.session = session;
		scenario = session.course(ScenarioCourse.class).<@Nullable ScenarioCourse>map(course -> course).orElse(null);
		for (Counter counter : Counter.values()) {
			Metric metric = counter.metric();
			if (metric != null && session.metrics().contains(metric)) {
				series.put(counter, session.series(metric));
			}
		}
	}

	/** Stands at a position whose state is made when something asks for it. */
	Reading at(int newPosition, Supplier<Course.State> state) {
		position = newPosition;
		isInside = false;
		source = state;
		kernel = null;
		return this;
	}

	/** Stands at a moment, in the middle of an operation or not. */
	Reading at(Moment moment) {
		at(moment.position(), moment::state);
		isInside = moment.isInside();
		return this;
	}

	Session session() {
		return session;
	}

	/** The machine. */
	Kernel.Snapshot kernel() {
		Kernel.Snapshot known = kernel;
		if (known == null) {
			Supplier<Course.State> from = source;
			known = (from == null ? session.moment(position).state() : from.get()).kernel();
			kernel = known;
		}
		return known;
	}

	/** The value of a name of the scenario; 0 when it has none, or when the session is of something else. */
	long ofScenario(String name) {
		ScenarioCourse course = scenario;
		return course == null ? 0 : course.run().number(name, position).orElse(0);
	}

	long counter(Counter counter) {
		if (counter == Counter.POSITION) {
			return position;
		}
		MetricSeries recorded = series.get(counter);
		ToLongFunction<Kernel.Snapshot> fromState = counter.fromState();
		if (recorded != null && (!isInside || fromState == null)) {
			return recorded.value(position);
		}
		if (fromState == null) {
			// this machine has no such allocator
			return 0;
		}
		if (counter.isConstant()) {
			Long known = constants.get(counter);
			if (known == null) {
				known = fromState.applyAsLong(kernel());
				constants.put(counter, known);
			}
			return known;
		}
		return fromState.applyAsLong(kernel());
	}
}
