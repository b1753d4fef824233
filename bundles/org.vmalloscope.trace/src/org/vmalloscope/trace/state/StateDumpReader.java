package org.vmalloscope.trace.state;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.trace.Diagnostics;
import org.vmalloscope.trace.ReadLimits;
import org.vmalloscope.trace.internal.JsonSource;
import org.vmalloscope.trace.internal.JsonView;
import org.vmalloscope.trace.state.VmallocState.Area;
import org.vmalloscope.trace.state.VmallocState.FreeArea;
import org.vmalloscope.trace.state.VmallocState.Node;
import org.vmalloscope.trace.state.VmallocState.Owner;
import org.vmalloscope.trace.state.VmallocState.TreeNode;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** Reads {@link StateDump}s. The long lists are read element by element, so that memory holds little more than the result. */
final class StateDumpReader {
	private static final Pattern OWNER = Pattern.compile("vm size=([0-9a-f]+) flags=([0-9a-f]+) caller=([0-9a-f]+)");
	private static final String FLAGS = "vaflags=";
	private static final int LONGEST_NUMBER = 16;

	private final JsonSource source;
	private String tag = "";
	private String kernel = "";
	private @Nullable PercpuState percpu;
	private @Nullable VmallocState vmalloc;

	private StateDumpReader(JsonSource source) {
		this.source = source;
	}

	static @Nullable StateDump read(Path file, ReadLimits limits, Diagnostics diagnostics) throws IOException {
		List<StateDumpReader> readers = new ArrayList<>(1);
		JsonSource.open(file, limits.documentBytes(), diagnostics, source -> {
			StateDumpReader reader = new StateDumpReader(source);
			source.object(name -> {
				if (readers.isEmpty()) {
					readers.add(reader);
				}
				reader.member(name);
			});
		});
		return readers.isEmpty() ? null : readers.get(0).dump();
	}

	private StateDump dump() {
		if (percpu == null && vmalloc == null) {
			source.report("the file has neither a percpu nor a vmalloc part");
		}
		return new StateDump(tag, kernel, percpu, vmalloc);
	}

	private void member(String name) throws IOException {
		switch (name) {
			case "tag" -> tag = text(source.tree());
			case "kernel" -> kernel = text(source.tree());
			case "percpu" -> {
				PercpuGathering gathering = new PercpuGathering(source);
				try {
					source.object(gathering::member);
				} finally {
					percpu = gathering.state();
				}
			}
			case "vmalloc" -> {
				VmallocGathering gathering = new VmallocGathering();
				try {
					source.object(gathering::member);
				} finally {
					vmalloc = gathering.state();
				}
			}
			default -> source.skip();
		}
	}

	private static String text(JsonElement value) {
		return value.isJsonPrimitive() ? value.getAsString() : "";
	}

	/** The vmalloc part while it is read. */
	private final class VmallocGathering {
		private final JsonObject numbers = new JsonObject();
		private final List<FreeArea> free = new ArrayList<>();
		private final List<TreeNode> tree = new ArrayList<>();
		private final List<Area> busy = new ArrayList<>();
		private final List<Area> lazy = new ArrayList<>();
		private final List<Node> nodes = new ArrayList<>();
		private boolean freeRead;

		void member(String name) throws IOException {
			switch (name) {
				case "free" -> {
					freeRead = true;
					source.array(element -> {
						JsonView area = source.view(element, "vmalloc.free[" + free.size() + ']');
						free.add(new FreeArea(area.hex(0), area.number(1)));
					});
				}
				case "free_tree" -> source.array(element -> {
					JsonView node = source.view(element, "vmalloc.free_tree[" + tree.size() + ']');
					tree.add(new TreeNode(node.integer(0), node.integer(1), node.integer(2) == 1, node.number(3)));
				});
				case "busy" -> source.array(element -> busy.add(area(element, "vmalloc.busy[" + busy.size() + ']')));
				case "lazy" -> source.array(element -> lazy.add(area(element, "vmalloc.lazy[" + lazy.size() + ']')));
				case "nodes" -> source.array(element -> nodes.add(node(element, "vmalloc.nodes[" + nodes.size() + ']')));
				default -> numbers.add(name, source.tree());
			}
		}

		VmallocState state() {
			JsonView view = source.view(numbers, "vmalloc");
			if (!freeRead) {
				source.report("vmalloc.free is missing");
			}
			if (!tree.isEmpty() && tree.size() != free.size()) {
				source.report("vmalloc.free_tree has " + tree.size() + " entries for " + free.size() + " free areas and is not used");
				tree.clear();
			}
			OptionalInt root = tree.isEmpty() ? OptionalInt.empty() : view.optionalInteger("free_root");
			return new VmallocState(view.number("vmap_lazy_nr"), view.optionalNumber("free_vmap_area_lock"), view.optionalNumber("vmap_area_lock"),
					view.optionalNumber("vmap_purge_lock_owner"), List.copyOf(free), List.copyOf(tree), root, List.copyOf(busy), List.copyOf(lazy),
					view.optionalNumber("vmap_zone_size"), List.copyOf(nodes));
		}

		private Node node(JsonElement element, String path) {
			JsonView node = source.view(element, path);
			SortedMap<Integer, List<Long>> pool = new TreeMap<>();
			if (element instanceof JsonObject object && object.get("pool") instanceof JsonObject pages) {
				JsonView lists = source.view(pages, path + ".pool");
				for (String count : pages.keySet()) {
					if (count.matches("\\d{1,6}")) {
						pool.put(Integer.valueOf(count), lists.numbers(count, 16));
					} else {
						source.report(path + ".pool has a number of pages that is none: " + count);
					}
				}
			}
			return new Node(node.list("busy", this::area), node.list("lazy", this::area), pool);
		}

		/** {@code [start, size, "vaflags=…", "vm size=… flags=… caller=…"]}, the texts in hexadecimal and optional. */
		private Area area(JsonElement element, String path) {
			JsonView area = source.view(element, path);
			OptionalLong flags = OptionalLong.empty();
			Owner owner = null;
			for (int i = 2; i < area.size(); i++) {
				String text = area.text(i);
				Matcher matcher = OWNER.matcher(text);
				if (matcher.matches()) {
					owner = new Owner(hex(matcher.group(1)), hex(matcher.group(2)), hex(matcher.group(3)));
				} else if (text.startsWith(FLAGS) && text.substring(FLAGS.length()).matches("[0-9a-f]{1,16}")) {
					flags = OptionalLong.of(hex(text.substring(FLAGS.length())));
				} else {
					source.report(path + '[' + i + "] is not understood: " + text);
				}
			}
			return new Area(area.hex(0), area.number(1), flags, owner);
		}
	}

	private static long hex(String digits) {
		return Long.parseUnsignedLong(digits.length() > LONGEST_NUMBER ? digits.substring(digits.length() - LONGEST_NUMBER) : digits, 16);
	}
}
