package org.vmalloscope.paint.percpu;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.RunRows;
import org.vmalloscope.paint.data.RunVisitor;
import org.vmalloscope.paint.Zoom;
import org.vmalloscope.paint.painter.RunMap;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.palette.Look;

/**
 * The chunks of a percpu allocator at a moment, as a {@link ChunkMapPainter} draws them. Immutable.
 *
 * @param rows one for each chunk
 * @param looks how areas look, by the numbers the rows use
 * @param unitSize bytes of a unit
 * @param pageSize bytes of a page
 * @param grouped whether rows of the same slot stand together, with a line between slots
 * @param highlights what is framed
 * @param book tells where areas come from
 */
public record ChunkMap(List<ChunkRow> rows, List<Look> looks, int unitSize, int pageSize, boolean grouped, List<Highlight> highlights, AreaBook book) {
	/**
	 * A frame around bytes of a chunk.
	 *
	 * @param chunk its number
	 * @param ink for what: {@link Ink#CHANGED} for the last step
	 * @param name what the frame means, for the legend
	 */
	public record Highlight(int chunk, Range bytes, Ink ink, String name) {
	}

	/** The row of a chunk; -1 when it has none. */
	public int rowOf(int chunk) {
		for (int row = 0; row < rows.size(); row++) {
			if (rows.get(row).chunk().id() == chunk) {
				return row;
			}
		}
		return -1;
	}

	/** What there is to tell about an element; null when it is not there. */
	public @Nullable Hit find(ChunkElement element) {
		int row = rowOf(element.chunk());
		return row < 0 ? null : new ChunkHits(this).find(row, element);
	}

	/** The areas alone, as rows of runs. */
	RunMap runs() {
		return new RunMap(new Rows(this), looks, Folding.none(new Range(0, Math.max(1, unitSize))), Unit.BYTES, 4, Zoom.ROWS, new ChunkHits(this), List.of());
	}

	private record Rows(ChunkMap map) implements RunRows {
		@Override
		public int rows() {
			return map.rows.size();
		}

		@Override
		public int looks() {
			return map.looks.size();
		}

		@Override
		public void runs(int row, long from, long to, RunVisitor visitor) {
			if (row < map.rows.size()) {
				map.rows.get(row).areas().runs(0, from, to, visitor);
			}
		}

		@Override
		public boolean isDense(int row, long from, long to, int columns) {
			return row < map.rows.size() && map.rows.get(row).areas().isDense(0, from, to, columns);
		}

		@Override
		public void columns(int row, long[] bounds, ColumnVisitor visitor) {
			if (row < map.rows.size()) {
				map.rows.get(row).areas().columns(0, bounds, visitor);
			}
		}

		@Override
		public void cover(int row, long from, long to, long[] sums) {
			if (row < map.rows.size()) {
				map.rows.get(row).areas().cover(0, from, to, sums);
			}
		}
	}
}
