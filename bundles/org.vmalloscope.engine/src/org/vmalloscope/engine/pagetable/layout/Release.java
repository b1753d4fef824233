package org.vmalloscope.engine.pagetable.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kernel release, as far as rules depend on it.
 *
 * @param major such as 6
 * @param minor such as 12
 */
public record Release(int major, int minor) implements Comparable<Release> {
	private static final Pattern TEXT = Pattern.compile("(\\d+)\\.(\\d+)(\\D.*)?");

	/** Reads {@code 6.12}, {@code 6.12.107}, {@code 7.1-rc3}.
	 * @throws IllegalArgumentException if the text does not begin with two numbers */
	public static Release of(String text) {
		Matcher matcher = TEXT.matcher(text);
		if (!matcher.matches()) {
			throw new IllegalArgumentException("not a kernel release: " + text);
		}
		return new Release(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
	}

	/** Whether this release has what came with another. */
	public boolean atLeast(int otherMajor, int otherMinor) {
		return compareTo(new Release(otherMajor, otherMinor)) >= 0;
	}

	@Override
	public int compareTo(Release other) {
		return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
	}

	@Override
	public String toString() {
		return major + "." + minor;
	}
}
