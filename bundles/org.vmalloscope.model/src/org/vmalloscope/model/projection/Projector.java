package org.vmalloscope.model.projection;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.model.memory.Cpu;
import org.vmalloscope.model.memory.Machine;
import org.vmalloscope.model.memory.MemoryFactory;
import org.vmalloscope.model.memory.MemoryPackage.Literals;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Operation;

/**
 * Keeps a document equal to a moment of a session. Not thread-safe: one thread calls {@link #show} and reads the document, or
 * both lock the same thing. Nobody else may change the document.
 */
public final class Projector {
	private final Machine machine = MemoryFactory.eINSTANCE.createMachine();
	private @Nullable PercpuProjection percpu;

	/**
	 * A document that shows nothing yet.
	 *
	 * @param source what the session was opened from
	 * @param kernel the rules that its machine follows
	 */
	public Projector(String source, KernelProfile kernel) {
		machine.setSource(source);
		machine.setKernel(kernel.name());
		machine.setArchitecture(kernel.architecture().name());
		machine.setPageSize(kernel.architecture().pageSize());
		machine.setWordBytes(kernel.architecture().wordBytes());
	}

	/** The document; always the same object. */
	public Machine machine() {
		return machine;
	}

	/** Makes the document what a moment of the session is. */
	public void show(Moment moment) {
		Operation last = moment.last();
		Updates.set(machine, Literals.MACHINE__POSITION, moment.position());
		Updates.set(machine, Literals.MACHINE__POINT, moment.point());
		Updates.set(machine, Literals.MACHINE__INSIDE, moment.inside());
		Updates.set(machine, Literals.MACHINE__OPERATION, last == null ? "" : last.text());
		Kernel.Snapshot kernel = moment.state().kernel();
		PercpuSnapshot snapshot = kernel.percpu();
		if (snapshot != null) {
			showPercpu(snapshot);
		}
	}

	private void showPercpu(PercpuSnapshot now) {
		PercpuProjection projection = percpu;
		if (projection == null) {
			projection = new PercpuProjection(now, cpus(now.geometry()));
			percpu = projection;
			machine.setPercpu(projection.allocator());
		} else {
			projection.show(now);
		}
	}

	private List<Cpu> cpus(PercpuGeometry geometry) {
		List<Cpu> cpus = new ArrayList<>();
		for (int number = 0; number < geometry.cpus(); number++) {
			Cpu cpu = MemoryFactory.eINSTANCE.createCpu();
			cpu.setNumber(number);
			cpu.setUnit(geometry.unitOf(number));
			cpu.setUnitOffset(geometry.unitOffset(number));
			cpus.add(cpu);
		}
		machine.getCpus().addAll(cpus);
		return cpus;
	}
}
