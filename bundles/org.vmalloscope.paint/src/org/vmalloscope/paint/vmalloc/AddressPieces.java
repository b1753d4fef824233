package org.vmalloscope.paint.vmalloc;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.vmalloc.AreaGroup;
import org.vmalloscope.engine.vmalloc.AreaGroups;
import org.vmalloscope.engine.vmalloc.VmallocView;

/**
 * What is known about the groups of areas of one machine. Moments share the groups in which nothing changed between them, so that a
 * moment costs a walk over what is new in it, and a look at each group. Keeps one piece for each place of a group: with a million areas
 * some 4 MB. Thread-safe.
 */
final class AddressPieces {
	private @Nullable AddressPiece[] known = new @Nullable AddressPiece[64];

	/** The pieces of a moment, by address. */
	synchronized AddressPiece[] of(VmallocView view, AreaRuns runs) {
		AreaGroups groups = view.groups();
		AddressPiece[] pieces = new AddressPiece[groups.count()];
		for (int i = 0; groups.next(); i++) {
			pieces[i] = piece(groups, runs);
		}
		return pieces;
	}

	private AddressPiece piece(AreaGroups groups, AreaRuns runs) {
		int place = groups.place();
		AddressPiece before = place < known.length ? known[place] : null;
		AreaGroup group = groups.group(before == null ? null : before.group());
		if (before != null && before.group() == group) {
			return before;
		}
		AddressPiece piece = AddressPiece.of(group, runs);
		if (piece.isLasting()) {
			if (place >= known.length) {
				known = Arrays.copyOf(known, Math.max(place + 1, 2 * known.length));
			}
			known[place] = piece;
		}
		return piece;
	}
}
