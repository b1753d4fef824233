package org.vmalloscope.paint.vmalloc;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.session.Birth;

/**
 * What a user looks for in the vmalloc space: all of an address, sizes, and words. {@code 0xffffc90000000000} is what lies there;
 * {@code 64K}, {@code >=1M}, {@code <3p} are sizes in bytes, K, M, G, T or pages, guard pages included; the words of everything else must
 * occur in what an area is, its caller or its task. Among holes it looks when one of the words is {@code hole}.
 */
public final class AddressSearch {
	/** What a user can write, in short. */
	public static final String HINT = "caller, task, lazy, hole, >=64K, 0xffffc9…";
	private static final Pattern SIZE = Pattern.compile("(<=|>=|<|>|=)?(\\d{1,15})([kmgtp]?)(?:i?b)?", Pattern.CASE_INSENSITIVE);
	private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{1,16}", Pattern.CASE_INSENSITIVE);
	private static final int CHECK_EVERY = 0xfff;

	/**
	 * What was found.
	 *
	 * @param element null when there is nothing
	 * @param end     behind its last address
	 * @param number  which of all that match, from 1
	 * @param count   how many match
	 */
	public record Found(@Nullable AddressElement element, long end, int number, int count) {
		static final Found NOTHING = new Found(null, 0, 0, 0);

		/** For people. */
		public String words() {
			return count == 0 ? "Nothing found" : Unit.COUNT.text(number) + " of " + Unit.COUNT.text(count);
		}
	}

	private record Bound(String relation, long bytes) {
		boolean holds(long size) {
			int order = Long.compareUnsigned(size, bytes);
			return switch (relation) {
			case "<" -> order < 0;
			case "<=" -> order <= 0;
			case ">" -> order > 0;
			case ">=" -> order >= 0;
			default -> order == 0;
			};
		}
	}

	private final List<String> words;
	private final List<Bound> bounds;
	private final Optional<Long> address;
	private final boolean wantsHoles;

	private AddressSearch(List<String> words, List<Bound> bounds, Optional<Long> address, boolean wantsHoles) {
		this.words = words;
		this.bounds = bounds;
		this.address = address;
		this.wantsHoles = wantsHoles;
	}

	/** Reads what the user wrote. Anything means something. */
	public static AddressSearch of(String query, long pageSize) {
		List<String> parts = Stream.of(query.strip().toLowerCase(Locale.ROOT).split("\\s+")).filter(part -> !part.isEmpty()).toList();
		Optional<Long> address = parts.stream().filter(part -> ADDRESS.matcher(part).matches()).findFirst().map(part -> Long.parseUnsignedLong(part.substring(2), 16));
		List<Bound> bounds = parts.stream().map(part -> bound(part, pageSize)).flatMap(Optional::stream).toList();
		List<String> words = parts.stream().filter(part -> !ADDRESS.matcher(part).matches() && bound(part, pageSize).isEmpty() && !isHole(part)).toList();
		return new AddressSearch(words, bounds, address, parts.stream().anyMatch(AddressSearch::isHole));
	}

	private static boolean isHole(String part) {
		return part.equals("hole") || part.equals("holes");
	}

	private static Optional<Bound> bound(String part, long pageSize) {
		Matcher matcher = SIZE.matcher(part);
		if (!matcher.matches()) {
			return Optional.empty();
		}
		String unit = String.valueOf(matcher.group(3)).toLowerCase(Locale.ROOT);
		long factor = switch (unit) {
		case "k" -> 1L << 10;
		case "m" -> 1L << 20;
		case "g" -> 1L << 30;
		case "t" -> 1L << 40;
		case "p" -> pageSize;
		default -> 1;
		};
		String relation = matcher.group(1);
		return Optional.of(new Bound(relation == null ? "=" : relation, Long.parseLong(String.valueOf(matcher.group(2))) * factor));
	}

	/**
	 * The first match behind an address or the last one before it; from the other end on when there is none. Looks at every area.
	 *
	 * @param from    start of what is selected; of a match there another one is wanted
	 * @param forward whether to look behind it
	 * @throws CancellationException when nobody waits any more
	 */
	public Found find(VmallocView view, AddressBook book, long from, boolean forward, BooleanSupplier cancelled) {
		Scan scan = new Scan(book, from, forward);
		long end = view.config().geometry().start();
		int looked = 0;
		for (AreaCursor area = view.areas(); area.next(); end = area.end()) {
			if (wantsHoles && Long.compareUnsigned(area.start(), end) > 0) {
				scan.hole(end, area.start());
			}
			if (!wantsHoles) {
				scan.area(area);
			}
			if ((++looked & CHECK_EVERY) == 0 && cancelled.getAsBoolean()) {
				throw new CancellationException();
			}
		}
		if (wantsHoles && Long.compareUnsigned(end, view.config().geometry().end()) < 0) {
			scan.hole(end, view.config().geometry().end());
		}
		return scan.found();
	}

	private boolean fits(long start, long end) {
		boolean isThere = address.isEmpty() || Long.compareUnsigned(address.get() - start, end - start) < 0;
		return isThere && bounds.stream().allMatch(bound -> bound.holds(end - start));
	}

	private boolean says(AreaCursor area, AddressBook book) {
		if (words.isEmpty()) {
			return true;
		}
		StringBuilder text = new StringBuilder(AddressHits.words(area.state())).append(' ').append(AddressHits.kind(area.type()));
		Optional<Birth> birth = book.birth(area.start());
		birth.ifPresent(made -> text.append(' ').append(made.caller()).append(' ').append(made.task()));
		String all = text.toString().toLowerCase(Locale.ROOT);
		return words.stream().allMatch(all::contains);
	}

	/** Remembers the nearest match on both sides of where it starts. */
	private final class Scan {
		private final AddressBook book;
		private final long from;
		private final boolean forward;
		private int count;
		private Found first = Found.NOTHING;
		private Found near = Found.NOTHING;
		private Found last = Found.NOTHING;

		Scan(AddressBook book, long from, boolean forward) {
			this.book = book;
			this.from = from;
			this.forward = forward;
		}

		void area(AreaCursor area) {
			if (fits(area.start(), area.end()) && says(area, book)) {
				match(new AddressElement.Area(area.start()), area.end());
			}
		}

		void hole(long start, long end) {
			if (words.isEmpty() && fits(start, end)) {
				match(new AddressElement.Hole(start), end);
			}
		}

		private void match(AddressElement element, long end) {
			count++;
			Found here = new Found(element, end, count, 0);
			first = first.element == null ? here : first;
			last = here;
			int order = Long.compareUnsigned(element.start(), from);
			if (forward ? order > 0 && near.element == null : order < 0) {
				near = here;
			}
		}

		Found found() {
			Found best = near.element != null ? near : forward ? first : last;
			return new Found(best.element, best.end, best.number, count);
		}
	}
}
