package org.vmalloscope.scenario.compile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.scenario.OperationType;
import org.vmalloscope.scenario.compile.Node.Constant;
import org.vmalloscope.scenario.grammar.ScenarioParser;
import org.vmalloscope.scenario.grammar.ScenarioParser.AllocationContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.AttributeContext;
import org.vmalloscope.scenario.grammar.ScenarioParser.FlagsContext;
import org.vmalloscope.scenario.syntax.Nearest;

/** Compiles allocations of both allocators. */
final class Allocations {
	/** {@code unsigned long long} in {@code alloc_percpu}'s users: what most of them ask for. */
	private static final Node PERCPU_ALIGN = new Constant(Dimension.BYTES, 8);
	private static final Node NO_ALIGN = new Constant(Dimension.BYTES, 1);

	private final Problems problems;
	private final Code code;
	private final Expressions expressions;

	Allocations(Problems problems, Code code, Expressions expressions) {
		this.problems = problems;
		this.code = code;
		this.expressions = expressions;
	}

	/** Writes the operation; the index of an element target was written before. */
	void compile(AllocationContext allocation, int targetKind, int target) {
		if (allocation.AREA() != null) {
			existing(allocation, targetKind, target);
			return;
		}
		OperationType type = type(allocation);
		Node align = type == OperationType.ALLOCATE_PERCPU ? PERCPU_ALIGN : NO_ALIGN;
		Node cpu = Statements.NO_CPU;
		Node from = NO_ALIGN;
		Node to = NO_ALIGN;
		int gfp = Gfp.GFP_KERNEL;
		int flags = 0;
		Set<Integer> seen = new HashSet<>();
		for (AttributeContext attribute : allocation.attribute()) {
			Token word = attribute.getStart();
			if (!seen.add(word.getType())) {
				problems.at(word, "'" + word.getText() + "' is given twice");
			}
			if (!allowed(type, word.getType())) {
				problems.at(word, "'" + type.words() + "' has no '" + word.getText() + "'");
			}
			switch (word.getType()) {
			case ScenarioParser.ALIGN -> align = expressions.bytes(attribute.expression(0));
			case ScenarioParser.WITH -> gfp = gfp(attribute.flags());
			case ScenarioParser.ATOMIC -> gfp = Gfp.GFP_ATOMIC;
			case ScenarioParser.RESERVED -> flags |= Opcode.RESERVED;
			case ScenarioParser.HUGE -> flags |= Opcode.HUGE;
			case ScenarioParser.FROM -> {
				flags |= Opcode.WINDOW;
				from = expressions.address(attribute.expression(0));
				to = expressions.address(attribute.expression(1));
			}
			default -> cpu = expressions.plain(attribute.expression(0));
			}
		}
		if (seen.contains(ScenarioParser.ATOMIC) && seen.contains(ScenarioParser.WITH)) {
			problems.at(allocation, "'atomic' means with GFP_ATOMIC: give one of them");
		}
		expressions.bytes(allocation.expression(0)).emit(code);
		align.emit(code);
		cpu.emit(code);
		if ((flags & Opcode.WINDOW) != 0) {
			from.emit(code);
			to.emit(code);
		}
		code.add(Opcode.ALLOCATE, type.ordinal(), gfp, flags, targetKind, target);
	}

	/** The area that is there already. */
	private void existing(AllocationContext area, int targetKind, int target) {
		boolean isPercpu = area.CHUNK() != null;
		NO_ALIGN.emit(code);
		NO_ALIGN.emit(code);
		Statements.NO_CPU.emit(code);
		if (isPercpu) {
			expressions.plain(area.expression(0)).emit(code);
			expressions.bytes(area.expression(1)).emit(code);
		} else {
			expressions.address(area.expression(0)).emit(code);
			NO_ALIGN.emit(code);
		}
		OperationType type = isPercpu ? OperationType.ALLOCATE_PERCPU : OperationType.GET_AREA;
		code.add(Opcode.ALLOCATE, type.ordinal(), Gfp.GFP_KERNEL, Opcode.WINDOW | Opcode.EXISTING, targetKind, target);
	}

	private static OperationType type(AllocationContext allocation) {
		return switch (allocation.getStart().getType()) {
		case ScenarioParser.ALLOC -> OperationType.ALLOCATE_PERCPU;
		case ScenarioParser.VMALLOC -> OperationType.VMALLOC;
		case ScenarioParser.IOREMAP -> OperationType.IOREMAP;
		case ScenarioParser.VM_MAP_RAM -> OperationType.MAP_RAM;
		case ScenarioParser.GET_VM_AREA -> OperationType.GET_AREA;
		default -> OperationType.MODULE;
		};
	}

	private static boolean allowed(OperationType type, int word) {
		return switch (word) {
		case ScenarioParser.ALIGN -> type == OperationType.ALLOCATE_PERCPU || type == OperationType.VMALLOC || type == OperationType.GET_AREA;
		case ScenarioParser.WITH, ScenarioParser.ATOMIC -> type == OperationType.ALLOCATE_PERCPU || type == OperationType.VMALLOC;
		case ScenarioParser.RESERVED -> type == OperationType.ALLOCATE_PERCPU;
		case ScenarioParser.HUGE -> type == OperationType.VMALLOC;
		case ScenarioParser.FROM -> type == OperationType.VMALLOC || type == OperationType.GET_AREA;
		default -> true;
		};
	}

	private int gfp(FlagsContext flags) {
		int mask = 0;
		for (TerminalNode name : flags.ID()) {
			try {
				mask |= Gfp.parse(name.getText());
			} catch (IllegalArgumentException e) {
				List<String> names = Gfp.names();
				problems.at(name.getSymbol(), "unknown gfp flag '" + name.getText() + "'" + Nearest.hint(name.getText(), names));
			}
		}
		return mask;
	}
}
