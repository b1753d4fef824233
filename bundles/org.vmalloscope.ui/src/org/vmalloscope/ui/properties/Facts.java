package org.vmalloscope.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.BitmapChunkView;
import org.vmalloscope.engine.percpu.ChunkType;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.VmallocGeometry;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.vmalloc.AddressElement;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Subject;

/** What there is to know about a subject at a moment. Without state; for any thread. */
public final class Facts {
	/** What a place tells of itself and is said here in other words. */
	private static final Set<String> OF_RANGE = Set.of("Addresses", "Size");
	/** What a place tells of an area besides its birth. */
	private static final Set<String> OF_AREA = Set.of("Pages", "Units", "Vmap node", "In use", "Queue");

	private final Session session;
	private final Moment moment;

	public Facts(Session session, Moment moment) {
		this.session = session;
		this.moment = moment;
	}

	/** All facts, the most special ones first; null: about the session. */
	public List<FactGroup> about(@Nullable Subject subject) {
		return about(subject, null);
	}

	/** @param place what lies at the addresses that the subject is; null when that is not known */
	List<FactGroup> about(@Nullable Subject subject, @Nullable Hit place) {
		List<FactGroup> groups = new ArrayList<>();
		PercpuSnapshot percpu = moment.state().kernel().percpu();
		ChunkView chunk = percpu != null && subject instanceof Subject.InChunk inside ? percpu.chunk(inside.chunk()) : null;
		if (subject instanceof Subject.InChunk inside && chunk == null) {
			groups.add(new FactGroup("Chunk " + inside.chunk()).add("State", "does not exist at this position"));
		}
		if (percpu != null && chunk != null && subject != null) {
			inChunk(groups, percpu, chunk, subject);
			groups.add(chunk(percpu, chunk));
		}
		if (subject instanceof Subject.Addresses addresses) {
			groups.add(addresses(addresses, place));
			long start = place == null ? addresses.start() : place.x().first();
			session.births().vmalloc(moment.position(), start).ifPresent(birth -> groups.add(birth(birth)));
		}
		groups.add(event());
		if (percpu != null) {
			groups.add(percpu(percpu));
		}
		VmallocView vmalloc = moment.state().kernel().vmalloc();
		if (vmalloc != null) {
			groups.add(vmalloc(vmalloc));
		}
		groups.add(document());
		return groups;
	}

	/** The birth of an area has a group of its own. */
	private static FactGroup addresses(Subject.Addresses addresses, @Nullable Hit place) {
		boolean isHole = place != null && place.element() instanceof AddressElement.Hole;
		// who goes to an address means what lies there
		long start = place == null ? addresses.start() : place.x().first();
		long end = place == null ? addresses.end() : place.x().end();
		FactGroup group = new FactGroup(isHole ? "Hole" : "Addresses").address("Start", start).address("End", end).bytes("Size", end - start);
		if (place != null) {
			if (!isHole) {
				group.add("What", place.title());
			}
			place.details().stream().filter(detail -> isHole ? !OF_RANGE.contains(detail.label()) : OF_AREA.contains(detail.label())).forEach(detail -> group.add(detail.label(), detail.value()));
		}
		return group;
	}

	private void inChunk(List<FactGroup> groups, PercpuSnapshot percpu, ChunkView chunk, Subject subject) {
		if (subject instanceof Subject.Area area) {
			groups.add(area(chunk, area.offset()));
			Optional<Birth> birth = session.births().percpu(moment.position(), chunk.id(), area.offset());
			if (chunk.isAreaStart(area.offset())) {
				groups.add(birth.map(this::birth).orElseGet(() -> new FactGroup("Birth").add("Made by", "not known: before the first event")));
			}
		} else if (subject instanceof Subject.Stretch stretch) {
			groups.add(new FactGroup("Stretch").bytes("Offset", stretch.start()).bytes("Size", stretch.end() - stretch.start())
					.add("State", chunk.nextAllocated(stretch.start()) >= stretch.end() ? "free" : "partly or wholly allocated"));
		} else if (subject instanceof Subject.Page page && page.page() < chunk.pageCount()) {
			groups.add(page(percpu, chunk, page.page()));
		}
	}

	private static FactGroup area(ChunkView chunk, int offset) {
		FactGroup group = new FactGroup("Area").bytes("Offset", offset).address("Address in unit 0", chunk.baseAddress() + offset);
		if (chunk.isAreaStart(offset)) {
			return group.bytes("Size", chunk.areaEnd(offset) - offset);
		}
		return group.add("State", "free at this position");
	}

	private FactGroup birth(Birth birth) {
		Operation operation = session.operation(birth.operation());
		FactGroup group = new FactGroup("Birth").add("Event", "#" + (birth.operation() + 1) + (operation.line() > 0 ? ", line " + operation.line() : ""))
				.add("Age", age(moment.position() - birth.operation() - 1)).bytes("Requested", birth.size())
				.add("Caller", birth.caller()).add("Task", birth.task());
		if (birth.gfp() >= 0) {
			group.add("gfp", Gfp.toString(birth.gfp()));
		}
		return group.add("Freed by", birth.end() < 0 ? "no event" : "#" + (birth.end() + 1));
	}

	private static String age(int events) {
		return String.format(Locale.ROOT, events == 1 ? "%,d event" : "%,d events", events);
	}

