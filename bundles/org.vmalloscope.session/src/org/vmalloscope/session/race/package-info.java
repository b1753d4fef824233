/**
 * Races about page tables as courses: each atomic step is an operation. A file of a race ({@link org.vmalloscope.engine.pagetable.story.RaceFile}) is what a shipped
 * story or a counter-example of the explorer is opened from.
 */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.vmalloscope.session.race;
