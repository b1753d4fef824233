package org.vmalloscope.editor.text;

import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.texteditor.templates.TemplatePreferencePage;

/** The preference page of the templates. */
public final class TemplatesPage extends TemplatePreferencePage {
	/** For the extension point. */
	public TemplatesPage() {
		setPreferenceStore(EditorsUI.getPreferenceStore());
		setTemplateStore(ScenarioTemplates.store());
		setContextTypeRegistry(ScenarioTemplates.contexts());
	}

	@Override
	protected boolean isShowFormatterSetting() {
		return false;
	}
}
