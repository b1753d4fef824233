package org.vmalloscope.ui.pagetable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;
import org.osgi.framework.FrameworkUtil;
import org.vmalloscope.engine.pagetable.story.RaceFile;
import org.vmalloscope.engine.pagetable.story.Stories;
import org.vmalloscope.engine.pagetable.story.Story;
import org.vmalloscope.ui.Documents;

/**
 * Opens stories and counter-examples as documents like any other, in the perspective <em>Page Tables</em>. A menu or a gallery lists {@link #stories()}, shows
 * {@link Story#title()}, {@link Story#text()} and {@link Story#look()}, and calls {@link #open(IWorkbenchWindow, Story)}.
 */
public final class RaceDocuments {
	/** The perspective in which races are looked at. */
	public static final String PERSPECTIVE = "org.vmalloscope.perspectives.pagetables";
	private static final String PLUGIN = "org.vmalloscope.ui";

	private RaceDocuments() {
	}

	/** The stories that are shipped, in an order for reading. */
	public static List<Story> stories() {
		return Stories.all();
	}

	/** Opens a story in the order that tells it. What goes wrong is told to the user. */
	public static void open(IWorkbenchWindow window, Story story) {
		open(window, new RaceFile(story, null));
	}

	/** Opens a story in an order. What goes wrong is told to the user. */
	public static void open(IWorkbenchWindow window, RaceFile race) {
		try {
			IWorkbenchPage page = window.getWorkbench().showPerspective(PERSPECTIVE, window);
			Documents.open(page, write("races", race.fileName(), race.text()));
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** Opens a scenario that has no file yet, in the perspective that is there. What goes wrong is told to the user. */
	static void openScenario(IWorkbenchWindow window, String name, String text) {
		IWorkbenchPage page = window.getActivePage();
		if (page != null) {
			try {
				Documents.open(page, write("orders", name, text));
			} catch (CoreException e) {
				StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
			}
		}
	}

	/** A file in the workspace; the same content should have the same name, so that it is opened once only. */
	private static Path write(String kind, String name, String text) throws CoreException {
		Path folder = Platform.getStateLocation(FrameworkUtil.getBundle(RaceDocuments.class)).append(kind).toPath();
		Path file = folder.resolve(name);
		try {
			Files.createDirectories(folder);
			save(text, file);
			return file;
		} catch (IOException e) {
			throw new CoreException(new Status(IStatus.ERROR, PLUGIN, "Cannot write " + file + ": " + e.getMessage(), e));
		}
	}

	/** Writes a text; a file that is there is either kept or replaced as a whole. */
	static void save(String text, Path file) throws IOException {
		Path folder = file.toAbsolutePath().getParent();
		Path temporary = Files.createTempFile(folder == null ? Path.of("") : folder, ".race", ".tmp");
		try {
			Files.writeString(temporary, text, StandardCharsets.UTF_8);
			Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
		} finally {
			Files.deleteIfExists(temporary);
		}
	}
}
