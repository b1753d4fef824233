package org.vmalloscope.ui.vmalloc;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.ui.document.Subject;

/** What is selected, in the words of the pictures of addresses and in those of the window. */
final class AddressSubjects {
	private AddressSubjects() {
	}

	/** The selected thing that a hit of a map is; null for none. */
	static @Nullable Subject of(@Nullable Hit hit) {
		return hit == null ? null : new Subject.Addresses(hit.x().first(), hit.x().end());
	}

	/** What a map has at the beginning of a selected thing; null when that lies elsewhere. */
	static @Nullable Hit find(AddressMap map, @Nullable Subject subject) {
		return subject instanceof Subject.Addresses addresses ? map.at(addresses.start()) : null;
	}
}
