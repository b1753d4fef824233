package org.vmalloscope.trace.log;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.Severity;
import org.vmalloscope.trace.internal.TextFile;
import org.vmalloscope.trace.log.VmallocInfo.Addresses;
import org.vmalloscope.trace.log.VmallocInfo.Entry;
import org.vmalloscope.trace.log.VmallocInfo.Flag;

/** Reads {@link VmallocInfo}. */
final class VmallocInfoReader {
	private static final Pattern LINE = Pattern.compile("0x([0-9a-f]{1,16})-0x([0-9a-f]{1,16})\\s+(\\d{1,18})(?:\\s+(.*))?");
	private static final Pattern PAGES = Pattern.compile("pages=(\\d{1,18})");
	private static final Pattern PHYSICAL = Pattern.compile("phys=(?:0x)?([0-9a-f]{1,16})");
	private static final Pattern NODE = Pattern.compile("N(\\d{1,6})=(\\d{1,18})");

	private final String file;
	private final Diagnostics diagnostics;
	private final List<Entry> entries = new ArrayList<>();

	private VmallocInfoReader(String file, Diagnostics diagnostics) {
		this.file = file;
		this.diagnostics = diagnostics;
	}

	static VmallocInfo read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		VmallocInfoReader reader = new VmallocInfoReader(file.getFileName().toString(), diagnostics);
		TextFile.read(file, limits.documentBytes(), diagnostics, reader::line);
		Addresses addresses = reader.addresses();
		if (addresses == Addresses.HASHED || addresses == Addresses.HIDDEN) {
			diagnostics.report(reader.file, 0, Severity.WARNING, "the addresses are " + (addresses == Addresses.HASHED ? "hashed" : "hidden")
					+ ", so that the file tells no layout; read it as root with kernel.kptr_restrict=1");
		}
		return new VmallocInfo(List.copyOf(reader.entries), addresses);
	}

	private void line(long number, String line) {
		if (line.isBlank()) {
			return;
		}
		Matcher matcher = LINE.matcher(line.strip());
		if (!matcher.matches()) {
			report(number, "lines that are not understood", "not a line of vmallocinfo: " + line);
			return;
		}
		String details = matcher.group(4);
		Details read = new Details();
		if (details != null) {
			read.read(details.strip(), number);
		}
		entries.add(new Entry(number, Long.parseUnsignedLong(matcher.group(1), 16), Long.parseUnsignedLong(matcher.group(2), 16),
				Long.parseLong(matcher.group(3)), read.caller, read.pages, read.physical, read.flags, read.nodes));
	}

	private void report(long line, String problem, String message) {
		diagnostics.report(file, line, Severity.WARNING, problem, () -> message.length() > 160 ? message.substring(0, 160) + '…' : message);
	}

	private Addresses addresses() {
		if (entries.isEmpty()) {
			return Addresses.NONE;
		}
		if (entries.stream().allMatch(entry -> entry.start() == 0 && entry.end() == 0)) {
			return Addresses.HIDDEN;
		}
		return entries.stream().allMatch(entry -> entry.end() - entry.start() == entry.size()) ? Addresses.RAW : Addresses.HASHED;
	}

	/** What stands behind the size: the caller, if any, and then words of known forms. */
	private final class Details {
		@Nullable String caller;
		long pages;
		OptionalLong physical = OptionalLong.empty();
		final EnumSet<Flag> flags = EnumSet.noneOf(Flag.class);
		final SortedMap<Integer, Long> nodes = new TreeMap<>();

		void read(String text, long line) {
			String rest = text;
			if (rest.startsWith(Flag.UNPURGED.text)) {
				flags.add(Flag.UNPURGED);
				rest = rest.substring(Flag.UNPURGED.text.length());
			}
			boolean first = flags.isEmpty();
			String[] words = rest.strip().split("\\s+");
			for (int i = 0; i < words.length; i++) {
				String word = words[i];
				if (word.isEmpty() || known(word)) {
					first = false;
				} else if (first) {
					boolean module = i + 1 < words.length && words[i + 1].startsWith("[");
					caller = module ? word + ' ' + words[++i] : word;
					first = false;
				} else {
					report(line, "words that are not understood", "not understood: " + word);
				}
			}
		}

		private boolean known(String word) {
			for (Flag flag : Flag.values()) {
				if (flag.text.equals(word)) {
					flags.add(flag);
					return true;
				}
			}
			Matcher matcher = PAGES.matcher(word);
			if (matcher.matches()) {
				pages = Long.parseLong(matcher.group(1));
				return true;
			}
			matcher = PHYSICAL.matcher(word);
			if (matcher.matches()) {
				physical = OptionalLong.of(Long.parseUnsignedLong(matcher.group(1), 16));
				return true;
			}
			matcher = NODE.matcher(word);
			if (matcher.matches()) {
				nodes.put(Integer.valueOf(matcher.group(1)), Long.valueOf(matcher.group(2)));
				return true;
			}
			return false;
		}
	}
}
