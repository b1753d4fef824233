package org.vmalloscope.paint.percpu;

import java.util.List;

import org.vmalloscope.paint.Hit;

/** Where the areas of a position come from. Immutable, read by several threads. */
public interface AreaBook {
	/** Knows nothing: every area is from before. */
	AreaBook NONE = new AreaBook() {
		@Override
		public int birth(int chunk, int offset) {
			return -1;
		}

		@Override
		public String caller(int operation) {
			return "";
		}

		@Override
		public List<String> callers() {
			return List.of();
		}

		@Override
		public int operations() {
			return 0;
		}

		@Override
		public List<Hit.Detail> details(int operation) {
			return List.of();
		}
	};

	/** The operation that made the area that begins at an offset of a chunk; -1 when it was there before the first one. */
	int birth(int chunk, int offset);

	/** Who asked for it; empty when nobody knows. */
	String caller(int operation);

	/** All callers, those of most operations first. */
	List<String> callers();

	/** How many operations there are at all. */
	int operations();

	/** What more is known of an operation that made an area: for tooltips. */
	List<Hit.Detail> details(int operation);
}
