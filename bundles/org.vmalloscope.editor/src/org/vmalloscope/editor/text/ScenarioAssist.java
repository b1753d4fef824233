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
	@Override
	@NonNullByDefault({})
	public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
		String text = viewer.getDocument().get();
		List<ICompletionProposal> proposals = new ArrayList<>();
		for (Proposal proposal : Proposals.at(text, offset)) {
			String help = proposal.help();
			proposals.add(new CompletionProposal(proposal.text(), proposal.offset(), proposal.length(), proposal.text().length(), null, proposal.text(), null,
					help.isEmpty() ? null : help));
		}
		if (ScenarioTemplates.fits(text, offset)) {
			proposals.addAll(ScenarioTemplates.proposals(viewer.getDocument(), offset));
		}
		return proposals.toArray(ICompletionProposal[]::new);
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
