/**
 * The scenario language ({@code *.vms}): what happens to the allocators, written as a kernel developer would say it.
 *
 * <pre>
 * Scenario scenario = Scenario.read(Path.of("exhaustion.vms"));
 * if (scenario.problems().isEmpty()) {
 * 	ScenarioRun run = ScenarioRun.of(scenario.program(), RunLimits.DEFAULT, RunMonitor.NONE);
 * 	run.problems().forEach(System.err::println);
 * }
 * </pre>
 *
 * Packages: {@code syntax} (tokens and parse trees; the generated parser is in {@code grammar}), {@code compile} (from trees to a
 * compact program, with all checks), {@code machine} (the kernel it runs on), {@code run} (the first run, which unrolls every loop
 * into positions, and running positions again), {@code edit} (what an editor needs).
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.scenario;
