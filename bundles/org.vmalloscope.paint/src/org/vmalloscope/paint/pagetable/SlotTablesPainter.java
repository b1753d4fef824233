package org.vmalloscope.paint.pagetable;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.AddressRange;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.layout.Level;
import org.vmalloscope.engine.pagetable.table.SlotGrid;
import org.vmalloscope.engine.pagetable.table.SlotState;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Extent;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Margins;
import org.vmalloscope.paint.Painter;
import org.vmalloscope.paint.Surface;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.axis.Axis;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/**
 * Draws the reference table and each process's copies side by side, a row for each slot, and above them the window to scale with its slots. The horizontal axis counts
 * columns (0: the reference table), the vertical one rows.
 */
public final class SlotTablesPainter implements Painter<SlotTables> {
	private static final double TINT = 0.28;
	private static final double BAR = 5;
	private static final double WIDEST = 220;
	/** Of the sign that unfolds, and for each level. */
	private static final double INDENT = 14;

	private static double rowHeight(Fonts fonts) {
		return fonts.line() + 4;
	}

	private static Margins margins(SlotTables tables, Fonts fonts) {
		int digits = tables.layout().geometry().wide() ? 16 : 8;
		int deepest = tables.grid().rows().stream().mapToInt(row -> row.level() - tables.layout().geometry().slotLevel()).max().orElse(0);
		boolean opens = tables.grid().rows().stream().anyMatch(SlotGrid.Row::opens);
		double indent = (opens ? INDENT : 0) + deepest * INDENT + (deepest > 0 ? fonts.characters(8) : 0);
		return new Margins(fonts.characters(digits + 8) + indent, (tables.cost().isEmpty() ? 4 : 5) * fonts.line() + 16, 2, 2);
	}

	/** The height that shows all slots, the legend of an export included. */
	public static int height(SlotTables tables, Fonts fonts) {
		Margins margins = margins(tables, fonts);
		return (int) Math.ceil(margins.top() + margins.bottom() + Math.max(1, tables.grid().rows().size()) * rowHeight(fonts) + 3 * fonts.line());
	}

	@Override
	public Viewport viewport(SlotTables tables, Extent extent, @Nullable Viewport wanted) {
		Margins margins = margins(tables, extent.fonts());
		int columns = tables.grid().processes().size() + 1;
		// columns of a few processes keep together
		double right = Math.max(margins.right(), extent.width() - margins.left() - columns * WIDEST);
		Margins fitting = new Margins(margins.left(), margins.top(), right, margins.bottom());
		Box area = fitting.inside(extent.width(), extent.height());
		double wish = rowHeight(extent.fonts());
		double visible = Math.max(1, area.height() / wish);
		Range rows = new Range(0, Math.max((long) visible, tables.grid().rows().size()));
		Axis x = Axis.of(new Range(0, columns), Unit.COUNT, area.x(), area.width());
		Axis y = Axis.of(rows, Unit.COUNT, area.y(), area.height()).closest(visible);
		y = wanted == null ? y.zoomed(wish / y.scale(), area.y()) : wanted.y().over(Folding.none(rows)).on(area.y(), area.height()).closest(visible);
		return Viewport.of(extent, fitting, x, y, Zoom.ROWS);
	}

	private static Look look(SlotState state) {
		return switch (state) {
		case EMPTY -> Look.of("Empty", Ink.FREE);
		case INSTALLED -> Look.of("Installed in the reference table", Ink.BUSY);
		case COPIED -> Look.of("Copied", Ink.POOLED);
		case MISSING -> Look.of("Missing: an access faults", Ink.FAILURE);
		case STALE -> Look.of("Stale: not what the reference table has", Ink.LAZY);
		};
	}

	@Override
	public void paint(SlotTables tables, Viewport viewport, Surface surface) {
		surface.fill(surface.box(), Ink.BACKGROUND);
		window(tables, surface);
		heads(tables, viewport, surface);
		Graphics2D graphics = surface.graphics();
		Shape clip = graphics.getClip();
		Box area = viewport.area();
		graphics.clip(new Rectangle2D.Double(0, area.y(), surface.width(), area.height()));
		Range seen = viewport.y().visible();
		int last = (int) Math.min(tables.grid().rows().size(), seen.end());
		for (int row = (int) seen.first(); row < last; row++) {
			surface.checkCancelled();
			row(tables, viewport, surface, row);
		}
		graphics.setClip(clip);
	}

