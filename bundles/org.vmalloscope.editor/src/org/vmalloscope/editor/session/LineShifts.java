package org.vmalloscope.editor.session;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentListener;

/** Knows where the lines of a text went while it was edited. UI thread. */
final class LineShifts implements IDocumentListener {
	/**
	 * One change.
	 *
	 * @param line    0-based line in which it began
	 * @param removed line ends that it removed
	 * @param added   line ends that it added
	 */
	private record Edit(int line, int removed, int added) {
	}

	private final List<Edit> edits = new ArrayList<>();

	/** How many changes there were; {@link #map} counts from such a number. */
	int count() {
		return edits.size();
	}

	/**
	 * Where a line is now.
	 *
	 * @param line  0-based line after the first {@code since} changes
	 * @return 0-based; of a line that was removed, the line that it was joined with
	 */
	int map(int line, int since) {
		int now = line;
		for (Edit edit : edits.subList(since, edits.size())) {
			if (now > edit.line + edit.removed) {
				now += edit.added - edit.removed;
			} else if (now > edit.line) {
				now = Math.min(now, edit.line + edit.added);
			}
		}
		return now;
	}

	@Override
	@NonNullByDefault({})
	public void documentAboutToBeChanged(DocumentEvent event) {
		IDocument text = event.getDocument();
		try {
			int line = text.getLineOfOffset(event.getOffset());
			int removed = text.getLineOfOffset(event.getOffset() + event.getLength()) - line;
			int added = event.getText() == null ? 0 : text.computeNumberOfLines(event.getText());
			// something typed in front of a line moves that line
			boolean isBefore = removed == 0 && added > 0 && event.getOffset() == text.getLineOffset(line) && event.getText().endsWith("\n");
			if (removed != 0 || added != 0) {
				edits.add(new Edit(isBefore ? line - 1 : line, removed, added));
			}
		} catch (BadLocationException e) {
			throw new IllegalStateException(event.toString(), e);
		}
	}

	@Override
	@NonNullByDefault({})
	public void documentChanged(DocumentEvent event) {
		// counted before
	}
}
