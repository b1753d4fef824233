package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.block.VmapBlock;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.engine.vmalloc.space.AreaType;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.painter.RunMap;
import org.vmalloscope.session.Birth;

/** Tells about what lies in the vmalloc space. */
final class AddressHits implements RunMap.Guide {
	private final VmallocView view;
	private final AddressBook book;
	private final AddressDomain domain;
	private final List<Lane> lanes;
	private final AddressChanges changes;

	AddressHits(VmallocView view, AddressBook book, AddressDomain domain, List<Lane> lanes, AddressChanges changes) {
		this.view = view;
		this.book = book;
		this.domain = domain;
		this.lanes = lanes;
		this.changes = changes;
	}

	@Override
	public String label(int row) {
		return lanes.get(row).title();
	}

	@Override
	public int labelCharacters() {
		return lanes.size() < 2 ? 0 : 11;
	}

	@Override
	public @Nullable Hit describe(int row, Range run, int look) {
		return at(run.first());
	}

	@Nullable
	Hit find(AddressElement element) {
		Hit hit = at(element.start());
		return hit != null && hit.element().equals(element) ? hit : null;
	}

	@Nullable
	Hit at(long address) {
		if (!domain.range().contains(address)) {
			return null;
		}
		AreaCursor area = view.areas().seek(address);
		boolean isThere = area.next();
		if (isThere && Long.compareUnsigned(area.start(), address) <= 0) {
			return area(area);
		}
		long end = isThere ? area.start() : domain.range().end();
		long start = before(address);
		Range outside = domain.outside();
		if (outside.contains(address)) {
			return new Hit(new AddressElement.Outside(outside.first()), "No vmalloc space", range(outside.first(), outside.end()), outside, rows());
		}
		// a hole ends where its window does
		Range hole = Range.of(start, end);
		if (!outside.isEmpty() && hole.intersects(outside)) {
			hole = Long.compareUnsigned(address, outside.first()) < 0 ? Range.of(start, outside.first()) : Range.of(outside.end(), end);
		}
		return hole(hole.first(), hole.end());
	}

	/** The end of the last area before an address, or the beginning of the domain. */
	private long before(long address) {
		long end = view.endBefore(address);
		return end == 0 ? domain.range().first() : end;
	}

	private Hit area(AreaCursor area) {
		long start = area.start();
		long size = area.end() - start;
		List<Hit.Detail> details = range(start, area.end());
		VmallocGeometry geometry = view.config().geometry();
		boolean hasGuard = area.hasGuard() && area.type() != AreaType.OTHER;
		long pages = size >>> geometry.pageShift();
		details.add(new Hit.Detail("Pages", Unit.PAGES.text(pages) + (hasGuard ? ", the last one a guard page" : "")));
		if (area.type() == AreaType.CHUNK && book.unitSize() > 0) {
			details.add(new Hit.Detail("Units", Unit.COUNT.text(Long.divideUnsigned(size, book.unitSize())) + " of " + Unit.BYTES.text(book.unitSize()) + ", one for each CPU of a group"));
		}
		if (view.nodeCount() > 0) {
			String marked = area.node() >= 0 ? ", marked for node " + area.node() : "";
			details.add(new Hit.Detail("Vmap node", view.nodeOf(start) + " by its address" + marked));
		}
		if (area.type() == AreaType.BLOCK && area.state() == AreaState.BUSY) {
			addBlock(details, start);
		}
		book.birth(start).ifPresentOrElse(birth -> {
			details.addAll(book.details(birth));
			if (area.state() != AreaState.BUSY && birth.end() >= 0) {
				details.add(new Hit.Detail("Freed by", Unit.STEP.text(birth.end() + 1L)));
			}
		}, () -> details.add(new Hit.Detail("Allocated", "before the recording, or not recorded")));
		addThen(details, start);
		return new Hit(new AddressElement.Area(start), title(area.state(), area.type(), size), details, new Range(start, size), rows());
	}

	private void addThen(List<Hit.Detail> details, long address) {
		String then = changes.then(address);
		if (then != null) {
			details.add(new Hit.Detail("At " + changes.words(), then));
		}
	}

	private void addBlock(List<Hit.Detail> details, long start) {
		for (VmapBlock block : view.blocks()) {
			if (block.start() == start) {
				int used = block.pages() - block.freePages() - block.dirtyPages();
				details.add(new Hit.Detail("In use", used + " of " + block.pages() + " pages, " + block.dirtyPages() + " given back, " + block.freePages() + " never used"));
				details.add(new Hit.Detail("Queue", "of CPU " + block.cpu() + (block.queued() ? "" : ", taken out: it is full")));
			}
		}
	}

	private Hit hole(long start, long end) {
		List<Hit.Detail> details = range(start, end);
		details.add(new Hit.Detail("Pages", Unit.PAGES.text(end - start >>> view.config().geometry().pageShift())));
		details.add(new Hit.Detail("Before it", neighbour(start - 1)));
		details.add(new Hit.Detail("After it", neighbour(end)));
		book.lastIn(start, end).ifPresent(birth -> {
			details.add(new Hit.Detail("Left behind by", Unit.STEP.text(birth.end() + 1L) + ": " + book.operation(birth.end())));
			details.add(new Hit.Detail("Was", Unit.BYTES.text(birth.size()) + (birth.caller().isEmpty() ? "" : " of " + birth.caller())));
		});
		addThen(details, start);
		return new Hit(new AddressElement.Hole(start), "Hole of " + Unit.BYTES.text(end - start), details, Range.of(start, end), rows());
	}

	private Range rows() {
		return new Range(0, lanes.size());
	}

	/** What lies at an address beside a hole, in a few words. */
	private String neighbour(long address) {
		AreaCursor area = view.areas().seek(address);
		if (!domain.range().contains(address) || !area.next() || Long.compareUnsigned(area.start(), address) > 0) {
			return "the edge of the window";
		}
		String caller = book.birth(area.start()).map(Birth::caller).orElse("");
		return title(area.state(), area.type(), area.end() - area.start()) + (caller.isEmpty() ? "" : ", " + caller);
	}

	/** What an area is, in a few words. */
	static String title(AreaState state, AreaType type, long size) {
		return words(state) + " " + kind(type) + " of " + Unit.BYTES.text(size);
	}

	/** A state for people, with a capital letter. */
	static String words(AreaState state) {
		return state == AreaState.PURGING ? "Being purged:" : state.name().charAt(0) + state.name().substring(1).toLowerCase(Locale.ROOT);
	}

	/** A type for people. */
	static String kind(AreaType type) {
		return switch (type) {
		case VMALLOC -> "vmalloc area";
		case PAGES_ARRAY -> "page pointer array";
		case IOREMAP -> "ioremap area";
		case VMAP -> "vmap area";
		case MAP_RAM -> "vm_map_ram area";
		case BLOCK -> "vmap block";
		case CHUNK -> "percpu chunk";
		case EARLY -> "early area";
		case OTHER -> "area";
		};
	}

	private static List<Hit.Detail> range(long start, long end) {
		List<Hit.Detail> details = new ArrayList<>();
		details.add(new Hit.Detail("Addresses", Unit.ADDRESS.text(start) + " – " + Unit.ADDRESS.text(end)));
		details.add(new Hit.Detail("Size", Unit.BYTES.text(end - start)));
		return details;
	}
}
