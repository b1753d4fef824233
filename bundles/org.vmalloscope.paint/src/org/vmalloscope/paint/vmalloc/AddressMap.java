package org.vmalloscope.paint.vmalloc;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.data.ArrayRuns;
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
	private final ArrayRuns all;
	private final List<Lane> lanes;
	private final List<Highlight> highlights;
	private final RunMap runs;
	private final AddressChanges changes;
	private final AddressHits hits;

	AddressMap(VmallocView view, ArrayRuns all, List<Lane> lanes, AddressDomain domain, Folding folding, AddressBook book, List<Highlight> highlights, AddressChanges changes) {
		this.view = view;
		this.all = all;
		this.lanes = List.copyOf(lanes);
		this.highlights = List.copyOf(highlights);
		this.changes = changes;
		hits = new AddressHits(view, book, domain, this.lanes, changes);
		List<RunMap.Outline> outlines = this.highlights.stream().map(highlight -> new RunMap.Outline(0, highlight.addresses(), highlight.ink())).toList();
		runs = new RunMap(new LaneRows(all, this.lanes, folding.domain(), changes), AddressLook.LOOKS, folding, Unit.ADDRESS, view.config().geometry().pageSize(), Zoom.X, hits, outlines);
	}

	/** The machine at that moment. */
	public VmallocView view() {
		return view;
	}

	/** All addresses shown, with the stretches that are folded away. */
	public Folding folding() {
		return runs.columns();
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
		return hits.find(element);
	}

	/** What lies at an address; null outside of the map. */
	public @Nullable Hit at(long address) {
		return hits.at(address);
	}

	/** Everything in one row without labels. */
	public RunMap overview() {
		return new RunMap(all, AddressLook.LOOKS, runs.columns(), Unit.ADDRESS, 0, Zoom.X, RunMap.Guide.NONE, List.of());
	}

	AddressChanges changes() {
		return changes;
	}

	ArrayRuns all() {
		return all;
	}

	RunMap runs() {
		return runs;
	}
}
