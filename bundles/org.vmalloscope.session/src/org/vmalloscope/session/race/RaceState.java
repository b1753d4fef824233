package org.vmalloscope.session.race;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.engine.schedule.Interleaving;
import org.vmalloscope.engine.schedule.Schedule;
import org.vmalloscope.session.Course;

/**
 * A race between two steps. What the machine holds then follows from the schedule up to the position; who wants to see it runs the story along it.
 *
 * @param kernel a machine without allocators: a race is about page tables only
 * @param story what is told
 * @param schedule who takes which turn, for the whole session
 * @param interleaving all steps of the session
 * @param position how many of them have been taken
 */
public record RaceState(Kernel.Snapshot kernel, Story story, Schedule schedule, Interleaving interleaving, int position) implements Course.State {
}
