package org.vmalloscope.ui.vmalloc;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.vmalloc.AddressElement;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.ui.document.Subject;

/** What is selected, in the words of the pictures of addresses and in those of the window. */
public final class AddressSubjects {
	private AddressSubjects() {
	}

	/** The selected thing that a hit of a map is; null for none. */
	public static @Nullable Subject of(AddressMap map, @Nullable Hit hit) {
		if (hit == null || !(hit.element() instanceof AddressElement element)) {
			return null;
		}
		Range addresses = map.addresses(element);
		return new Subject.Addresses(addresses.first(), addresses.end());
	}

	/** What a map has at the beginning of a selected thing; null when that lies elsewhere. */
	public static @Nullable Hit find(AddressMap map, @Nullable Subject subject) {
		return subject instanceof Subject.Addresses addresses ? map.at(addresses.start()) : null;
	}
}
