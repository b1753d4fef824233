package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.model.IStackFrame;
import org.eclipse.debug.core.model.IThread;
import org.eclipse.debug.ui.IDebugUIConstants;
import org.eclipse.debug.ui.IDebugView;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.source.IVerticalRulerInfo;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.debug.breakpoint.SessionBreakpoint;
import org.vmalloscope.debug.breakpoint.Stops;
import org.vmalloscope.debug.model.SessionTarget;
import org.vmalloscope.debug.model.TaskThread;
import org.vmalloscope.scenario.Gallery;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.ui.document.Document;

/** A shipped scenario and a trace in the debugger, with the mouse and the keyboard. */
class DebuggerTest {
	/** In a loop of {@code percpu-a3-atomic.vms}. */
	private static final int LINE = 12;
	/** Nanoseconds after which a text that did not scroll will not. */
	private static final long REST = 400_000_000;

	@TempDir
	Path folder = Path.of("");

	@AfterEach
	void removeEverything() throws CoreException {
		for (SessionBreakpoint breakpoint : Stops.all()) {
			breakpoint.delete();
		}
		Window.closeAll();
	}

	private Document scenario() throws IOException {
		Path file = folder.resolve("percpu-a3-atomic.vms");
		Files.writeString(file, Gallery.text("percpu-a3-atomic.vms"));
		Document document = Window.open(file);
		assertEquals(Document.State.READY, document.state(), () -> String.valueOf(document.failure()));
		seek(document, 0);
		target(document);
		return document;
	}

