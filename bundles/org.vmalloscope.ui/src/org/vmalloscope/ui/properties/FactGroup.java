package org.vmalloscope.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Facts that belong together, under a title. */
public final class FactGroup {
	private final String title;
	private final List<Fact> facts = new ArrayList<>();

	FactGroup(String title) {
		this.title = title;
	}

	public String title() {
		return title;
	}

	/** In the order in which they shall be read. */
	public List<Fact> facts() {
		return List.copyOf(facts);
	}

	FactGroup add(String label, String value) {
		if (!value.isEmpty()) {
			facts.add(new Fact(label, value));
		}
		return this;
	}

	FactGroup bytes(String label, long bytes) {
		return add(label, bytes(bytes));
	}

	FactGroup count(String label, long count) {
		return add(label, String.format(Locale.ROOT, "%,d", count));
	}

	FactGroup address(String label, long address) {
		return add(label, "0x" + Long.toHexString(address));
	}

	/** A number of bytes, also in the largest binary unit that it is at least one of. */
	static String bytes(long bytes) {
		String plain = String.format(Locale.ROOT, "%,d bytes", bytes);
		if (bytes < 1024) {
			return plain;
		}
		String[] units = { "KiB", "MiB", "GiB", "TiB", "PiB", "EiB" };
		int unit = Math.min(units.length - 1, (63 - Long.numberOfLeadingZeros(bytes)) / 10 - 1);
		double value = bytes / (double) (1L << 10 * (unit + 1));
		return String.format(Locale.ROOT, value == Math.rint(value) ? "%s (%,.0f %s)" : "%s (%,.1f %s)", plain, value, units[unit]);
	}
}
