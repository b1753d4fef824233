package org.vmalloscope.engine.percpu;

import org.vmalloscope.engine.memory.Gfp;

/** Which callers get the atomic path: no mutex, no new chunk, only populated pages. */
public enum AtomicRule {
	/** No allocation is atomic (A1, A2). */
	NEVER {
		@Override
		public boolean isAtomic(int gfp) {
			return false;
		}
	},
	/** Whoever does not give all of GFP_KERNEL, so GFP_NOFS and GFP_NOIO too (3.18 to 5.15 and 6.1 before a stable back-port). */
	NOT_ALL_OF_GFP_KERNEL {
		@Override
		public boolean isAtomic(int gfp) {
			return (gfp & Gfp.GFP_KERNEL) != Gfp.GFP_KERNEL;
		}
	},
	/** Whoever may not reclaim directly (6.1.176, 6.12 and later). */
	NO_DIRECT_RECLAIM {
		@Override
		public boolean isAtomic(int gfp) {
			return !Gfp.mayBlock(gfp);
		}
	};

	/** Whether an allocation with these {@link Gfp} flags is atomic. */
	public abstract boolean isAtomic(int gfp);
}
