package org.vmalloscope.ui.vmalloc;

import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.function.ToLongFunction;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.percpu.ChunkFragments;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.canvas.Latest;
import org.vmalloscope.ui.export.Exportable;
import org.vmalloscope.ui.view.RowTable;

/** How each percpu chunk is cut up, as percpu_stats counts it. */
final class ChunksTab implements FragmentationTab {
	private final Latest work = new Latest();
	private final IntConsumer select;
	private @Nullable RowTable<ChunkFragments.Row> table;
	private @Nullable Moment moment;
	private List<ChunkFragments.Row> rows = List.of();

	/** @param select selects a chunk */
	ChunksTab(IntConsumer select) {
		this.select = select;
	}

	@Override
	public String title() {
		return "Percpu Chunks";
	}

	@Override
	public Control create(Composite parent) {
		List<RowTable.Column<ChunkFragments.Row>> columns = List.of(new RowTable.Column<>("Chunk", SWT.LEFT, ChunkFragments.Row::name), bytes("sum_frag", ChunkFragments.Row::fragments),
				bytes("max_frag", ChunkFragments.Row::fragment), bytes("Free", ChunkFragments.Row::free), bytes("Contig Hint", ChunkFragments.Row::contig), bytes("Areas", ChunkFragments.Row::areas),
				bytes("Largest Area", ChunkFragments.Row::largest), bytes("Pages", ChunkFragments.Row::populated), bytes("Idle", ChunkFragments.Row::idle));
		RowTable<ChunkFragments.Row> created = new RowTable<>(parent, "Fragmentation of percpu chunks", columns, row -> select.accept(row.chunk()), row -> { });
		table = created;
		return created.control();
	}

	private static RowTable.Column<ChunkFragments.Row> bytes(String title, ToLongFunction<ChunkFragments.Row> value) {
		return new RowTable.Column<>(title, SWT.RIGHT, row -> Unit.COUNT.text(value.applyAsLong(row)));
	}

	@Override
	public void clear() {
		moment = null;
		rows = List.of();
		Objects.requireNonNull(table).show("", rows);
	}

	@Override
	public void show(Session session, Moment now, Base base) {
		moment = now;
		PercpuSnapshot percpu = now.state().kernel().percpu();
		if (percpu == null) {
			Objects.requireNonNull(table).showNothing("This machine has no percpu allocator.");
			return;
		}
		Display display = Display.getCurrent();
		work.submit(cancelled -> {
			List<ChunkFragments.Row> found = ChunkFragments.of(percpu);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					if (now == moment) {
						show(found);
					}
				});
			}
		});
	}

	private void show(List<ChunkFragments.Row> found) {
		RowTable<ChunkFragments.Row> shown = Objects.requireNonNull(table);
		if (!shown.control().isDisposed()) {
			rows = found;
			long sum = found.stream().mapToLong(ChunkFragments.Row::fragments).sum();
			shown.show("sum_frag: bytes in holes in front of a chunk's last area; max_frag: the largest of these holes (percpu_stats); all sizes in bytes of a unit. Idle: free bytes on populated pages. sum_frag of all chunks: " + Unit.BYTES.text(sum) + ".", found);
		}
	}

	@Override
	public @Nullable Exportable exportable() {
		return rows.isEmpty() ? null : Exportable.table("Fragmentation of percpu chunks", ChunkFragments.table(rows));
	}

	@Override
	public void dispose() {
		work.close();
	}
}
