package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.vmalloscope.editor.create.Beginning;
import org.vmalloscope.editor.gallery.GalleryCard;
import org.vmalloscope.editor.gallery.GalleryCatalogue;
import org.vmalloscope.editor.gallery.GalleryEntry;
import org.vmalloscope.editor.gallery.GallerySection;
import org.vmalloscope.scenario.Gallery;
import org.vmalloscope.scenario.Scenario;
import org.vmalloscope.scenario.run.RunLimits;
import org.vmalloscope.scenario.run.RunMonitor;
import org.vmalloscope.scenario.run.ScenarioRun;
import org.vmalloscope.session.Effect;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Document;

/** The Welcome page opens what it shows, and the wizard makes scenarios that run. */
class WelcomeTest {
	@AfterEach
	void close() {
		Window.closeAll();
	}

	private static void execute(String command) {
		Window.ui(() -> {
			IHandlerService handlers = Window.page().getWorkbenchWindow().getService(IHandlerService.class);
			return String.valueOf(handlers.executeCommand(command, null));
		});
	}

	private static List<GallerySection> sections() throws IOException {
		URL list = Platform.getBundle("org.vmalloscope.editor").getEntry("gallery/gallery.txt");
		try (InputStream in = list.openStream()) {
			return GalleryCatalogue.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void everythingShippedIsShownWithAPictureInBothThemes() throws IOException {
		List<GalleryEntry> entries = sections().stream().flatMap(section -> section.entries().stream()).toList();
		List<String> scenarios = entries.stream().filter(entry -> entry.content() instanceof GalleryEntry.ShippedScenario)
				.map(entry -> ((GalleryEntry.ShippedScenario) entry.content()).file()).sorted().toList();
		assertEquals(Gallery.names().stream().sorted().toList(), scenarios);
		Bundle bundle = Platform.getBundle("org.vmalloscope.editor");
		for (GalleryEntry entry : entries) {
			assertNotNull(bundle.getEntry("gallery/light/" + entry.picture() + ".png"), entry.picture());
			assertNotNull(bundle.getEntry("gallery/dark/" + entry.picture() + ".png"), entry.picture());
			assertTrue(entry.text().length() > 20, entry.title());
		}
	}

	@Test
	void enterOnTheCardOfS2OpensItInItsPerspectiveAndItRunsToItsFailure() {
		execute("org.vmalloscope.editor.welcome");
		GalleryCard card = Window.await("the card of S2", () -> Window.first(GalleryCard.class, some -> some.isVisible() && some.entry().picture().equals("s2-work-queues")));
		Window.awaitTrue("the focus on the card", () -> {
			Window.page().getWorkbenchWindow().getShell().forceActive();
			card.setFocus();
			return card.isFocusControl();
		});
		Input.named("Return");
		Window.awaitTrue("the perspective", () -> Window.page().getPerspective().getId().equals("org.vmalloscope.perspectives.debug"));
		Document document = Window.await("the document", () -> Window.page().getActiveEditor() == null ? null : Adapters.adapt(Window.page().getActiveEditor(), Document.class));
		Window.awaitTrue("the session", () -> document.state() == Document.State.READY);
		Session session = Objects.requireNonNull(Window.ui(document::session));
		int failure = session.find(0, true, index -> session.effects(index).contains(Effect.FAILURE));
		assertEquals("wq[198634] = alloc percpu 92 bytes align 256 bytes", session.operation(failure - 1).text());
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(failure);
			return true;
		});
		Window.awaitTrue("the failure", () -> Objects.requireNonNull(document.moment()).position() == failure);
		Window.press(SWT.SHIFT, SWT.F6);
		Window.awaitTrue("before the failure", () -> Objects.requireNonNull(document.moment()).position() == failure - 1);
		assertEquals("wq[198633] = alloc percpu 92 bytes align 256 bytes", Window.ui(() -> Objects.requireNonNull(Objects.requireNonNull(document.moment()).last()).text()));
	}

	@Test
	void theWizardMakesAScenarioThatRuns() {
		Window.press(SWT.CTRL, 'n');
		Shell wizard = Dialogs.await("New Scenario");
		Input.type("from a test");
		Input.named("Return");
		Window.awaitTrue("the wizard is closed", wizard::isDisposed);
		Document document = Window.await("the document", () -> Window.page().getActiveEditor() == null ? null : Adapters.adapt(Window.page().getActiveEditor(), Document.class));
		Window.awaitTrue("the session", () -> document.state() == Document.State.READY);
		Path name = document.file().getFileName();
		assertTrue(String.valueOf(name).startsWith("from-a-test"), String.valueOf(name));
	}

	@Test
	void everyTemplateRunsOnEveryKernel() {
		for (Beginning beginning : Beginning.all()) {
			for (String kernel : beginning.choosesKernel() ? Beginning.kernels() : List.<String>of()) {
				Scenario scenario = Scenario.of(beginning.name(), beginning.scenario("A \"title\"", kernel));
				assertEquals(List.of(), scenario.problems(), kernel);
				assertEquals(List.of(), ScenarioRun.of(scenario.program(), RunLimits.DEFAULT, RunMonitor.NONE).problems(), beginning.name() + " on " + kernel);
			}
		}
	}
}
