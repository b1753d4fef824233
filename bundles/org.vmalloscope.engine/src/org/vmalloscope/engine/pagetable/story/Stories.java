package org.vmalloscope.engine.pagetable.story;

import java.util.List;
import java.util.Map;

/** The stories that are shipped: those of the discussion of November 2025 about vmalloc on alpha, and what follows from it. */
public final class Stories {
	private static final List<Story> ALL = List.of(
			new Story("alpha", "alpha today: one slot, made before the first fork",
					"Alpha's vmalloc has the 8 GiB of one top-level slot. Its table lies behind the kernel image and is in the reference table before there is any process; "
							+ "pgd_alloc() copies the entry, and nobody ever changes it. Everything vmalloc does happens in tables that all processes share.",
					"The two CPUs install last-level tables and pages, never a slot. In the Page tables view all columns are the same in every state.", "R1", "alpha", "own",
					Map.of()),
			new Story("alpha-large", "alpha with LARGE_VMALLOC: the handler will not do it for an interrupt",
					"With CONFIG_ALPHA_LARGE_VMALLOC the window has 255 slots, and a slot's table is made when the first area needs it. Other processes get the entry from the fault "
							+ "handler, which first asks whether it may: not in an interrupt, not without an mm, not with page faults off. That is why the option says that it is racy.",
					"CPU 2's area is complete and its address valid, and yet an interrupt on that CPU dies of it: its process lacks the entry, and the handler goes to no_context.",
					"R1", "alpha-large", "own", Map.of("user", "interrupt")),
			new Story("alpha-large-process", "alpha with LARGE_VMALLOC: the same in a process",
					"The same race, but the area is used by the process that allocated it: here the handler copies the entry and the load is done again.",
					"A fault, then its recovery; no schedule is worse than that.", "R1", "alpha-large", "own", Map.of()),
			new Story("alpha-threads", "alpha with LARGE_VMALLOC: two threads of one process",
					"Alpha's handler copies an entry if the copy is empty and the reference is not. Of two threads of one process that fault at the same time, the second finds the "
							+ "copy filled, takes that for an error, and dies.",
					"Both loads fault before either handler runs; the second handler says: nothing to copy.", "R1-threads", "alpha-large", "own", Map.of()),
			new Story("alpha-patch", "alpha with the patch: all tables made at boot",
					"Al Viro's patch makes the tables of the whole window in mem_init(), 8 KiB for each 8 GiB, and pgd_alloc() copies all of their entries. The fault path goes away, "
							+ "because there is nothing left that it could find missing.",
					"As on alpha today, now with eight slots for 64 GiB: the reference table's slots are filled before anything runs.", "R1", "alpha-64g", "own", Map.of()),
			new Story("i386-neighbour", "i386: the neighbour in the same slot",
					"CPU 1 has put a table into the reference table and has not yet copied the entry to the other processes. CPU 2 allocates in the same slot, sees the table, has "
							+ "nothing to publish and returns. Its own process still lacks the entry: the first load faults. vmalloc_fault() copies it, without any lock.",
					"The step 'ref present, no sync': CPU 2 does not wait for CPU 1's copies. The fault is served in every schedule.", "R1", "i386", "own", Map.of()),
			new Story("i386-without-fault", "i386 of early 5.8: the same without vmalloc_fault()",
					"For some weeks of 2020 i386 relied on copying alone and had no vmalloc_fault(). The same six steps end in an oops.",
					"The shortest failing schedule has one change of task. Let CPU 1 copy before CPU 2 loads, and the fault is gone.", "R1", "i386", "eager", Map.of()),
			new Story("i386-4m-unaligned", "i386: two vmalloc(4M), the window's first addresses",
					"With the usual 120 MiB window the first area of 4 MiB covers parts of slots 991 and 992; the second begins behind its guard page and covers parts of 992 and 993. "
							+ "They share a slot and each has one of its own: R1 and R2 at once. Copying at once happens to stand this one: each CPU has installed something, so each copies, "
							+ "and it copies all slots from the start of its area on. A generation count does not.",
					"Slot 992 belongs to both. Try the strategy eager, and then areas=neighbour, where the second CPU has nothing of its own to publish.", "R2", "i386",
					"generation", Map.of("areas", "4m-unaligned")),
			new Story("i386-4m-aligned", "i386: two vmalloc(4M) in slots of their own",
					"From an address at a slot boundary the first area fills slot 992 alone and the second parts of 993 and 994. A generation count that each process is compared with "
							+ "cannot tell that two changes are under way: a process is up to date with the count and lacks a slot.",
					"Watch gen and the count of the process (A.gen, B.gen): they are equal when its load faults.", "R2", "i386", "generation", Map.of("areas", "4m-aligned")),
			new Story("generation-protocol", "a single generation count, step by step",
					"Install, raise the count, copy what was installed, note the count. Two CPUs doing so in parallel: the one whose slot was not copied finds its process up to date.",
					"B.gen == gen although B has no entry for the slot that CPU 2 has just installed.", "R2", "i386", "generation", Map.of("areas", "protocol")),
			new Story("arm-counter", "arm: a counter that context switches look at",
					"Arm raises a counter in init_mm; a process copies the window when it is switched to and its own counter differs. A process that is running does not switch, so R1 "
							+ "happens as on i386, and it is the fault handler that saves the day.",
					"seq has moved, the processes' own counters have not, and nobody looks until the fault: even the CPU that made the table faults.", "R1", "arm", "own", Map.of()),
			new Story("amd64-preallocation", "amd64: slots made at boot",
					"Since 5.10 x86-64 makes the tables of all 64 slots of the 32 TiB window at boot, 256 KiB, and has no vmalloc fault handling any more.",
					"No step installs a slot. Tables below are shared, so the second CPU finds what the first one made.", "R1", "x86-64", "own", Map.of()),
			new Story("amd64-2025", "amd64 since 2025: the thread's open question",
					"In August 2025 arch_sync_kernel_mappings() came back on x86-64, without a fault path. How does that avoid R1? vmalloc computes a mask of the levels in which it "
							+ "installed something, and the bits of the top levels are set only for a slot that was empty. Within the window no slot ever is. The sync serves page structures "
							+ "of hot-plugged memory, outside of the window.",
					"The steps of copying exist in the programs and no schedule reaches them.", "R1", "x86-64-7.1", "own", Map.of()),
			new Story("amd64-on-demand", "amd64 if it had no pre-allocation",
					"What 5.8 did for one release: slots on demand, copied at once, no fault path.", "The same six steps as on i386 without vmalloc_fault(), in slots of 512 GiB.", "R1",
					"x86-64", "eager", Map.of()),
			new Story("vfree-huge", "vfree of a huge mapping, in order",
					"A huge mapping is a single entry. i386 removes it from the reference table, copies the removal to all processes, and flushes TLBs before the range is used again.",
					"B's entry is cleared before the memory goes back, the TLB before the new area is mapped.", "R5", "i386", "own", Map.of()),
			new Story("vfree-without-flush", "vfree of a huge mapping, range used again without a flush",
					"The tables are right everywhere, but CPU 2's TLB still holds the entry of the old mapping when the new area is handed to it.",
					"The read succeeds: in memory that belongs to somebody else by now.", "R5", "i386", "own", Map.of("removal", "without-flush")),
			new Story("vfree-unpublished", "vfree of a huge mapping up to 5.7",
					"Without publication of removals other processes keep the old entry. 5.3 and 5.4 therefore synchronised all tables before a purge.",
					"The entry of B is stale when the new area is mapped.", "R5", "i386-5.4", "own", Map.of()),
			new Story("arm-stale-section", "arm: a section read after it is gone",
					"Unmapping a section on arm updates the tables of the process that does it, and raises the counter for the others. A process that does not switch keeps the section: "
							+ "a use after iounmap() succeeds silently.",
					"A stale access without any fault.", "R5-read", "arm", "own", Map.of("meanwhile", "removed")),
			new Story("arm-switched-section", "arm: the same after a context switch",
					"Once the CPU has switched to another process and back, the counter has done its work, and the read faults as it should.", "An oops instead of a silent read.",
					"R5-read", "arm", "own", Map.of("meanwhile", "switched")),
			new Story("extension", "on-demand extension with a published bit",
					"david laight's proposal: vmalloc makes the next slot's table itself, copies it to all processes under a lock, and only then sets a bit that allocators look at.",
					"CPU 2 waits for the lock although the reference table has the entry already.", "R6", "alpha-large", "extension", Map.of()),
			new Story("extension-unpublished", "on-demand extension without a published bit",
					"The same, but allocators look at the reference table: that is R1 again.", "CPU 2 goes by the entry and faults before the copy has arrived.", "R6", "alpha-large",
					"extension-unpublished", Map.of()),
			new Story("extension-fork", "on-demand extension and a fork",
					"A process that is being made while a slot is added must get the entry either from the copier or from pgd_alloc(): copying and going on the list happen under the lock.",
					"No schedule in which the child lacks the slot.", "R6", "alpha-large", "extension", Map.of("with", "fork")),
			new Story("vmapped-stack", "a stack in a slot that is not there",
					"Stacks of tasks are vmalloc'ed. A CPU that switches to one whose slot its tables lack cannot even take the fault: the handler pushes on that very stack.",
					"The recursion comes at the first use of the stack. Reading the stack beforehand (parameter touch) lets the handler run on the old one.", "R3", "x86-64-5.4", "own",
					Map.of()),
			new Story("hash-name-x86", "hash_name() on x86", "The last word of a name reaches into a page that is not there. x86's handler takes no lock for kernel addresses and finds "
					+ "the load in the exception table: the missing bytes are zero, as the code expects.", "A fault and its fix-up, nothing slept.", "R4", "x86-64", "own", Map.of()),
			new Story("hash-name-old-arm", "hash_name() on arm before the fix",
					"Arm's handler treated a page-level fault at a kernel address like any other and took the mmap lock, which may sleep, in an RCU read side.",
					"'sleeping function called from invalid context'; the fix-up would have come after it.", "R4", "arm-6.1", "own", Map.of("word", "4")),
			new Story("hash-name-fixed-arm", "hash_name() on arm with the fix",
					"Addresses of the kernel no longer get as far as the mmap lock.", "As on x86.", "R4", "arm", "own", Map.of("word", "4")));

	private Stories() {
	}

	/** All stories, in an order for reading. */
	public static List<Story> all() {
		return ALL;
	}

	/** The story of a name.
	 * @throws IllegalArgumentException if there is no such name */
	public static Story named(String name) {
		return ALL.stream().filter(story -> story.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("no story is called " + name + "; there are " + String.join(", ", ALL.stream().map(Story::name).toList())));
	}
}
