package org.vmalloscope.engine.pagetable.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AlphaConfiguration;
import org.vmalloscope.engine.pagetable.layout.ArchitectureConfiguration;
import org.vmalloscope.engine.pagetable.layout.Architectures;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;
import org.vmalloscope.engine.pagetable.propagation.StrategyNames;
import org.vmalloscope.engine.pagetable.race.Immunity;
import org.vmalloscope.engine.schedule.Outcome;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Limits;

/**
 * Which strategy stands which race, and why: each cell is explored, none is written down.
 *
 * @param rows a strategy each
 */
public record ImmunityTable(List<Row> rows) {
	/**
	 * A race of the table.
	 *
	 * @param title of the column
	 * @param race its name in the {@link RaceCatalogue}
	 * @param values of its parameters
	 */
	public record Column(String title, String race, Map<String, String> values) {
	}

	/**
	 * A strategy on its architecture.
	 *
	 * @param title of the row
	 * @param architecture its name in {@link Architectures}
	 * @param strategy its name in {@link StrategyNames}
	 * @param why it stands what it stands, for people
	 */
	public record Subject(String title, String architecture, String strategy, String why) {
	}

	/**
	 * A strategy and how it stands the races.
	 *
	 * @param subject the strategy
	 * @param cells one for each column; {@code null} where the race cannot be held on the architecture
	 */
	public record Row(Subject subject, List<@Nullable Immunity> cells) {
	}

	/** The races: R1 by who uses the area, R2 with and without a neighbour, R4 with a load that crosses into an unmapped page. */
	public static final List<Column> COLUMNS = List.of(new Column("R1", "R1", Map.of()), new Column("R1 RCU reader", "R1", Map.of("user", "rcu-reader")),
			new Column("R1 interrupt", "R1", Map.of("user", "interrupt")), new Column("R1 kernel thread", "R1", Map.of("user", "kernel-thread")),
			new Column("R1 faults off", "R1", Map.of("user", "faults-disabled")), new Column("R2 apart", "R2", Map.of("areas", "apart")),
			new Column("R2", "R2", Map.of("areas", "neighbour")), new Column("R4", "R4", Map.of("word", "4")));

	/** The strategies of kernels, and those that were proposed. */
	public static final List<Subject> SUBJECTS = List.of(
			new Subject("shared slot made before the first fork (alpha)", "alpha", "own", "slot entries never change after the first copy"),
			new Subject("shared slots made at boot (alpha, proposed)", "alpha-64g", "own", "slot entries never change after the first copy"),
			new Subject("shared slots made at boot (x86-64 5.10+)", "x86-64", "own", "slot entries never change after the first copy"),
			new Subject("shared slots, others copied at once (x86-64 since 2025)", "x86-64-7.1", "own", "within the window the sync is never reached"),
			new Subject("one kernel table register (arm64)", "arm64", "own", "nothing to copy"),
			new Subject("copied at once only (i386, early 5.8)", "i386", "eager", "the reference table is visible before the copies are made"),
			new Subject("copied at once and on faults (i386)", "i386", "own", "copying is idempotent and tables are never freed"),
			new Subject("counter at context switch, copied on faults (arm)", "arm", "own", "the fault path is the real safety net"),
			new Subject("the same before the fix of 2025 (arm)", "arm-6.1", "own", "a page-level fault takes the mmap lock"),
			new Subject("copied on faults, where the handler may (alpha, LARGE_VMALLOC)", "alpha-large", "own", "the handler refuses interrupts and tasks without mm"),
			new Subject("single generation count", "i386", "generation", "being up to date with the count is not having all entries"),
			new Subject("generation count, all entries copied", "i386", "generation-all", "the count is raised after the entry can be seen"),
			new Subject("on-demand extension, published bit", "alpha-large", "extension", "nobody uses a slot before its last copy"),
			new Subject("on-demand extension, no published bit", "alpha-large", "extension-unpublished", "as R1: the entry is visible before the copies"));

	/** Told which cell comes next; may stop the exploration of the table. */
	@FunctionalInterface
	public interface Watcher {
		/** @return false to stop */
		boolean next(int cell, int cells);
	}

	/** Copies the list. */
	public ImmunityTable {
		rows = List.copyOf(rows);
	}

	/** Explores every cell.
	 * @param watcher may end it early; the table then has fewer rows */
	public static ImmunityTable explore(Limits limits, Watcher watcher) {
		List<Row> rows = new ArrayList<>();
		int cells = SUBJECTS.size() * COLUMNS.size();
		for (Subject subject : SUBJECTS) {
			List<@Nullable Immunity> row = new ArrayList<>();
			for (Column column : COLUMNS) {
				if (!watcher.next(rows.size() * COLUMNS.size() + row.size(), cells)) {
					return new ImmunityTable(rows);
				}
				row.add(cell(subject, column, limits));
			}
			rows.add(new Row(subject, row));
		}
		return new ImmunityTable(rows);
	}

	/** Explores one cell; {@code null} if the architecture has no room for the race, or (alpha, R4) hashes names byte by byte. */
	public static @Nullable Immunity cell(Subject subject, Column column, Limits limits) {
		ArchitectureConfiguration configuration = Architectures.named(subject.architecture());
		AddressLayout layout = configuration.layout();
		PropagationStrategy strategy = StrategyNames.named(subject.strategy(), configuration);
		boolean oneSlot = column.race().equals("R2") && layout.windowSlots().count() < 2;
		boolean byteLoads = column.race().equals("R4") && configuration instanceof AlphaConfiguration;
		if (oneSlot || byteLoads) {
			return null;
		}
		return Immunity.of(RaceCatalogue.named(column.race()).machine(layout, strategy, column.values()), limits);
	}

	/** What a cell says, for people: {@code immune}, {@code recovers}, {@code fixed up}, or how it breaks. */
	public static String text(@Nullable Immunity cell) {
		if (cell == null) {
			return "n/a";
		}
		return switch (cell.grade()) {
		case IMMUNE -> "immune";
		case RECOVERS -> cell.breaking().seen().contains(Outcome.FIXUP) ? "fixed up" : "recovers";
		case UNKNOWN -> "unknown";
		case BREAKS -> {
			Exploration.CounterExample example = cell.breaking().counterExample();
			yield example == null ? "breaks" : example.outcome() + " after " + example.schedule().length();
		}
		};
	}

	/** The table for a mail. */
	public String markdown() {
		StringBuilder text = new StringBuilder("| strategy |");
		COLUMNS.forEach(column -> text.append(' ').append(column.title()).append(" |"));
		text.append(" why |\n|---|").append("---|".repeat(COLUMNS.size() + 1)).append('\n');
		for (Row row : rows) {
			text.append("| ").append(row.subject().title()).append(" |");
			row.cells().forEach(cell -> text.append(' ').append(text(cell)).append(" |"));
			text.append(' ').append(row.subject().why()).append(" |\n");
		}
		return text.toString();
	}
}
