package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.IDebugView;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.debug.breakpoint.SessionBreakpoint;
import org.vmalloscope.debug.breakpoint.Stops;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.NavigatorListener.Activity;
import org.vmalloscope.session.Session;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Remembered;
import org.vmalloscope.ui.pagetable.RaceDocuments;

/** Breakpoints of all kinds in scenarios, traces and races, with their dialogs and the platform's view; and a run that takes long. */
class BreakpointsTest {
	@TempDir
	Path folder = Path.of("");

	@AfterEach
	void removeEverything() throws CoreException {
		for (SessionBreakpoint breakpoint : Stops.all()) {
			breakpoint.delete();
		}
		Window.closeAll();
		Window.ui(() -> {
			Window.page().getWorkbenchWindow().getWorkbench().showPerspective("org.vmalloscope.perspectives.percpu", Window.page().getWorkbenchWindow());
			return true;
		});
	}

	private Document scenario(String text) throws IOException {
		Remembered.clear();
		Document document = Window.open(Files.writeString(folder.resolve("stops.vms"), text));
		assertEquals(Document.State.READY, document.state(), () -> String.valueOf(document.failure()));
		return document;
	}

	private static Moment moment(Document document) {
		return Objects.requireNonNull(document.moment());
	}

	private static void awaitPosition(Document document, int position) {
		Window.awaitTrue("position " + position, () -> moment(document).position() == position && !moment(document).isInside(),
				() -> "but at " + moment(document).position() + ", breakpoints " + Stops.all().stream().map(SessionBreakpoint::words).toList());
	}

	/** The platform tells the session of a breakpoint on a thread of its own. */
	private static void awaitStops(Document document, int count) {
		Window.awaitTrue(count + " breakpoints", () -> document.breaks() != null && Stops.all().size() == count, () -> "but " + Stops.all().stream().map(SessionBreakpoint::words).toList());
	}

	private static void execute(String command) {
		Window.display().asyncExec(() -> {
			try {
				Window.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand(command, null);
			} catch (CommandException e) {
				throw new AssertionError(e);
			}
		});
	}

	@Test
	void aWatchpointOnARangeOfAddressesStopsWhereAreasInItChange() throws Exception {
		Document document = scenario("""
				machine { kernel 6.1; cpus 2 }
				a = get_vm_area 7 pages
				b = get_vm_area 7 pages
				c = get_vm_area 7 pages
				free a
				free b
				free c
				""");
		execute("org.vmalloscope.debug.newWatch");
		Dialogs.await("Watchpoint");
		Input.type("0xffffc90000008000 to 0xffffc9000000a000");
		Input.named("Return");
		awaitStops(document, 1);
		Window.press(0, SWT.F8);
		awaitPosition(document, 2);
		Window.press(0, SWT.F8);
		awaitPosition(document, 5);
		Window.press(SWT.SHIFT, SWT.F8);
		awaitPosition(document, 2);
		Window.press(SWT.SHIFT, SWT.F8);
		awaitPosition(document, 0);
	}

	@Test
	void aRaceStopsAtItsFault() throws Exception {
		Remembered.clear();
		Window.ui(() -> {
			RaceDocuments.open(Window.page().getWorkbenchWindow(), RaceDocuments.stories().stream().filter(story -> story.name().equals("i386-without-fault")).findFirst().orElseThrow());
			return true;
		});
		Document document = Window.await("the race", () -> {
			IEditorPart editor = Window.page().getActiveEditor();
			Document active = editor == null ? null : Adapters.adapt(editor, Document.class);
			return active == null || active.moment() == null ? null : active;
		});
		Session session = Objects.requireNonNull(document.session());
		int fault = session.find(0, true, index -> session.effects(index).contains(Effect.HALT));
		assertTrue(fault > 0, "the race has a fault");
		Stops.event(Set.of(Effect.HALT));
		awaitStops(document, 1);
		Window.press(0, SWT.F8);
		awaitPosition(document, fault);
		Window.press(SWT.SHIFT, SWT.F8);
		awaitPosition(document, 0);
	}

