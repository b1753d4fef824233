package org.vmalloscope.debug.state;

import java.util.List;
import java.util.function.Supplier;

/**
 * A named value, perhaps with parts. Immutable; safe for any thread.
 *
 * @param name     the kernel's name where it has one; unique among its siblings
 * @param value    in words, with units
 * @param changed  whether it was another one at the moment before, or its parts were
 * @param children its parts
 */
public record Item(String name, String value, boolean changed, Children children) {
	/** The parts of an item; made when they are asked for. */
	public interface Children {
		/** No parts. */
		Children NONE = new Children() {
			@Override
			public int count() {
				return 0;
			}

			@Override
			public List<Item> part(int from, int count) {
				return List.of();
			}
		};

		/** How many there are; may be a guess of at least one until they are made. */
		int count();

		/** So many of them from one on. */
		List<Item> part(int from, int count);

		/** Whether there can be too many to make all at once; then {@link #count} is exact. */
		default boolean isLarge() {
			return false;
		}

		/** A few parts that are made together when they are first asked for. */
		static Children of(Supplier<List<Item>> maker) {
			return new Children() {
				private List<Item> made = List.of();
				private boolean isMade;

				private synchronized List<Item> all() {
					if (!isMade) {
						made = List.copyOf(maker.get());
						isMade = true;
					}
					return made;
				}

				@Override
				public int count() {
					return all().size();
				}

				@Override
				public List<Item> part(int from, int count) {
					return all().subList(from, from + count);
				}
			};
		}
	}

	/** An item without parts. */
	public Item(String name, String value, boolean changed) {
		this(name, value, changed, Children.NONE);
	}

	/** All parts. */
	public List<Item> all() {
		return children.part(0, children.count());
	}
}