	private static void seek(Document document, int position) {
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(position);
			return true;
		});
		awaitPosition(document, position);
	}

	private static Moment moment(Document document) {
		return Objects.requireNonNull(document.moment());
	}

	private static void awaitPosition(Document document, int position) {
		Window.awaitTrue("position " + position, () -> moment(document).position() == position && !moment(document).isInside(), () -> "but at " + moment(document).position() + ", point "
				+ moment(document).point() + ", breakpoints " + Stops.all().stream().map(SessionBreakpoint::words).toList());
	}

	private static SessionTarget target(Document document) {
		return Window.await("the debug target", () -> Arrays.stream(DebugPlugin.getDefault().getLaunchManager().getDebugTargets()).filter(SessionTarget.class::isInstance)
				.map(SessionTarget.class::cast).filter(target -> target.session() == document.session() && document.breaks() != null).findFirst().<@Nullable SessionTarget>map(f -> f).orElse(null));
	}

	/** Waits for the words of the innermost frame of the task that is about to run. */
	private static void awaitFrame(SessionTarget target, String words) {
		Window.awaitTrue("the stack frame " + words, () -> frame(target).contains(words), () -> "but " + frame(target));
	}

	private static String frame(SessionTarget target) {
		for (IThread thread : target.getThreads()) {
			if (((TaskThread) thread).isCurrent()) {
				try {
					IStackFrame top = thread.getTopStackFrame();
					return top == null ? "" : top.getName();
				} catch (DebugException e) {
					throw new AssertionError(e);
				}
			}
		}
		return "";
	}

	/** The first position from one on at which an operation of a line comes next. */
	private static int nextAt(Document document, int line, int from) {
		Session session = Objects.requireNonNull(document.session());
		int position = from;
		while (session.line(position) != line) {
			position++;
		}
		return position;
	}

	/** Where the ruler of the active editor is beside a line, from 1. */
	private static Point ruler(int line) {
		return Window.ui(() -> {
			ITextEditor editor = Objects.requireNonNull(Adapters.adapt(Window.page().getActiveEditor(), ITextEditor.class));
			StyledText text = (StyledText) Objects.requireNonNull(editor.getAdapter(Control.class));
			Control ruler = Objects.requireNonNull(editor.getAdapter(IVerticalRulerInfo.class)).getControl();
			int y = text.getLinePixel(line - 1) + text.getLineHeight() / 2;
			return ruler.toDisplay(4, ruler.getDisplay().map(text, ruler, 0, y).y);
		});
	}

	/** Where the ruler is when the text has scrolled to where it wants to be. */
	private static Point restingRuler() {
		Point[] seen = { new Point(0, 0) };
		long[] since = { System.nanoTime() };
		Window.awaitTrue("a text that does not scroll", () -> {
			Point now = ruler(LINE);
			if (!now.equals(seen[0])) {
				seen[0] = now;
				since[0] = System.nanoTime();
			}
			return System.nanoTime() - since[0] > REST;
		});
		return seen[0];
	}

	/** The mouse does not stay there: what a ruler tells about its breakpoint would be in front of the window then. */
	private static void toggleInRuler() {
		Mouse.doubleClick(restingRuler());
		Mouse.move(new Point(1, 1));
	}

	@Test
	void aDoubleClickInTheRulerStopsRunsInBothDirections() throws Exception {
		Document document = scenario();
		toggleInRuler();
		awaitStops(document, 1);
		assertTrue(Stops.at(document.file(), LINE) != null, () -> Stops.all().get(0).words());
		int first = nextAt(document, LINE, 0);
		int second = nextAt(document, LINE, first + 1);
		Window.press(0, SWT.F8);
		awaitPosition(document, first);
		Window.awaitTrue("what it stopped at", () -> target(document).stand().why().equals("line " + LINE), () -> target(document).stand().why());
		Window.press(0, SWT.F8);
		awaitPosition(document, second);
		Window.press(SWT.SHIFT, SWT.F8);
		awaitPosition(document, first);
		Window.press(SWT.SHIFT, SWT.F8);
		awaitPosition(document, 0);
		toggleInRuler();
		awaitStops(document, 0);
	}

	@Test
	void stepsIntoShowTheFunctionsOfTheKernelAndStepsBackLeaveThem() throws Exception {
		Document document = scenario();
		SessionTarget target = target(document);
		int first = nextAt(document, LINE, 0);
		seek(document, first);
		String next = Objects.requireNonNull(document.session()).operation(first).text();
		awaitFrame(target, "next: " + next);
		Window.press(0, SWT.F5);
		Window.awaitTrue("inside", () -> moment(document).point() == 1);
		awaitFrame(target, moment(document).inside());
		awaitFrame(target, "pcpu_alloc");
		Window.press(SWT.SHIFT, SWT.F5);
		awaitPosition(document, first);
		awaitFrame(target, "next: " + next);
		Window.press(0, SWT.F6);
		awaitPosition(document, first + 1);
		Window.press(SWT.SHIFT, SWT.F6);
		awaitPosition(document, first);
		awaitFrame(target, "next: " + next);
	}

	@Test
	void theVariablesViewShowsTheMachineAndWhatChanged() throws Exception {
		Document document = scenario();
		Tree tree = Window.ui(() -> {
			Window.page().showView(IDebugUIConstants.ID_DEBUG_VIEW);
			IDebugView view = (IDebugView) Window.page().showView(IDebugUIConstants.ID_VARIABLE_VIEW);
			return (Tree) Objects.requireNonNull(view.getViewer()).getControl();
		});
		Window.ui(() -> {
			Window.page().activate(Window.page().getActiveEditor());
			return true;
		});
		int first = nextAt(document, LINE, 0);
		seek(document, first);
		awaitRow(tree, "position", first + " of ");
		awaitRow(tree, "percpu", "1 chunk, ");
		Window.press(0, SWT.F6);
		awaitRow(tree, "position", first + 1 + " of ");
		int empty = nextAt(document, 24, 0);
		seek(document, empty + 1);
		awaitRow(tree, "percpu", "2 chunks, ");
	}

	private static void awaitRow(Tree tree, String name, String value) {
		Window.awaitTrue("the variable " + name + " = " + value, () -> row(tree, name).startsWith(value), () -> "but " + row(tree, name));
	}

	private static String row(Tree tree, String name) {
		for (TreeItem item : tree.getItems()) {
			if (item.getText(0).equals(name)) {
				return item.getText(1);
			}
		}
		return "";
	}

	@Test
	void eventsAndWatchpointsStopRunsToo() throws Exception {
		Document document = scenario();
		Session session = Objects.requireNonNull(document.session());
		int failure = session.find(0, true, index -> session.effects(index).contains(Effect.FAILURE));
		Stops.event(Set.of(Effect.FAILURE));
		awaitStops(document, 1);
		Window.press(0, SWT.F8);
		awaitPosition(document, failure);
		Stops.watch("pcpu_nr_populated");
		awaitStops(document, 2);
		Window.press(0, SWT.F8);
		Window.awaitTrue("what it stopped at", () -> target(document).stand().why().equals("change of pcpu_nr_populated"), () -> target(document).stand().why());
		Window.press(SWT.SHIFT, SWT.F8);
		awaitPosition(document, failure);
	}

	/** The news of a breakpoint comes through the platform's own thread. */
	private static void awaitStops(Document document, int count) {
		SessionTarget target = target(document);
		Window.awaitTrue(count + " breakpoints", () -> target.stops().count() == count, () -> "but there are " + Stops.all().stream().map(SessionBreakpoint::words).toList());
	}

	@Test
	void twoSessionsAreDebuggedAtOnce() throws Exception {
		Document first = scenario();
		Path file = Files.writeString(folder.resolve("other.vms"), Gallery.text("percpu-a1-area-map.vms"));
		Document second = Window.open(file);
		assertEquals(Document.State.READY, second.state(), () -> String.valueOf(second.failure()));
		seek(second, 0);
		SessionTarget other = target(second);
		assertTrue(other != target(first), "a debug target for each");
		Window.press(0, SWT.F6);
		awaitPosition(second, 1);
		assertEquals(0, Window.ui(() -> moment(first).position()));
		Window.page().getWorkbenchWindow().getShell().getDisplay().syncExec(() -> Window.page().activate(Window.page().getEditors()[0]));
		Window.press(0, SWT.F6);
		awaitPosition(first, 1);
		assertEquals(1, Window.ui(() -> moment(second).position()));
	}

	@Test
	void aTraceHasBreakpointsAtItsEvents() {
		Path trace = Golden.kernelRuns().stream().filter(run -> run.getFileName().toString().startsWith("6.12-amd64-boot-smp2")).findFirst().orElseThrow();
		Document document = Window.open(trace);
		target(document);
		seek(document, 4);
		Window.press(0, SWT.F6);
		awaitPosition(document, 5);
		Input.key(SWT.CTRL | SWT.SHIFT, 'b');
		awaitStops(document, 1);
		seek(document, 0);
		Window.press(0, SWT.F8);
		awaitPosition(document, 4);
		Window.press(0, SWT.F8);
		awaitPosition(document, Objects.requireNonNull(document.session()).length());
		Window.press(SWT.SHIFT, SWT.F8);
		awaitPosition(document, 4);
		assertTrue(Stops.all().get(0).words().startsWith("line "), Stops.all().get(0).words());
	}
}
