package org.vmalloscope.scenario.compile;

/** What a scenario can ask about a result. */
public enum Fact {
	ADDRESS("address", Dimension.ADDRESS, "The address of a vmalloc area; of a percpu area that of its copy in the lowest unit."),
	CHUNK("chunk", Dimension.NUMBER, "The number of the chunk that a percpu area lies in."),
	OFFSET("offset", Dimension.BYTES, "The offset of a percpu area in its chunk."),
	SIZE("size", Dimension.BYTES, "The size that was asked for."),
	FAILED("failed", Dimension.CONDITION, "Whether the allocation failed."),
	SUCCEEDED("succeeded", Dimension.CONDITION, "Whether the allocation succeeded."),
	/** Allocated and not freed; the language has no word for it. */
	LIVE("live", Dimension.CONDITION, "Whether it is allocated now.");

	private final String words;
	private final Dimension dimension;
	private final String help;

	Fact(String words, Dimension dimension, String help) {
		this.words = words;
		this.dimension = dimension;
		this.help = help;
	}

	/** How a scenario writes it. */
	public String words() {
		return words;
	}

	/** What it is. */
	public Dimension dimension() {
		return dimension;
	}

	/** A sentence about it. */
	public String help() {
		return help;
	}
}
