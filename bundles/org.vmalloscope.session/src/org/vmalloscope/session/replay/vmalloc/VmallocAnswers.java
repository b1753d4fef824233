package org.vmalloscope.session.replay.vmalloc;

import java.util.Arrays;

/**
 * What the engine answered to each recorded request for address space, by event. Depends on the trace alone, so running a stretch again
 * writes the same answers again; therefore it is no part of a course's state.
 */
public final class VmallocAnswers {
	private int[] results = new int[64];
	private VmallocPrediction[] predictions = new VmallocPrediction[64];
	private int size;

	void put(VmallocPrediction prediction) {
		int at = Arrays.binarySearch(results, 0, size, prediction.index());
		if (at >= 0) {
			predictions[at] = prediction;
			return;
		}
		at = -1 - at;
		if (size == results.length) {
			results = Arrays.copyOf(results, 2 * size);
			predictions = Arrays.copyOf(predictions, 2 * size);
		}
		System.arraycopy(results, at, results, at + 1, size - at);
		System.arraycopy(predictions, at, predictions, at + 1, size - at);
		results[at] = prediction.index();
		predictions[at] = prediction;
		size++;
	}

	/** How many results were replayed so far. */
	public int size() {
		return size;
	}

	/** The answer. @param index 0 to {@link #size} - 1, in the order of the trace */
	public VmallocPrediction get(int index) {
		return predictions[index];
	}

	/** The index of the answer whose result stands at an event; negative if there is none (yet). */
	public int indexOf(int event) {
		return Arrays.binarySearch(results, 0, size, event);
	}

	/** How many answers are what was recorded. */
	public int countRight() {
		int right = 0;
		for (int i = 0; i < size; i++) {
			right += predictions[i].matches() ? 1 : 0;
		}
		return right;
	}

	/** How many requests had no answer, because the state before the trace is not known. */
	public int countUnknown() {
		int unknown = 0;
		for (int i = 0; i < size; i++) {
			unknown += predictions[i].predicted() == VmallocPrediction.UNKNOWN ? 1 : 0;
		}
		return unknown;
	}

	/** How many answers took another order of the lock than that of the lines. */
	public int countReordered() {
		int reordered = 0;
		for (int i = 0; i < size; i++) {
			reordered += predictions[i].reordered() ? 1 : 0;
		}
		return reordered;
	}
}
