package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.vmalloc.AreaCursor;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.engine.vmalloc.space.AreaState;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.vmalloc.AddressBook;
import org.vmalloscope.paint.vmalloc.AddressElement;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.paint.vmalloc.Lane;
import org.vmalloscope.paint.vmalloc.PurgeTimeline;
import org.vmalloscope.paint.vmalloc.SessionAddresses;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Purge;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.StateDifference;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.PositionRange;
import org.vmalloscope.ui.document.Subject;

/** The views of the vmalloc space with the trace of a real kernel, driven by mouse and keys. */
class VmallocViewsTest {
	private Document document = new Document(Golden.directory());

	/** A hole, and the birth of the area that was freed there last. */
	private record Hole(long start, long end, Birth gone) {
	}

	@BeforeEach
	void open() {
		perspective("vmalloc");
		document = Window.open(Golden.kernelRuns().stream().filter(run -> run.getFileName().toString().startsWith("6.12-amd64-vmtest")).findFirst().orElseThrow());
	}

	@AfterEach
	void close() {
		Window.closeAll();
		perspective("percpu");
	}

	private static void perspective(String name) {
		Window.ui(() -> PlatformUI.getWorkbench().showPerspective("org.vmalloscope.perspectives." + name, Window.page().getWorkbenchWindow()));
	}

	private Session session() {
		return Objects.requireNonNull(document.session());
	}

	private Moment moment() {
		return Objects.requireNonNull(document.moment());
	}

