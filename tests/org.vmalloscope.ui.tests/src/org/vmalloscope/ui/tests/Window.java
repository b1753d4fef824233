package org.vmalloscope.ui.tests;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.vmalloscope.ui.Documents;
import org.vmalloscope.ui.document.Document;

/** The window under test, driven from the thread of the tests. */
final class Window {
	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private Window() {
	}

	/** Does something on the UI thread. */
	static <T> T ui(Callable<T> action) {
		CompletableFuture<T> result = new CompletableFuture<>();
		display().syncExec(() -> {
			try {
				result.complete(action.call());
			} catch (Throwable e) {
				// an error, too, such as a failed assertion, belongs to the caller and not to the event loop
				result.completeExceptionally(e);
			}
		});
		try {
			return result.join();
		} catch (CompletionException e) {
			if (e.getCause() instanceof Error error) {
				throw error;
			}
			throw e;
		}
	}

	/** Waits until something is there on the UI thread. */
	static <T> T await(String what, Supplier<@Nullable T> wanted) {
		return await(what, wanted, () -> "");
	}

	/** @param instead what there is instead, for the message */
	private static <T> T await(String what, Supplier<@Nullable T> wanted, Supplier<String> instead) {
		long end = System.nanoTime() + PATIENCE.toNanos();
		while (System.nanoTime() < end) {
			List<T> found = ui(() -> {
				T value = wanted.get();
				return value == null ? List.of() : List.of(value);
			});
			if (!found.isEmpty()) {
				return found.get(0);
			}
			LockSupport.parkNanos(20_000_000);
		}
		throw new AssertionError("waited in vain for " + what + " " + instead.get());
	}

	/** Waits until something holds on the UI thread. */
	static void awaitTrue(String what, Supplier<Boolean> wanted) {
		awaitTrue(what, wanted, () -> "");
	}

	/** @param instead what there is instead, for the message */
	static void awaitTrue(String what, Supplier<Boolean> wanted, Supplier<String> instead) {
		await(what, () -> wanted.get() ? Boolean.TRUE : null, instead);
	}

	static Display display() {
		return PlatformUI.getWorkbench().getDisplay();
	}

	static IWorkbenchPage page() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
		return window.getActivePage();
	}

	/** Opens a file and waits until its session is there. */
	static Document open(Path file) {
		Document document = opening(file);
		awaitTrue("the session of " + file, () -> document.state() != Document.State.LOADING);
		return document;
	}

	/** Opens a file; it may still be read afterwards. */
	static Document opening(Path file) {
		return ui(() -> {
			Documents.open(page(), file);
			IEditorPart editor = page().getActiveEditor();
			return Adapters.adapt(editor, Document.class);
		});
	}

	static void closeAll() {
		ui(() -> page().closeAllEditors(false));
	}

	/** Presses a key as the user would; the window has the focus then. */
	static void press(int modifier, int key) {
		Shell shell = ui(() -> page().getWorkbenchWindow().getShell());
		awaitTrue("the focus", () -> {
			if (display().getActiveShell() != shell) {
				shell.forceActive();
			}
			return display().getActiveShell() == shell && display().getFocusControl() != null;
		});
		ui(() -> {
			if (modifier != 0) {
				post(SWT.KeyDown, modifier);
			}
			post(SWT.KeyDown, key);
			post(SWT.KeyUp, key);
			if (modifier != 0) {
				post(SWT.KeyUp, modifier);
			}
			return true;
		});
	}

	private static void post(int type, int key) {
		Event event = new Event();
		event.type = type;
		if (key < 0x10000 && (key & SWT.MODIFIER_MASK) == 0) {
			event.character = (char) key;
		} else {
			event.keyCode = key;
		}
		if (!display().post(event)) {
			throw new AssertionError("the display does not take key events");
		}
	}

	/** All widgets of a kind below a control. */
	static <T> List<T> below(Control top, Class<T> kind) {
		List<T> found = new ArrayList<>();
		if (kind.isInstance(top)) {
			found.add(kind.cast(top));
		}
		if (top instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				found.addAll(below(child, kind));
			}
		}
		return found;
	}

	/** The first widget of a kind below the window that is as wanted; null when there is none. UI thread. */
	static <T> @Nullable T first(Class<T> kind, Predicate<T> wanted) {
		for (T widget : below(page().getWorkbenchWindow().getShell(), kind)) {
			if (wanted.test(widget)) {
				return widget;
			}
		}
		return null;
	}
}
