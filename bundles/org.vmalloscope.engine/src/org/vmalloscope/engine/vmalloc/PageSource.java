package org.vmalloscope.engine.vmalloc;

/** Where vmalloc gets the pages behind its addresses. */
public interface PageSource {
	/** Pages without end. */
	PageSource UNLIMITED = new PageSource() {
		@Override
		public boolean allocate(long pages, Caller caller) {
			return true;
		}

		@Override
		public void free(long pages) {
			// nothing to keep count of
		}
	};

	/** Allocates so many single pages, all or none. */
	boolean allocate(long pages, Caller caller);

	/** Takes so many pages back. */
	void free(long pages);
}
