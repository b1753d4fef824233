package org.vmalloscope.engine.pagetable.race;

import org.vmalloscope.engine.pagetable.propagation.FaultHandler;
import org.vmalloscope.engine.pagetable.propagation.NoPublication;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;
import org.vmalloscope.engine.pagetable.propagation.Provision;
import org.vmalloscope.engine.pagetable.propagation.SwitchCheck;

/** Mapping without publishing, for protocols that are written out step by step. */
final class Unpublished {
	static final PropagationStrategy STRATEGY = new PropagationStrategy("unpublished", Provision.ON_DEMAND, new NoPublication(), SwitchCheck.NONE,
			FaultHandler.X86_WITHOUT_COPY);

	private Unpublished() {
	}
}
