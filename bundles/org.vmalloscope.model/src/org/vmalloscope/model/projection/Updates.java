package org.vmalloscope.model.projection;

import java.util.Objects;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

/** Changes that notify only when they change something; generated setters notify always. */
final class Updates {
	private Updates() {
	}

	/** Sets a feature unless it has the value already. */
	static void set(EObject object, EStructuralFeature feature, @Nullable Object value) {
		if (!Objects.equals(object.eGet(feature), value)) {
			object.eSet(feature, value);
		}
	}
}
