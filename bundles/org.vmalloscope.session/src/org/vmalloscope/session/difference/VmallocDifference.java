package org.vmalloscope.session.difference;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.vmalloc.AreaGroup;
import org.vmalloscope.engine.vmalloc.AreaGroups;
import org.vmalloscope.engine.vmalloc.VmallocSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Difference;
import org.vmalloscope.session.Difference.Kind;
import org.vmalloscope.session.inside.Words;

/** Compares two states of a vmalloc space. */
public final class VmallocDifference {
	private final List<Difference> found;
	private final int most;

	/** @param found receives the differences, at least one more than {@code most} when there are more */
	public VmallocDifference(List<Difference> found, int most) {
		this.found = found;
		this.most = most;
	}

	/** Compares; nothing is different where one of them is absent. */
	public void compare(Kernel.Snapshot before, Kernel.Snapshot now) {
		VmallocSnapshot earlier = before.vmallocSnapshot();
		VmallocSnapshot later = now.vmallocSnapshot();
		if (earlier == null || later == null || earlier == later) {
			return;
		}
		VmallocView old = earlier.view();
		VmallocView young = later.view();
		if (later.blocksDifferentFrom(earlier) > 0) {
			areas(new Walk(old), new Walk(young));
		}
		counter("lazy pages", old.lazyPages(), young.lazyPages());
		if (old.isDrainPending() != young.isDrainPending()) {
			found.add(Difference.counter("drain work", drain(old), drain(young)));
		}
	}

	private static String drain(VmallocView view) {
		return view.isDrainPending() ? "pending" : "not pending";
	}

	/** Walks through the areas of both in step, past what they share. */
	private void areas(Walk old, Walk young) {
		old.groups.skipShared(young.groups);
		boolean hasOld = old.next();
		boolean hasYoung = young.next();
		while (found.size() <= most && (hasOld || hasYoung)) {
			int order = !hasOld ? 1 : !hasYoung ? -1 : Long.compareUnsigned(old.start(), young.start());
			if (order == 0 && old.end() != young.end()) {
				add(Kind.VMAP_RELEASED, old, old.describe(), "");
				add(Kind.VMAP_PLACED, young, "", young.describe());
			} else if (order == 0) {
				if (old.state() != young.state() || old.type() != young.type()) {
					add(Kind.VMAP_CHANGED, young, old.describe(), young.describe());
				}
			} else if (order < 0) {
				add(Kind.VMAP_RELEASED, old, old.describe(), "");
			} else {
				add(Kind.VMAP_PLACED, young, "", young.describe());
			}
			if (order == 0 && old.isLastOfGroup() && young.isLastOfGroup()) {
				old.groups.skipShared(young.groups);
			}
			hasOld = order <= 0 ? old.next() : hasOld;
			hasYoung = order >= 0 ? young.next() : hasYoung;
		}
	}

	/** The areas of one moment, one after the other. */
	private static final class Walk {
		private final AreaGroups groups;
		private @Nullable AreaGroup group;
		private int area;

		Walk(VmallocView view) {
			groups = view.groups();
		}

		boolean next() {
			if (group == null || isLastOfGroup()) {
				group = groups.next() ? groups.group(null) : null;
				area = 0;
			} else {
				area++;
			}
			return group != null;
		}

		private AreaGroup group() {
			return Objects.requireNonNull(group);
		}

		boolean isLastOfGroup() {
			return area + 1 == group().size();
		}

		long start() {
			return group().start(area);
		}

		long end() {
			return group().end(area);
		}

		AreaState state() {
			return group().state(area);
		}

		AreaType type() {
			return group().type(area);
		}

		/** Most are of vmalloc, which goes without saying. */
		String describe() {
			return type() == AreaType.VMALLOC ? name(state()) : name(state()) + " " + name(type());
		}
	}

	private static String name(AreaState state) {
		return state.name().toLowerCase(Locale.ROOT);
	}

	private static String name(AreaType type) {
		return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	private void counter(String name, long before, long now) {
		if (before != now) {
			found.add(Difference.counter(name, Words.count(before), Words.count(now)));
		}
	}

	private void add(Kind kind, Walk area, String before, String now) {
		found.add(new Difference(kind, Birth.VMALLOC, area.start(), area.end(), before, now));
	}
}
