package org.vmalloscope.engine.schedule;

/** Is told what a step reads and writes while it runs. */
public interface AccessLog {
	/** A cell was read. */
	void read(Cell cell, int value);

	/** A cell was written, perhaps with the value it had. */
	void write(Cell cell, int before, int after);
}
