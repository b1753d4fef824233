package org.vmalloscope.scenario.machine;

import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.memory.PageOutcome;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.memory.PageUse;
import org.vmalloscope.engine.vmalloc.Caller;
import org.vmalloscope.engine.vmalloc.PageSource;

/** Lets vmalloc take its pages from the machine's page frames. */
record VmallocPages(PageSupply pages) implements PageSource {
	@Override
	public boolean allocate(long wanted, Caller caller) {
		int gfp = (caller.mayBlock() ? Gfp.GFP_KERNEL : Gfp.GFP_ATOMIC) | Gfp.HIGHMEM | (caller.quiet() ? Gfp.NOWARN : 0);
		return wanted <= Integer.MAX_VALUE && pages.take(PageUse.VMALLOC, (int) wanted, gfp) == PageOutcome.TAKEN;
	}

	@Override
	public void free(long given) {
		pages.give(PageUse.VMALLOC, (int) given);
	}
}
