package org.vmalloscope.ui.document;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Finds the documents of the last session again. */
public final class DocumentInputFactory implements IElementFactory {
	static final String ID = "org.vmalloscope.ui.documentInput";

	@Override
	@NonNullByDefault({})
	public @Nullable IAdaptable createElement(IMemento memento) {
		String path = memento.getString(DocumentInput.PATH);
		return path == null ? null : new DocumentInput(Path.of(path));
	}
}
