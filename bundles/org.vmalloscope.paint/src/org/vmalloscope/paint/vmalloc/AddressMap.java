package org.vmalloscope.paint.vmalloc;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.RunMap;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.Zoom;

/** The vmalloc space at a moment, ready to be drawn. Immutable. */
public final class AddressMap {
	/**
	 * Something that stands out.
	 *
	 * @param addresses where
	 * @param title     why, for people
	 */
	public record Highlight(Range addresses, Ink ink, String title) {
	}

	private final VmallocView view;
	private final AddressRuns all;
	private final List<Lane> lanes;
	private final List<Highlight> highlights;
	private final RunMap runs;
	private final AddressChanges changes;
	private final AddressHits hits;
	private final Folding folding;
	private final @Nullable AddressRows rows;

	AddressMap(VmallocView view, AddressRuns all, List<Lane> lanes, AddressDomain domain, Folding folding, AddressBook book, List<Highlight> highlights, AddressChanges changes, AddressLayout layout) {
		this.view = view;
		this.all = all;
		this.lanes = List.copyOf(lanes);
		this.highlights = List.copyOf(highlights);
		this.changes = changes;
		hits = new AddressHits(view, book, domain, this.lanes, changes);
		this.folding = folding;
		AddressRows wrapped = layout == AddressLayout.ROWS ? new AddressRows(all, folding, hits) : null;
		rows = wrapped;
		long page = view.config().geometry().pageSize();
		if (wrapped == null) {
			List<RunMap.Outline> outlines = this.highlights.stream().map(highlight -> new RunMap.Outline(0, highlight.addresses(), highlight.ink())).toList();
			runs = new RunMap(new LaneRows(all, this.lanes, changes), AddressLook.LOOKS, folding, Unit.ADDRESS, page, Zoom.X, hits, outlines);
		} else {
			List<RunMap.Outline> outlines = this.highlights.stream().flatMap(highlight -> wrapped.outlines(highlight).stream()).toList();
			runs = new RunMap(wrapped, AddressLook.LOOKS, wrapped.columns(), Unit.BYTES, page, Zoom.ROWS, wrapped, outlines);
		}
	}

	/** The machine at that moment. */
	public VmallocView view() {
		return view;
	}

	/** All addresses shown, with the stretches that are folded away. */
	public Folding folding() {
		return folding;
	}

	/** The rows, from above. */
	public List<Lane> lanes() {
		return lanes;
	}

	/** What the last step changed, and what it is looking at. */
	public List<Highlight> highlights() {
		return highlights;
	}

	/** Finds an element; null when the moment does not have it. */
	public @Nullable Hit find(AddressElement element) {
		return placed(hits.find(element));
	}

	/** What lies at an address; null outside of the map. */
	public @Nullable Hit at(long address) {
		return placed(hits.at(address));
	}

	/** The addresses of an element; one page when the moment does not have it. */
	public Range addresses(AddressElement element) {
		Hit hit = hits.find(element);
		return hit == null ? new Range(element.start(), view.config().geometry().pageSize()) : hit.x();
	}

	private @Nullable Hit placed(@Nullable Hit hit) {
		AddressRows wrapped = rows;
		return wrapped == null ? hit : wrapped.placed(hit);
	}

	/** The addresses that a viewport shows, with what is hidden between them. */
	public Range visible(Viewport view) {
		AddressRows wrapped = rows;
		return wrapped == null ? view.x().visible() : wrapped.addresses(view.x().visible(), view.y().visible());
	}

	/** Whether a viewport on another map shows the same addresses on this one, as far as it has them. */
	public boolean isArrangedAs(AddressMap other) {
		AddressRows wrapped = rows;
		AddressRows others = other.rows;
		return wrapped == null || others == null ? wrapped == others : wrapped.isSame(others);
	}

	/** A viewport with addresses as large as possible. */
	public Viewport showing(Viewport view, Range addresses) {
		AddressRows wrapped = rows;
		return wrapped == null ? view.showing(addresses, null) : view.showing(wrapped.columns(addresses), wrapped.rows(addresses));
	}

	/** Where addresses lie along the horizontal axis. */
	public Range across(Range addresses) {
		AddressRows wrapped = rows;
		return wrapped == null ? addresses : wrapped.columns(addresses);
	}

	/** Where addresses lie along the vertical axis; null: over all of it. */
	public @Nullable Range down(Range addresses) {
		AddressRows wrapped = rows;
		return wrapped == null ? null : wrapped.rows(addresses);
	}

	/** The rows before which addresses are hidden; none where all lie on one axis. */
	int[] breaks() {
		AddressRows wrapped = rows;
		return wrapped == null ? new int[0] : wrapped.breaks();
	}

	/** Everything in one row without labels. */
	public RunMap overview() {
		return new RunMap(all, AddressLook.LOOKS, folding, Unit.ADDRESS, 0, Zoom.X, RunMap.Guide.NONE, List.of());
	}

	AddressChanges changes() {
		return changes;
	}

	AddressRuns all() {
		return all;
	}

	RunMap runs() {
		return runs;
	}
}
