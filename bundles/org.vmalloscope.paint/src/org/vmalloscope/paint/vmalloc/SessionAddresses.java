package org.vmalloscope.paint.vmalloc;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Folding;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Difference;
import org.vmalloscope.session.Highlight;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.StateDifference;

/**
 * The vmalloc space of a session at any of its moments. Frames what the last step changed and, inside an operation, what it is looking
 * at. Safe for any thread; blocks for some milliseconds while the session runs to the moment before, and once for a look at each
 * operation.
 */
public final class SessionAddresses {
	/** More frames than that say nothing. */
	private static final int MOST_FRAMES = 200;
	private static final int MOST_CHANGES = 2_000_000;

	private final Session session;
	private final AddressPieces pieces = new AddressPieces();
	private @Nullable PlaceHistory history;
	/** Lanes that had something in them at some moment shown: they stay, so that the picture does not jump. */
	private final Set<Lane> lanesSeen = EnumSet.of(Lane.ALL, Lane.BUSY, Lane.LAZY, Lane.HOLES);

	public SessionAddresses(Session session) {
		this.session = session;
	}

	/** The map of a moment, with what the last step changed; empty when the machine has no vmalloc allocator. */
	public Optional<AddressMap> map(Moment moment) {
		return map(moment, Base.PREVIOUS, AddressLayout.LANES);
	}

	/**
	 * The map of a moment, with what is different from another one: framed when that is the one before or in wrapped rows, else in a lane of
	 * their own, because differences may be many. Empty when the machine has no vmalloc allocator.
	 */
	public Optional<AddressMap> map(Moment moment, Base base, AddressLayout layout) {
		VmallocView view = moment.state().kernel().vmalloc();
		if (view == null) {
			return Optional.empty();
		}
		PlaceHistory places = history();
		AddressDomain domain = AddressDomain.of(view);
		AddressBook book = new SessionAddressBook(session, moment, places);
		AddressRuns all = AddressRuns.of(view, domain, book.unitSize(), pieces);
		List<AddressMap.Highlight> highlights = new ArrayList<>();
		Moment before = base.of(session, moment);
		StateDifference difference = StateDifference.between(before, moment, base.isPrevious() ? MOST_FRAMES : MOST_CHANGES);
		// rows have no lane for changes
		if (base.isPrevious() || layout == AddressLayout.ROWS && difference.differences().size() <= MOST_FRAMES) {
			addChanges(difference, highlights);
		}
		addInside(moment, highlights);
		AddressChanges changes = base.isPrevious() ? AddressChanges.NONE : AddressChanges.of(difference, domain.range(), before, base);
		return Optional.of(new AddressMap(view, all, lanes(all, changes), domain, AddressFolding.of(all, view, places.used()), book, highlights, changes, layout));
	}

	/**
	 * The maps of the base of a moment and of the moment itself over the same addresses, with what differs between them in a lane of each,
	 * and framed where that is not too much. Empty when one of them has no vmalloc allocator.
	 */
	public List<AddressMap> pair(Moment moment, Base base) {
		Moment before = base.of(session, moment);
		VmallocView then = before.state().kernel().vmalloc();
		VmallocView now = moment.state().kernel().vmalloc();
		if (then == null || now == null) {
			return List.of();
		}
		SessionAddresses others = base.isMachine() ? new SessionAddresses(session.machines().get(base.machine())) : this;
		AddressDomain domain = AddressDomain.of(then).with(AddressDomain.of(now));
		StateDifference difference = StateDifference.between(before, moment, MOST_CHANGES);
		AddressChanges changes = AddressChanges.of(difference, domain.range(), before, base);
		List<AddressMap.Highlight> highlights = new ArrayList<>();
		if (difference.differences().size() <= MOST_FRAMES) {
			addChanges(difference, highlights);
		}
		AddressBook thenBook = others.book(before);
		AddressBook nowBook = book(moment);
		AddressRuns thenRuns = AddressRuns.of(then, domain, thenBook.unitSize(), others.pieces);
		// what lies outside of all windows may be another machine's idea
		AddressRuns nowRuns = AddressRuns.of(now, domain, nowBook.unitSize(), base.isMachine() ? new AddressPieces() : pieces);
		Folding folding = AddressFolding.of(nowRuns, thenRuns, now, history().used());
		lanes(thenRuns, changes);
		List<Lane> lanes = lanes(nowRuns, changes);
		return List.of(new AddressMap(then, thenRuns, lanes, domain, folding, thenBook, highlights, changes.seenFromBase(moment), AddressLayout.LANES),
				new AddressMap(now, nowRuns, lanes, domain, folding, nowBook, highlights, changes, AddressLayout.LANES));
	}

	/** What waits for a purge at a moment; empty when the machine has no vmalloc allocator. */
	public Optional<LazyAreas> lazy(Moment moment) {
		VmallocView view = moment.state().kernel().vmalloc();
		if (view == null) {
			return Optional.empty();
		}
		AddressBook book = book(moment);
		AreaRuns runs = new AreaRuns(view, AddressDomain.of(view).outside(), book.unitSize());
		return Optional.of(LazyAreas.of(view, pieces.of(view, runs), book, moment.position()));
	}

	/** What lies at an address: an area, or a hole with its neighbours and what left it behind; null outside of what the allocator manages. */
	public @Nullable Hit at(Moment moment, long address) {
		VmallocView view = moment.state().kernel().vmalloc();
		return view == null ? null : new AddressHits(view, book(moment), AddressDomain.of(view), List.of(), AddressChanges.NONE).at(address);
	}

	/** Who made what; for tables. */
	public AddressBook book(Moment moment) {
		return new SessionAddressBook(session, moment, history());
	}

	private synchronized PlaceHistory history() {
		PlaceHistory known = history;
		if (known == null) {
			known = new PlaceHistory(session);
			history = known;
		}
		return known;
	}

	private synchronized List<Lane> lanes(AddressRuns all, AddressChanges changes) {
		for (Lane lane : Lane.values()) {
			for (AddressLook look : AddressLook.values()) {
				if (all.has(look) && lane.shows(look)) {
					lanesSeen.add(lane);
				}
			}
		}
		List<Lane> lanes = new ArrayList<>(lanesSeen);
		if (!changes.isNone()) {
			lanes.add(Lane.CHANGES);
		}
		return List.copyOf(lanes);
	}

	private static void addChanges(StateDifference differences, List<AddressMap.Highlight> highlights) {
		for (Difference difference : differences.differences()) {
			if (difference.chunkId() == Birth.VMALLOC) {
				highlights.add(new AddressMap.Highlight(Range.of(difference.start(), difference.end()), Ink.CHANGED, title(difference)));
			}
		}
	}

	private static String title(Difference difference) {
		return difference.before().isEmpty() ? "Placed, " + difference.now()
				: difference.now().isEmpty() ? "Released, was " + difference.before() : difference.before() + " → " + difference.now();
	}

	private static void addInside(Moment moment, List<AddressMap.Highlight> highlights) {
		for (Highlight highlight : moment.highlights()) {
			if (highlight.chunkId() == Birth.VMALLOC && highlight.start() != highlight.end()) {
				highlights.add(new AddressMap.Highlight(Range.of(highlight.start(), highlight.end()), ink(highlight.kind()), highlight.kind().name()));
			}
		}
	}

	private static Ink ink(Highlight.Kind kind) {
		return switch (kind) {
		case CANDIDATE_REJECTED -> Ink.FAILURE;
		case PLACED, FREED, LAZY, PURGED -> Ink.CHANGED;
		case FLUSHED -> Ink.POSITION;
		default -> Ink.SELECTION;
		};
	}

}
