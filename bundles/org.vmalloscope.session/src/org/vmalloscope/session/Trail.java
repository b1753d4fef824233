package org.vmalloscope.session;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.kernel.KernelProbe;

/**
 * What the searches of one operation for a place in the vmalloc space looked at, in their order. Immutable.
 *
 * @param operation the operation
 * @param visited   free areas, or busy areas where the generation searches those
 * @param complete  whether this is all of it; false when the way is longer than {@value #MOST} places
 */
public record Trail(int operation, List<Highlight> visited, boolean complete) {
	static final int MOST = 100_000;

	public Trail {
		visited = List.copyOf(visited);
	}

	/** Hears of what a search looks at. */
	static final class Recorder implements KernelProbe {
		private final List<Highlight> visited = new ArrayList<>();
		private boolean complete = true;

		Trail trail(int operation) {
			return new Trail(operation, visited, complete);
		}

		private void add(Highlight.Kind kind, long start, long end) {
			if (visited.size() < MOST) {
				visited.add(new Highlight(kind, Birth.VMALLOC, start, end));
			} else {
				complete = false;
			}
		}

		@Override
		public void vmallocRestored() {
			visited.clear();
			complete = true;
		}

		@Override
		public void freeNodeVisited(long start, long end, long subtreeMax, boolean climbing) {
			add(Highlight.Kind.VISITED, start, end);
		}

		@Override
		public void candidateRejected(long start, long end, Rejection why) {
			add(Highlight.Kind.CANDIDATE_REJECTED, start, end);
		}

		@Override
		public void busyAreaPassed(long start, long end, long nextAddress) {
			add(Highlight.Kind.VISITED, start, end);
		}

		@Override
		public void cacheUsed(long start, long end) {
			add(Highlight.Kind.VISITED, start, end);
		}

		@Override
		public void chunkStep(int group, long base, long freeStart, long freeEnd) {
			add(Highlight.Kind.SEARCH, freeStart, freeEnd);
		}
	}
}
