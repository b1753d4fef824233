package org.vmalloscope.editor.text;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.vmalloscope.scenario.edit.Proposals;
import org.vmalloscope.scenario.edit.Proposals.Proposal;

/**
 * Proposes what can be written at the caret: words with their documentation, names, flags, kernels, and at the start of a statement
 * templates. Any thread: the editor asks in the background.
 */
public final class ScenarioAssist implements IContentAssistProcessor {
	/** Of longer texts only so many characters before and behind the caret are looked at. */
	private static final int MOST = 1 << 18;
	/** Characters of a line of help. */
	private static final int COLUMNS = 44;

	@Override
	@NonNullByDefault({})
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		String whole = viewer.getDocument().get();
		int begin = whole.length() <= MOST ? 0 : whole.lastIndexOf('\n', Math.max(0, offset - MOST)) + 1;
		String text = whole.length() <= MOST ? whole : whole.substring(begin, Math.min(whole.length(), offset + MOST));
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (Proposal proposal : Proposals.at(text, offset - begin)) {
			String help = wrapped(proposal.help());
			proposals.add(new CompletionProposal(proposal.text(), begin + proposal.offset(), proposal.length(), proposal.text().length(), null, proposal.text(), null,
					help.isEmpty() ? null : help));
		}
		if (ScenarioTemplates.fits(text, offset - begin)) {
			proposals.addAll(ScenarioTemplates.proposals(viewer.getDocument(), offset));
		}
		return proposals.toArray(ICompletionProposal[]::new);
	}

	/** The window beside the list does not break lines. */
	private static String wrapped(String help) {
		StringBuilder lines = new StringBuilder();
		int column = 0;
		for (String word : help.split("(?<=[ \n])")) {
			if (column > 0 && column + word.strip().length() > COLUMNS) {
				lines.append('\n');
				column = 0;
			}
			lines.append(word);
			column = word.endsWith("\n") ? 0 : column + word.length();
		}
		return lines.toString();
	}

	@Override
	@NonNullByDefault({})
	public IContextInformation @Nullable [] computeContextInformation(ITextViewer viewer, int offset) {
		return null;
	}

	@Override
	public char @Nullable [] getCompletionProposalAutoActivationCharacters() {
		return null;
	}

	@Override
	public char @Nullable [] getContextInformationAutoActivationCharacters() {
		return null;
	}

	@Override
	public @Nullable String getErrorMessage() {
		return null;
	}

	@Override
	public @Nullable IContextInformationValidator getContextInformationValidator() {
		return null;
	}
}
