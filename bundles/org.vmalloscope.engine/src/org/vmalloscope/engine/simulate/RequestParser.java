package org.vmalloscope.engine.simulate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.memory.Gfp;

/** One line of a request file. Everything that is wrong is an {@link IllegalArgumentException} with a text for people. */
final class RequestParser {
	static final String[] NO_WORDS = {};
	/** Numbers of areas; the limit keeps a typing error from filling the memory. */
	private static final int MAX_ID = (1 << 27) - 1;
	private static final Map<String, Integer> GFP = Map.of("kernel", Gfp.GFP_KERNEL, "atomic", Gfp.GFP_ATOMIC, "nowait", Gfp.GFP_NOWAIT, "nofs",
			Gfp.GFP_NOFS, "noio", Gfp.GFP_NOIO, "reserved", Gfp.GFP_KERNEL);
	private static final String NOWARN = "+nowarn";

	private RequestParser() {
	}

	/** Splits a stripped line at blanks. */
	static String[] words(String line) {
		List<String> words = new ArrayList<>(5);
		int start = 0;
		for (int i = 0; i <= line.length(); i++) {
			if (i == line.length() || line.charAt(i) <= ' ') {
				if (i > start) {
					words.add(line.substring(start, i));
				}
				start = i + 1;
			}
		}
		return words.toArray(NO_WORDS);
	}

	static Request parse(String[] words) {
		return switch (words[0]) {
			case "alloc" -> allocation(count(words, 4));
			case "free" -> new Request.FreePercpu(id(count(words, 1)));
			case "balance" -> none(words, new Request.BalancePercpu(false));
			case "work" -> none(words, new Request.BalancePercpu(true));
			case "dump" -> none(words, new Request.DumpPercpu(false));
			case "crc" -> none(words, new Request.DumpPercpu(true));
			case "budget" -> new Request.SetBudget(number(count(words, 1)[1], -1, Long.MAX_VALUE));
			case "cpu" -> new Request.SetCpu((int) number(count(words, 1)[1], 0, Integer.MAX_VALUE));
			case "area" -> new Request.GetArea(id(count(words, 3)), pages(words), align(words[3]));
			case "vmalloc" -> new Request.AllocateVmalloc(id(count(words, 3)), pages(words), align(words[3]));
			case "ioremap" -> new Request.Ioremap(id(count(words, 2)), pages(words));
			case "mapram" -> new Request.MapRam(id(count(words, 2)), pages(words));
			case "vfree" -> new Request.FreeArea(id(count(words, 1)));
			case "vwork" -> none(words, new Request.DrainWork());
			case "purge" -> none(words, new Request.Purge());
			case "aliases" -> none(words, new Request.UnmapAliases());
			case "shrink" -> none(words, new Request.ShrinkNodes());
			case "vdump" -> none(words, new Request.DumpVmalloc(false));
			case "vcrc" -> none(words, new Request.DumpVmalloc(true));
			default -> throw new IllegalArgumentException("unknown request '" + words[0] + "'");
		};
	}

	static void configure(String[] words, KernelConfiguration configuration) {
		String key = words.length > 1 ? words[1] : "";
		count(words, key.equals("group") ? 3 : 2);
		switch (key) {
			case "cpus" -> configuration.cpus(size(words[2]));
			case "unit" -> configuration.unitSize(size(words[2]));
			case "static" -> configuration.staticSize(size(words[2]));
			case "reserved" -> configuration.reservedSize(size(words[2]));
			case "dyn" -> configuration.dynamicSize(size(words[2]));
			case "atom" -> configuration.atomSize(size(words[2]));
			case "first_base" -> configuration.firstBase(address(words[2]));
			case "budget" -> configuration.pageBudget(number(words[2], -1, Long.MAX_VALUE));
			case "vmalloc_start" -> configuration.vmallocStart(address(words[2]));
			case "vmalloc_end" -> configuration.vmallocEnd(address(words[2]));
			case "group" -> configuration.group(number(words[2], 0, Long.MAX_VALUE), size(words[3]));
			case "nopercpu" -> configuration.percpu(number(words[2], 0, 1) == 0);
			case "meta_vmalloc" -> configuration.metadataInVmalloc(number(words[2], 0, 1) == 1);
			default -> throw new IllegalArgumentException("unknown cfg key '" + key + "'");
		}
	}

	private static Request allocation(String[] words) {
		String flags = words[4];
		boolean silent = flags.endsWith(NOWARN);
		String kind = silent ? flags.substring(0, flags.length() - NOWARN.length()) : flags;
		Integer gfp = GFP.get(kind);
		if (gfp == null) {
			throw new IllegalArgumentException("unknown gfp '" + flags + "'");
		}
		// A size or an alignment that no int holds is as illegal to the kernel as the largest int.
		int size = (int) Math.min(Integer.MAX_VALUE, number(words[2], 0, Long.MAX_VALUE));
		int align = (int) Math.min(Integer.MAX_VALUE, number(words[3], 0, Long.MAX_VALUE));
		return new Request.AllocatePercpu(id(words), size, align, silent ? gfp | Gfp.NOWARN : gfp, kind.equals("reserved"));
	}

	private static String[] count(String[] words, int arguments) {
		if (words.length != arguments + 1) {
			throw new IllegalArgumentException("'" + words[0] + "' takes " + arguments + " arguments, here are " + (words.length - 1));
		}
		return words;
	}

	private static Request none(String[] words, Request request) {
		count(words, 0);
		return request;
	}

	private static int id(String[] words) {
		return (int) number(words[1], 0, MAX_ID);
	}

	private static int pages(String[] words) {
		return (int) number(words[2], 0, Integer.MAX_VALUE);
	}

	private static long align(String text) {
		return number(text, 0, Long.MAX_VALUE);
	}

	private static int size(String text) {
		return (int) number(text, 0, Integer.MAX_VALUE);
	}

	/** A decimal number, or a hexadecimal one after {@code 0x}, in the given range. */
	private static long number(String text, long least, long most) {
		long value;
		try {
			value = text.startsWith("0x") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseLong(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("'" + text + "' is no number", e);
		}
		if (value < least || value > most) {
			throw new IllegalArgumentException("number " + text + " is not in " + least + " to " + most);
		}
		return value;
	}

	private static long address(String text) {
		try {
			return text.startsWith("0x") ? Long.parseUnsignedLong(text.substring(2), 16) : Long.parseUnsignedLong(text);
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("'" + text + "' is no address", e);
		}
	}
}
