package org.vmalloscope.engine.kernel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vmalloscope.engine.memory.GfpPassthrough;
import org.vmalloscope.engine.percpu.PercpuGeneration;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.engine.vmalloc.VmallocRules.PlacementKind;
import org.vmalloscope.engine.vmalloc.VmallocRules.PurgeKind;

/**
 * Kernels of one's own, written as a known kernel and the parts that are swapped: {@code 6.12+purge=5.1} is 6.12 with the purge
 * of 5.1, {@code 6.1+arch=arm64+gfp=G1} a 6.1 on arm64 that passes gfp flags on as 4.14 did.
 * <pre>
 *   arch=NAME           architecture: {@link ArchitectureNames}
 *   vmalloc=RELEASE     all of vmalloc
 *   placement=V0..V3    how vmalloc finds addresses, or a release
 *   purge=P0..P6        how lazy areas are purged, or a release, or a policy that no kernel has: threshold:PAGES, range:PAGES
 *   percpu=A1..B4       generation of the percpu allocator, or a release
 *   gfp=G0..G2          which gfp flags percpu passes on, or a release
 *   firstchunk=RELEASE  rules that shape the first percpu chunk
 * </pre>
 * Parts are swapped in the order given.
 */
public final class KernelDefinition {
	private static final Pattern RELEASE = Pattern.compile("(\\d{1,2})\\.(\\d{1,3})");
	private static final String PARTS = "arch, vmalloc, placement, purge, percpu, gfp, firstchunk";

	private KernelDefinition() {
	}

	/**
	 * Swaps parts of a kernel.
	 *
	 * @param swaps {@code part=whose}, separated by {@code +}; the result is named after them
	 * @throws IllegalArgumentException if there is no such part or value, or parts do not work together; the message says what there is
	 */
	public static KernelProfile swap(KernelProfile base, String swaps) {
		KernelProfile kernel = base;
		for (String swap : swaps.split("\\+", -1)) {
			int equals = swap.indexOf('=');
			if (equals < 0) {
				throw new IllegalArgumentException("'" + swap + "' is not of the form part=whose; parts are " + PARTS);
			}
			kernel = swap(kernel, swap.substring(0, equals).trim(), swap.substring(equals + 1).trim());
		}
		return kernel.named(base.name() + "+" + swaps);
	}

	private static KernelProfile swap(KernelProfile kernel, String part, String whose) {
		return switch (part) {
		case "arch" -> kernel.on(architecture(kernel, whose));
		case "vmalloc" -> kernel.withVmalloc(release(whose)
				.orElseThrow(() -> new IllegalArgumentException("vmalloc=" + whose + ": expected a release such as 5.10")));
		case "placement" -> kernel.withVmalloc(kernel.vmalloc().withPlacement(placement(whose)));
		case "purge" -> purge(kernel, whose);
		case "percpu" -> kernel.withPercpu(kernel.percpu().withGeneration(
				choose(part, whose, PercpuGeneration.values(), PercpuGeneration::name, profile -> profile.percpu().generation())));
		case "gfp" -> kernel.withPercpu(kernel.percpu().withGfpPassthrough(
				choose(part, whose, GfpPassthrough.values(), GfpPassthrough::name, profile -> profile.percpu().gfpPassthrough())));
		case "firstchunk" -> new KernelProfile(kernel.name(), kernel.architecture(), kernel.percpu(), KernelProfiles.get(whose).firstChunk(), kernel.vmalloc());
		default -> throw new IllegalArgumentException("a kernel has no part '" + part + "'; parts are " + PARTS);
		};
	}

	/** The architecture of a name as it is in the release that a kernel is named after. */
	static Architecture architecture(KernelProfile kernel, String name) {
		Matcher release = RELEASE.matcher(kernel.name());
		return ArchitectureNames.find(name, release.lookingAt() ? release.group() : "6.12").orElseThrow(
				() -> new IllegalArgumentException("unknown architecture '" + name + "'; known are " + String.join(", ", ArchitectureNames.names())));
	}

	/** The rules of a release; empty if this is none. */
	private static Optional<VmallocRules> release(String text) {
		Matcher release = RELEASE.matcher(text);
		return release.matches() ? Optional.of(VmallocRules.of(Integer.parseInt(release.group(1)), Integer.parseInt(release.group(2)))) : Optional.empty();
	}

	/** A placement by generation or release. */
	public static PlacementKind placement(String whose) {
		return release(whose).map(VmallocRules::placement).orElseGet(() -> byIndex("placement", whose, 'V', PlacementKind.values(), PlacementKind.values().length));
	}

	/** A purge by generation or release. */
	public static PurgeKind purge(String whose) {
		return release(whose).map(VmallocRules::purge)
				.orElseGet(() -> byIndex("purge", whose, 'P', PurgeKind.values(), PurgeKind.VMAP_NODES.ordinal() + 1));
	}

	private static KernelProfile purge(KernelProfile kernel, String whose) {
		int colon = whose.indexOf(':');
		if (colon < 0) {
			return kernel.withVmalloc(kernel.vmalloc().withPurge(purge(whose)));
		}
		PurgeKind kind = switch (whose.substring(0, colon)) {
		case "threshold" -> PurgeKind.CHOSEN_THRESHOLD;
		case "range" -> PurgeKind.RUNNING_RANGE;
		default -> throw new IllegalArgumentException("purge=" + whose + ": only threshold:PAGES and range:PAGES take a number");
		};
		String pages = whose.substring(colon + 1);
		if (!pages.matches("\\d{1,15}")) {
			throw new IllegalArgumentException("purge=" + whose + ": '" + pages + "' is not a number of pages");
		}
		return kernel.withVmalloc(kernel.vmalloc().withPurge(kind, Long.parseLong(pages)));
	}

	/** Generations are numbered in the order of their kinds. */
	private static <T> T byIndex(String part, String whose, char letter, T[] kinds, int count) {
		String upper = whose.toUpperCase(Locale.ROOT);
		int index = upper.length() == 2 && upper.charAt(0) == letter ? upper.charAt(1) - '0' : -1;
		if (index < 0 || index >= count) {
			throw new IllegalArgumentException(part + "=" + whose + ": expected " + letter + "0 to " + letter + (count - 1) + " or a release such as 5.10");
		}
		return kinds[index];
	}

	private static <T> T choose(String part, String whose, T[] values, Function<T, String> name, Function<KernelProfile, T> ofProfile) {
		Optional<T> named = Arrays.stream(values).filter(value -> name.apply(value).equalsIgnoreCase(whose)).findFirst();
		if (named.isPresent()) {
			return named.get();
		}
		List<String> known = new ArrayList<>();
		Arrays.stream(values).map(name).forEach(known::add);
		return KernelProfiles.find(whose).map(ofProfile).orElseThrow(() -> new IllegalArgumentException(
				part + "=" + whose + ": expected " + String.join(", ", known) + " or a known kernel: " + String.join(", ", KernelProfiles.names())));
	}
}
