package org.vmalloscope.engine.simulate;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProbe;
import org.vmalloscope.engine.kernel.Result;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.engine.percpu.PercpuSnapshot;

/**
 * Prints results, and the events before them, in the format of the recordings: one line per result, one line with a star per
 * event. It is the probe that sees the events; they are held back until their result is printed, so that they come first.
 */
public final class ResultPrinter implements KernelProbe {
	private final StringBuilder out;

	/** @param out receives text; the caller empties it when it likes */
	public ResultPrinter(StringBuilder out) {
		this.out = out;
	}

	/** Prints the line about the percpu geometry that comes before all results; nothing on a machine without percpu. */
	public void printGeometry(Kernel kernel) {
		if (!kernel.hasPercpu()) {
			return;
		}
		KernelConfiguration configuration = kernel.configuration();
		PercpuSnapshot percpu = kernel.percpu().snapshot();
		out.append("#pcpu cpus ").append(configuration.cpus()).append(" unit ").append(percpu.geometry().unitSize()).append(" static ")
				.append(configuration.staticSize()).append(" reserved ").append(configuration.reservedSize()).append(" dyn ")
				.append(configuration.dynamicSize() >= 0 ? configuration.dynamicSize() : percpu.geometry().info().dynamicSize()).append(" atom ")
				.append(configuration.atomSize()).append(" slots ").append(percpu.slotCount()).append(" first_base ")
				.append(Long.toHexString(percpu.geometry().baseAddress())).append('\n');
	}

	/** Prints a result. */
	public void print(Result result) {
		if (result instanceof Result.PercpuAllocated allocated) {
			out.append("A ").append(allocated.id());
			place(allocated.pointer(), " F");
			end(allocated.workScheduled());
		} else if (result instanceof Result.PercpuFreed freed) {
			out.append("F ").append(freed.id());
			place(freed.pointer(), " none");
			end(freed.workScheduled());
		} else if (result instanceof Result.Balanced balanced) {
			out.append("B ");
			if (balanced.ran()) {
				out.append(balanced.emptyPages()).append('\n');
			} else {
				out.append("idle\n");
			}
		} else if (result instanceof Result.PercpuDumped dumped) {
			int start = out.length();
			PercpuDump.append(dumped.snapshot(), out);
			checksum(start, dumped.checksumOnly());
		} else if (result instanceof Result.VmallocDumped dumped) {
			int start = out.length();
			VmallocDump.append(dumped.view(), out);
			checksum(start, dumped.checksumOnly());
		} else if (result instanceof Result.AreaAllocated allocated) {
			out.append("V ").append(allocated.id()).append(' ').append(allocated.address() == 0 ? "F" : Long.toHexString(allocated.address())).append(' ')
					.append(allocated.lazyPages());
			end(allocated.workScheduled());
		} else if (result instanceof Result.AreaFreed freed) {
			out.append("f ").append(freed.id()).append(' ');
			number(freed.address() == 0, "none", freed.lazyPages());
			end(freed.workScheduled());
		} else {
			printShort(result);
		}
	}

	private void printShort(Result result) {
		if (result instanceof Result.Purged purged) {
			out.append("G ");
			number(!purged.ran(), "idle", purged.lazyPages());
			end(purged.workScheduled());
		} else if (result instanceof Result.Done) {
			out.append("H\n");
		} else if (result instanceof Result.BudgetSet budget) {
			out.append("b ").append(budget.pages()).append('\n');
		} else if (result instanceof Result.Halted halted) {
			out.append("# halted: ").append(halted.reason()).append('\n');
		} else if (result instanceof Result.Unsupported unsupported) {
			out.append("# not supported: ").append(unsupported.request()).append('\n');
		}
	}

	private void place(long pointer, String absent) {
		if (pointer == PercpuPointer.NULL) {
			out.append(absent);
		} else {
			out.append(' ').append(PercpuPointer.chunkId(pointer)).append(' ').append(PercpuPointer.offset(pointer));
		}
	}

	private void number(boolean absent, String instead, long number) {
		if (absent) {
			out.append(instead);
		} else {
			out.append(number);
		}
	}

	private void end(boolean workScheduled) {
		out.append(workScheduled ? " w\n" : "\n");
	}

	/** Replaces the text from {@code start} on by its checksum, if that is all that was asked for. */
	private void checksum(int start, boolean only) {
		if (only) {
			CRC32 crc = new CRC32();
			crc.update(out.substring(start).getBytes(StandardCharsets.US_ASCII));
			out.setLength(start);
			out.append(String.format("C %08x", crc.getValue())).append('\n');
		}
	}

	@Override
	public void chunkCreated(ChunkView chunk) {
		out.append("*+ ").append(chunk.id()).append(' ').append(Long.toHexString(chunk.baseAddress())).append('\n');
	}

	@Override
	public void chunkDestroyed(ChunkView chunk) {
		out.append("*- ").append(chunk.id()).append('\n');
	}

	@Override
	public void pagesPopulated(ChunkView chunk, int startPage, int endPage) {
		pages("*P ", chunk, startPage, endPage);
	}

	@Override
	public void pagesDepopulated(ChunkView chunk, int startPage, int endPage) {
		pages("*U ", chunk, startPage, endPage);
	}

	private void pages(String kind, ChunkView chunk, int startPage, int endPage) {
		out.append(kind).append(chunk.id()).append(' ').append(startPage).append(' ').append(endPage).append('\n');
	}

	@Override
	public void tlbFlushed(long start, long end) {
		flushed(start, end);
	}

	@Override
	public void flushed(long start, long end) {
		out.append("*T ").append(Long.toHexString(start)).append(' ').append(Long.toHexString(end)).append('\n');
	}
}
