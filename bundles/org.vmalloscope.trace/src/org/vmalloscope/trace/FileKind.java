package org.vmalloscope.trace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.vmalloscope.trace.internal.InputBytes;

/** What a file looks like, judged by its first bytes (uncompressed); used to read the right way and to say why one cannot. */
public enum FileKind {
	/** A trace as text. */
	TRACE("It looks like a trace"),
	/** The allocators' state, as JSON. */
	STATE_DUMP("It looks like a state dump"),
	/** Calls before any tracer runs, as lines of JSON. */
	EARLY_LOG("It looks like a log of early calls"),
	/** {@code /proc/vmallocinfo}. */
	VMALLOC_INFO("It looks like /proc/vmallocinfo"),
	/** {@code /proc/meminfo}. */
	MEMORY_INFO("It looks like /proc/meminfo"),
	/** {@code percpu_stats} of debugfs. */
	PERCPU_STATISTICS("It looks like percpu_stats of debugfs"),
	/** Output of dmesg or of a console. */
	KERNEL_LOG("It looks like a kernel log"),
	/** Binary file of trace-cmd. */
	TRACE_DAT("It is a binary file of trace-cmd; make text of it with: trace-cmd report -R -i FILE > trace.txt"),
	/** Binary file of perf. */
	PERF_DATA("It is a binary file of perf; make text of it with: perf script -i FILE > trace.txt"),
	/** Compressed in a way that is not supported. */
	OTHER_COMPRESSION("It is compressed with xz, zstd, bzip2, zip or twice with gzip; decompress it first"),
	/** Nothing in it. */
	EMPTY("It is empty"),
	/** Some other binary file. */
	BINARY("It looks like a binary file"),
	/** Some other text. */
	TEXT("It is text, but does not look like anything known");

	/** What can be read as a trace, a sentence. */
	public static final String SUPPORTED_TRACES = "Supported are traces as text, plain or .gz: the kernel's own (/sys/kernel/tracing/trace), "
			+ "trace-cmd report, perf script";

	private static final int HEAD = 1 << 14;
	private static final byte[][] COMPRESSED = { { 0x1f, (byte) 0x8b }, { (byte) 0xfd, '7', 'z', 'X', 'Z' }, { 0x28, (byte) 0xb5, 0x2f, (byte) 0xfd },
			{ 'B', 'Z', 'h' }, { 'P', 'K', 3, 4 } };
	private static final byte[] TRACE_DAT_MAGIC = { 0x17, 0x08, 0x44, 't', 'r', 'a', 'c', 'i', 'n', 'g' };
	private static final Pattern FRAME = Pattern.compile("(?m)^# tracer: |^ {0,16}\\S.{0,50}\\[\\d{1,5}\\] .{0,24}?\\d{1,10}\\.\\d{6,9}: {1,8}[\\w:]{1,80}: ");
	private static final Pattern VMALLOC_LINE = Pattern.compile("(?m)^0x[0-9a-f]{8,16}-0x[0-9a-f]{8,16} +\\d+");
	private static final Pattern LOG_LINE = Pattern.compile("(?m)^(<\\d+>)?\\[ *\\d+\\.\\d+\\]|^Linux version \\d|PERCPU: |percpu: Embedded");

	private final String description;

	FileKind(String description) {
		this.description = description;
	}

	/** A sentence without full stop, for a message. */
	public String description() {
		return description;
	}

	/** Looks at a file. */
	public static FileKind of(Path path) throws IOException {
		byte[] head = new byte[HEAD];
		int length = 0;
		try (InputBytes input = InputBytes.open(path, HEAD)) {
			for (int count; length < HEAD && (count = input.read(head, length, HEAD - length)) >= 0;) {
				length += count;
			}
		}
		return of(Arrays.copyOf(head, length));
	}

	private static FileKind of(byte[] head) {
		if (head.length == 0) {
			return EMPTY;
		}
		for (byte[] magic : COMPRESSED) {
			if (startsWith(head, magic)) {
				return OTHER_COMPRESSION;
			}
		}
		if (startsWith(head, TRACE_DAT_MAGIC)) {
			return TRACE_DAT;
		}
		String text = new String(head, StandardCharsets.UTF_8);
		if (text.startsWith("PERFILE2") || text.startsWith("2ELIFREP")) {
			return PERF_DATA;
		}
		FileKind kind = ofText(text);
		return kind == TEXT && text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c) || c == 0xfffd).count() > head.length / 20 ? BINARY : kind;
	}

	private static FileKind ofText(String text) {
		if (text.startsWith("{")) {
			return text.startsWith("{\"seq\"") ? EARLY_LOG : text.contains("\"percpu\"") || text.contains("\"vmalloc\"") ? STATE_DUMP : TEXT;
		}
		if (text.startsWith("Percpu Memory Statistics")) {
			return PERCPU_STATISTICS;
		}
		if (FRAME.matcher(text).find()) {
			return TRACE;
		}
		if (VMALLOC_LINE.matcher(text).lookingAt()) {
			return VMALLOC_INFO;
		}
		if (text.startsWith("MemTotal:")) {
			return MEMORY_INFO;
		}
		return LOG_LINE.matcher(text).find() ? KERNEL_LOG : TEXT;
	}

	private static boolean startsWith(byte[] head, byte[] magic) {
		return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
	}
}
