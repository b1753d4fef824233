package org.vmalloscope.scenario.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Architecture;
import org.vmalloscope.engine.kernel.ArchitectureNames;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelDefinition;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.engine.memory.GfpPassthrough;
import org.vmalloscope.engine.memory.PhysicalMemory;
import org.vmalloscope.engine.memory.PhysicalMemory.Watermarks;
import org.vmalloscope.engine.percpu.PercpuEnvironment.Backing;
import org.vmalloscope.engine.percpu.PercpuGeneration;
import org.vmalloscope.scenario.grammar.ScenarioParser.ArchNameContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.ChunkPartContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.CostPartContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.ExpressionContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.MachineItemContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.PercpuPolicyContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.ReleaseContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.VmallocPolicyContext;
import org.vmalloscope.scenario.machine.MachineDescription;
import org.vmalloscope.scenario.machine.MachineDescription.Memory;
import org.vmalloscope.scenario.machine.MachineDescription.Occupied;
import org.vmalloscope.scenario.machine.MachineDescription.VmallocPolicy;
import org.vmalloscope.scenario.syntax.Nearest;

/** Makes a {@link MachineDescription} of a {@code machine} block. All values in it are known before the run. */
final class MachineCompiler {
	/** What a scenario without a machine block runs on. */
	static final String DEFAULT_KERNEL = "6.1";
	static final int DEFAULT_CPUS = 4;
	private static final List<String> PLACEMENTS = List.of("V0", "V1", "V2", "V3");
	private static final List<String> PURGES = List.of("P0", "P1", "P2", "P3", "P4", "P5", "P6", "THRESHOLD", "RANGE");
	private final Problems problems;
	private final Expressions expressions;
	private KernelProfile profile = KernelProfiles.get(DEFAULT_KERNEL);
	private KernelConfiguration configuration = new KernelConfiguration(profile);
	private final NodeTopology topology = new NodeTopology();
	private final List<Occupied> occupied = new ArrayList<>();
	private final List<PhysicalMemory.Task> killable = new ArrayList<>();
	private VmallocPolicy vmalloc = VmallocPolicy.OWN;
	private boolean physical;
	private boolean panicOnOom;
	private boolean cpusGiven;
	private long totalPages;
	private long freePages = -1;
	private long reclaimable;
	private Watermarks watermarks = Watermarks.NONE;

	MachineCompiler(Problems problems, Expressions expressions) {
		this.problems = problems;
		this.expressions = expressions;
	}

	/** The machine of a scenario that does not describe one. */
	MachineDescription standard() {
		configuration.cpus(DEFAULT_CPUS);
		return description();
	}

	/** @param items of which a later one counts more than an earlier one */
	MachineDescription compile(Token start, List<MachineItemContext> items) {
		for (MachineItemContext item : items) {
			if (item.KERNEL() != null) {
				kernel(item);
			}
		}
		for (MachineItemContext item : items) {
			if (item.ARCHITECTURE() != null) {
				architecture(item.archName());
			}
		}
		configuration = new KernelConfiguration(profile);
		configuration.atomSize(profile.architecture().atomSize());
		expressions.setPageSize(profile.architecture().pageSize());
		for (MachineItemContext item : items) {
			try {
				item(item);
			} catch (IllegalArgumentException e) {
				problems.at(item, String.valueOf(e.getMessage()));
			}
		}
		if (!cpusGiven && topology.isEmpty()) {
			configuration.cpus(DEFAULT_CPUS);
		}
		if (!topology.isEmpty()) {
			try {
				topology.apply(profile, configuration);
			} catch (IllegalArgumentException e) {
				problems.at(start, String.valueOf(e.getMessage()));
			}
		}
		return description();
	}

	private MachineDescription description() {
		Memory memory = physical ? new Memory(freePages >= 0 ? freePages : totalPages, reclaimable, watermarks, List.copyOf(killable), panicOnOom) : null;
		return new MachineDescription(profile, configuration, memory, totalPages, vmalloc, List.copyOf(occupied));
	}

	private void kernel(MachineItemContext item) {
		knownKernel(item.release()).ifPresent(found -> profile = found);
	}

