package org.vmalloscope.debug.state;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;

/**
 * The machines of a session that compares several, as one tree. Its first row names the machines; what is the same on all is said once, and
 * what differs says each machine's value in the order of the names, with {@value #DIFFERS} in front.
 */
public final class ComparedTree {
	/** Stands in front of values that differ. */
	public static final String DIFFERS = "\u2260 ";

	/** Stands between the values of machines. */
	public static final String BETWEEN = " | ";

	private final List<String> machines;

	private ComparedTree(List<String> machines) {
		this.machines = machines;
	}

	/**
	 * The parts of all machines of a session.
	 *
	 * @param now    the moment of the first machine
	 * @param before what to compare it with; null for nothing
	 */
	public static List<Item> items(Session session, Moment now, @Nullable Moment before) {
		List<Session> machines = session.machines();
		List<List<Item>> all = new ArrayList<>();
		all.add(new MachineTree(session, now, before).items());
		for (Session other : machines.subList(Math.min(1, machines.size()), machines.size())) {
			// inside an operation of the first machine the others stand before it, as in all views
			Moment then = before == null ? null : other.moment(Math.min(before.position(), other.length()));
			all.add(new MachineTree(other, other.moment(Math.min(now.position(), other.length())), then).items());
		}
		if (all.size() == 1) {
			return all.get(0);
		}
		List<String> names = machines.stream().map(Session::machine).toList();
		List<Item> items = new ArrayList<>();
		items.add(new Item("machines", String.join(BETWEEN, names), false));
		items.addAll(new ComparedTree(names).merged(all));
		return items;
	}

	/** @param all the parts on each machine */
	private List<Item> merged(List<List<Item>> all) {
		Set<String> names = new LinkedHashSet<>();
		all.forEach(items -> items.forEach(item -> names.add(item.name())));
		List<Item> merged = new ArrayList<>();
		for (String name : names) {
			List<@Nullable Item> same = new ArrayList<>();
			for (List<Item> items : all) {
				same.add(items.stream().filter(item -> item.name().equals(name)).findFirst().<@Nullable Item>map(Function.identity()).orElse(null));
			}
			merged.add(merged(name, same));
		}
		return merged;
	}

	private Item merged(String name, List<@Nullable Item> items) {
		boolean isChanged = false;
		boolean differs = false;
		boolean isLarge = false;
		boolean hasChildren = false;
		List<String> values = new ArrayList<>();
		String first = null;
		for (int i = 0; i < items.size(); i++) {
			Item item = items.get(i);
			String value = item == null ? "\u2014" : item.value();
			first = first == null ? value : first;
			differs |= !value.equals(first);
			values.add(value);
			isChanged |= item != null && item.changed();
			isLarge |= item != null && item.children().isLarge();
			hasChildren |= item != null && item.children() != Item.Children.NONE;
		}
		String words = differs ? DIFFERS + String.join(BETWEEN, values) : String.valueOf(first);
		Item.Children children = !hasChildren ? Item.Children.NONE : isLarge ? Item.Children.of(() -> apart(items)) : Item.Children.of(() -> merged(children(items)));
		return new Item(name, words, isChanged, children);
	}

	private static List<List<Item>> children(List<@Nullable Item> items) {
		List<List<Item>> all = new ArrayList<>();
		for (Item item : items) {
			all.add(item == null ? List.of() : item.all());
		}
		return all;
	}

	/** A list of thousands is not laid beside another one; each machine has its own. */
	private List<Item> apart(List<@Nullable Item> items) {
		List<Item> apart = new ArrayList<>();
		for (int i = 0; i < items.size(); i++) {
			Item item = items.get(i);
			if (item != null) {
				apart.add(new Item(machines.get(i), item.value(), item.changed(), item.children()));
			}
		}
		return apart;
	}
}
