package org.vmalloscope.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.pagetable.layout.ArchitectureConfiguration;
import org.vmalloscope.engine.pagetable.layout.Architectures;
import org.vmalloscope.engine.pagetable.propagation.PropagationStrategy;
import org.vmalloscope.engine.pagetable.propagation.StrategyNames;
import org.vmalloscope.engine.pagetable.story.ImmunityTable;
import org.vmalloscope.engine.pagetable.story.NamedRace;
import org.vmalloscope.engine.pagetable.story.RaceCatalogue;
import org.vmalloscope.engine.pagetable.story.RaceFile;
import org.vmalloscope.engine.pagetable.story.RaceParameter;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.engine.schedule.Execution;
import org.vmalloscope.engine.schedule.Interleaving;
import org.vmalloscope.engine.schedule.Schedule;
import org.vmalloscope.engine.schedule.TaskMachine;
import org.vmalloscope.engine.schedule.explore.Exploration;
import org.vmalloscope.engine.schedule.explore.Explorer;
import org.vmalloscope.engine.schedule.explore.Limits;
import org.vmalloscope.engine.schedule.explore.Verdict;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.export.AtomicFile;
import org.vmalloscope.paint.export.PictureFormat;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.paint.pagetable.InterleavingPainter;
import org.vmalloscope.paint.pagetable.Lanes;
import org.vmalloscope.paint.painter.PaintedPicture;
import org.vmalloscope.paint.palette.Palette;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code explore}: all interleavings of a scenario's tasks, or of a race about page tables. */
@Command(name = "explore", mixinStandardHelpOptions = true, header = "Explores all interleavings of a scenario's tasks, or of a race about page tables.", //
		description = { "Prints the verdict, how many states were looked at and, if some schedule breaks the kernel or an expectation, the shortest one as a Markdown table.",
				"Exit code: 0 no schedule fails, 1 one does or the bounds were too narrow to tell, 2 bad usage.%n" })
final class ExploreCommand implements Callable<Integer> {
	/** Below this many states the speed is that of a program that has just started. */
	private static final int WORTH_A_SPEED = 10_000;

	private static final int UNWRITABLE = 2;
	private static final String SCENARIO = ".vms";
	/** Points of a lane of a picture. */
	private static final int LANE = 420;

	@Spec
	@Nullable
	private CommandSpec spec;

	@Parameters(index = "0", arity = "0..1", paramLabel = "WHAT", description = "FILE.vms with 'schedule explore', FILE.race, or R1, R1-threads, R2, R3, R4, R5, R5-read, R6, or the name of a story; see --list")
	private @Nullable String race;

	@Option(names = "--arch", paramLabel = "NAME", description = "architecture (default: i386)")
	private @Nullable String architecture;

	@Option(names = "--strategy", paramLabel = "NAME", description = "how entries reach processes (default: own, what kernels of the architecture do)")
	private @Nullable String strategy;

	@Option(names = "--cpus", paramLabel = "N", description = "R1: 2 to 4 CPUs")
	private @Nullable String cpus;

	@Option(names = "--slots", paramLabel = "N", description = "R1: 1 to 4 slots")
	private @Nullable String slots;

	@Option(names = { "-p", "--parameter" }, paramLabel = "NAME=VALUE", description = "any parameter of the race")
	private Map<String, String> parameters = new LinkedHashMap<>();

	@Option(names = "--max-states", paramLabel = "N", description = "most states stored (default: ${DEFAULT-VALUE})", defaultValue = "100000000")
	private int maximumStates;

	@Option(names = "--max-steps", paramLabel = "N", description = "longest schedule looked at (default: unlimited)", defaultValue = "2147483647")
	private int maximumSteps;

	@Option(names = "--max-memory", paramLabel = "MIB", description = "most memory for states (default: ${DEFAULT-VALUE} MiB)", defaultValue = "1024")
	private long maximumMebibytes;

