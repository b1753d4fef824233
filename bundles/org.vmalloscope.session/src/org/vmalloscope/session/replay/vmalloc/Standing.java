package org.vmalloscope.session.replay.vmalloc;

import java.util.ArrayList;
import java.util.List;

import org.vmalloscope.engine.vmalloc.VmallocState;
import org.vmalloscope.engine.vmalloc.VmallocState.Range;
import org.vmalloscope.trace.log.VmallocInfo;
import org.vmalloscope.trace.log.VmallocInfo.Flag;

/**
 * Areas that stood at some moment of a trace, as somebody saw them then. Those that the trace did not place before were there when it began.
 *
 * @param event the event before which they were seen; the number of events for what was seen at an unknown moment or at the end
 * @param areas from first to last address, with their guard pages
 */
public record Standing(int event, List<Range> areas) {
	/** Nobody looked. */
	public static final Standing NONE = new Standing(0, List.of());

	/** Copies. */
	public Standing {
		areas = List.copyOf(areas);
	}

	/** What a recorded state has: areas in use, and those freed and not purged. */
	public static Standing of(int event, VmallocState state) {
		List<Range> areas = new ArrayList<>();
		state.busy().forEach(area -> areas.add(new Range(area.start(), area.end())));
		state.lazy().forEach(area -> areas.add(new Range(area.start(), area.end())));
		return new Standing(event, areas);
	}

	/**
	 * What {@code /proc/vmallocinfo} shows, if it shows true addresses. Freed areas, which it shows merged with their neighbours, are left out: the
	 * trace tells when they were freed.
	 */
	public static Standing of(int event, VmallocInfo info) {
		return info.addresses() != VmallocInfo.Addresses.RAW ? NONE : new Standing(event,
				info.entries().stream().filter(entry -> !entry.flags().contains(Flag.UNPURGED)).map(entry -> new Range(entry.start(), entry.end())).toList());
	}
}
