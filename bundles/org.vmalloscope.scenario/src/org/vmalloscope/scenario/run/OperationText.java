package org.vmalloscope.scenario.run;

import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.engine.percpu.PercpuPointer;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.compile.Dimension;
import org.vmalloscope.scenario.compile.Opcode;

/** Positions of a run in words. */
final class OperationText {
	private final ScenarioRun run;

	OperationText(ScenarioRun run) {
		this.run = run;
	}

	String of(int position) {
		OperationType type = run.type(position);
		if (type.allocates()) {
			return allocation(position, type);
		}
		return switch (type) {
		case FREE -> "free " + name(run.birth(run.handle(position)));
		case NOTE -> run.program().texts().get(run.operand(position, 0));
		case EXPECT -> "expect " + run.program().expectations().get(run.operand(position, 0)).source();
		case STATE -> "the recorded state";
		case SET_FREE_PAGES, SET_RECLAIMABLE_PAGES, SWITCH_CPU -> type.words() + " " + run.amount(position);
		case ELSEWHERE -> run.elsewhere(position);
		default -> type.words();
		};
	}

	private String allocation(int position, OperationType type) {
		StringBuilder text = new StringBuilder();
		if (run.operand(position, 3) != Opcode.NO_TARGET) {
			text.append(name(position)).append(" = ");
		}
		long[] place = run.window(position);
		if (place != null && (run.flags(position) & Opcode.EXISTING) != 0) {
			return text.append(type == OperationType.ALLOCATE_PERCPU ? "area of chunk " + place[0] + " at " + place[1] : "area at " + Dimension.ADDRESS.show(place[0])).toString();
		}
		text.append(type.words()).append(' ').append(Dimension.BYTES.show(run.amount(position)));
		if (type == OperationType.ALLOCATE_PERCPU || run.align(position) > 1) {
			text.append(" align ").append(Dimension.BYTES.show(run.align(position)));
		}
		long[] window = run.window(position);
		if (window != null) {
			text.append(" from ").append(Dimension.ADDRESS.show(window[0])).append(" to ").append(Dimension.ADDRESS.show(window[1]));
		}
		if (run.gfp(position) != Gfp.GFP_KERNEL) {
			text.append(" with ").append(Gfp.toString(run.gfp(position)));
		}
		text.append((run.flags(position) & Opcode.RESERVED) != 0 ? " reserved" : "");
		text.append((run.flags(position) & Opcode.HUGE) != 0 ? " huge" : "");
		return text.toString();
	}

	/** What the result of an allocation is called. */
	private String name(int position) {
		int target = run.operand(position, 4);
		return switch (run.operand(position, 3)) {
		case Opcode.VARIABLE_TARGET -> run.program().variables().get(target).name();
		case Opcode.ELEMENT_TARGET -> run.program().arrays().get(target).name() + "[" + run.index(position) + "]";
		default -> "the result of line " + run.line(position);
		};
	}

	/** A result as it is at a position. */
	String result(int handle, int position) {
		if (handle < 0) {
			return "nothing";
		}
		int birth = run.birth(handle);
		if (run.failed(birth)) {
			return "NULL: " + run.reason(birth);
		}
		long result = run.result(birth);
		String place = run.type(birth) == OperationType.ALLOCATE_PERCPU
				? "chunk " + PercpuPointer.chunkId(result) + " offset " + PercpuPointer.offset(result)
				: Dimension.ADDRESS.show(result);
		int death = run.death(handle);
		return place + ", " + Dimension.BYTES.show(run.amount(birth)) + (death >= 0 && death < position ? ", freed" : "");
	}
}
