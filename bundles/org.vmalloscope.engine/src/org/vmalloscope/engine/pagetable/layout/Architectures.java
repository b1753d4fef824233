package org.vmalloscope.engine.pagetable.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Configurations under short names, for command lines and menus: {@code i386}, {@code arm64-64k}, {@code alpha-64g}. */
public final class Architectures {
	private static final String ALPHA_PREFIX = "alpha-";
	private static final Map<String, Supplier<ArchitectureConfiguration>> NAMED = new LinkedHashMap<>();

	static {
		NAMED.put("alpha", () -> AlphaConfiguration.DEFAULT);
		NAMED.put("alpha-large", () -> AlphaConfiguration.LARGE);
		NAMED.put("i386", () -> I386Configuration.typical("7.1"));
		NAMED.put("i386-5.4", () -> I386Configuration.typical("5.4"));
		NAMED.put("i386-pae", () -> I386Configuration.typical("7.1").withPae(false, I386Configuration.TYPICAL_PKMAP_BASE));
		NAMED.put("i386-pae-6.1", () -> I386Configuration.typical("6.1").withPae(false, I386Configuration.TYPICAL_PKMAP_BASE));
		NAMED.put("x86-64", () -> X86_64Configuration.of("6.12", 4));
		NAMED.put("x86-64-5level", () -> X86_64Configuration.of("6.12", 5));
		NAMED.put("x86-64-7.1", () -> X86_64Configuration.of("7.1", 4));
		NAMED.put("x86-64-5.4", () -> X86_64Configuration.of("5.4", 4));
		NAMED.put("arm", () -> ArmConfiguration.typical("7.1"));
		NAMED.put("arm-6.1", () -> ArmConfiguration.typical("6.1"));
		NAMED.put("arm-5.10", () -> ArmConfiguration.typical("5.10"));
		NAMED.put("arm-lpae", () -> ArmConfiguration.typical("7.1").withLpae());
		NAMED.put("arm64", () -> Arm64Configuration.of("7.1", 4, 48));
		NAMED.put("arm64-16k", () -> Arm64Configuration.of("7.1", 16, 48));
		NAMED.put("arm64-64k", () -> Arm64Configuration.of("7.1", 64, 48));
	}

	private Architectures() {
	}

	/** All names; besides, {@code alpha-Ng} is alpha with the proposed {@code CONFIG_ALPHA_VMALLOC_SIZE=N}. */
	public static List<String> names() {
		return List.copyOf(NAMED.keySet());
	}

	/** The configuration of a name.
	 * @throws IllegalArgumentException if there is no such name, or alpha's size is out of range; the message has the names */
	public static ArchitectureConfiguration named(String name) {
		Supplier<ArchitectureConfiguration> known = NAMED.get(name);
		if (known != null) {
			return known.get();
		}
		if (name.matches(ALPHA_PREFIX + "\\d{1,5}g")) {
			return AlphaConfiguration.sized(Integer.parseInt(name.substring(ALPHA_PREFIX.length(), name.length() - 1)));
		}
		throw new IllegalArgumentException("no architecture is called " + name + "; there are " + String.join(", ", NAMED.keySet()) + " and alpha-8g to alpha-2040g");
	}
}
