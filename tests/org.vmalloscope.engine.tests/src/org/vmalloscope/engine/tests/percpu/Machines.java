package org.vmalloscope.engine.tests.percpu;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.percpu.PercpuGeneration;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.simulate.ResultPrinter;

/** Machines to test: one kernel per generation, and kernels that differ within a generation. */
final class Machines {
	private static final Map<String, KernelProfile> PROFILES = new LinkedHashMap<>();

	static {
		PROFILES.put("A1", KernelProfiles.get("3.10"));
		KernelProfile first = KernelProfiles.get("3.10");
		PROFILES.put("A2", first.withPercpu(first.percpu().withGeneration(PercpuGeneration.A2)));
		PROFILES.put("A3", KernelProfiles.get("4.4"));
		PROFILES.put("B1", KernelProfiles.get("4.14"));
		PROFILES.put("B1 unbounded", KernelProfiles.get("4.19"));
		PROFILES.put("B2", KernelProfiles.get("5.3"));
		PROFILES.put("B3", KernelProfiles.get("5.10"));
		PROFILES.put("B4", KernelProfiles.get("6.1"));
		PROFILES.put("B4 scheduling early", KernelProfiles.get("7.2"));
	}

	private Machines() {
	}

	/** Names for {@link #profile}. */
	static List<String> names() {
		return List.copyOf(PROFILES.keySet());
	}

	static KernelProfile profile(String name) {
		KernelProfile profile = PROFILES.get(name);
		if (profile == null) {
			throw new IllegalArgumentException(name);
		}
		return profile;
	}

	/** A machine of four CPUs with small units and both a reserved and a first chunk whose regions begin and end inside pages. */
	static Kernel small(KernelProfile profile) {
		return Kernel.boot(profile, new KernelConfiguration(profile).cpus(4).unitSize(65536).staticSize(18436).reservedSize(8192).dynamicSize(28672));
	}

	/** The dump of a percpu allocator as a request file would get it. */
	static String dump(Kernel kernel) {
		StringBuilder text = new StringBuilder();
		new ResultPrinter(text).print(kernel.execute(new Request.DumpPercpu(false)));
		return text.toString();
	}

	/** The same of a snapshot. */
	static String dump(PercpuSnapshot snapshot) {
		StringBuilder text = new StringBuilder();
		new ResultPrinter(text).print(new org.vmalloscope.engine.kernel.Result.PercpuDumped(snapshot, false));
		return text.toString();
	}
}
