package org.vmalloscope.engine.pagetable.story;

import java.util.List;

import org.vmalloscope.engine.pagetable.layout.AddressLayout;
import org.vmalloscope.engine.pagetable.layout.Geometry;
import org.vmalloscope.engine.pagetable.propagation.GrowthLock;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;
import org.vmalloscope.engine.pagetable.race.HashName;
import org.vmalloscope.engine.pagetable.race.Race;
import org.vmalloscope.engine.pagetable.race.Races;
import org.vmalloscope.engine.schedule.TaskMachine;

/** All races by name. */
public final class RaceCatalogue {
	private static final String LAYOUT = "areas";
	private static final int CASE_B_SLOT = 992;

	private static final List<NamedRace> ALL = List.of(
			new NamedRace("R1", "the neighbour in the same slot",
					"Several CPUs, each with a process of its own, allocate in slots that nothing lies in yet, and use what they got. Whoever comes first puts a table into the "
							+ "reference table; whoever comes second finds it there, adds pages to it and returns, before the first one's change has reached its own process.",
					List.of(RaceParameter.number("cpus", "CPUs, each with a process", 2, 4, 2), RaceParameter.number("slots", "slots that each CPU allocates in", 1, 4, 1),
							RaceParameter.choice("user", "who uses the second area (2 CPUs, 1 slot)", "process", "rcu-reader", "interrupt", "kernel-thread", "faults-disabled")),
					RaceCatalogue::neighbour),
			new NamedRace("R1-threads", "two threads of one process",
					"R1 among threads of one process: both fault on the same empty entry of the same table, and the second handler finds it filled.", List.of(),
					settings -> Races.threadsOfOneProcess(settings.layout(), settings.strategy()).build()),
			new NamedRace("R2", "two slots at the same time",
					"Two allocations each install a slot of their own at the same time. A change counter says that something changed, not that all of it has arrived: a process that "
							+ "is up to date with the count may lack the other slot.",
					List.of(RaceParameter.choice(LAYOUT, "where the areas lie", "neighbour", "apart", "protocol", "4m-unaligned", "4m-aligned")), RaceCatalogue::twoSlots),
			new NamedRace("R3", "a stack that is not mapped",
					"A thread's stack lies in a slot that a neighbour has just filled; another CPU switches to that thread on tables that lack the slot. The fault handler would push "
							+ "on the same stack.",
					List.of(RaceParameter.choice("touch", "whether the CPU reads the next stack while still on the old one", "no", "yes")),
					settings -> Races.vmappedStack(settings.layout(), settings.strategy(), settings.is("touch", "yes")).build()),
			new NamedRace("R4", "hash_name() crossing a page",
					"A path walk under RCU hashes a name a word at a time; the last load reaches into the next page, which is not there. The fault must be fixed up from the exception "
							+ "table without taking a lock that sleeps.",
					List.of(RaceParameter.choice("word", "bytes of a load", "8", "4"), RaceParameter.any("before-end", "bytes from the name's first byte to the end of its page", 11),
							RaceParameter.any("bytes", "length of the name", 10),
							RaceParameter.choice("next", "what follows the page", "unmapped", "mapped", "unmapped-in-missing-slot")),
					RaceCatalogue::hashName),
			new NamedRace("R5", "vfree of a huge mapping",
					"A huge mapping is one entry, so removing it must reach every process and every TLB before the range is used again. A CPU frees it and makes a new area in the "
							+ "same slot; another CPU, which has used the old one, uses the new one.",
					List.of(RaceParameter.choice("removal", "what is done, in which order", "in-order", "memory-first", "without-flush", "sync-before-purge")),
					RaceCatalogue::hugeReuse),
			new NamedRace("R5-read", "a read of a huge mapping that is gone",
					"A process reads a huge mapping that another CPU removes. The read is an error; the question is whether anybody notices.",
					List.of(RaceParameter.choice("removal", "what is done, in which order", "in-order", "memory-first", "sync-before-purge"),
							RaceParameter.choice("meanwhile", "what the reader's CPU did before", "anything", "removed", "switched")),
					RaceCatalogue::useAfterFree),
			new NamedRace("R6", "extension on demand",
					"vmalloc itself makes the table of the next slot and copies it to all processes before it returns, under a lock. Whether that is enough depends on what the others "
							+ "look at: the entry of the reference table, or a bit that is set after the last copy.",
					List.of(RaceParameter.choice("with", "who runs beside it", "neighbour", "fork", "atomic", "sysctl-up", "sysctl-down")), RaceCatalogue::extension));

	private RaceCatalogue() {
	}

	/** All races. */
	public static List<NamedRace> all() {
		return ALL;
	}

