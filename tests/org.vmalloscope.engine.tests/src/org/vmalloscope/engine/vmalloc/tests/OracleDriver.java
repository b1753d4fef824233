package org.vmalloscope.engine.vmalloc.tests;

import static java.lang.Long.toHexString;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.Caller;
import org.vmalloscope.engine.vmalloc.Vmalloc;
import org.vmalloscope.engine.vmalloc.VmallocConfig;
import org.vmalloscope.engine.vmalloc.VmallocRules;
import org.vmalloscope.engine.vmalloc.placement.Placement;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;
import org.vmalloscope.engine.vmalloc.space.VmallocProbe;

/** Runs the vmalloc requests of an oracle file and prints what the oracle prints. */
final class OracleDriver implements VmallocProbe {
	private static final int PAGE = 4096;

	private record Live(long address, int pages, boolean ram) {
	}

	private final String kernel;
	private final StringBuilder out = new StringBuilder();
	private final Map<String, Live> live = new HashMap<>();
	private final Map<String, String> settings = new HashMap<>();
	private @Nullable Vmalloc vmalloc;
	private Caller caller = Caller.onCpu(0);
	/** Called after each request. */
	private Consumer<Vmalloc> after = v -> {
		// nothing by default
	};

	OracleDriver(String kernel) {
		this.kernel = kernel;
	}

	/** Sets what is done after each request. */
	OracleDriver afterEach(Consumer<Vmalloc> action) {
		after = action;
		return this;
	}

	/** The answers to a request file. */
	String run(String requests) {
		requests.lines().filter(line -> !line.startsWith("#") && !line.isEmpty()).forEach(this::request);
		return out.toString();
	}

	/** The allocator, once the first request has been made. */
	Vmalloc vmalloc() {
		Vmalloc made = vmalloc;
		if (made == null) {
			made = create();
			made.setProbe(this);
			vmalloc = made;
		}
		return made;
	}

	private Vmalloc create() {
		String[] version = kernel.split("\\.");
		VmallocGeometry geometry = VmallocGeometry.X86_64.withWindow(setting("vmalloc_start", VmallocGeometry.X86_64.start()),
				setting("vmalloc_end", VmallocGeometry.X86_64.end()));
		VmallocRules rules = VmallocRules.of(Integer.parseInt(version[0]), Integer.parseInt(version[1]));
		return new Vmalloc(VmallocConfig.of(rules, geometry, (int) setting("cpus", 4)));
	}

	private long setting(String key, long otherwise) {
		String value = settings.get(key);
		return value == null ? otherwise : value.startsWith("0x") ? Long.parseUnsignedLong(value.substring(2), 16) : Long.parseLong(value);
	}

	private void request(String line) {
		String[] words = line.split(" ");
		if (words[0].equals("cfg")) {
			settings.put(words[1], words[2]);
			return;
		}
		Vmalloc v = vmalloc();
		boolean pending = v.isDrainPending();
		String result = perform(v, words);
		if (result != null) {
			out.append(result).append(!pending && v.isDrainPending() ? " w\n" : "\n");
		}
		after.accept(v);
	}

	private @Nullable String perform(Vmalloc v, String[] words) {
		switch (words[0]) {
		case "cpu":
			caller = Caller.onCpu(Integer.parseInt(words[1]));
			return null;
		case "area":
			return placed(v, words, v.area(bytes(words), Long.parseLong(words[3]), AreaType.VMALLOC, caller, 0), false);
		case "vmalloc":
			return placed(v, words, v.vmalloc(bytes(words), Long.parseLong(words[3]), caller, 0), false);
		case "ioremap":
			return placed(v, words, v.area(bytes(words), 1, AreaType.IOREMAP, caller, 0), false);
		case "mapram":
			return placed(v, words, v.mapRam(Integer.parseInt(words[2]), caller, 0), true);
		case "vfree":
			return freed(v, words[1]);
		case "vwork":
			if (!v.isDrainPending()) {
				return "G idle";
			}
			v.drain();
			return "G " + v.lazyPages();
		case "purge":
			v.drain();
			return "G " + v.lazyPages();
		case "aliases":
			v.unmapAliases();
			return "G " + v.lazyPages();
		case "shrink":
			v.shrinkPools();
			return "H";
		case "vdump":
			out.append(VmallocDump.of(v, kernel));
			return null;
		case "vcrc":
			CRC32 crc = new CRC32();
			crc.update(VmallocDump.of(v, kernel).getBytes(StandardCharsets.US_ASCII));
			return "C " + String.format("%08x", crc.getValue());
		default:
			throw new IllegalArgumentException(String.join(" ", words));
		}
	}

	private static long bytes(String[] words) {
		return Long.parseLong(words[2]) * PAGE;
	}

	private String placed(Vmalloc v, String[] words, long address, boolean ram) {
		if (address == Placement.NONE) {
			return "V " + words[1] + " F " + v.lazyPages();
		}
		live.put(words[1], new Live(address, Integer.parseInt(words[2]), ram));
		return "V " + words[1] + " " + toHexString(address) + " " + v.lazyPages();
	}

	private String freed(Vmalloc v, String id) {
		Live area = live.remove(id);
		if (area == null) {
			return "f " + id + " none";
		}
		if (area.ram) {
			v.unmapRam(area.address, area.pages);
		} else {
			v.vfree(area.address);
		}
		return "f " + id + " " + v.lazyPages();
	}

	@Override
	public void flushed(long start, long end) {
		out.append("*T ").append(toHexString(start)).append(' ').append(toHexString(end)).append('\n');
	}
}
