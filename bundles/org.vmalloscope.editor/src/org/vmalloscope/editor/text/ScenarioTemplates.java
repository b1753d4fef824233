package org.vmalloscope.editor.text;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.templates.DocumentTemplateContext;
import org.eclipse.jface.text.templates.Template;
import org.eclipse.jface.text.templates.TemplateProposal;
import org.eclipse.ui.editors.text.EditorsUI;
import org.eclipse.ui.editors.text.templates.ContributionContextTypeRegistry;
import org.eclipse.ui.editors.text.templates.ContributionTemplateStore;

/** Templates of whole statements: those of {@code plugin.xml}, and what the user made of them in the preferences. Any thread. */
final class ScenarioTemplates {
	/** Where they fit: at the beginning of a statement. */
	private static final String CONTEXT = "org.vmalloscope.editor.statement";
	private static final String KEY = "org.vmalloscope.editor.templates";

	private static @Nullable ContributionTemplateStore store;
	private static @Nullable ContributionContextTypeRegistry contexts;

	private ScenarioTemplates() {
	}

	/** Whether only the beginning of a word stands on the line in front of an offset. */
	static boolean fits(String text, int offset) {
		return text.substring(text.lastIndexOf('\n', offset - 1) + 1, offset).strip().matches("\\w*");
	}

	/** Those whose name begins with the word in front of an offset, which they replace. */
	static List<ICompletionProposal> proposals(IDocument text, int offset) {
		String all = text.get();
		int start = offset;
		while (start > 0 && Character.isLetterOrDigit(all.charAt(start - 1))) {
			start--;
		}
		String begun = all.substring(start, offset);
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (Template template : store().getTemplates(CONTEXT)) {
			if (template.getName().startsWith(begun)) {
				DocumentTemplateContext context = new DocumentTemplateContext(contexts().getContextType(CONTEXT), text, start, offset - start);
				proposals.add(new TemplateProposal(template, context, new Region(start, offset - start), null));
			}
		}
		return proposals;
	}

	/** All of them. */
	static synchronized ContributionTemplateStore store() {
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
	static synchronized ContributionContextTypeRegistry contexts() {
		ContributionContextTypeRegistry known = contexts;
		if (known == null) {
			known = new ContributionContextTypeRegistry();
			known.addContextType(CONTEXT);
			contexts = known;
		}
		return known;
	}
}
