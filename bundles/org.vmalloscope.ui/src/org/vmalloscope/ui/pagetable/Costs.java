package org.vmalloscope.ui.pagetable;

import java.util.Locale;

import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.layout.Level;
import org.vmalloscope.engine.pagetable.table.KernelTables;
import org.vmalloscope.paint.axis.Unit;

/** What page tables cost, in words. */
final class Costs {
	private Costs() {
	}

	/** Of tables of one level. */
	static String tables(long count, Level level, int pageBytes) {
		if (count == 0) {
			return "no " + level.name() + " table yet";
		}
		long bytes = count * level.tableBytes();
		return String.format(Locale.ROOT, "%,d %s %s: %s, %s", count, level.name(), count == 1 ? "table" : "tables", pages((bytes + pageBytes - 1) / pageBytes),
				Unit.BYTES.label(bytes, bytes));
	}

	private static String pages(long count) {
		return String.format(Locale.ROOT, "%,d %s", count, count == 1 ? "page" : "pages");
	}

	/** Of all tables below the slots, and of the copies. */
	static String of(KernelTables tables) {
		Geometry geometry = tables.layout().geometry();
		int[] counts = tables.tablesByLevel();
		StringBuilder text = new StringBuilder();
		for (int level = 0; level < counts.length; level++) {
			if (counts[level] > 0) {
				text.append(text.isEmpty() ? "" : ", ").append(String.format(Locale.ROOT, "%,d %s", counts[level], geometry.levels().get(level).name()));
			}
		}
		long bytes = tables.tableBytes();
		return (text.isEmpty() ? "no tables" : text + " tables: " + pages(bytes / geometry.pageBytes()) + ", " + Unit.BYTES.label(bytes, bytes))
				+ (tables.processBytes() == 0 ? "" : "; copies " + Unit.BYTES.label(tables.processBytes(), tables.processBytes()) + " for each process");
	}
}
