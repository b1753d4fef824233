package org.vmalloscope.editor.text;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.vmalloscope.scenario.edit.Names;
import org.vmalloscope.scenario.edit.Names.Place;

/** A name leads to where it gets its first value: with F3, and with a click while Ctrl is held. */
public final class DefinitionLinks extends AbstractHyperlinkDetector {
	@Override
	@NonNullByDefault({})
	public IHyperlink @Nullable [] detectHyperlinks(ITextViewer viewer, IRegion region, boolean several) {
		String text = viewer.getDocument().get();
		Place definition = Names.definition(text, region.getOffset());
		if (definition == null) {
			return null;
		}
		for (Place place : Names.places(text, region.getOffset())) {
			if (region.getOffset() >= place.offset() && region.getOffset() <= place.offset() + place.length()) {
				return new IHyperlink[] { new Link(viewer, new Region(place.offset(), place.length()), definition) };
			}
		}
		return null;
	}

	private record Link(ITextViewer viewer, IRegion region, Place definition) implements IHyperlink {
		@Override
		public IRegion getHyperlinkRegion() {
			return region;
		}

		@Override
		public @Nullable String getTypeLabel() {
			return null;
		}

		@Override
		public String getHyperlinkText() {
			return "Go to the definition in line " + definition.line();
		}

		@Override
		public void open() {
			viewer.setSelectedRange(definition.offset(), definition.length());
			viewer.revealRange(definition.offset(), definition.length());
		}
	}
}
