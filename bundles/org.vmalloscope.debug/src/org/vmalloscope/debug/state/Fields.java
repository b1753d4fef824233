package org.vmalloscope.debug.state;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

/** Makes items of a thing now and of the same thing before. */
final class Fields<T> {
	private final List<Item> items = new ArrayList<>();
	private final T now;
	private final @Nullable T before;

	/** @param before null: it was not there, or nobody knows; then nothing counts as changed */
	Fields(T now, @Nullable T before) {
		this.now = now;
		this.before = before;
	}

	/** A value; left out when it is empty. */
	Fields<T> add(String name, Function<T, String> words) {
		String value = words.apply(now);
		if (!value.isEmpty()) {
			items.add(new Item(name, value, differs(words, value)));
		}
		return this;
	}

	/** A value with parts. */
	Fields<T> group(String name, Function<T, String> words, Supplier<List<Item>> parts) {
		return group(name, words, Item.Children.of(parts));
	}

	/** A value with parts. */
	Fields<T> group(String name, Function<T, String> words, Item.Children parts) {
		String value = words.apply(now);
		items.add(new Item(name, value, differs(words, value), parts));
		return this;
	}

	Fields<T> add(Item item) {
		items.add(item);
		return this;
	}

	private boolean differs(Function<T, String> words, String value) {
		T then = before;
		return then != null && then != now && !words.apply(then).equals(value);
	}

	List<Item> items() {
		return items;
	}
}
