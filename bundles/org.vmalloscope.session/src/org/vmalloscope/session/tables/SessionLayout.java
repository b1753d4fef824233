package org.vmalloscope.session.tables;

import java.util.List;

import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.layout.AlphaConfiguration;
import org.vmalloscope.engine.pagetable.layout.ArchitectureConfiguration;
import org.vmalloscope.engine.pagetable.layout.Arm64Configuration;
import org.vmalloscope.engine.pagetable.layout.ArmConfiguration;
import org.vmalloscope.engine.pagetable.layout.I386Configuration;
import org.vmalloscope.engine.pagetable.layout.Region;
import org.vmalloscope.engine.pagetable.layout.X86_64Configuration;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;

/** The page-table geometry of a session's kernel with the vmalloc window that the session has. */
final class SessionLayout {
	private SessionLayout() {
	}

	/** The configuration whose strategy the kernel has. */
	static ArchitectureConfiguration configuration(KernelProfile profile, VmallocGeometry window) {
		String release = release(profile);
		return switch (profile.architecture().name()) {
		case "i386" -> I386Configuration.typical(release);
		case "i386-pae" -> I386Configuration.typical(release).withPae(false, I386Configuration.TYPICAL_PKMAP_BASE);
		case "alpha" -> AlphaConfiguration.DEFAULT;
		case "alpha-large" -> AlphaConfiguration.LARGE;
		case "arm" -> ArmConfiguration.typical(release);
		case "arm-lpae" -> ArmConfiguration.typical(release).withLpae();
		case "arm64" -> Arm64Configuration.of(release, 4, 48);
		case "arm64-16k" -> Arm64Configuration.of(release, 16, 48);
		case "arm64-64k" -> Arm64Configuration.of(release, 64, 48);
		default -> X86_64Configuration.of(release, Long.compareUnsigned(window.start(), X86_64Configuration.defaultBase(4) - (1L << 47)) < 0 ? 5 : 4);
		};
	}

	/** The release in the name of a profile: {@code 6.1} of {@code 6.1-i386-pae}. */
	private static String release(KernelProfile profile) {
		return profile.name().replaceFirst("[^0-9.].*", "").replaceFirst("-$", "");
	}

	/** The layout: that of the configuration where it has the session's window, else its page tables with that window alone. */
	static AddressLayout layout(ArchitectureConfiguration configuration, VmallocGeometry window) {
		AddressLayout usual = configuration.layout();
		if (usual.vmallocStart() == window.start() && usual.vmallocEnd() == window.end()) {
			return usual;
		}
		// on x86-64 VMALLOC_END is the last byte
		long end = (window.end() & window.pageSize() - 1) == 0 ? window.end() : (window.end() | window.pageSize() - 1) + 1;
		AddressRange range = new AddressRange(window.start(), end);
		return new AddressLayout(usual.geometry(), range, window.end(), List.of(new Region("vmalloc", Region.Kind.VMALLOC, range)), usual.taskSize(), List.of());
	}
}
