/**
 * Races about page tables, ready for the explorer.
 *
 * <p>A {@link org.vmalloscope.engine.pagetable.race.Race} is written like the story it tells: which address spaces there are, which areas, what each task does.
 *
 * <pre>{@code
 * Race race = Race.on(layout, Strategies.EAGER_ONLY);
 * int a = race.addressSpace("A");
 * int b = race.addressSpace("B");
 * Area a1 = race.area("a1", 0xf8000000L, 0xf8001000L);
 * Area a2 = race.area("a2", 0xf8002000L, 0xf8003000L);
 * race.thread("CPU1", 1, a).vmalloc(a1).use(a1);
 * race.thread("CPU2", 2, b).vmalloc(a2).use(a2);
 * Exploration result = new Explorer(race.build()).run();   // OOPS after 5 steps with 1 change of task
 * }</pre>
 *
 * <p>The state has only the slots that the areas touch; what strategies do to the other slots of the window is the same at all times and left out.
 * {@link org.vmalloscope.engine.pagetable.race.Races} has the races R1 to R6 of the project's notes, {@link org.vmalloscope.engine.pagetable.race.Immunity} puts
 * them and strategies together.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.engine.pagetable.race;
