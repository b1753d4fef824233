package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.ui.document.Document;

/** A part of a trace becomes a scenario, through its dialog. */
class RecordTest {
	@AfterEach
	void close() {
		Window.closeAll();
	}

	@Test
	void aPartOfATraceBecomesAScenarioThatRunsAndMeetsItsExpectations() throws IOException {
		Path trace = Golden.kernelRuns().stream().filter(run -> String.valueOf(run.getFileName()).startsWith("6.12-amd64-boot-smp2")).findFirst().orElseThrow();
		Document recorded = Window.open(trace);
		assertEquals(Document.State.READY, recorded.state(), () -> String.valueOf(recorded.failure()));
		Window.display().asyncExec(() -> {
			try {
				Window.page().getWorkbenchWindow().getService(IHandlerService.class).executeCommand("org.vmalloscope.editor.record", null);
			} catch (CommandException e) {
				throw new AssertionError(e);
			}
		});
		Dialogs.await("Record as Scenario");
		Input.named("ctrl+a");
		Input.type("1-200");
		Input.named("Return");
		Document scenario = Window.await("the scenario", () -> {
			Document now = Window.page().getActiveEditor() == null ? null : Adapters.adapt(Window.page().getActiveEditor(), Document.class);
			return now != null && now != recorded && now.state() == Document.State.READY ? now : null;
		});
		assertEquals(List.of(), Objects.requireNonNull(Window.ui(scenario::session)).problems());
		String text = Files.readString(scenario.file());
		assertTrue(text.startsWith("scenario \"Events 1 to 200 of "), text.substring(0, 60));
		Files.delete(scenario.file());
	}
}
