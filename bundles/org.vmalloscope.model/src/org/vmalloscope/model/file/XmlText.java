package org.vmalloscope.model.file;

import java.util.Iterator;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.vmalloscope.model.memory.Allocation;
import org.vmalloscope.model.memory.Machine;
import org.vmalloscope.model.memory.MemoryPackage.Literals;

/** Task names and the like may hold characters that XML cannot; they are saved as the replacement character. */
final class XmlText {
	private static final char REPLACEMENT = '\ufffd';

	private XmlText() {
	}

	/** Cleans the texts of a document that come from a trace. */
	static void clean(Machine machine) {
		for (EAttribute attribute : new EAttribute[] { Literals.MACHINE__SOURCE, Literals.MACHINE__INSIDE, Literals.MACHINE__OPERATION }) {
			clean(machine, attribute);
		}
		for (Iterator<EObject> all = machine.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Allocation allocation && !allocation.getCaller().isEmpty()) {
				clean(allocation, Literals.ALLOCATION__CALLER);
			}
		}
	}

	private static void clean(EObject object, EAttribute attribute) {
		if (object.eGet(attribute) instanceof String text && text.codePoints().anyMatch(code -> !isXml(code))) {
			object.eSet(attribute, text.codePoints().map(code -> isXml(code) ? code : REPLACEMENT)
					.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString());
		}
	}

	/** The characters of XML 1.0. */
	private static boolean isXml(int code) {
		return code == '\t' || code == '\n' || code == '\r' || code >= 0x20 && code <= 0xd7ff || code >= 0xe000 && code <= 0xfffd || code >= 0x10000;
	}
}