	/** The window to scale: its slots, coloured as the reference table has them. */
	private static void window(SlotTables tables, Surface surface) {
		AddressLayout layout = tables.layout();
		AddressRange window = layout.window();
		Graphics2D graphics = surface.graphics();
		double line = surface.fonts().line();
		Box bar = new Box(8, line + 4, surface.width() - 16, line);
		int followed = followed(tables);
		boolean partly = followed < layout.windowSlots().count();
		surface.fill(bar, partly ? Ink.UNKNOWN : Ink.FREE);
		double scale = bar.width() / unsigned(window.bytes());
		for (SlotGrid.Row row : tables.grid().rows()) {
			if (row.level() != layout.geometry().slotLevel()) {
				continue;
			}
			if (partly || row.reference().state() == SlotState.INSTALLED) {
				double from = bar.x() + Math.max(0, signed(row.start() - window.start())) * scale;
				double to = bar.x() + Math.min(bar.width(), (signed(row.start() - window.start()) + (double) row.entries() * layout.geometry().slotBytes()) * scale);
				surface.fill(new Box(from, bar.y(), Math.max(1, to - from), bar.height()), look(row.reference().state()).shade());
			}
		}
		Geometry.SlotSpan slots = layout.windowSlots();
		if (bar.width() / slots.count() >= 4) {
			for (int slot = slots.first() + 1; slot <= slots.last(); slot++) {
				double at = surface.snap(bar.x() + signed(layout.geometry().slotStart(slot) - window.start()) * scale);
				surface.fill(new Box(at, bar.y(), 1 / surface.scale(), bar.height()), Ink.BACKGROUND);
			}
		}
		graphics.setFont(surface.small());
		graphics.setColor(surface.colour(Ink.MUTED));
		String start = "VMALLOC_START " + Long.toHexString(window.start());
		String end = "VMALLOC_END " + Long.toHexString(layout.vmallocEnd());
		double endWidth = graphics.getFontMetrics().stringWidth(end);
		Texts.draw(graphics, bytes(window.bytes()) + " in " + slots.count() + (slots.count() == 1 ? " slot of " : " slots of ") + bytes(layout.geometry().slotBytes())
				+ (partly ? "; followed here: " + followed : ""), 8, line - 2, surface.width() - 16);
		Texts.draw(graphics, start, 8, bar.bottom() + line - 2, surface.width() - endWidth - 32);
		graphics.drawString(end, (float) Math.max(8, surface.width() - 8 - endWidth), (float) (bar.bottom() + line - 2));
		Texts.draw(graphics, tables.cost(), 8, bar.bottom() + 2 * line - 2, surface.width() - 16);
	}

	/** How many slots of the window have rows. */
	private static int followed(SlotTables tables) {
		return tables.grid().rows().stream().filter(row -> row.level() == tables.layout().geometry().slotLevel()).mapToInt(SlotGrid.Row::entries).sum();
	}

	/** A window may take more than half of what a {@code long} counts. */
	private static double unsigned(long bytes) {
		return bytes >= 0 ? bytes : bytes + 0x1p64;
	}

	private static double signed(long distance) {
		return distance;
	}

	private static String bytes(long count) {
		return Unit.BYTES.label(count, count);
	}

	private static void heads(SlotTables tables, Viewport viewport, Surface surface) {
		Graphics2D graphics = surface.graphics();
		graphics.setFont(surface.bold());
		graphics.setColor(surface.colour(Ink.TEXT));
		double base = viewport.area().y() - 8;
		Texts.draw(graphics, tables.layout().geometry().slots().name(), 8, base, viewport.area().x() - 8);
		for (int column = 0; column <= tables.grid().processes().size(); column++) {
			String name = column == 0 ? "reference" : tables.grid().processes().get(column - 1);
			Texts.drawEnds(graphics, name, viewport.x().pixel(column) + BAR + 4, base, viewport.x().scale() - BAR - 8);
		}
		surface.fill(new Box(0, viewport.area().y() - 3, viewport.area().right(), 1 / surface.scale()), Ink.GRID);
	}

