package org.vmalloscope.debug.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.ParseException;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.widgets.Text;
import org.vmalloscope.session.breakpoint.Counter;

/** Offers the counters that an expression can name, with what they count. */
final class ExpressionAssist implements IContentProposalProvider {
	private ExpressionAssist() {
	}

	static void install(Text text) {
		try {
			ContentProposalAdapter adapter = new ContentProposalAdapter(text, new TextContentAdapter(), new ExpressionAssist(), KeyStroke.getInstance("Ctrl+Space"), null);
			adapter.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_INSERT);
		} catch (ParseException e) {
			throw new IllegalStateException(e);
		}
	}

	@Override
	@NonNullByDefault({})
	public IContentProposal[] getProposals(String contents, int position) {
		int start = position;
		while (start > 0 && (Character.isLetterOrDigit(contents.charAt(start - 1)) || contents.charAt(start - 1) == '_')) {
			start--;
		}
		String begun = contents.substring(start, position);
		List<IContentProposal> proposals = new ArrayList<>();
		for (Counter counter : Counter.values()) {
			if (counter.word().startsWith(begun)) {
				proposals.add(new ContentProposal(counter.word().substring(begun.length()), counter.word(), counter.help()));
			}
		}
		return proposals.toArray(IContentProposal[]::new);
	}
}
