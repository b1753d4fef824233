package org.vmalloscope.session.replay.vmalloc;

/** Keeps the answers of a replay. */
public abstract class VmallocRecorder implements VmallocReplayListener {
	private final VmallocAnswers answers;

	/** Keeps them there. */
	protected VmallocRecorder(VmallocAnswers answers) {
		this.answers = answers;
	}

	@Override
	public final void predicted(VmallocPrediction prediction) {
		answers.put(prediction);
	}
}
