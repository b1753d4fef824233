package org.vmalloscope.engine.pagetable.propagation;

/**
 * A way for kernel mappings to reach all processes. Ready-made ones are in {@link Strategies}; parts can be combined freely, to ask "what if".
 *
 * @param name for people
 * @param provision which slots have tables from the beginning
 * @param publication what vmap and vunmap do beyond the reference table
 * @param switchCheck what a context switch does
 * @param faults what the fault handler does
 */
public record PropagationStrategy(String name, Provision provision, Publication publication, SwitchCheck switchCheck, FaultHandler faults) {
	/** The same with another fault handler. */
	public PropagationStrategy with(FaultHandler handler) {
		return new PropagationStrategy(name + ", " + handler.description(), provision, publication, switchCheck, handler);
	}

	/** The same with another publication. */
	public PropagationStrategy with(Publication other) {
		return new PropagationStrategy(name + ", " + other.description(), provision, other, switchCheck, faults);
	}
}
