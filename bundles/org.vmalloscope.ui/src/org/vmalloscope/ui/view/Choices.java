package org.vmalloscope.ui.view;

import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.ui.IMemento;

/** Items of view menus that stand for settings, and how settings are kept with the layout of the window. */
public final class Choices {
	private Choices() {
	}

	/** Adds an item for each value, of which one is chosen. */
	public static <T> void oneOf(IContributionManager menu, T[] values, Function<T, String> text, T chosen, Consumer<T> choose) {
		for (T value : values) {
			Action action = new Action(text.apply(value), IAction.AS_RADIO_BUTTON) {
				@Override
				public void run() {
					if (isChecked()) {
						choose.accept(value);
					}
				}
			};
			action.setChecked(value.equals(chosen));
			menu.add(action);
		}
	}

	/** Adds an item that is checked or not. */
	public static void check(IContributionManager menu, String text, boolean checked, Consumer<Boolean> choose) {
		Action action = new Action(text, IAction.AS_CHECK_BOX) {
			@Override
			public void run() {
				choose.accept(isChecked());
			}
		};
		action.setChecked(checked);
		menu.add(action);
	}

	/** The value that was kept under a key, or another one. */
	public static <E extends Enum<E>> E restored(@Nullable IMemento memento, String key, Class<E> type, E otherwise) {
		String name = memento == null ? null : memento.getString(key);
		for (E value : type.getEnumConstants()) {
			if (value.name().equals(name)) {
				return value;
			}
		}
		return otherwise;
	}

	/** The setting that was kept under a key, or another one. */
	public static boolean restored(@Nullable IMemento memento, String key, boolean otherwise) {
		Boolean kept = memento == null ? null : memento.getBoolean(key);
		return kept == null ? otherwise : kept;
	}
}
