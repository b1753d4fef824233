package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vmalloscope.editor.gallery.GalleryCard;
import org.vmalloscope.editor.gallery.GalleryEntry;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.NavigatorListener.Activity;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Document;

/** Pictures of the Welcome page are clicked, one of each kind; what they open runs to its end with F8, and steps back. */
class GalleryTest {
	/** By their pictures; those that run for long are left to the tests of scenarios. */
	private static final Set<String> CHOSEN = Set.of("s1-boot-line", "s5-before-and-after", "percpu-b4-depopulation", "vmalloc-v2-free-tree", "explore-drain-work");
	/** More stops than any of them has. */
	private static final int MOST_STOPS = 40;

	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void picturesOpenWhatTheyShowAndItRunsToItsEndAndStepsBack() {
		List<String> logged = Collections.synchronizedList(new ArrayList<>());
		ILogListener listener = (status, plugin) -> {
			if (status.getSeverity() == IStatus.ERROR && isOurs(status)) {
				logged.add(status + " " + status.getException());
			}
		};
		Platform.addLogListener(listener);
		try {
			List<GalleryEntry> entries = Window.ui(GalleryTest::welcome).stream().map(GalleryCard::entry).filter(entry -> CHOSEN.contains(entry.picture())).toList();
			assertEquals(CHOSEN.size(), entries.size());
			for (GalleryEntry entry : entries) {
				opensRunsAndStepsBack(entry);
				Window.closeAll();
			}
		} finally {
			Platform.removeLogListener(listener);
		}
		assertEquals(List.of(), logged);
	}

	/** The platform's own jobs fail an assertion now and then when the machine is busy. */
	private static boolean isOurs(IStatus status) {
		Throwable exception = status.getException();
		return status.getPlugin().startsWith("org.vmalloscope")
				|| exception != null && Arrays.stream(exception.getStackTrace()).anyMatch(frame -> frame.getClassName().startsWith("org.vmalloscope"));
	}

	private static List<GalleryCard> welcome() throws Exception {
		Window.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.vmalloscope.editor.welcome", null);
		return Window.below(Window.page().getWorkbenchWindow().getShell(), GalleryCard.class);
	}

	private static Point picture(GalleryEntry entry) {
		GalleryCard card = Window.await("the card " + entry.title(), () -> Window.first(GalleryCard.class, some -> some.isVisible() && some.entry().picture().equals(entry.picture())));
		return Window.ui(() -> {
			// scrolls to it
			card.setFocus();
			Canvas picture = Window.below(card, Canvas.class).stream().filter(canvas -> canvas.getClass() == Canvas.class).findFirst().orElseThrow();
			return picture.toDisplay(picture.getSize().x / 2, picture.getSize().y / 2);
		});
	}

	private static @Nullable Document active() {
		return Window.page().getActiveEditor() == null ? null : Adapters.adapt(Window.page().getActiveEditor(), Document.class);
	}

	private static void opensRunsAndStepsBack(GalleryEntry entry) {
		Window.ui(GalleryTest::welcome);
		Window.awaitTrue("the window", () -> {
			Window.page().getWorkbenchWindow().getShell().forceActive();
			return Window.display().getActiveShell() != null;
		});
		Mouse.click(picture(entry));
		Document document = Window.await("the document of " + entry.title(), GalleryTest::active);
		assertEquals(entry.perspective(), Window.ui(() -> Window.page().getPerspective().getId()), entry.title());
		Window.awaitTrue("the session of " + entry.title(), () -> document.state() != Document.State.LOADING);
		assertEquals(Document.State.READY, document.state(), () -> entry.title() + " " + document.failure());
		Session session = Objects.requireNonNull(Window.ui(document::session));
		assertEquals(List.of(), session.problems(), entry.title());
		for (int stops = 0; moment(document).position() < session.length() && stops < MOST_STOPS; stops++) {
			int before = moment(document).position();
			Window.press(0, SWT.F8);
			Window.awaitTrue("the end of a run", () -> moment(document).position() > before && Objects.requireNonNull(document.navigator()).activity() == Activity.IDLE);
		}
		assertEquals(session.length(), moment(document).position(), entry.title());
		String note = session.operation(session.noteBefore(session.length())).text();
		Window.awaitTrue("the note of the end of " + entry.title(), () -> labels().contains(note), () -> note + ", but there are " + Window.ui(GalleryTest::labels));
		assertTrue(Window.ui(GalleryTest::isSliderInSight), () -> "the notes of " + entry.title() + " leave no room for the slider");
		Window.press(SWT.SHIFT, SWT.F6);
		Window.awaitTrue("an operation back in " + entry.title(), () -> moment(document).position() == session.length() - 1 && !moment(document).isInside());
	}

	private static boolean isSliderInSight() {
		Scale slider = Window.below(Window.page().getWorkbenchWindow().getShell(), Scale.class).stream().filter(Scale::isVisible).findFirst().orElseThrow();
		return slider.getBounds().y + slider.getBounds().height <= slider.getParent().getClientArea().height;
	}

	private static List<String> labels() {
		return Window.below(Window.page().getWorkbenchWindow().getShell(), Label.class).stream().filter(Label::isVisible).map(label -> label.getText().replace("&&", "&")).toList();
	}

	private static Moment moment(Document document) {
		return Objects.requireNonNull(document.moment());
	}
}
