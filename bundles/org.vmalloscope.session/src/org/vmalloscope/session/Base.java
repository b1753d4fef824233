package org.vmalloscope.session;

import java.util.Locale;

/**
 * What the moments of a session are compared with: always the one before, or one fixed position. Immutable.
 *
 * @param position the position; -1 for the one before, whichever that is
 */
public record Base(int position) {
	/** The moment before the last step. */
	public static final Base PREVIOUS = new Base(-1);

	public Base {
		if (position < -1) {
			throw new IllegalArgumentException("position " + position);
		}
	}

	/** Whether it is not one fixed position. */
	public boolean isPrevious() {
		return position < 0;
	}

	/**
	 * The moment to compare with; inside an operation the one before the operation. Itself when there is none before. Blocks while the
	 * session runs there.
	 */
	public Moment of(Session session, Moment now) {
		if (!isPrevious()) {
			return session.moment(Math.min(position, session.length()));
		}
		return now.isInside() ? session.moment(now.position()) : now.position() == 0 ? now : session.moment(now.position() - 1);
	}

	/** For people: {@code the last step} or {@code position 12}, behind "since" or "by". */
	public String words() {
		return isPrevious() ? "the last step" : String.format(Locale.ROOT, "position %,d", position);
	}
}
