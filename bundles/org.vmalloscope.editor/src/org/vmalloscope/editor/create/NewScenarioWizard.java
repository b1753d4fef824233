package org.vmalloscope.editor.create;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IWorkbenchWindow;

/** Makes a scenario file and opens it. */
public final class NewScenarioWizard extends Wizard {
	private final IWorkbenchWindow window;
	private final NewScenarioPage page = new NewScenarioPage();

	/** A wizard for a window. */
	public NewScenarioWizard(IWorkbenchWindow window) {
		this.window = window;
		setWindowTitle("New Scenario");
	}

	@Override
	public void addPages() {
		addPage(page);
	}

	@Override
	public boolean performFinish() {
		try {
			NewScenarios.create(window, page.file(), page.text());
			return true;
		} catch (CoreException e) {
			page.setErrorMessage(e.getStatus().getMessage());
			return false;
		}
	}
}