	private Optional<KernelProfile> knownKernel(ReleaseContext release) {
		String name = release.getText();
		try {
			Optional<KernelProfile> found = KernelProfiles.find(name);
			if (found.isEmpty()) {
				problems.at(release, "unknown kernel '" + name + "'; known are " + String.join(", ", KernelProfiles.names())
						+ Nearest.hint(name, KernelProfiles.names()));
			}
			return found;
		} catch (IllegalArgumentException e) {
			problems.at(release, String.valueOf(e.getMessage()));
			return Optional.empty();
		}
	}

	private void architecture(ArchNameContext name) {
		String release = profile.name().replaceFirst("-.*", "");
		Optional<Architecture> architecture;
		try {
			architecture = ArchitectureNames.find(name.getText(), release);
		} catch (IllegalArgumentException e) {
			problems.at(name, String.valueOf(e.getMessage()));
			return;
		}
		if (architecture.isEmpty()) {
			problems.at(name, "unknown architecture '" + name.getText() + "'; known are " + String.join(", ", ArchitectureNames.names())
					+ Nearest.hint(name.getText(), ArchitectureNames.names()));
		} else {
			profile = profile.on(architecture.get());
		}
	}

	private void item(MachineItemContext item) {
		List<ExpressionContext> values = item.expression();
		switch (item.getStart().getText()) {
		case "percpu" -> item.percpuPolicy().forEach(this::percpu);
		case "vmalloc" -> item.vmallocPolicy().forEach(this::vmalloc);
		case "cpus" -> {
			configuration.cpus(count(values.get(0)));
			cpusGiven = true;
		}
		case "node" -> topology.addNode(count(values.get(0)), values.size() > 1 ? bytes(values.get(1)) : -1);
		case "distance" -> topology.addRow(values.stream().mapToInt(this::count).toArray());
		case "memory" -> totalPages = pages(values.get(0));
		case "free" -> {
			physical = true;
			freePages = pages(values.get(0));
		}
		case "page" -> configuration.pageBudget(pages(values.get(0)));
		case "reclaimable" -> {
			physical = true;
			reclaimable = pages(values.get(0));
		}
		case "watermarks" -> {
			physical = true;
			watermarks = new Watermarks(pages(values.get(0)), pages(values.get(1)), pages(values.get(2)));
		}
		case "killable" -> {
			physical = true;
			killable.add(new PhysicalMemory.Task(Problems.unquoted(item.STRING().getText()), pages(values.get(0))));
		}
		case "panic" -> {
			physical = true;
			panicOnOom = true;
		}
		case "first" -> item.chunkPart().forEach(this::chunkPart);
		case "occupied" -> occupied(item, values);
		case "metadata" -> configuration.metadataInVmalloc(true);
		case "cost" -> item.costPart().forEach(this::cost);
		default -> {
			// kernel and architecture were read before
		}
		}
	}

	private void percpu(PercpuPolicyContext policy) {
		if (policy.GENERATION() != null) {
			choose(policy.ID(), policy.release(), List.of(PercpuGeneration.values()), kernel -> kernel.percpu().generation())
					.ifPresent(value -> profile = profile.withPercpu(profile.percpu().withGeneration(value)));
		} else if (policy.GFP() != null) {
			choose(policy.ID(), policy.release(), List.of(GfpPassthrough.values()), kernel -> kernel.percpu().gfpPassthrough())
					.ifPresent(value -> profile = profile.withPercpu(profile.percpu().withGfpPassthrough(value)));
		} else {
			choose(policy.ID().getSymbol(), List.of(Backing.values())).ifPresent(configuration::backing);
		}
	}

	/** By its own name, or as a known kernel has it. */
	private <T extends Enum<T>> Optional<T> choose(@Nullable TerminalNode name, @Nullable ReleaseContext release, List<T> values, Function<KernelProfile, T> ofKernel) {
		if (release != null) {
			return knownKernel(release).map(ofKernel);
		}
		return name == null ? Optional.empty() : choose(name.getSymbol(), values);
	}

	private <T extends Enum<T>> Optional<T> choose(Token name, List<T> values) {
		List<String> names = values.stream().map(Enum::name).toList();
		int index = names.indexOf(name.getText().toUpperCase(Locale.ROOT));
		if (index < 0) {
			unknown(name, names);
			return Optional.empty();
		}
		return Optional.of(values.get(index));
	}

	private void unknown(Token name, List<String> names) {
		problems.at(name, "expected " + String.join(", ", names) + ", got '" + name.getText() + "'" + Nearest.hint(name.getText(), names));
	}

