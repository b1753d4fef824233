package org.vmalloscope.engine.kernel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.vmalloscope.engine.memory.GfpPassthrough;
import org.vmalloscope.engine.percpu.AtomicRule;
import org.vmalloscope.engine.percpu.PercpuGeneration;
import org.vmalloscope.engine.percpu.PercpuRules;
import org.vmalloscope.engine.percpu.PercpuRules.FailureMessages;
import org.vmalloscope.engine.percpu.boot.FirstChunkRules;
import org.vmalloscope.engine.percpu.boot.FirstChunkRules.AddressStyle;
import org.vmalloscope.engine.vmalloc.VmallocRules;

/**
 * The kernels that Vmalloscope knows by name. A name is a release ({@code 6.1}), which means x86-64 but for 3.2, or a release
 * and an architecture ({@code 6.1-i386-pae}).
 */
public final class KernelProfiles {
	private static final int MIN_UNIT = 32 << 10;
	private static final int EARLY = 12 << 10;
	private static final int MODULES = 8 << 10;

	private static final Map<String, KernelProfile> BY_NAME = new LinkedHashMap<>();

	static {
		FailureMessages first = new FailureMessages("PERCPU: ", false, false, false);
		FailureMessages atomic = new FailureMessages("PERCPU: ", true, false, false);
		FailureMessages quiet = new FailureMessages("percpu: ", true, false, true);
		FailureMessages all = new FailureMessages("percpu: ", true, true, true);

		PercpuRules a1 = new PercpuRules(PercpuGeneration.A1, AtomicRule.NEVER, GfpPassthrough.G0, first, false, false, true, false, false, MIN_UNIT);
		PercpuRules a3 = a1.withGeneration(PercpuGeneration.A3).withAtomicRule(AtomicRule.NOT_ALL_OF_GFP_KERNEL).withMessages(atomic);
		PercpuRules b1 = new PercpuRules(PercpuGeneration.B1, AtomicRule.NOT_ALL_OF_GFP_KERNEL, GfpPassthrough.G2, quiet, true, false, true, false, false, MIN_UNIT);
		PercpuRules b2 = b1.withGeneration(PercpuGeneration.B2);
		PercpuRules b3 = b2.withGeneration(PercpuGeneration.B3).withTaskScopes(true);
		PercpuRules b4 = b3.withGeneration(PercpuGeneration.B4);
		PercpuRules b4NoReclaim = b4.withAtomicRule(AtomicRule.NO_DIRECT_RECLAIM);
		PercpuRules b4Reporting = b4NoReclaim.withMessages(all);

		FirstChunkRules old = new FirstChunkRules(MIN_UNIT, 20 << 10, EARLY, MODULES, AddressStyle.RAW, "PERCPU: ", false);
		FirstChunkRules old32 = new FirstChunkRules(MIN_UNIT, 12 << 10, EARLY, MODULES, AddressStyle.RAW, "PERCPU: ", false);
		FirstChunkRules larger = new FirstChunkRules(MIN_UNIT, 28 << 10, EARLY, MODULES, AddressStyle.RAW, "PERCPU: ", true);
		FirstChunkRules hashed = new FirstChunkRules(MIN_UNIT, 28 << 10, EARLY, MODULES, AddressStyle.HASHED, "percpu: ", true);
		FirstChunkRules bare = new FirstChunkRules(MIN_UNIT, 28 << 10, EARLY, MODULES, AddressStyle.ABSENT, "percpu: ", true);
		FirstChunkRules bare32 = new FirstChunkRules(MIN_UNIT, 20 << 10, EARLY, MODULES, AddressStyle.ABSENT, "percpu: ", true);
		FirstChunkRules early = new FirstChunkRules(MIN_UNIT, 28 << 10, 20 << 10, MODULES, AddressStyle.ABSENT, "percpu: ", true);

		add(new KernelProfile("3.2-i386", Architecture.I386, a1, old32, VmallocRules.of(3, 2)));
		add(new KernelProfile("3.10", Architecture.AMD64, a1, old, VmallocRules.of(3, 10)));
		add(new KernelProfile("3.18", Architecture.AMD64, a3, larger, VmallocRules.of(3, 18)));
		add(new KernelProfile("4.4", Architecture.AMD64, a3, larger, VmallocRules.of(4, 4)));
		// 4.14.170, which has the balance half of the no-retry series and the bounded placement scan from stable.
		add(new KernelProfile("4.14", Architecture.AMD64, b1.withGfpPassthrough(GfpPassthrough.G1), bare, VmallocRules.of(4, 14)));
		add(new KernelProfile("4.19", Architecture.AMD64, b1.withBoundedPlacement(false), hashed, VmallocRules.of(4, 19)));
		add(new KernelProfile("5.1", Architecture.AMD64, b1, hashed, VmallocRules.of(5, 1)));
		add(new KernelProfile("5.3", Architecture.AMD64, b2, bare, VmallocRules.of(5, 3)));
		add(new KernelProfile("5.10", Architecture.AMD64, b3, bare, VmallocRules.of(5, 10)));
		add(new KernelProfile("5.15", Architecture.AMD64, b4, bare, VmallocRules.of(5, 15)));
		add(new KernelProfile("6.1", Architecture.AMD64, b4NoReclaim, bare, VmallocRules.of(6, 1)));
		add(new KernelProfile("6.1-i386-pae", Architecture.I386_PAE, b4NoReclaim, bare32, VmallocRules.of(6, 1)));
		add(new KernelProfile("6.12", Architecture.AMD64, b4Reporting, early, VmallocRules.of(6, 12)));
		add(new KernelProfile("7.1", Architecture.AMD64, b4Reporting.withSchedulingBeforePopulation(true).withCheckedFrees(true), early, VmallocRules.of(7, 1)));
		add(new KernelProfile("7.2", Architecture.AMD64, b4Reporting.withSchedulingBeforePopulation(true).withCheckedFrees(true), early, VmallocRules.of(7, 2)));
	}

	private KernelProfiles() {
	}

	private static void add(KernelProfile profile) {
		BY_NAME.put(profile.name(), profile);
	}

	/** The names, oldest kernel first. */
	public static List<String> names() {
		return List.copyOf(BY_NAME.keySet());
	}

	/** The kernel of this name, or of a name and an architecture ({@code 6.1-arm64}); empty when there is none. */
	public static Optional<KernelProfile> find(String name) {
		KernelProfile exact = BY_NAME.get(name);
		int dash = name.indexOf('-');
		if (exact != null || dash < 0 || !BY_NAME.containsKey(name.substring(0, dash))) {
			return Optional.ofNullable(exact);
		}
		KernelProfile base = get(name.substring(0, dash));
		String architecture = name.substring(dash + 1);
		return ArchitectureNames.find(architecture, base.name()).map(found -> base.on(found).named(name));
	}

	/**
	 * The kernel of this name, or one's own as {@link KernelDefinition} describes it ({@code 6.12+purge=5.1}).
	 *
	 * @throws IllegalArgumentException when there is none; the message lists the names
	 */
	public static KernelProfile get(String name) {
		int plus = name.indexOf('+');
		String base = plus < 0 ? name : name.substring(0, plus);
		KernelProfile known = find(base).orElseThrow(() -> new IllegalArgumentException("unknown kernel '" + base + "'; known are " + String.join(", ", BY_NAME.keySet())
				+ ", each also with an architecture behind it: " + String.join(", ", ArchitectureNames.names())));
		return plus < 0 ? known : KernelDefinition.swap(known, name.substring(plus + 1));
	}
}
