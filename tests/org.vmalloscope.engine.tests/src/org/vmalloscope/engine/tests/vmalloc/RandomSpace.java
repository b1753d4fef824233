package org.vmalloscope.engine.tests.vmalloc;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.kernel.Result;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.simulate.ResultPrinter;

/** Machines in whose small address space percpu and vmalloc meet, and an endless row of requests to them, the same for the same seed. */
final class RandomSpace {
	private static final int MOST_LIVE = 400;

	private final Random random;
	private final List<Integer> areas = new ArrayList<>();
	private final List<Integer> percpu = new ArrayList<>();
	private int nextId = 1;

	RandomSpace(long seed) {
		random = new Random(seed);
	}

	/** Four CPUs and 24 MiB of address space, so that allocations fail and purges happen. */
	static Kernel machine(KernelProfile profile) {
		KernelConfiguration configuration = new KernelConfiguration(profile).cpus(4).unitSize(65536).staticSize(20480).dynamicSize(8192).metadataInVmalloc(true);
		return Kernel.boot(profile, configuration.vmallocEnd(configuration.vmallocStart() + (24 << 20)));
	}

	static String dump(Kernel kernel) {
		StringBuilder text = new StringBuilder();
		ResultPrinter printer = new ResultPrinter(text);
		printer.print(kernel.execute(new Request.DumpVmalloc(false)));
		printer.print(kernel.execute(new Request.DumpPercpu(false)));
		return text.toString();
	}

	static String print(Result result) {
		StringBuilder text = new StringBuilder();
		new ResultPrinter(text).print(result);
		return text.toString();
	}

	Request next() {
		int choice = random.nextInt(100);
		if (choice < 4) {
			return new Request.SetCpu(random.nextInt(4));
		}
		if (choice < 10) {
			return switch (random.nextInt(8)) {
				case 0 -> new Request.Purge();
				case 1 -> new Request.UnmapAliases();
				case 2 -> new Request.ShrinkNodes();
				case 3, 4 -> new Request.BalancePercpu(true);
				default -> new Request.DrainWork();
			};
		}
		boolean grows = random.nextInt(100) < (areas.size() + percpu.size() < MOST_LIVE ? 55 : 35);
		if (choice < 25) {
			return grows || percpu.isEmpty() ? percpuArea() : new Request.FreePercpu(take(percpu));
		}
		return grows || areas.isEmpty() ? area() : new Request.FreeArea(take(areas));
	}

	private Request percpuArea() {
		percpu.add(nextId);
		return new Request.AllocatePercpu(nextId++, 1 + random.nextInt(20000), 1 << random.nextInt(9), Gfp.GFP_KERNEL | Gfp.NOWARN, false);
	}

	private Request area() {
		areas.add(nextId);
		int id = nextId++;
		long align = random.nextInt(3) > 0 ? 1 : 4096L << random.nextInt(7);
		return switch (random.nextInt(8)) {
			case 0 -> new Request.MapRam(id, 1 + random.nextInt(80));
			case 1 -> new Request.Ioremap(id, 1 + random.nextInt(40));
			case 2, 3 -> new Request.AllocateVmalloc(id, 1 + random.nextInt(random.nextInt(12) == 0 ? 900 : 60), align);
			default -> new Request.GetArea(id, 1 + random.nextInt(30), align);
		};
	}

	private int take(List<Integer> live) {
		int index = random.nextInt(live.size());
		int id = live.set(index, live.get(live.size() - 1));
		live.remove(live.size() - 1);
		return id;
	}
}
