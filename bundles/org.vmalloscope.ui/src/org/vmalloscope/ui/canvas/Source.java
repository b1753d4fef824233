package org.vmalloscope.ui.canvas;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

import org.eclipse.jdt.annotation.Nullable;

/** Makes what a canvas shows, in the background. */
@FunctionalInterface
public interface Source<S> {
	/**
	 * @param cancelled whether nobody wants it any more
	 * @throws CancellationException when that is so
	 */
	S get(BooleanSupplier cancelled);

	/** The same, made once. For one thread at a time. */
	static <S> Source<S> once(Source<S> source) {
		return new Source<>() {
			private volatile @Nullable S made;

			@Override
			public S get(BooleanSupplier cancelled) {
				S result = made;
				if (result == null) {
					result = source.get(cancelled);
					made = result;
				}
				return result;
			}
		};
	}
}
