package org.vmalloscope.editor.text;

import org.eclipse.jface.text.templates.GlobalTemplateVariables;
import org.eclipse.jface.text.templates.TemplateContextType;

/** Where templates of statements fit. */
public final class StatementContext extends TemplateContextType {
	/** For the extension point. */
	public StatementContext() {
		addResolver(new GlobalTemplateVariables.Cursor());
		addResolver(new GlobalTemplateVariables.LineSelection());
	}
}
