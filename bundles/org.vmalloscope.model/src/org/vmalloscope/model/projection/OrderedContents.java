package org.vmalloscope.model.projection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.ToLongFunction;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Makes a containment list, ordered by a key, what a new sequence is, in one walk over both:
 *
 * <pre>
 * for each key of the new sequence, ascending:
 *     element = contents.at(key), or a new one
 *     contents.keep(element)
 * contents.apply()
 * </pre>
 *
 * Elements whose key stays keep their identity and their place; nobody is notified of them.
 */
final class OrderedContents<E> {
	/** Elements that single removals may move in all before a list is rather filled anew: about 10 ms. */
	private static final long MOVES = 50_000_000;

	private final EList<E> list;
	private final ToLongFunction<E> key;
	private final List<E> wanted;
	private int next;

	/** @param key unsigned */
	OrderedContents(EList<E> list, ToLongFunction<E> key) {
		this.list = list;
		this.key = key;
		wanted = new ArrayList<>(list.size() + 1);
	}

	/** The element with this key, or null; keys must ascend from call to call. */
	@Nullable E at(long wantedKey) {
		for (; next < list.size(); next++) {
			E element = list.get(next);
			int order = Long.compareUnsigned(key.applyAsLong(element), wantedKey);
			if (order >= 0) {
				return order == 0 ? element : null;
			}
		}
		return null;
	}

	/** The next element of the new sequence, one that was in the list or a new one. */
	void keep(E element) {
		wanted.add(element);
	}

	/**
	 * Changes the list. Runs of new elements are added with one notification each, the others removed one by one; when so much
	 * leaves a long list that this would be slow, the list is emptied and filled with one notification each.
	 */
	void apply() {
		int same = 0;
		while (same < list.size() && same < wanted.size() && list.get(same) == wanted.get(same)) {
			same++;
		}
		if (same < list.size()) {
			remove(same);
		}
		if (list.size() < wanted.size()) {
			add(Math.min(same, list.size()));
		}
	}

	private void remove(int from) {
		Set<Object> kept = Collections.newSetFromMap(new IdentityHashMap<>());
		kept.addAll(wanted.subList(Math.min(from, wanted.size()), wanted.size()));
		long gone = list.subList(from, list.size()).stream().filter(element -> !kept.contains(element)).count();
		if (gone * list.size() > MOVES) {
			list.clear();
			return;
		}
		for (int i = list.size() - 1; i >= from && gone > 0; i--) {
			if (!kept.contains(list.get(i))) {
				list.remove(i);
				gone--;
			}
		}
	}

	private void add(int from) {
		for (int i = from; i < wanted.size(); i++) {
			E present = i < list.size() ? list.get(i) : null;
			int end = i;
			while (end < wanted.size() && wanted.get(end) != present) {
				end++;
			}
			if (end > i) {
				// The plain methods would look for each element in the list first.
				((InternalEList<E>) list).addAllUnique(i, wanted.subList(i, end));
				i = end;
			}
		}
	}
}