	@Option(names = "--max-seconds", paramLabel = "N", description = "longest time (default: ${DEFAULT-VALUE})", defaultValue = "3600")
	private long maximumSeconds;

	@Option(names = "--unreduced", description = "take exchangeable steps in all orders")
	private boolean unreduced;

	@Option(names = "--schedule", paramLabel = "TASKS", description = "run one schedule, such as \"0 0 1 1\", instead of exploring")
	private @Nullable String schedule;

	@Option(names = { "-o", "--output" }, paramLabel = "FILE", description = "also write the failing (or chosen) schedule: .svg, .pdf or .png as a picture; .race as a session to step; .vms as the scenario with that order written in")
	private @Nullable Path output;

	@Option(names = "--table", description = "print which strategy stands which race")
	private boolean table;

	@Option(names = "--list", description = "print races, architectures, strategies and stories")
	private boolean list;

	@Override
	public Integer call() {
		PrintWriter out = command().getOut();
		try {
			Limits limits = new Limits(maximumSteps, maximumStates, Math.multiplyExact(maximumMebibytes, 1L << 20), Duration.ofSeconds(maximumSeconds));
			if (list) {
				printList(out);
				return 0;
			}
			if (table) {
				out.print(ImmunityTable.explore(limits, (cell, cells) -> true).markdown());
				return 0;
			}
			String name = race;
			if (name != null && name.endsWith(SCENARIO)) {
				Path file = output;
				if (file != null && !file.toString().endsWith(SCENARIO)) {
					throw new IllegalArgumentException(file + ": the order of a scenario is written as .vms");
				}
				return new ScenarioExploration(Path.of(name), limits, new ExploreProgress(command().getErr()), out, command().getErr()).run(file);
			}
			return explore(out, limits);
		} catch (IllegalArgumentException | ArithmeticException e) {
			throw new CommandLine.ParameterException(command(), String.valueOf(e.getMessage()), e);
		} catch (IOException e) {
			command().getErr().println(output + ": cannot be written: " + e.getMessage());
			return UNWRITABLE;
		} finally {
			out.flush();
		}
	}

	private CommandLine command() {
		CommandSpec own = spec;
		if (own == null) {
			throw new IllegalStateException("the command was not made by picocli");
		}
		return own.commandLine();
	}

	private int explore(PrintWriter out, Limits limits) throws IOException {
		Story story = story();
		NamedRace named = RaceCatalogue.named(story.race());
		PropagationStrategy propagation = story.propagation();
		TaskMachine machine = story.machine();
		out.printf("%s: %s%n%s; %s%n%n", named.name(), story.title().isEmpty() ? named.title() : story.title(), story.configuration().description(), propagation.name());
		Path file = output;
		if (file != null && !isRace(file)) {
			type(file);
		}
		String wanted = schedule;
		if (wanted != null) {
			Interleaving interleaving = Interleaving.of(Execution.of(machine, Schedule.parse(wanted)));
			print(out, interleaving, story);
			return interleaving.failingRow() < 0 ? 0 : 1;
		}
		Exploration result = new Explorer(machine).within(limits).reducing(!unreduced).watchedBy(new ExploreProgress(command().getErr())).run();
		out.println(result.text());
		if (result.statistics().states() >= WORTH_A_SPEED) {
			out.println(String.format(Locale.ROOT, "%,.0f states/s, %.1f bytes per state", result.statistics().statesPerSecond(), result.statistics().bytesPerState()));
		}
		Exploration.CounterExample example = result.counterExample();
		if (example != null) {
			out.println();
			print(out, Interleaving.of(Execution.of(machine, example.schedule())), story);
		}
		return result.verdict() == Verdict.VERIFIED || result.verdict() == Verdict.VERIFIED_UP_TO_STEPS ? 0 : 1;
	}

	private static boolean isRace(Path file) {
		return file.toString().endsWith(RaceFile.EXTENSION);
	}

