package org.vmalloscope.editor.create;

import java.util.Locale;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vmalloscope.session.Session;
import org.vmalloscope.session.scenario.ScenarioRecorder;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.PositionRange;

/** Makes a scenario of a part of the active trace: of what the views over time show, unless the user says otherwise. */
public final class RecordHandler extends AbstractHandler {
	@Override
	@NonNullByDefault({})
	public @Nullable Object execute(ExecutionEvent event) {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
		Document document = ActiveDocument.of(window).get();
		Session session = document == null ? null : document.session();
		if (document == null || session == null || !ScenarioRecorder.canRecord(session) || session.length() == 0) {
			MessageDialog.openInformation(window.getShell(), "Record as Scenario", "Open a trace first: a part of it becomes a scenario.");
			return null;
		}
		PositionRange shown = document.range();
		int from = shown == null ? 0 : Math.min(shown.from(), session.length() - 1);
		int to = shown == null ? session.length() : Math.max(from + 1, Math.min(shown.to(), session.length()));
		InputDialog dialog = new InputDialog(window.getShell(), "Record as Scenario",
				String.format(Locale.ROOT, "Events of %s to record, first-last, from 1 to %d. The areas that are there before the first one are made again.", session.name(), session.length()),
				from + 1 + "-" + to, text -> complaint(text, session.length()));
		if (dialog.open() == Window.OK) {
			int[] range = range(dialog.getValue());
			record(window, document, session, range[0] - 1, range[1]);
		}
		return null;
	}

	static @Nullable String complaint(@Nullable String text, int length) {
		int[] range = range(text == null ? "" : text);
		return range.length == 2 && range[0] >= 1 && range[1] >= range[0] && range[1] <= length ? null : "Two numbers from 1 to " + length + " with a - between them, such as 100-250";
	}

	/** Both numbers; empty when the text has not two. */
	private static int[] range(String text) {
		String[] numbers = text.replaceAll("[\\s,_]", "").split("[-–]", -1);
		boolean isRange = numbers.length == 2 && numbers[0].matches("\\d{1,9}") && numbers[1].matches("\\d{1,9}");
		return isRange ? new int[] { Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]) } : new int[0];
	}

	private static void record(IWorkbenchWindow window, Document document, Session session, int from, int to) {
		Job job = new Job("Recording a scenario of " + document.name()) {
			@Override
			@NonNullByDefault({})
			protected IStatus run(IProgressMonitor monitor) {
				String text = ScenarioRecorder.record(session, from, to);
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> write(window, document, text));
				return Status.OK_STATUS;
			}
		};
		job.setUser(true);
		job.schedule();
	}

	private static void write(IWorkbenchWindow window, Document document, String text) {
		try {
			String name = document.name().replaceAll("\\.(txt|gz|trace|log)", "").replaceAll("[^A-Za-z0-9.-]+", "-");
			NewScenarios.create(window, NewScenarios.unused("recorded-" + name), text);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}
}
