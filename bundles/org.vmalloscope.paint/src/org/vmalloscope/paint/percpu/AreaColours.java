package org.vmalloscope.paint.percpu;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;

import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.palette.Categories;
import org.vmalloscope.paint.palette.Look;
import org.vmalloscope.paint.palette.Shade;

/** What the colour of an area tells. */
public enum AreaColours {
	/** Its size. */
	SIZE("Size") {
		@Override
		Key key(AreaBook book) {
			List<Look> looks = new ArrayList<>();
			for (int i = 0; i < CLASSES; i++) {
				String name = i < LARGEST.length ? "to " + Unit.BYTES.label(LARGEST[i], LARGEST[i]) : "more";
				looks.add(Look.of(name, degree(i)));
			}
			return new Key(looks, operation -> 0) {
				@Override
				int look(int operation, int size) {
					return sizeClass(size);
				}
			};
		}
	},
	/** Who asked for it; the eight who ask most have a colour. */
	CALLER("Caller") {
		@Override
		Key key(AreaBook book) {
			List<String> callers = book.callers().stream().filter(caller -> !caller.isEmpty()).limit(CLASSES).toList();
			Categories categories = new Categories(callers, CLASSES);
			List<Look> looks = new ArrayList<>();
			Map<String, Integer> index = new HashMap<>();
			for (String caller : callers) {
				index.put(caller, looks.size());
				looks.add(Look.of(caller, categories.shade(caller)));
			}
			int rest = looks.size();
			looks.add(Look.of(callers.isEmpty() ? "Caller not recorded" : "Other callers", Categories.REST));
			return new Key(looks, operation -> index.getOrDefault(book.caller(operation), rest));
		}
	},
	/** When it was allocated, early or late in the recording. */
	AGE("Age") {
		@Override
		Key key(AreaBook book) {
			List<Look> looks = new ArrayList<>();
			long all = Math.max(1, book.operations());
			for (int i = 0; i < CLASSES; i++) {
				looks.add(Look.of("from " + Unit.STEP.text(all * i / CLASSES), degree(i)));
			}
			return new Key(looks, operation -> (int) Math.min(CLASSES - 1, operation * (long) CLASSES / all));
		}
	};

	/** Colours of a key. */
	private static final int CLASSES = 8;
	/** The largest size of each class but the last, in bytes: half of all percpu areas have 4 to 16 bytes, few more than a page. */
	private static final int[] LARGEST = { 4, 8, 16, 64, 256, 1024, 4096 };

	/** The looks of a colouring, and which an area has. */
	static class Key {
		private final List<Look> looks;
		private final IntUnaryOperator byOperation;

		Key(List<Look> looks, IntUnaryOperator byOperation) {
			this.looks = looks;
			this.byOperation = byOperation;
		}

		List<Look> looks() {
			return looks;
		}

		/** The index of a look, for an area with a known birth. */
		int look(int operation, int size) {
			return byOperation.applyAsInt(operation);
		}
	}

	private final String title;

	AreaColours(String title) {
		this.title = title;
	}

	/** For menus. */
	public String title() {
		return title;
	}

	abstract Key key(AreaBook book);

	private static Shade degree(int i) {
		return new Shade.Degree(0.15 + 0.85 * i / (CLASSES - 1));
	}

	private static int sizeClass(int size) {
		int index = 0;
		while (index < LARGEST.length && size > LARGEST[index]) {
			index++;
		}
		return index;
	}
}