	private static void row(SlotTables tables, Viewport viewport, Surface surface, int number) {
		SlotGrid.Row row = tables.grid().rows().get(number);
		Graphics2D graphics = surface.graphics();
		double top = viewport.y().pixel(number);
		double height = Math.min(viewport.y().scale(), 2 * rowHeight(surface.fonts()));
		boolean readable = height >= surface.fonts().line() - 4;
		if (readable) {
			graphics.setFont(surface.small());
			graphics.setColor(surface.colour(Ink.MUTED));
			double left = 8 + (row.level() - tables.layout().geometry().slotLevel()) * INDENT;
			if (row.opens()) {
				sign(graphics, left, top + height / 2, row.open());
			}
			left += hasSigns(tables) ? INDENT : 0;
			Texts.draw(graphics, label(tables, row), left, Texts.base(graphics.getFontMetrics(), top + height / 2), viewport.area().x() - left - 4);
		}
		for (int column = 0; column <= row.cells().size(); column++) {
			SlotGrid.Entry entry = SlotTables.entry(row, column);
			Look look = look(entry.state());
			double left = viewport.x().pixel(column) + 1;
			Rectangle2D cell = new Rectangle2D.Double(left, top + 1, viewport.x().scale() - 2, Math.max(1, height - 2));
			graphics.setColor(entry.state() == SlotState.EMPTY ? surface.colour(Ink.FREE) : surface.colour(look.shade(), TINT));
			graphics.fill(cell);
			graphics.setColor(surface.colour(look.shade()));
			graphics.fill(new Rectangle2D.Double(left, top + 1, BAR, Math.max(1, height - 2)));
			if (tables.changed(number, column)) {
				graphics.setColor(surface.colour(Ink.CHANGED));
				graphics.setStroke(new BasicStroke(2));
				graphics.draw(new Rectangle2D.Double(left + 1, top + 2, viewport.x().scale() - 4, Math.max(1, height - 4)));
				graphics.setStroke(new BasicStroke(1));
			}
			if (readable && entry.state() != SlotState.EMPTY) {
				graphics.setFont(surface.font());
				graphics.setColor(surface.colour(Ink.TEXT));
				double room = viewport.x().scale() - BAR - 8;
				String word = word(entry);
				// numbers of tables differ in length, but all entries of a picture should be written in the same way
				String longest = entry.text().length() > 1 && entry.text().startsWith("T") ? word.replaceFirst("[0-9]+", "00000") : word;
				boolean fits = graphics.getFontMetrics().stringWidth(longest) <= room || entry.state() == SlotState.MISSING;
				Texts.draw(graphics, fits ? word : entry.text(), left + BAR + 4, Texts.base(graphics.getFontMetrics(), top + height / 2), room);
			}
		}
	}

	private static boolean hasSigns(SlotTables tables) {
		return tables.grid().rows().stream().anyMatch(SlotGrid.Row::opens);
	}

	/** A triangle that points to the right, or down where the table is unfolded. */
	private static void sign(Graphics2D graphics, double x, double y, boolean open) {
		Path2D triangle = new Path2D.Double();
		if (open) {
			triangle.moveTo(x, y - 3);
			triangle.lineTo(x + 8, y - 3);
			triangle.lineTo(x + 4, y + 4);
		} else {
			triangle.moveTo(x + 1, y - 4);
			triangle.lineTo(x + 8, y);
			triangle.lineTo(x + 1, y + 4);
		}
		triangle.closePath();
		graphics.fill(triangle);
	}

	/** The entries of a row and their first address. */
	private static String label(SlotTables tables, SlotGrid.Row row) {
		Geometry geometry = tables.layout().geometry();
		boolean isSlot = row.level() == geometry.slotLevel();
		Level level = geometry.levels().get(row.level());
		int first = isSlot ? row.slot() : level.index(row.start());
		String entries = row.entries() == 1 ? Integer.toString(first) : first + "\u2013" + (first + row.entries() - 1);
		return (isSlot ? "" : level.name() + " ") + entries + "  " + Long.toHexString(row.start());
	}