	private void seek(int position) {
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(position);
			return true;
		});
		Window.awaitTrue("position " + position, () -> moment().position() == position);
	}

	/** The canvas of a view, once it shows something of a kind that is as wanted. */
	private static <T> PaintCanvas<?> canvas(String view, Class<T> kind, Predicate<T> wanted) {
		Window.ui(() -> Window.page().showView(view));
		return Window.await("the picture of " + view, () -> Window.first(PaintCanvas.class, shown -> {
			Object snapshot = shown.snapshot();
			return shown.isVisible() && kind.isInstance(snapshot) && wanted.test(kind.cast(snapshot));
		}));
	}

	private PaintCanvas<?> addressSpace() {
		return canvas("org.vmalloscope.ui.addressspace", AddressMap.class, map -> map.view() == moment().state().kernel().vmalloc());
	}

	private static Viewport viewport(PaintCanvas<?> canvas) {
		return Objects.requireNonNull(canvas.viewport());
	}

	/** A hole between two areas in which something was freed. */
	private Hole someHole() {
		VmallocView view = Objects.requireNonNull(moment().state().kernel().vmalloc());
		AddressBook book = new SessionAddresses(session()).book(moment());
		long end = 0;
		for (AreaCursor area = view.areas(); area.next();) {
			long size = area.start() - end;
			Optional<Birth> gone = end != 0 && size > 0 && size < 1 << 24 ? book.lastIn(end, area.start()) : Optional.empty();
			if (gone.isPresent()) {
				return new Hole(end, area.start(), gone.get());
			}
			end = area.end();
		}
		throw new AssertionError("no hole at " + moment().position());
	}

	private Purge largestPurge() {
		return session().purges().stream().max(Comparator.comparingLong(Purge::pages)).orElseThrow();
	}

	private int lastPurge() {
		return session().purges().get(session().purges().size() - 1).last();
	}

	private void goTo(String where) {
		Window.press(SWT.CTRL, 'g');
		Window.await("the dialog", () -> Window.display().getActiveShell() != null && "Go To".equals(Window.display().getActiveShell().getText())
				&& Window.display().getFocusControl() instanceof Text text ? text : null);
		Input.key(SWT.CTRL, 'a');
		Input.type(where);
		Window.awaitTrue("the text " + where, () -> Window.display().getFocusControl() instanceof Text text && where.equals(text.getText()));
		Input.named("Return");
	}

	@Test
	void ctrlGGoesToAnAddressAndAClickThereSelectsTheHole() {
		seek(lastPurge() + 1);
		PaintCanvas<?> canvas = addressSpace();
		Window.ui(() -> Window.page().showView("org.vmalloscope.ui.properties"));
		Window.ui(() -> Window.page().showView("org.vmalloscope.ui.addressspace"));
		Hole hole = someHole();
		goTo(Unit.ADDRESS.text(hole.start()));
		Window.awaitTrue("the address in view, large enough to be seen", () -> viewport(canvas).x().visible().contains(hole.start())
				&& viewport(canvas).x().pixel(hole.end() - 1) - viewport(canvas).x().pixel(hole.start()) > 4);
		Window.ui(() -> {
			document.select(null);
			return true;
		});
		Point at = Window.ui(() -> {
			AddressMap map = (AddressMap) Objects.requireNonNull(canvas.snapshot());
			double left = Math.max(viewport(canvas).x().start(), viewport(canvas).x().pixel(hole.start()));
			double right = Math.min(viewport(canvas).x().end(), viewport(canvas).x().pixel(hole.end() - 1));
			int row = map.lanes().indexOf(Lane.HOLES);
			return new Point((int) ((left + right) / 2), (int) viewport(canvas).y().pixel(row) + 5);
		});
		Input.click(canvas, at.x, at.y);
		Window.awaitTrue("the hole selected", () -> Objects.equals(document.selection(), new Subject.Addresses(hole.start(), hole.end())));
		Hit hit = Window.ui(() -> Objects.requireNonNull(canvas.selected()));
		assertEquals(new AddressElement.Hole(hole.start()), hit.element());
		assertEquals(Unit.BYTES.text(hole.end() - hole.start()), detail(hit, "Size"));
		assertTrue(!detail(hit, "Before it").isEmpty() && !detail(hit, "After it").isEmpty());
		assertTrue(detail(hit, "Left behind by").contains(session().operation(hole.gone().end()).text()), detail(hit, "Left behind by"));
		Window.awaitTrue("the same in Properties", () -> Window.first(Tree.class, tree -> tree.isVisible() && tree.getItemCount() > 0 && "Hole".equals(tree.getItem(0).getText())
				&& List.of(tree.getItem(0).getItems()).stream().anyMatch(row -> "Left behind by".equals(row.getText(0)) && detail(hit, "Left behind by").equals(row.getText(1)))) != null);
		Input.key(SWT.CTRL, SWT.ARROW_RIGHT);
		Window.awaitTrue("the area behind the hole", () -> document.selection() instanceof Subject.Addresses next && next.start() == hole.end());
		Input.key(SWT.CTRL, SWT.ARROW_LEFT);
		Window.awaitTrue("the hole again", () -> Objects.equals(document.selection(), new Subject.Addresses(hole.start(), hole.end())));
		Input.named("Return");
		Window.awaitTrue("the step that left it behind", () -> moment().position() == hole.gone().end() + 1);
	}

	private static String detail(Hit hit, String label) {
		return hit.details().stream().filter(detail -> detail.label().equals(label)).map(Hit.Detail::value).findFirst().orElse("");
	}

	@Test
	void keysZoomTheAddressSpaceAndShowEverythingAgain() {
		seek(lastPurge());
		PaintCanvas<?> canvas = addressSpace();
		Window.awaitTrue("the focus", canvas::forceFocus);
		double before = Window.ui(() -> viewport(canvas).x().scale());
		Window.press(0, '=');
		Window.press(0, '=');
		Window.press(0, '=');
		Window.awaitTrue("a closer picture", () -> viewport(canvas).x().scale() > before * 2);
		double closer = Window.ui(() -> viewport(canvas).x().scale());
		Window.press(0, '-');
		Window.awaitTrue("a picture from farther away", () -> viewport(canvas).x().scale() < closer);
		Window.press(SWT.CTRL, '0');
		Window.awaitTrue("everything", () -> viewport(canvas).x().isFitted());
	}

	@Test
	void ctrlFFindsOneLazyAreaAfterTheOther() {
		seek(largestPurge().first());
		PaintCanvas<?> canvas = addressSpace();
		Window.awaitTrue("the focus", canvas::forceFocus);
		Window.press(SWT.CTRL, 'f');
		Window.awaitTrue("the field", () -> Window.display().getFocusControl() instanceof Text text && text.isVisible());
		Input.type("lazy");
		Window.awaitTrue("the words", () -> Window.display().getFocusControl() instanceof Text text && "lazy".equals(text.getText()));
		Input.named("Return");
		Window.awaitTrue("a lazy area", () -> isLazy(document.selection()));
		Subject first = Objects.requireNonNull(Window.ui(() -> Objects.requireNonNull(document.selection())));
		Input.named("Return");
		Window.awaitTrue("another lazy area", () -> isLazy(document.selection()) && !Objects.equals(document.selection(), first));
		Input.named("Escape");
		Window.awaitTrue("the focus in the picture again", canvas::isFocusControl);
	}

	private boolean isLazy(@Nullable Subject subject) {
		AreaCursor area = Objects.requireNonNull(moment().state().kernel().vmalloc()).areas();
		return subject instanceof Subject.Addresses addresses && area.seek(addresses.start()).next() && area.start() == addresses.start() && area.state() == AreaState.LAZY;
	}

	@Test
	void aClickOnAPurgeGoesBehindItAndDraggingShowsAStretch() {
		seek(0);
		PaintCanvas<?> canvas = canvas("org.vmalloscope.ui.purgetimeline", PurgeTimeline.class, timeline -> !timeline.purges().isEmpty());
		PurgeTimeline timeline = (PurgeTimeline) Objects.requireNonNull(Window.ui(() -> Objects.requireNonNull(canvas.snapshot())));
		// of bars beside each other the highest one is meant
		Purge purge = largestPurge();
		Point at = Window.ui(() -> new Point((int) Math.round(viewport(canvas).x().pixel(timeline.scale().x(purge.first() + 1))), (int) viewport(canvas).area().bottom() - 4));
		assertEquals(purge, Window.ui(() -> Objects.requireNonNull(canvas.hitAt(at.x, at.y)).element()));
		Input.click(canvas, at.x, at.y);
		Window.awaitTrue("the position behind the purge", () -> moment().position() == purge.last() + 1);
		int y = at.y - 20;
		Window.awaitTrue("the whole session", () -> document.range() == null);
		int middle = Window.ui(() -> canvas.getClientArea().width / 2);
		Input.drag(canvas, new Point(middle, y), new Point(middle + 80, y));
		Window.awaitTrue("a stretch for all views over time", () -> {
			PositionRange range = document.range();
			return range != null && range.to() - range.from() < session().length() / 2;
		});
		Range visible = Window.ui(() -> viewport(canvas).x().visible());
		assertEquals(Window.ui(() -> Objects.requireNonNull(document.range()).from()), timeline.scale().position(visible.first()));
	}

	@Test
	void theDifferenceOfTwoPositionsIsListedAndFramed() {
		int to = lastPurge() + 1;
		int from = to - 40;
		seek(from);
		Window.ui(() -> Window.page().showView("org.vmalloscope.ui.difference"));
		Window.press(0, SWT.F6);
		Window.awaitTrue("a step", () -> moment().position() == from + 1);
		awaitRows(from, from + 1);
		Input.key(SWT.ALT | SWT.SHIFT, 'b');
		Window.awaitTrue("the base", () -> document.base().position() == from + 1);
		seek(to);
		Table table = awaitRows(from + 1, to);
		PaintCanvas<?> canvas = canvas("org.vmalloscope.ui.addressspace", AddressMap.class, map -> map.lanes().contains(Lane.CHANGES));
		assertTrue(Window.ui(canvas::isVisible));
		int row = Window.ui(() -> {
			for (int i = 0; i < table.getItemCount(); i++) {
				if (table.getItem(i).getText(0).startsWith("vmap ")) {
					table.showItem(table.getItem(i));
					return i;
				}
			}
			throw new AssertionError("no area of the vmalloc space is different");
		});
		Rectangle bounds = Window.ui(() -> table.getItem(row).getBounds(1));
		Input.click(table, bounds.x + 10, bounds.y + bounds.height / 2);
		String where = Window.ui(() -> table.getItem(row).getText(1));
		Window.awaitTrue(where + " selected", () -> document.selection() instanceof Subject.Addresses one && Unit.ADDRESS.text(one.start()).equals(where));
		Input.key(SWT.ALT | SWT.SHIFT, 'p');
		awaitRows(to - 1, to);
	}

	/** Waits until the table lists what the session says is different; of many rows the widget has only the first ones. */
	private Table awaitRows(int from, int to) {
		int expected = StateDifference.between(session().moment(from), session().moment(to)).differences().size();
		String summary = "Position " + Unit.COUNT.text(to) + " against " + Unit.COUNT.text(from) + ": " + (expected == 0 ? "no difference" : Unit.COUNT.text(expected) + " difference");
		return Window.await(summary, () -> {
			@Nullable
			Table table = Window.first(Table.class, shown -> shown.isVisible() && shown.getColumnCount() == 5 && "Change".equals(shown.getColumn(0).getText()));
			boolean isThere = table != null && table.getItemCount() >= Math.min(expected, 200) && table.getItemCount() <= expected
					&& Window.first(Label.class, label -> label.isVisible() && label.getText().startsWith(summary)) != null;
			return isThere ? table : null;
		});
	}
}
