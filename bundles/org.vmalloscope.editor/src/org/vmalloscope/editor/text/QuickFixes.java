package org.vmalloscope.editor.text;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.quickassist.IQuickAssistInvocationContext;
import org.eclipse.jface.text.quickassist.IQuickAssistProcessor;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.ISourceViewer;

/** Mends an error by the word that its message offers. */
public final class QuickFixes implements IQuickAssistProcessor {
	private static final Pattern OFFER = Pattern.compile("did you mean '([^']+)'\\?");

	@Override
	@NonNullByDefault({})
	public boolean canFix(Annotation annotation) {
		return annotation instanceof TextErrors.Mark mark && !annotation.isMarkedDeleted() && OFFER.matcher(mark.problem().text()).find();
	}

	@Override
	@NonNullByDefault({})
	public boolean canAssist(IQuickAssistInvocationContext context) {
		return true;
	}

	@Override
	@NonNullByDefault({})
	public ICompletionProposal @Nullable [] computeQuickAssistProposals(IQuickAssistInvocationContext context) {
		ISourceViewer viewer = context.getSourceViewer();
		IAnnotationModel model = viewer == null ? null : viewer.getAnnotationModel();
		if (viewer == null || model == null) {
			return null;
		}
		List<ICompletionProposal> proposals = new ArrayList<>();
		Iterator<Annotation> all = model.getAnnotationIterator();
		while (all.hasNext()) {
			Annotation annotation = all.next();
			Position place = model.getPosition(annotation);
			if (annotation instanceof TextErrors.Mark mark && place != null && sameLine(viewer.getDocument(), place, context.getOffset())) {
				Matcher offer = OFFER.matcher(mark.problem().text());
				while (offer.find()) {
					String word = offer.group(1);
					proposals.add(new CompletionProposal(word, place.offset, place.length, word.length(), null, "Change to '" + word + "'", null, mark.problem().text()));
				}
			}
		}
		return proposals.isEmpty() ? null : proposals.toArray(ICompletionProposal[]::new);
	}

	private static boolean sameLine(IDocument text, Position place, int offset) {
		try {
			return text.getLineOfOffset(place.offset) == text.getLineOfOffset(offset);
		} catch (BadLocationException e) {
			// the text became shorter meanwhile
			return false;
		}
	}

	@Override
	public @Nullable String getErrorMessage() {
		return null;
	}
}
