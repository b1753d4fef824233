package org.vmalloscope.paint.vmalloc;

/** Something in the vmalloc space that can be selected: equal in all snapshots that have it. */
public sealed interface AddressElement {
	/** First address. */
	long start();

	/** The area that begins at an address, whatever its state. */
	record Area(long start) implements AddressElement {
	}

	/** The hole that begins at an address. */
	record Hole(long start) implements AddressElement {
	}

	/** Addresses that no vmalloc area may have: between the vmalloc window and that of the modules. */
	record Outside(long start) implements AddressElement {
	}
}