	/** The race of a name.
	 * @throws IllegalArgumentException if there is no such name; the message has the names */
	public static NamedRace named(String name) {
		return ALL.stream().filter(race -> race.name().equalsIgnoreCase(name)).findFirst().orElseThrow(() -> new IllegalArgumentException(
				"no race is called " + name + "; there are " + String.join(", ", ALL.stream().map(NamedRace::name).toList())));
	}

	private static TaskMachine neighbour(RaceSettings settings) {
		int cpus = settings.number("cpus");
		int slots = settings.number("slots");
		if (cpus == 2 && slots == 1) {
			return Races.neighbour(settings.layout(), settings.strategy(), settings.constant(Races.User.class, "user")).build();
		}
		if (!settings.is("user", "process")) {
			throw new IllegalArgumentException("R1 with user " + settings.text("user") + " has 2 CPUs and 1 slot");
		}
		if (slots > 1) {
			requireSlots(settings.layout(), slots);
		}
		return Races.neighbours(settings.layout(), settings.strategy(), cpus, slots).build();
	}

	private static TaskMachine twoSlots(RaceSettings settings) {
		AddressLayout layout = settings.layout();
		PropagationStrategy strategy = settings.strategy();
		requireSlots(layout, 2);
		Race race = switch (settings.text(LAYOUT)) {
		case "apart" -> Races.twoSlots(layout, strategy);
		case "protocol" -> Races.generationProtocol(layout, strategy);
		case "4m-unaligned" -> fourMegabytes(layout, strategy, layout.window().start());
		case "4m-aligned" -> fourMegabytes(layout, strategy, layout.geometry().slotStart(CASE_B_SLOT));
		default -> Races.twoSlotsAndNeighbour(layout, strategy);
		};
		return race.build();
	}

	/** Two areas of 4 MiB and a guard page, the first at an address: {@code vmalloc(SZ_4M)} twice on i386. */
	private static Race fourMegabytes(AddressLayout layout, PropagationStrategy strategy, long first) {
		Geometry geometry = layout.geometry();
		long bytes = 4L << 20;
		if (geometry.slotBytes() != bytes || !layout.windowSlots().contains(CASE_B_SLOT)) {
			throw new IllegalArgumentException("the case is about slots of 4 MiB at " + Long.toHexString((long) CASE_B_SLOT << 22) + ": i386 without PAE");
		}
		long second = first + bytes + geometry.pageBytes();
		return Races.twoAreas(layout, strategy, first, first + bytes, second, second + bytes);
	}

	private static TaskMachine hashName(RaceSettings settings) {
		int offset = settings.layout().geometry().pageBytes() - settings.number("before-end");
		return new HashName(settings.layout(), settings.strategy(), settings.number("word"), offset, settings.number("bytes"),
				settings.constant(HashName.NextPage.class, "next")).build();
	}

	private static TaskMachine hugeReuse(RaceSettings settings) {
		requireSlots(settings.layout(), 1);
		return Races.hugeReuse(settings.layout(), settings.strategy(), settings.constant(Races.Removal.class, "removal")).build();
	}

	private static TaskMachine useAfterFree(RaceSettings settings) {
		requireSlots(settings.layout(), 1);
		return Races.useAfterFree(settings.layout(), settings.strategy(), settings.constant(Races.Removal.class, "removal"),
				settings.constant(Races.Meanwhile.class, "meanwhile")).build();
	}

	private static TaskMachine extension(RaceSettings settings) {
		AddressLayout layout = settings.layout();
		PropagationStrategy strategy = settings.strategy();
		if (settings.text("with").startsWith("sysctl")) {
			requireSlots(layout, 2);
			if (!(strategy.publication() instanceof GrowthLock growth)) {
				throw new IllegalArgumentException("only an extension on demand has a soft limit, not: " + strategy.name());
			}
			boolean up = settings.is("with", "sysctl-up");
			return Races.softLimit(layout, strategy, growth, up ? 1 : 2, up ? 2 : 1).build();
		}
		Race race = switch (settings.text("with")) {
		case "fork" -> Races.extensionAndFork(layout, strategy);
		case "atomic" -> Races.atomicExtension(layout, strategy);
		default -> Races.neighbour(layout, strategy);
		};
		return race.build();
	}

	private static void requireSlots(AddressLayout layout, int slots) {
		int whole = (int) Math.min(Integer.MAX_VALUE, layout.window().end() - layout.geometry().slotStart(Races.slot(layout, 0)) >>> layout.geometry().slots().shift());
		if (whole < slots) {
			throw new IllegalArgumentException("the race needs " + slots + " slots, the window has " + whole);
		}
	}
}