	/** What is in the cell: also for those who cannot tell the colours apart. */
	private static String word(SlotGrid.Entry entry) {
		return switch (entry.state()) {
		case EMPTY -> "";
		case INSTALLED, COPIED -> spelled(entry.text());
		case MISSING -> "missing";
		case STALE -> entry.text().equals("-") ? "stale" : "stale: " + spelled(entry.text());
		};
	}

	/** {@code T} and {@code H} of races and mails, in words. */
	private static String spelled(String entry) {
		return entry.equals("H") ? "huge mapping" : entry.startsWith("T") ? ("table " + entry.substring(1)).strip() : entry;
	}

	@Override
	public @Nullable Hit hit(SlotTables tables, Viewport viewport, double x, double y) {
		int row = (int) viewport.y().valueAt(y);
		if (x >= 0 && x < viewport.area().x() && viewport.area().contains(viewport.area().x(), y) && row < tables.grid().rows().size()) {
			return fold(tables, row);
		}
		if (!viewport.area().contains(x, y)) {
			return null;
		}
		int column = (int) viewport.x().valueAt(x);
		return row < tables.grid().rows().size() && column <= tables.grid().processes().size() ? hit(tables, row, column) : null;
	}

	private static @Nullable Hit fold(SlotTables tables, int number) {
		SlotGrid.Row row = tables.grid().rows().get(number);
		if (!row.opens()) {
			return null;
		}
		List<Hit.Detail> details = List.of(new Hit.Detail("Table", row.reference().text()), new Hit.Detail("Click", row.open() ? "folds it" : "shows its entries"));
		return new Hit(new SlotTables.Fold(row.place()), label(tables, row), details, new Range(0, 1), new Range(number, 1));
	}

	/** A cell of a row, as the element of a hit; column 0 is the reference table. */
	public static Hit cell(SlotTables tables, int number, int column) {
		return hit(tables, number, column);
	}

	private static Hit hit(SlotTables tables, int number, int column) {
		SlotGrid.Row row = tables.grid().rows().get(number);
		SlotGrid.Entry entry = SlotTables.entry(row, column);
		String who = column == 0 ? "reference table" : tables.grid().processes().get(column - 1);
		Level level = tables.layout().geometry().levels().get(row.level());
		long last = row.start() + row.entries() * level.entryBytes() - 1;
		List<Hit.Detail> details = List.of(new Hit.Detail("Addresses", "0x" + Long.toHexString(row.start()) + " to 0x" + Long.toHexString(last)),
				new Hit.Detail("Entry", entry.text()), new Hit.Detail("State", entry.state().name().toLowerCase(Locale.ROOT)),
				new Hit.Detail("Reference table", row.reference().text()));
		String where = row.level() == tables.layout().geometry().slotLevel() ? "Slot " + row.slot() : label(tables, row);
		return new Hit(new SlotTables.Cell(row.place(), column - 1), where + ", " + who, details, new Range(column, 1), new Range(number, 1));
	}

	@Override
	public @Nullable Hit neighbour(SlotTables tables, Viewport viewport, @Nullable Hit from, boolean forward) {
		int columns = tables.grid().processes().size() + 1;
		int cells = tables.grid().rows().size() * columns;
		int now = -1;
		if (from != null && from.element() instanceof SlotTables.Cell cell) {
			for (int row = 0; row < tables.grid().rows().size(); row++) {
				if (tables.grid().rows().get(row).place().equals(cell.place())) {
					now = row * columns + cell.process() + 1;
				}
			}
		} else {
			now = (int) viewport.y().visible().first() * columns - (forward ? 1 : 0);
		}
		int next = now + (forward ? 1 : -1);
		return next < 0 || next >= cells ? null : hit(tables, next / columns, next % columns);
	}

	@Override
	public List<Look> legend(SlotTables tables) {
		List<Look> looks = new ArrayList<>(List.of(look(SlotState.INSTALLED), look(SlotState.COPIED), look(SlotState.MISSING), look(SlotState.STALE), look(SlotState.EMPTY)));
		if (followed(tables) < tables.layout().windowSlots().count()) {
			looks.add(Look.of("Not followed here", Ink.UNKNOWN));
		}
		looks.add(Look.of(Ink.CHANGED));
		return looks;
	}
}
