package org.vmalloscope.editor.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.vmalloscope.editor.session.EditedScenario;
import org.vmalloscope.editor.session.EditedScenarios;
import org.vmalloscope.editor.session.Values;
import org.vmalloscope.scenario.edit.Names;
import org.vmalloscope.scenario.edit.WordHelp;
import org.vmalloscope.scenario.edit.Words;

/** Tells of a name and of a counter the value at the moment that the window shows, and of a word of the language what it means. */
public final class ScenarioHover implements ITextHover {
	@Override
	@NonNullByDefault({})
	public @Nullable String getHoverInfo(ITextViewer viewer, IRegion region) {
		String text = viewer.getDocument().get();
		if (region.getLength() == 0 || region.getOffset() + region.getLength() > text.length()) {
			return null;
		}
		EditedScenario scenario = EditedScenarios.of(viewer.getDocument());
		String phrase = text.substring(region.getOffset(), region.getOffset() + region.getLength());
		String value = scenario == null ? null : Values.of(scenario.document(), text, region.getOffset(), phrase);
		boolean isName = Names.at(text, region.getOffset()) != null;
		String help = isName ? "" : WordHelp.of(phrase.split("\\s")[0]);
		String shown = (value == null ? "" : value) + (value == null || help.isEmpty() ? "" : "\n\n") + help;
		return shown.isEmpty() ? null : shown;
	}

	@Override
	@NonNullByDefault({})
	public @Nullable IRegion getHoverRegion(ITextViewer viewer, int offset) {
		Words.Range range = Words.phrase(viewer.getDocument().get(), offset);
		return range == null ? null : new Region(range.offset(), range.length());
	}
}
