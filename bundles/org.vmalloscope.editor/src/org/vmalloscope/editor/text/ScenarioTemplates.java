package org.vmalloscope.editor.text;

import java.io.IOException;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateCompletionProcessor;
import org.eclipse.jface.text.templates.TemplateContextType;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;
import org.vmalloscope.ui.view.Icons;

/** Templates of whole statements; those of {@code plugin.xml}, and what the user made of them in the preferences. */
public final class ScenarioTemplates extends TemplateCompletionProcessor {
	/** Where they fit: at the beginning of a statement. */
	public static final String CONTEXT = "org.vmalloscope.editor.statement";
	private static final String KEY = "org.vmalloscope.editor.templates";

	private static @Nullable ContributionTemplateStore store;
	private static @Nullable ContributionContextTypeRegistry contexts;

	/** Whether only the beginning of a word stands on the line in front of an offset. */
	static boolean fits(String text, int offset) {
		int start = text.lastIndexOf('\n', offset - 1) + 1;
		return text.substring(start, offset).strip().matches("\\w*");
	}

	/** All of them; UI thread. */
	public static synchronized ContributionTemplateStore store() {
		ContributionTemplateStore known = store;
		if (known == null) {
			known = new ContributionTemplateStore(contexts(), EditorsUI.getPreferenceStore(), KEY);
			try {
				known.load();
			} catch (IOException e) {
				ILog.of(ScenarioTemplates.class).error("cannot read the templates", e);
			}
			store = known;
		}
		return known;
	}

	/** What they are for. */
	public static synchronized ContributionContextTypeRegistry contexts() {
		ContributionContextTypeRegistry known = contexts;
		if (known == null) {
			known = new ContributionContextTypeRegistry();
			known.addContextType(CONTEXT);
			contexts = known;
		}
		return known;
	}

	@Override
	@NonNullByDefault({})
	protected Template[] getTemplates(String contextTypeId) {
		return store().getTemplates(contextTypeId);
	}

	@Override
	@NonNullByDefault({})
	protected @Nullable TemplateContextType getContextType(ITextViewer viewer, IRegion region) {
		return contexts().getContextType(CONTEXT);
	}

	@Override
	@NonNullByDefault({})
	protected Image getImage(Template template) {
		return Icons.image("events");
	}
}