	private void print(PrintWriter out, Interleaving interleaving, Story story) throws IOException {
		out.print(interleaving.markdown());
		Path file = output;
		if (file != null && isRace(file)) {
			Schedule taken = Schedule.of(interleaving.steps().stream().mapToInt(step -> step.task()).toArray());
			AtomicFile.writeText(file, to -> to.write(new RaceFile(story, taken).text()));
		} else if (file != null) {
			Pictures.Format format = new Pictures.Format(Math.max(2, interleaving.cpus().size()) * LANE, InterleavingPainter.height(interleaving, Fonts.DEFAULT), 2,
					Palette.light(), Fonts.DEFAULT);
			Pictures.write(new PaintedPicture<>(new InterleavingPainter(), Lanes.all(interleaving), null, List.of()), format, type(file), file);
		}
	}

	/** @throws IllegalArgumentException if the ending of the file is that of no picture */
	private static PictureFormat type(Path file) {
		String name = file.toString().toLowerCase(Locale.ROOT);
		return Arrays.stream(PictureFormat.values()).filter(type -> name.endsWith("." + type.extension())).findFirst()
				.orElseThrow(() -> new IllegalArgumentException(file + ": a picture ends in .svg, .pdf or .png"));
	}

	/** The race with what was chosen, over what a story of that name has. */
	private Story story() throws IOException {
		String name = race;
		if (name != null && name.endsWith(RaceFile.EXTENSION)) {
			return RaceFile.read(name, Files.readString(Path.of(name), StandardCharsets.UTF_8)).story();
		}
		if (name == null) {
			throw new IllegalArgumentException("which race? " + String.join(", ", RaceCatalogue.all().stream().map(NamedRace::name).toList()) + ", or a story of --list");
		}
		Optional<Story> told = Stories.all().stream().filter(story -> story.name().equals(name)).findFirst();
		Map<String, String> values = new LinkedHashMap<>(told.map(Story::values).orElse(Map.of()));
		values.putAll(parameters);
		put(values, "cpus", cpus);
		put(values, "slots", slots);
		return new Story(name, told.map(Story::title).orElse(""), "", "", told.map(Story::race).orElse(name),
				chosen(architecture, told.map(Story::architecture).orElse("i386")), chosen(strategy, told.map(Story::strategy).orElse(StrategyNames.OWN)), values);
	}

	private static void put(Map<String, String> values, String name, @Nullable String value) {
		if (value != null) {
			values.put(name, value);
		}
	}

	private static String chosen(@Nullable String option, String otherwise) {
		return option == null ? otherwise : option;
	}

	private static void printList(PrintWriter out) {
		out.println("Races:");
		for (NamedRace named : RaceCatalogue.all()) {
			out.printf("  %-12s %s%n", named.name(), named.title());
			for (RaceParameter parameter : named.parameters()) {
				out.printf("  %-12s   %s: %s; %s, otherwise %s%n", "", parameter.name(), parameter.meaning(), parameter.domain(), parameter.standard());
			}
		}
		out.printf("%nStories:%n");
		Stories.all().forEach(story -> out.printf("  %-24s %s%n", story.name(), story.title()));
		out.printf("%nArchitectures:%n");
		for (String name : Architectures.names()) {
			ArchitectureConfiguration configuration = Architectures.named(name);
			out.printf("  %-24s %s%n", name, configuration.description());
		}
		out.printf("  %-24s %s%n", "alpha-8g … alpha-2040g", "alpha with the proposed CONFIG_ALPHA_VMALLOC_SIZE");
		out.printf("%nStrategies:%n  %-24s %s%n", StrategyNames.OWN, "what kernels of the architecture do");
		ArchitectureConfiguration any = Architectures.named("i386");
		StrategyNames.names().forEach(name -> out.printf("  %-24s %s%n", name, StrategyNames.named(name, any).name()));
	}
}
