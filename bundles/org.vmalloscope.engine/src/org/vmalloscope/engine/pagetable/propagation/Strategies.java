package org.vmalloscope.engine.pagetable.propagation;

import org.vmalloscope.engine.pagetable.layout.AlphaConfiguration;
import org.vmalloscope.engine.pagetable.layout.ArchitectureConfiguration;
import org.vmalloscope.engine.pagetable.layout.Arm64Configuration;
import org.vmalloscope.engine.pagetable.layout.ArmConfiguration;
import org.vmalloscope.engine.pagetable.layout.I386Configuration;
import org.vmalloscope.engine.pagetable.layout.X86_64Configuration;

/** The strategies that kernels have, and some that were proposed. */
public final class Strategies {
	private static final EagerSync RANGE = new EagerSync(EagerSync.Extent.RANGE);
	private static final EagerSync TO_END = new EagerSync(EagerSync.Extent.TO_WINDOW_END);

	/** alpha with the proposal of November 2025 and, with its one slot, today's default. */
	public static final PropagationStrategy ALPHA = new PropagationStrategy("alpha: slots made at boot", Provision.PREALLOCATED, new NoPublication(),
			SwitchCheck.NONE, FaultHandler.ALPHA);
	/** alpha with {@code CONFIG_ALPHA_LARGE_VMALLOC}. */
	public static final PropagationStrategy ALPHA_LARGE = new PropagationStrategy("alpha with LARGE_VMALLOC: copied on faults in processes", Provision.ON_DEMAND,
			new NoPublication(), SwitchCheck.NONE, FaultHandler.ALPHA_LARGE);
	/** i386 since late 5.8: copied at once, and on faults as well. */
	public static final PropagationStrategy I386 = new PropagationStrategy("i386: copied at once and on faults", Provision.ON_DEMAND, TO_END, SwitchCheck.NONE,
			FaultHandler.X86);
	/** i386 of 5.8 before stable releases brought {@code vmalloc_fault} back in September 2020: copied at once only. */
	public static final PropagationStrategy EAGER_ONLY = new PropagationStrategy("copied at once only (i386, early 5.8)", Provision.ON_DEMAND, TO_END,
			SwitchCheck.NONE, FaultHandler.X86_WITHOUT_COPY);
	/** x86 up to 5.7: copied on faults (and by {@code vmalloc_sync_all} at a few places). */
	public static final PropagationStrategy X86_ON_FAULT = new PropagationStrategy("x86 up to 5.7: copied on faults", Provision.ON_DEMAND, new NoPublication(),
			SwitchCheck.NONE, FaultHandler.X86);
	/** x86-64 5.8. */
	public static final PropagationStrategy X86_64_EAGER = new PropagationStrategy("x86-64 5.8: copied at once only", Provision.ON_DEMAND, RANGE, SwitchCheck.NONE,
			FaultHandler.X86_WITHOUT_COPY);
	/** i386 with PAE and shared kernel tables: there is one table below the slot. */
	public static final PropagationStrategy X86_SHARED = new PropagationStrategy("kernel tables shared since boot", Provision.PREALLOCATED, new NoPublication(),
			SwitchCheck.NONE, FaultHandler.X86);
	/** x86-64 from 5.10 on. */
	public static final PropagationStrategy X86_64 = new PropagationStrategy("x86-64: slots made at boot", Provision.PREALLOCATED, new NoPublication(),
			SwitchCheck.NONE, FaultHandler.X86_WITHOUT_COPY);
	/** x86-64 since the change of 2025: the window as before, and for everything else entries are copied at once. */
	public static final PropagationStrategy X86_64_2025 = new PropagationStrategy("x86-64 since 2025: slots made at boot, others copied at once",
			Provision.PREALLOCATED, RANGE, SwitchCheck.NONE, FaultHandler.X86_WITHOUT_COPY);
	/** arm with vmapped stacks, fault handler as fixed in 2025. */
	public static final PropagationStrategy ARM = new PropagationStrategy("arm: a counter looked at when switching, and copied on faults", Provision.ON_DEMAND,
			new SequenceBump(true), SwitchCheck.ON_SWITCH_AND_LAZY, FaultHandler.ARM);
	/** arm with vmapped stacks, fault handler before 2025. */
	public static final PropagationStrategy ARM_BEFORE_FIX = new PropagationStrategy("arm before the fix of 2025", Provision.ON_DEMAND, new SequenceBump(true),
			SwitchCheck.ON_SWITCH_AND_LAZY, FaultHandler.ARM_BEFORE_FIX);
	/** arm without vmapped stacks: the counter is for sections only. */
	public static final PropagationStrategy ARM_WITHOUT_VMAP_STACK = new PropagationStrategy("arm without vmapped stacks", Provision.ON_DEMAND,
			new SequenceBump(false), SwitchCheck.ON_SWITCH, FaultHandler.ARM_BEFORE_FIX);
	/** arm with LPAE: the entries that lead to the window are made at boot. */
	public static final PropagationStrategy ARM_LPAE = new PropagationStrategy("arm with LPAE: entries made at boot", Provision.PREALLOCATED, new NoPublication(),
			SwitchCheck.NONE, FaultHandler.ARM);
	/** arm64. */
	public static final PropagationStrategy ARM64 = new PropagationStrategy("arm64: one table", Provision.ONE_TABLE, new NoPublication(), SwitchCheck.NONE,
			FaultHandler.ARM64);
	/** A single generation count and nothing else. */
	public static final PropagationStrategy GENERATION = new PropagationStrategy("single generation count", Provision.ON_DEMAND, new GenerationCount(false),
			SwitchCheck.NONE, FaultHandler.X86_WITHOUT_COPY);
	/** A single generation count that makes processes up to date in full. */
	public static final PropagationStrategy GENERATION_ALL = new PropagationStrategy("generation count, all entries copied", Provision.ON_DEMAND,
			new GenerationCount(true), SwitchCheck.NONE, FaultHandler.X86_WITHOUT_COPY);
	/** On-demand extension with a published bit. */
	public static final PropagationStrategy EXTENSION = new PropagationStrategy("on-demand extension, published", Provision.ON_DEMAND, new GrowthLock(true, true),
			SwitchCheck.NONE, FaultHandler.ALPHA);
	/** On-demand extension without a published bit. */
	public static final PropagationStrategy EXTENSION_UNPUBLISHED = new PropagationStrategy("on-demand extension, not published", Provision.ON_DEMAND,
			new GrowthLock(false, true), SwitchCheck.NONE, FaultHandler.ALPHA);

