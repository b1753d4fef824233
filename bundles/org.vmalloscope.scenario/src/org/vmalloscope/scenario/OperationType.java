package org.vmalloscope.scenario;

/** What one position of a scenario does. */
public enum OperationType {
	ALLOCATE_PERCPU("alloc percpu"), VMALLOC("vmalloc"), IOREMAP("ioremap"), MAP_RAM("vm_map_ram"), GET_AREA("get_vm_area"), MODULE("module"), //
	FREE("free"), //
	BALANCE("run balance work"), DRAIN("run drain work"), KSWAPD("run kswapd"), //
	PURGE("purge"),
	/** One atomic step of a purge that a task runs while others go on. */
	PURGE_STEP("purge step"), //
	/** One atomic step of the balance work that a task runs while others go on. */
	BALANCE_STEP("balance work step"), //
	UNMAP_ALIASES("vm_unmap_aliases"), SHRINK("shrink vmap nodes"), //
	SET_FREE_PAGES("set free pages"), SET_RECLAIMABLE_PAGES("set reclaimable pages"), SWITCH_CPU("switch to cpu"), //
	/** Puts the machine in a state that somebody recorded. */
	STATE("state"),
	/** Shows a text; changes nothing. */
	NOTE("note"),
	/** Looks at the machine; changes nothing. */
	EXPECT("expect"),
	/** What only another machine of the scenario does; changes nothing. */
	ELSEWHERE("elsewhere");

	private final String words;

	OperationType(String words) {
		this.words = words;
	}

	/** How a scenario writes it. */
	public String words() {
		return words;
	}

	/** Whether it does something to the machine. */
	public boolean changes() {
		return ordinal() < NOTE.ordinal();
	}

	/** Whether it allocates, so that it can fail. */
	public boolean allocates() {
		return ordinal() <= MODULE.ordinal();
	}
}
