package org.vmalloscope.trace;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A kernel version such as 6.12 or 3.2.0.
 *
 * @param patch third number, or -1 when it is not known
 */
public record KernelVersion(int major, int minor, int patch) implements Comparable<KernelVersion> {
	private static final int LONGEST_BANNER = 1000;
	private static final Pattern RELEASE = Pattern.compile("(?<![0-9.])([2-9]|\\d{2})\\.(\\d{1,3})(?:\\.(\\d{1,4}))?(?![0-9])");
	/** Distribution kernels name the ABI in the release and the true version in brackets: {@code Debian 6.1.176-1}. */
	private static final Pattern UPSTREAM = Pattern.compile("#\\d.*?\\bDebian (" + RELEASE.pattern() + ")");
	private static final Pattern BANNER = Pattern.compile("Linux version (\\S+)");

	/** Finds the version in a release ({@code 6.12.107+deb13-amd64}) or a kernel's banner ({@code Linux version …}). */
	public static Optional<KernelVersion> parse(String release) {
		String text = release.length() > LONGEST_BANNER ? release.substring(0, LONGEST_BANNER) : release;
		Matcher upstream = UPSTREAM.matcher(text);
		if (upstream.find()) {
			return first(upstream.group(1));
		}
		Matcher banner = BANNER.matcher(text);
		return first(banner.find() ? banner.group(1) : text);
	}

	private static Optional<KernelVersion> first(String text) {
		Matcher matcher = RELEASE.matcher(text);
		if (!matcher.find()) {
			return Optional.empty();
		}
		String patch = matcher.group(3);
		return Optional.of(new KernelVersion(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)),
				patch == null ? -1 : Integer.parseInt(patch)));
	}

	/** Whether this version is the given one or a later one. */
	public boolean isAtLeast(int otherMajor, int otherMinor) {
		return major > otherMajor || major == otherMajor && minor >= otherMinor;
	}

	@Override
	public int compareTo(KernelVersion other) {
		int byMajor = Integer.compare(major, other.major);
		int byMinor = Integer.compare(minor, other.minor);
		return byMajor != 0 ? byMajor : byMinor != 0 ? byMinor : Integer.compare(patch, other.patch);
	}

	@Override
	public String toString() {
		return patch < 0 ? major + "." + minor : major + "." + minor + '.' + patch;
	}
}
