package org.vmalloscope.ui.document;

import java.nio.file.Path;

import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPathEditorInput;
import org.eclipse.ui.IPersistableElement;

/** A file or folder anywhere on the disk, as the input of an editor. */
public final class DocumentInput extends PlatformObject implements IPathEditorInput, IPersistableElement {
	static final String PATH = "path";

	private final Path file;

	/** @param file absolute */
	public DocumentInput(Path file) {
		this.file = file;
	}

	public Path file() {
		return file;
	}

	@Override
	public boolean exists() {
		return file.toFile().exists();
	}

	@Override
	public @Nullable ImageDescriptor getImageDescriptor() {
		return null;
	}

	/** A trace inside a folder of a run has a name that says nothing; the folder's says which run it is. */
	@Override
	public String getName() {
		Path name = file.getFileName();
		Path folder = file.getParent();
		Path run = folder == null ? null : folder.getFileName();
		String text = name == null ? file.toString() : name.toString();
		return run != null && text.matches("trace(\\.txt)?(\\.gz)?") ? run + "/" + text : text;
	}

	@Override
	public IPersistableElement getPersistable() {
		return this;
	}

	@Override
	public String getToolTipText() {
		return file.toString();
	}

	@Override
	public IPath getPath() {
		return IPath.fromPath(file);
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		memento.putString(PATH, file.toString());
	}

	@Override
	public String getFactoryId() {
		return DocumentInputFactory.ID;
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return other instanceof DocumentInput input && input.file.equals(file);
	}

	@Override
	public int hashCode() {
		return file.hashCode();
	}
}
