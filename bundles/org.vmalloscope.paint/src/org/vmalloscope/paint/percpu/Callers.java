package org.vmalloscope.paint.percpu;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.vmalloscope.session.OperationKind;
import org.vmalloscope.session.Session;

/** Who asks for percpu memory in a session, those who ask most first. */
final class Callers {
	private Callers() {
	}

	/** Looks at every operation once. */
	static List<String> of(Session session) {
		Map<String, Integer> counts = new HashMap<>();
		for (int i = 0; i < session.length(); i++) {
			String caller = session.caller(i);
			if (!caller.isEmpty() && session.operation(i).kind() == OperationKind.PERCPU_ALLOCATE) {
				counts.merge(caller, 1, Integer::sum);
			}
		}
		return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
	}
}