	private Strategies() {
	}

	/** What a kernel of this configuration does. Stable releases of 6.1 and 6.12 have the changes of 2025 to x86-64 and arm from 6.1.176 and 6.12.107 on, which a {@code major.minor}
	 * does not tell: for them the older behaviour is given. */
	public static PropagationStrategy of(ArchitectureConfiguration configuration) {
		if (configuration instanceof AlphaConfiguration alpha) {
			return alpha.window() == AlphaConfiguration.Window.LARGE ? ALPHA_LARGE : ALPHA;
		}
		if (configuration instanceof I386Configuration i386) {
			return !i386.copiesEntries() ? X86_SHARED : i386.release().atLeast(5, 8) ? I386 : X86_ON_FAULT;
		}
		if (configuration instanceof X86_64Configuration x86) {
			return !x86.release().atLeast(5, 8) ? X86_ON_FAULT
					: !x86.release().atLeast(5, 9) ? X86_64_EAGER : x86.release().atLeast(6, 18) ? X86_64_2025 : X86_64;
		}
		if (configuration instanceof ArmConfiguration arm) {
			return arm.lpae() ? ARM_LPAE : !arm.vmapStack() ? ARM_WITHOUT_VMAP_STACK : arm.release().atLeast(7, 1) ? ARM : ARM_BEFORE_FIX;
		}
		if (configuration instanceof Arm64Configuration) {
			return ARM64;
		}
		throw new IllegalArgumentException(configuration.description());
	}
}
