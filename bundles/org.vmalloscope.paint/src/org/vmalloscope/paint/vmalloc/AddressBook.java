package org.vmalloscope.paint.vmalloc;

import java.util.List;
import java.util.Optional;

import org.vmalloscope.paint.Hit;
import org.vmalloscope.session.Birth;

/** What is known about who made areas and who left holes behind. Safe for any thread. */
public interface AddressBook {
	/** For a machine without a past. */
	AddressBook NONE = new AddressBook() {
		@Override
		public Optional<Birth> birth(long address) {
			return Optional.empty();
		}

		@Override
		public int freed(long address) {
			return -1;
		}

		@Override
		public Optional<Birth> lastIn(long start, long end) {
			return Optional.empty();
		}

		@Override
		public List<Hit.Detail> details(Birth birth) {
			return List.of();
		}

		@Override
		public String operation(int index) {
			return "";
		}
	};

	/** The birth of the area at an address, busy or lazy. */
	Optional<Birth> birth(long address);

	/** The operation that freed the area at an address, also one whose birth is not known; -1 for none. */
	int freed(long address);

	/** Of all areas that began in a range and are gone, the one that was freed last. */
	Optional<Birth> lastIn(long start, long end);

	/** What there is to tell about a birth. */
	List<Hit.Detail> details(Birth birth);

	/** An operation in words. */
	String operation(int index);

	/** Bytes of a unit of the percpu allocator, of which chunks have one for each CPU; 0 when the machine has no such allocator. */
	default int unitSize() {
		return 0;
	}
}
