package org.vmalloscope.ui.events;

import java.util.Locale;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.painter.cell.ImagePainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.IStyle;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.nebula.widgets.nattable.style.theme.ThemeConfiguration;
import org.eclipse.swt.graphics.Color;
import org.vmalloscope.session.OperationKind;
import org.vmalloscope.ui.view.Icons;

/** How cells look: tinted by the kind of operation, numbers to the right, the current row marked. */
final class EventStyles {
	private static final String KIND = "kind.";
	private static final String NAME = "name.";
	private static final String NUMBER = "number";
	private static final String CURRENT = "current";

	/** What the ruler shows at a row. */
	enum Ruler {
		NOTHING(""), NEXT("next"), BREAKPOINT("breakpoint"), DISABLED("breakpoint-disabled"), BREAKPOINT_NEXT("breakpoint-next");

		private final String icon;

		Ruler(String icon) {
			this.icon = icon;
		}
	}


	private final EventRows rows;
	private final IntUnaryOperator markOfRow;
	private final IntFunction<Ruler> rulerOfRow;

	/**
	 * @param markOfRow  1 for the row at which the session stands, else 0
	 * @param rulerOfRow what the ruler shows
	 */
	EventStyles(EventRows rows, IntUnaryOperator markOfRow, IntFunction<Ruler> rulerOfRow) {
		this.rows = rows;
		this.markOfRow = markOfRow;
		this.rulerOfRow = rulerOfRow;
	}

	/** Labels a cell, for the styles. */
	void label(LabelStack labels, int column, int row) {
		OperationKind kind = rows.operation(row).kind();
		if (markOfRow.applyAsInt(row) != 0) {
			labels.addLabel(CURRENT);
		}
		EventColumn shown = rows.columns().get(column);
		if (shown == EventColumn.RULER) {
			labels.addLabel(rulerOfRow.apply(row).name());
		}
		if (shown == EventColumn.KIND) {
			labels.addLabel(key(NAME, kind));
		}
		if (shown.isNumber()) {
			labels.addLabel(NUMBER);
		}
		labels.addLabel(key(KIND, kind));
	}

	private static String key(String prefix, OperationKind kind) {
		return prefix + kind.name().toLowerCase(Locale.ROOT);
	}

	/** The styles in the colours of the current theme. */
	ThemeConfiguration theme() {
		return new Theme(EventColours.ofTheme());
	}

	private static final class Theme extends ModernNatTableThemeConfiguration {
		private final EventColours colours;

		Theme(EventColours colours) {
			this.colours = colours;
			defaultBgColor = colours.background();
			defaultFgColor = colours.text();
			evenRowBgColor = colours.background();
			oddRowBgColor = colours.background();
			defaultSelectionBgColor = colours.selection();
			defaultSelectionFgColor = colours.text();
			cHeaderBgColor = colours.header();
			cHeaderFgColor = colours.text();
			cHeaderGradientBgColor = colours.header();
			cHeaderGradientFgColor = colours.header();
			cHeaderSelectionBgColor = colours.header();
			cHeaderSelectionFgColor = colours.text();
			cHeaderFullSelectionBgColor = colours.header();
			cHeaderFullSelectionFgColor = colours.text();
			renderBodyGridLines = false;
		}

		/** The current row looks the same in all its cells. */
		@Override
		@NonNullByDefault({})
		protected void configureSelectionAnchorStyle(IConfigRegistry registry) {
			// no style of its own
		}

		@Override
		protected Color getGridLineColor() {
			return colours.grid();
		}

		@Override
		@NonNullByDefault({})
		public void configureRegistry(IConfigRegistry registry) {
			super.configureRegistry(registry);
			for (OperationKind kind : OperationKind.values()) {
				register(registry, key(KIND, kind), CellStyleAttributes.BACKGROUND_COLOR, colours.tints().get(kind));
				register(registry, key(NAME, kind), CellStyleAttributes.FOREGROUND_COLOR, colours.names().get(kind));
			}
			for (Ruler ruler : Ruler.values()) {
				if (!ruler.icon.isEmpty()) {
					registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new ImagePainter(Icons.image(ruler.icon)), DisplayMode.NORMAL, ruler.name());
				}
			}
			Style number = new Style();
			number.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, number, DisplayMode.NORMAL, NUMBER);
			Style current = new Style();
			current.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, colours.marked());
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, current, DisplayMode.NORMAL, CURRENT);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, current, DisplayMode.SELECT, CURRENT);
		}

		@NonNullByDefault({})
		private static void register(IConfigRegistry registry, String label, org.eclipse.nebula.widgets.nattable.style.ConfigAttribute<Color> attribute, Color colour) {
			IStyle style = new Style();
			style.setAttributeValue(attribute, colour);
			registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, label);
		}
	}
}
