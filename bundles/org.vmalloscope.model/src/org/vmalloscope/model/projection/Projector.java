package org.vmalloscope.model.projection;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.percpu.PercpuGeometry;
import org.vmalloscope.engine.percpu.PercpuSnapshot;
import org.vmalloscope.engine.vmalloc.VmallocSnapshot;
import org.vmalloscope.model.memory.Cpu;
import org.vmalloscope.model.memory.Machine;
import org.vmalloscope.model.memory.MemoryFactory;
import org.vmalloscope.model.memory.MemoryPackage.Literals;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Operation;
import org.vmalloscope.session.Session;

/**
 * Keeps a document equal to a moment of a session. Not thread-safe: one thread calls {@link #show} and reads the document, or
 * both lock the same thing. Nobody else may change the document.
 */
public final class Projector {
	private final Machine machine = MemoryFactory.eINSTANCE.createMachine();
	private final @Nullable Session session;
	private @Nullable PercpuProjection percpu;
	private @Nullable VmallocProjection vmalloc;

	/** A document of a session that shows nothing yet; it knows who made an area. */
	public Projector(Session session) {
		this(session.name(), session);
	}

	/**
	 * A document that shows nothing yet, of moments that belong to no session: no area has a birth.
	 *
	 * @param source where the moments come from, for people
	 */
	public Projector(String source) {
		this(source, null);
	}

	private Projector(String source, @Nullable Session session) {
		this.session = session;
		machine.setSource(source);
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
		showRules(kernel.profile());
		Origins origins = new Origins(session, moment);
		PercpuSnapshot snapshot = kernel.percpu();
		if (snapshot != null) {
			showPercpu(snapshot, origins);
		}
		VmallocSnapshot space = kernel.vmallocSnapshot();
		if (space != null) {
			showVmalloc(space, origins);
		}
	}

	private void showRules(KernelProfile kernel) {
		Updates.set(machine, Literals.MACHINE__KERNEL, kernel.name());
		Updates.set(machine, Literals.MACHINE__ARCHITECTURE, kernel.architecture().name());
		Updates.set(machine, Literals.MACHINE__PAGE_SIZE, kernel.architecture().pageSize());
		Updates.set(machine, Literals.MACHINE__WORD_BYTES, kernel.architecture().wordBytes());
	}

	private void showPercpu(PercpuSnapshot now, Origins origins) {
		PercpuProjection projection = percpu;
		if (projection == null) {
			projection = new PercpuProjection(now, cpus(now.geometry()), origins);
			percpu = projection;
			machine.setPercpu(projection.allocator());
		} else {
			projection.show(now, origins);
		}
	}

	private void showVmalloc(VmallocSnapshot now, Origins origins) {
		VmallocProjection projection = vmalloc;
		if (projection == null) {
			projection = new VmallocProjection(now, origins);
			vmalloc = projection;
			machine.setVmalloc(projection.space());
		} else {
			projection.show(now, origins);
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
