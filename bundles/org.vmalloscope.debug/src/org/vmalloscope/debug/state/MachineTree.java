package org.vmalloscope.debug.state;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.memory.PageSupply;
import org.vmalloscope.engine.memory.PageUse;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Frame;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.inside.Words;
import org.vmalloscope.session.scenario.ScenarioCourse;

/** The machine at a moment, compared with the moment before. */
public final class MachineTree {
	private final Session session;
	private final Moment now;
	private final @Nullable Moment before;

	/** @param before what to compare with; null for nothing */
	public MachineTree(Session session, Moment now, @Nullable Moment before) {
		this.session = session;
		this.now = now;
		this.before = before;
	}

	/** What a function of the kernel was called with. */
	public static List<Item> arguments(Frame frame, @Nullable Frame frameBefore) {
		List<Item> items = new ArrayList<>();
		for (Frame.Argument argument : frame.arguments()) {
			boolean changed = frameBefore != null && frameBefore.function().equals(frame.function())
					&& frameBefore.arguments().stream().anyMatch(old -> old.name().equals(argument.name()) && !old.value().equals(argument.value()));
			items.add(new Item(argument.name(), argument.value(), changed));
		}
		return items;
	}

	/** The parts of the machine, and where the session stands. */
	public List<Item> items() {
		Kernel.Snapshot kernel = now.state().kernel();
		Moment old = before;
		Kernel.Snapshot kernelBefore = old == null ? null : old.state().kernel();
		Fields<Kernel.Snapshot> fields = new Fields<>(kernel, kernelBefore);
		fields.add(operation());
		session.course(ScenarioCourse.class).ifPresent(course -> {
			ScenarioTree tree = new ScenarioTree(course.run(), now, old);
			List<Item> names = tree.items();
			if (!names.isEmpty()) {
				boolean changed = names.stream().anyMatch(Item::changed);
				fields.add(new Item("scenario", Words.count(names.size()) + (names.size() == 1 ? " name" : " names"), changed, Item.Children.of(() -> names)));
			}
		});
		PercpuSnapshot percpu = kernel.percpu();
		if (percpu != null) {
			PercpuTree tree = new PercpuTree(session, now.position(), percpu, kernelBefore == null ? null : kernelBefore.percpu());
			fields.add(new Item("percpu", PercpuTree.summary(percpu), tree.hasChanged(), Item.Children.of(tree::items)));
		}
		VmallocView vmalloc = kernel.vmalloc();
		if (vmalloc != null) {
			VmallocTree tree = new VmallocTree(session, now.position(), vmalloc, kernelBefore == null ? null : kernelBefore.vmalloc());
			fields.add(new Item("vmalloc", VmallocTree.summary(vmalloc), tree.hasChanged(), Item.Children.of(tree::items)));
		}
		PageSupply.Image pages = kernel.pages();
		PageSupply.Image pagesBefore = kernelBefore == null ? null : kernelBefore.pages();
		fields.group("pages", state -> budget(state.pages()) + " free", () -> pages(pages, pagesBefore));
		return fields.add("smp_processor_id", state -> Integer.toString(state.cpu())).items();
	}

	private Item operation() {
		Operation last = now.last();
		String place = Words.count(now.position()) + " of " + Words.count(session.length());
		return new Item("position", place, false, Item.Children.of(() -> {
			List<Item> items = new ArrayList<>();
			if (now.isInside()) {
				items.add(new Item("inside", now.inside(), false));
			}
			if (last != null) {
				items.add(new Item(now.isInside() ? "operation" : "last operation", last.text(), false));
				items.add(new Item("kind", last.kind().label(), false));
				add(items, "line", last.line() > 0 ? Long.toString(last.line()) : "");
				add(items, "task", last.task());
				add(items, "caller", session.caller(last.index()));
				add(items, "did", now.isInside() ? "" : String.join(", ", session.effects(last.index()).stream().map(effect -> effect.label()).toList()));
			}
			return items;
		}));
	}

	private static void add(List<Item> items, String name, String value) {
		if (!value.isEmpty()) {
			items.add(new Item(name, value, false));
		}
	}

	private static List<Item> pages(PageSupply.Image pages, PageSupply.@Nullable Image before) {
		Fields<PageSupply.Image> fields = new Fields<>(pages, before).add("free", MachineTree::budget).add("reclaimable", image -> count(image.reclaimablePages()));
		for (PageUse use : PageUse.values()) {
			fields.add("used as " + use.name().toLowerCase(Locale.ROOT).replace('_', ' '), image -> count(image.usedPages(use)));
		}
		return fields.add("machine", image -> image.haltReason() == null ? "runs" : "stopped: " + image.haltReason()).items();
	}

	private static String budget(PageSupply.Image pages) {
		return pages.freePages() == PageSupply.UNLIMITED ? "any number of pages" : count(pages.freePages());
	}

	static String count(long pages) {
		return Words.count(pages) + (pages == 1 ? " page" : " pages");
	}
}
