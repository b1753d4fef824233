/**
 * The races and the immunity table by name, and the stories that are shipped: what menus, command lines and scenarios choose from.
 *
 * <pre>{@code
 * NamedRace race = RaceCatalogue.named("R1");
 * ArchitectureConfiguration i386 = Architectures.named("i386");
 * TaskMachine machine = race.machine(i386.layout(), StrategyNames.named("eager", i386), Map.of("cpus", "3"));
 * Exploration result = new Explorer(machine).run();
 * }</pre>
 *
 * <p>A {@link org.vmalloscope.engine.pagetable.story.NamedRace} is a race with parameters; a {@link org.vmalloscope.engine.pagetable.story.Story} is a race on an
 * architecture with a strategy, and a paragraph that says what to look for. {@link org.vmalloscope.engine.pagetable.story.ImmunityTable} explores strategies against races.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.pagetable.story;
