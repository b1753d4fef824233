package org.vmalloscope.session.replay;

import java.util.List;
import java.util.Optional;

import org.vmalloscope.engine.kernel.Architecture;
import org.vmalloscope.engine.kernel.KernelDefinition;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.trace.KernelVersion;

/** Which profile replays a kernel of a given version. */
public final class KernelChoice {
	/** From this version on the profile of that name. The newest first. */
	private record Since(int major, int minor, String profile) {
	}

	private static final List<Since> PROFILES = List.of(new Since(6, 13, "7.2"), new Since(6, 6, "6.12"), new Since(5, 16, "6.1"), new Since(5, 14, "5.15"),
			new Since(5, 9, "5.10"), new Since(5, 2, "5.3"), new Since(5, 1, "5.1"), new Since(4, 15, "4.19"), new Since(4, 14, "4.14"),
			new Since(4, 0, "4.4"), new Since(3, 15, "3.18"), new Since(2, 6, "3.10"));

	private KernelChoice() {
	}

	/** The profile that follows the rules of a version, on an architecture with words of 4 or 8 bytes; empty for kernels before 2.6. */
	public static Optional<KernelProfile> of(KernelVersion version, int wordBytes) {
		return PROFILES.stream().filter(since -> version.isAtLeast(since.major, since.minor)).findFirst()
				.map(since -> onWords(KernelProfiles.get(since.profile), wordBytes).withVmalloc(VmallocRules.of(version.major(), version.minor())));
	}

	/**
	 * The profile that a user named: by its name, or by a version; with parts swapped as {@link KernelDefinition} describes.
	 *
	 * @throws IllegalArgumentException if parts cannot be swapped so
	 */
	public static Optional<KernelProfile> named(String text, int wordBytes) {
		int plus = text.indexOf('+');
		return plus < 0 ? known(text, wordBytes) : known(text.substring(0, plus), wordBytes).map(base -> KernelDefinition.swap(base, text.substring(plus + 1)));
	}

	private static Optional<KernelProfile> known(String name, int wordBytes) {
		Optional<KernelProfile> exact = KernelProfiles.find(name);
		if (exact.isPresent()) {
			return exact.map(profile -> onWords(profile, wordBytes));
		}
		return name.matches("\\d.*") ? KernelVersion.parse(name).flatMap(version -> of(version, wordBytes)) : Optional.empty();
	}

	/** The same kernel for 32 bits, if it must be; the profiles are for x86-64 unless their names say otherwise. */
	private static KernelProfile onWords(KernelProfile profile, int wordBytes) {
		if (profile.architecture().wordBytes() == wordBytes) {
			return profile;
		}
		return wordBytes == 4 ? KernelProfiles.find(profile.name() + "-i386-pae").orElseGet(() -> profile.on(Architecture.I386_PAE))
				: profile.on(Architecture.AMD64);
	}
}