	@Test
	void aTraceStopsAtEventsInBothDirections() throws Exception {
		Path trace = Golden.kernelRuns().stream().filter(run -> run.getFileName().toString().startsWith("6.12-amd64-boot-smp2")).findFirst().orElseThrow();
		Remembered.clear();
		Document document = Window.open(trace);
		Session session = Objects.requireNonNull(document.session());
		int first = session.find(0, true, index -> session.effects(index).contains(Effect.PURGE));
		int second = session.find(first, true, index -> session.effects(index).contains(Effect.PURGE));
		assertTrue(first > 0 && second > first, first + ", " + second);
		Stops.event(Set.of(Effect.PURGE));
		awaitStops(document, 1);
		Window.press(0, SWT.F8);
		awaitPosition(document, first);
		Window.press(0, SWT.F8);
		awaitPosition(document, second);
		Window.press(SWT.SHIFT, SWT.F8);
		awaitPosition(document, first);
		Window.press(SWT.SHIFT, SWT.F8);
		awaitPosition(document, 0);
	}

	@Test
	void aLongRunIsSuspended() throws Exception {
		Document document = scenario("""
				machine { kernel 6.1; cpus 2 }
				repeat 400_000 times { a = get_vm_area 1 page; free a }
				""");
		int length = Objects.requireNonNull(document.session()).length();
		// nothing that the first run wrote down: the machine runs
		Stops.watch("drain_pending + reclaimable_pages < 0 - 1");
		awaitStops(document, 1);
		Window.press(0, SWT.F8);
		Window.awaitTrue("a run", () -> Objects.requireNonNull(document.navigator()).activity() == Activity.RUNNING);
		Input.named("shift+F9");
		Window.awaitTrue("the end of the run", () -> Objects.requireNonNull(document.navigator()).activity() == Activity.IDLE);
		assertTrue(Window.ui(() -> moment(document).position()) < length, "it ran to the end");
		Window.press(0, SWT.F6);
		Window.awaitTrue("a step", () -> moment(document).position() > 0);
	}

	@Test
	void breakpointsAreExportedAndImportedAgain() throws Exception {
		Document document = scenario("""
				machine { kernel 6.1; cpus 2 }
				a = vmalloc 1 page
				b = vmalloc 2 pages
				""");
		Stops.line(document.file(), 3);
		Stops.watch("vmap_lazy_nr > 3").narrow("busy_pages > 1", 2);
		awaitStops(document, 2);
		Path exported = folder.resolve("stops.bkpt");
		Tree tree = Window.ui(() -> {
			IDebugView view = (IDebugView) Window.page().showView(IDebugUIConstants.ID_BREAKPOINT_VIEW);
			return (Tree) Objects.requireNonNull(view.getViewer()).getControl();
		});
		Window.awaitTrue("the breakpoints in the view", () -> tree.getItemCount() == 2);
		choose(tree, 10, "x");
		Shell dialog = Dialogs.await("Export Breakpoints");
		write(dialog, exported);
		Window.awaitTrue("the file", () -> Files.exists(exported));
		for (SessionBreakpoint breakpoint : Stops.all()) {
			breakpoint.delete();
		}
		awaitStops(document, 0);
		choose(tree, 40, "m");
		write(Dialogs.await("Import Breakpoints"), exported);
		awaitStops(document, 2);
		List<String> words = Stops.all().stream().map(SessionBreakpoint::words).sorted().toList();
		assertEquals(2, words.size());
		assertTrue(words.stream().anyMatch(word -> word.contains("line 3")) && words.stream().anyMatch(word -> word.contains("vmap_lazy_nr > 3") && word.contains("busy_pages > 1")), words.toString());
	}

	/** Opens the view's context menu by its key and chooses an item. */
	private static void choose(Tree tree, int y, String key) {
		Input.click(tree, 60, y);
		Window.awaitTrue("the focus in the view", tree::isFocusControl);
		// what is selected is exported
		Input.named("ctrl+a");
		Input.named("shift+F10");
		Window.awaitTrue("the context menu", () -> tree.getMenu() != null && tree.getMenu().isVisible());
		Input.named(key);
	}

	/** Writes a file name into a wizard and finishes it. */
	private static void write(Shell dialog, Path file) {
		Text name = Window.ui(() -> {
			@Nullable Text found = Window.below(dialog, Text.class).stream().filter(text -> text.isVisible() && text.isEnabled() && (text.getStyle() & SWT.READ_ONLY) == 0).findFirst()
					.<@Nullable Text>map(text -> text).orElse(null);
			return Objects.requireNonNull(found);
		});
		Window.ui(name::setFocus);
		Window.awaitTrue("the focus in the name", name::isFocusControl);
		Input.named("ctrl+a");
		Input.type(file.toString());
		Window.awaitTrue("the name", () -> name.getText().equals(file.toString()), name::getText);
		Input.named("Return");
		Window.awaitTrue("no wizard any more", dialog::isDisposed);
	}
}
