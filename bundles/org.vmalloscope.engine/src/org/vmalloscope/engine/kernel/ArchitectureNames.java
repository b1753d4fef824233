package org.vmalloscope.engine.kernel;

import java.util.List;
import java.util.Optional;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.layout.AlphaConfiguration;
import org.vmalloscope.engine.pagetable.layout.Arm64Configuration;
import org.vmalloscope.engine.pagetable.layout.ArmConfiguration;
import org.vmalloscope.engine.pagetable.layout.Region;

/**
 * The architectures by name, as they are in a release: arm and arm64 have moved their windows. Windows come from the layouts of
 * the page tables; where the first percpu chunk lies is a guess, early in the directly mapped memory.
 */
public final class ArchitectureNames {
	private static final List<String> NAMES = List.of("amd64", "i386", "i386-pae", "alpha", "alpha-large", "arm", "arm-lpae", "arm64", "arm64-16k", "arm64-64k");
	private static final long FIRST_CHUNK = 16 << 20;
	/** {@code IOREMAP_MAX_ORDER} where the architecture does not define it: 128 pages. */
	private static final int GENERIC_PAGES_SHIFT = 7;
	private static final int ARM_SUPERSECTION_SHIFT = 24;
	private static final int ALPHA_CPUS = 32;
	private static final int ARM_CPUS = 16;
	private static final int ARM64_CPUS = 512;

	private ArchitectureNames() {
	}

	/** All names. */
	public static List<String> names() {
		return NAMES;
	}

	/**
	 * The architecture of a name in a release such as {@code 6.1}; empty if there is none of this name.
	 *
	 * @throws IllegalArgumentException if the release had no such kernel
	 */
	public static Optional<Architecture> find(String name, String release) {
		return switch (name) {
		case "amd64", "x86-64" -> Optional.of(Architecture.AMD64);
		case "i386" -> Optional.of(Architecture.I386);
		case "i386-pae" -> Optional.of(Architecture.I386_PAE);
		case "alpha" -> Optional.of(of(name, 8, AlphaConfiguration.DEFAULT.layout(), ALPHA_CPUS, 0));
		case "alpha-large" -> Optional.of(of(name, 8, AlphaConfiguration.LARGE.layout(), ALPHA_CPUS, 0));
		case "arm" -> Optional.of(of(name, 4, ArmConfiguration.typical(release).layout(), ARM_CPUS, ARM_SUPERSECTION_SHIFT));
		case "arm-lpae" -> Optional.of(of(name, 4, ArmConfiguration.typical(release).withLpae().layout(), ARM_CPUS, ARM_SUPERSECTION_SHIFT));
		case "arm64" -> Optional.of(arm64(name, release, 4));
		case "arm64-16k" -> Optional.of(arm64(name, release, 16));
		case "arm64-64k" -> Optional.of(arm64(name, release, 64));
		default -> Optional.empty();
		};
	}

	/** With pages of 4 KiB an ioremap area may be aligned to a pud, else to a pmd. */
	private static Architecture arm64(String name, String release, int pageKilobytes) {
		int pageShift = 10 + Integer.numberOfTrailingZeros(pageKilobytes);
		int tableBits = pageShift - 3;
		return of(name, 8, Arm64Configuration.of(release, pageKilobytes, 48).layout(), ARM64_CPUS, pageShift + (pageKilobytes == 4 ? 2 : 1) * tableBits);
	}

	private static Architecture of(String name, int wordBytes, AddressLayout layout, int cpus, int ioremapOrder) {
		int pageShift = layout.geometry().pageShift();
		int pageSize = 1 << pageShift;
		AddressRange modules = layout.regions().stream().filter(region -> region.kind() == Region.Kind.MODULES).map(Region::range).findFirst()
				.orElse(new AddressRange(layout.vmallocStart(), layout.vmallocEnd()));
		long linear = layout.regions().stream().filter(region -> region.kind() == Region.Kind.LINEAR).findFirst().orElseThrow().range().start();
		return new Architecture(name, wordBytes, pageSize, layout.vmallocStart(), layout.vmallocEnd(), linear + FIRST_CHUNK, pageSize, true, cpus,
				ioremapOrder == 0 ? GENERIC_PAGES_SHIFT + pageShift : ioremapOrder, modules.start(), modules.end());
	}
}
