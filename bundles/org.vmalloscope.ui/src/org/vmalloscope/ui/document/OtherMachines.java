package org.vmalloscope.ui.document;

import java.util.List;

import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Session;

/**
 * The documents of the machines that the first one is compared with. They go where the first one goes; inside an operation, which is the
 * first one's alone, they stand before it.
 */
record OtherMachines(List<OtherMachine> machines) {
	private record OtherMachine(Document document, Navigator navigator) {
	}

	/** There are none. */
	static final OtherMachines NONE = new OtherMachines(List.of());

	/** Those of a session that a document shows. */
	static OtherMachines of(Document first, Session session) {
		return new OtherMachines(session.machines().stream().skip(1).map(machine -> {
			Document document = new Document(first.file(), first);
			Navigator navigator = new Navigator(machine);
			document.opened(machine, navigator);
			return new OtherMachine(document, navigator);
		}).toList());
	}

	List<Document> documents() {
		return machines.stream().map(OtherMachine::document).toList();
	}

	void moveTo(Moment now) {
		machines.forEach(machine -> machine.navigator.seek(now.position()));
	}

	/** What the first one is compared with, they are compared with too; whoever would be compared with itself, with the first one. */
	void compareWith(Base base) {
		for (int i = 0; i < machines.size(); i++) {
			machines.get(i).document.compareWith(base.machine() == i + 1 ? Base.machine(machines.get(i).navigator.session(), 0) : base);
		}
	}

	void close() {
		machines.forEach(machine -> machine.document.close());
	}
}
