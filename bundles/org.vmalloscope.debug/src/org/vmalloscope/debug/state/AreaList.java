package org.vmalloscope.debug.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.inside.Words;

/** All areas of the vmalloc space in address order: made page by page, because there may be a million. */
final class AreaList implements Item.Children {
	private final Session session;
	private final int position;
	private final VmallocView now;
	private final @Nullable VmallocView before;

	AreaList(Session session, int position, VmallocView now, @Nullable VmallocView before) {
		this.session = session;
		this.position = position;
		this.now = now;
		this.before = before;
	}

	@Override
	public boolean isLarge() {
		return true;
	}

	@Override
	public int count() {
		return now.areaCount();
	}

	@Override
	public List<Item> part(int from, int count) {
		List<Item> items = new ArrayList<>(count);
		AreaCursor area = now.areas();
		for (int i = 0; i < from + count && area.next(); i++) {
			if (i >= from) {
				items.add(item(area));
			}
		}
		return items;
	}

	private Item item(AreaCursor area) {
		long start = area.start();
		long end = area.end();
		String state = words(area.state());
		String type = words(area.type());
		boolean hasGuard = area.hasGuard();
		VmallocView then = before;
		boolean changed = then != null && (then.endOf(start) != end || then.factsOf(start) != area.facts());
		return new Item(Words.address(start), state + " " + type + ", " + Words.bytes(end - start), changed, Item.Children.of(() -> {
			List<Item> items = new ArrayList<>();
			items.add(new Item("va_start", Words.address(start), false));
			items.add(new Item("va_end", Words.address(end), false));
			items.add(new Item("size", Words.bytes(end - start) + (hasGuard ? ", guard page included" : ""), false));
			items.add(new Item("state", state, changed));
			items.add(new Item("type", type, false));
			session.births().vmalloc(position, start).ifPresent(birth -> BirthItems.describe(items, session, birth));
			return items;
		}));
	}

	private static String words(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}
}