	private static FactGroup page(PercpuSnapshot percpu, ChunkView chunk, int page) {
		int size = percpu.geometry().pageSize();
		FactGroup group = new FactGroup("Page " + page).bytes("Offset", (long) page * size).add("Populated", chunk.isPopulated(page) ? "yes" : "no");
		if (chunk instanceof BitmapChunkView bitmap && page < bitmap.blockCount()) {
			record(group, bitmap, page);
		}
		return group;
	}

	/** The fields of struct pcpu_block_md under the kernel's names. */
	private static void record(FactGroup group, BitmapChunkView chunk, int block) {
		group.add("contig_hint", hint(chunk, block, BitmapChunkView.CONTIG, BitmapChunkView.CONTIG_START));
		group.add("scan_hint", chunk.record(block, BitmapChunkView.SCAN) == 0 ? "none" : hint(chunk, block, BitmapChunkView.SCAN, BitmapChunkView.SCAN_START));
		group.add("left_free", units(chunk.record(block, BitmapChunkView.LEFT)));
		group.add("right_free", units(chunk.record(block, BitmapChunkView.RIGHT)));
		group.add("first_free", "bit " + chunk.record(block, BitmapChunkView.FIRST_FREE));
	}

	private static String hint(BitmapChunkView chunk, int block, int length, int start) {
		return units(chunk.record(block, length)) + " at bit " + chunk.record(block, start);
	}

	private static String units(int bits) {
		return String.format(Locale.ROOT, "%,d bits (%,d bytes)", bits, bits * BitmapChunkView.UNIT);
	}

	private static FactGroup chunk(PercpuSnapshot percpu, ChunkView chunk) {
		FactGroup group = new FactGroup(Names.chunk(chunk)).address("base_addr", chunk.baseAddress()).add("Slot", Names.slot(percpu, chunk.slot()))
				.bytes("Size of the map", chunk.sizeInBytes()).bytes("free_bytes", chunk.freeBytes());
		if (percpu.slotCount() > 0 && chunk.type() != ChunkType.ROOT) {
			group.add("Type", chunk.type().name());
		}
		group.add("Populated", chunk.populatedPages() + " of " + chunk.pageCount() + " pages").count("nr_empty_pop_pages", chunk.emptyPopulatedPages())
				.add("Isolated", chunk.isIsolated() ? "yes" : "no").add("Immutable", chunk.isImmutable() ? "yes" : "no");
		if (chunk instanceof BitmapChunkView bitmap) {
			record(group, bitmap, BitmapChunkView.WHOLE);
		} else {
			group.bytes("contig_hint", chunk.contigHintBytes());
		}
		int[] areas = new int[1];
		chunk.forEachArea((offset, size) -> areas[0]++);
		return group.count("Areas", areas[0]);
	}

	private FactGroup event() {
		Operation last = moment.last();
		FactGroup group = new FactGroup(moment.isInside() ? "Event under way" : "Last event");
		group.add("Position", String.format(Locale.ROOT, "%,d of %,d", moment.position(), session.length()));
		if (last != null) {
			group.add("Event", last.text()).add("Kind", last.kind().label()).add("Line", last.line() > 0 ? Long.toString(last.line()) : "").add("Task", last.task())
					.add("CPU", last.cpu() < 0 ? "" : Integer.toString(last.cpu())).add("Caller", session.caller(last.index()));
		}
		return group.add("Inside", moment.inside());
	}

	private static FactGroup percpu(PercpuSnapshot percpu) {
		return new FactGroup("Percpu allocator").count("Chunks", percpu.chunks().size()).count("pcpu_nr_populated", percpu.populatedPages())
				.count("pcpu_nr_empty_pop_pages", percpu.emptyPopulatedPages(ChunkType.ROOT)).add("Balance work", percpu.isBalanceRunning() ? "running" : percpu.isBalancePending() ? "pending" : "idle");
	}

	/** What is known without walking over the areas: there may be a million. */
	private static FactGroup vmalloc(VmallocView vmalloc) {
		VmallocGeometry window = vmalloc.config().geometry();
		FactGroup group = new FactGroup("Vmalloc allocator").add("Window", Unit.ADDRESS.text(window.start()) + " – " + Unit.ADDRESS.text(window.end() - 1)).count("Areas", vmalloc.areaCount());
		if (vmalloc.freeTree().size() > 0) {
			group.count("Holes in the free tree", vmalloc.freeTree().size());
		}
		group.add("vmap_lazy_nr", Unit.PAGES.text(vmalloc.lazyPages())).add("lazy_max_pages", Unit.PAGES.text(vmalloc.lazyMax()));
		if (vmalloc.nodeCount() > 0) {
			group.count("nr_vmap_nodes", vmalloc.nodeCount()).bytes("vmap_zone_size", vmalloc.zoneSize());
		}
		return group.add("Drain work", vmalloc.isDrainPending() ? "pending" : "");
	}

	private FactGroup document() {
		FactGroup group = new FactGroup("Document").add("Name", session.name()).add("File", session.file().map(Object::toString).orElse(""));
		Kernel.Snapshot kernel = moment.state().kernel();
		if (kernel.percpu() != null || kernel.vmalloc() != null) {
			group.add("Kernel", "rules of " + kernel.profile().name());
		}
		return group.count("Events", session.length()).count("Problems", session.problems().size());
	}
}