	private void vmalloc(VmallocPolicyContext policy) {
		VmallocPolicy old = vmalloc;
		if (policy.WINDOW() != null) {
			window(policy.expression());
			return;
		}
		List<String> known = policy.PLACEMENT() != null ? PLACEMENTS : PURGES;
		String value = policy.ID() == null ? "" : policy.ID().getText().toUpperCase(Locale.ROOT);
		ReleaseContext release = policy.release();
		if (release != null) {
			try {
				String text = release.getText();
				value = known.get(policy.PLACEMENT() != null ? KernelDefinition.placement(text).ordinal() : KernelDefinition.purge(text).ordinal());
			} catch (IllegalArgumentException e) {
				problems.at(release, String.valueOf(e.getMessage()));
				return;
			}
		}
		if (!known.contains(value)) {
			unknown(policy.ID().getSymbol(), known);
		} else if (policy.PLACEMENT() != null) {
			vmalloc = new VmallocPolicy(value, old.purge(), old.threshold(), old.scanCost(), old.freeCost(), old.flushCost());
		} else {
			long threshold = policy.THRESHOLD() != null ? pages(policy.expression(0)) : 0;
			vmalloc = new VmallocPolicy(old.placement(), value, threshold, old.scanCost(), old.freeCost(), old.flushCost());
		}
	}

	private void window(List<ExpressionContext> ends) {
		Architecture architecture = profile.architecture();
		if (ends.size() == 2) {
			configuration.vmallocStart(address(ends.get(0))).vmallocEnd(address(ends.get(1)));
		} else if (architecture.wordBytes() == 4) {
			configuration.vmallocStart(configuration.vmallocEnd() - bytes(ends.get(0)));
		} else {
			configuration.vmallocEnd(configuration.vmallocStart() + bytes(ends.get(0)));
		}
		if (Long.compareUnsigned(configuration.vmallocStart(), configuration.vmallocEnd()) >= 0) {
			problems.at(ends.get(0), "the vmalloc window is empty");
		}
	}

	private void chunkPart(ChunkPartContext part) {
		ExpressionContext value = part.expression();
		switch (part.getStart().getText()) {
		case "static" -> configuration.staticSize(intBytes(value));
		case "reserved" -> configuration.reservedSize(intBytes(value));
		case "dynamic" -> configuration.dynamicSize(intBytes(value));
		case "unit" -> configuration.unitSize(intBytes(value));
		case "atom" -> configuration.atomSize(intBytes(value));
		default -> configuration.firstBase(address(value));
		}
	}

	private void occupied(MachineItemContext item, List<ExpressionContext> values) {
		String by = item.STRING() == null ? "" : Problems.unquoted(item.STRING().getText());
		long start;
		long bytes;
		if (item.AT() != null) {
			start = address(values.get(1));
			bytes = bytes(values.get(0));
		} else {
			start = address(values.get(0));
			bytes = address(values.get(1)) - start;
		}
		int page = profile.architecture().pageSize();
		if (bytes <= 0 || start % page != 0 || bytes % page != 0) {
			problems.at(item, "an occupied range must begin and end at a page");
		} else {
			occupied.add(new Occupied(start, bytes, by));
		}
	}

	private void cost(CostPartContext part) {
		long nanos = expressions.constant(expressions.time(part.expression()), part.expression());
		VmallocPolicy old = vmalloc;
		vmalloc = new VmallocPolicy(old.placement(), old.purge(), old.threshold(), part.SCAN() != null ? nanos : old.scanCost(),
				part.FREE() != null ? nanos : old.freeCost(), part.FLUSH() != null ? nanos : old.flushCost());
	}

	private long address(ExpressionContext place) {
		return expressions.constant(expressions.address(place), place);
	}

	private long bytes(ExpressionContext place) {
		return expressions.constant(expressions.bytes(place), place);
	}

	private long pages(ExpressionContext place) {
		return expressions.constant(expressions.pages(place), place);
	}

	private int intBytes(ExpressionContext place) {
		return inRange(bytes(place), place);
	}

	private int count(ExpressionContext place) {
		return inRange(expressions.constant(expressions.plain(place), place), place);
	}

	private int inRange(long value, ParserRuleContext place) {
		if (value != (int) value) {
			problems.at(place, "this number is too large");
			return 1;
		}
		return (int) value;
	}
}
