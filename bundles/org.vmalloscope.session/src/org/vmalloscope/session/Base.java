package org.vmalloscope.session;

import java.util.Locale;

/**
 * What the moments of a session are compared with: always the one before, one fixed position, or the same position of another machine.
 * Immutable.
 *
 * @param position the position; -1 for none
 * @param machine  number of the machine in {@link Session#machines}; -1 for the one that is shown
 * @param name     what that machine is called
 */
public record Base(int position, int machine, String name) {
	/** The moment before the last step. */
	public static final Base PREVIOUS = new Base(-1);

	public Base {
		if (position < -1 || machine < -1 || position >= 0 && machine >= 0) {
			throw new IllegalArgumentException("position " + position + ", machine " + machine);
		}
	}

	/** One fixed position; -1 for the one before, whichever that is. */
	public Base(int position) {
		this(position, -1, "");
	}

	/** The same position of another machine of a session. */
	public static Base machine(Session session, int number) {
		return new Base(-1, number, session.machines().get(number).machine());
	}

	/** Whether it is the moment before. */
	public boolean isPrevious() {
		return position < 0 && machine < 0;
	}

	/** Whether it is one fixed position. */
	public boolean isFixed() {
		return position >= 0;
	}

	/** Whether it is another machine. */
	public boolean isMachine() {
		return machine >= 0;
	}

	/**
	 * The moment to compare with; inside an operation the one before the operation. Itself when there is none before. Blocks while the
	 * session runs there.
	 */
	public Moment of(Session session, Moment now) {
		if (isMachine() && machine < session.machines().size()) {
			Session other = session.machines().get(machine);
			return other.moment(Math.min(now.position(), other.length()));
		}
		if (isFixed()) {
			return session.moment(Math.min(position, session.length()));
		}
		return now.isInside() ? session.moment(now.position()) : now.position() == 0 ? now : session.moment(now.position() - 1);
	}

	/** For people: {@code the last step}, {@code position 12} or the name of a machine. */
	public String words() {
		return isMachine() ? name : isFixed() ? String.format(Locale.ROOT, "position %,d", position) : "the last step";
	}

	/** What differs from it, for a legend: {@code Changed since position 12}, {@code Other than before the series}. */
	public String title() {
		return (isMachine() ? "Other than " : "Changed since ") + words();
	}
}
