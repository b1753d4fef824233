package org.vmalloscope.editor.gallery;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.part.ViewPart;
import org.eclipse.ui.statushandlers.StatusManager;
import org.vmalloscope.ui.command.Opening;
import org.vmalloscope.ui.document.Remembered;
import org.vmalloscope.ui.view.Commands;

/** What to begin with: files opened last, and the gallery. Tab walks from card to card, the arrows as well. */
public final class WelcomeView extends ViewPart {
	public static final String ID = "org.vmalloscope.editor.welcome";
	private static final int MOST_RECENT = 5;
	private static final int GAP = 12;
	private static final int MARGIN = 24;
	private static final String BEGIN = "<a href=\"org.vmalloscope.ui.command.open\">Open a trace or scenario…</a>     <a href=\"org.vmalloscope.ui.command.openFolder\">Open a folder…</a>     "
			+ "<a href=\"org.vmalloscope.editor.new\">New scenario…</a>     <a href=\"org.vmalloscope.editor.showLanguage\">The scenario language</a>";

	private final List<GalleryCard> cards = new ArrayList<>();
	private final List<Composite> grids = new ArrayList<>();
	private @Nullable ScrolledComposite scroll;
	private @Nullable GalleryImages images;

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		ScrolledComposite created = new ScrolledComposite(parent, SWT.V_SCROLL);
		created.setExpandHorizontal(true);
		created.setExpandVertical(true);
		created.setShowFocusedControl(true);
		created.getVerticalBar().setIncrement(40);
		scroll = created;
		images = new GalleryImages(parent.getDisplay());
		Composite page = new Composite(created, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, 18).spacing(0, 8).applyTo(page);
		label(page, "Vmalloscope", JFaceResources.HEADER_FONT);
		label(page, "Runs the Linux kernel's percpu allocator, vmalloc and page tables, one step at a time, forwards and backwards: on your trace, on your scenario, or on one of these.", null);
		link(page, BEGIN).addListener(SWT.Selection, event -> Commands.execute(getSite().getWorkbenchWindow(), String.valueOf(event.text)));
		recent(page);
		try {
			for (GallerySection section : GalleryCatalogue.read(list())) {
				section(page, section);
			}
		} catch (IOException e) {
			ILog.of(WelcomeView.class).error("cannot read the gallery", e);
			label(page, "The gallery cannot be read: " + e.getMessage(), null);
		}
		created.setContent(page);
		created.addListener(SWT.Resize, event -> arrange());
		arrange();
	}

	private static String list() throws IOException {
		URL url = Platform.getBundle("org.vmalloscope.editor").getEntry("gallery/gallery.txt");
		try (InputStream in = url.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static void label(Composite page, String text, @Nullable String font) {
		Label label = new Label(page, SWT.WRAP);
		label.setText(text);
		if (font != null) {
			label.setFont(JFaceResources.getFont(font));
		}
		GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
	}

	private static Link link(Composite page, String text) {
		Link link = new Link(page, SWT.WRAP);
		link.setText(text);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(link);
		return link;
	}

	private void recent(Composite page) {
		List<Path> files = Remembered.files().stream().filter(file -> file.toFile().exists()).limit(MOST_RECENT).toList();
		if (!files.isEmpty()) {
			StringBuilder text = new StringBuilder("Opened last:  ");
			for (int i = 0; i < files.size(); i++) {
				text.append("   <a href=\"").append(i).append("\">").append(String.valueOf(files.get(i).getFileName()).replace("&", "&&").replace('<', '\u2039')).append("</a>");
			}
			link(page, text.toString()).addListener(SWT.Selection, event -> Opening.open(getSite().getWorkbenchWindow(), files.get(Integer.parseInt(event.text))));
		}
	}

	private void section(Composite page, GallerySection section) {
		Label space = new Label(page, SWT.NONE);
		GridDataFactory.fillDefaults().hint(1, 2).applyTo(space);
		label(page, section.heading(), JFaceResources.BANNER_FONT);
		Composite grid = new Composite(page, SWT.NONE);
		// the theme colours labels but not a class of ours
		grid.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(GAP, GAP).numColumns(1).applyTo(grid);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(grid);
		grids.add(grid);
		GalleryImages pictures = images;
		for (GalleryEntry entry : section.entries()) {
			if (pictures != null) {
				GalleryCard card = new GalleryCard(grid, entry, pictures, () -> open(entry));
				GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.FILL).applyTo(card);
				card.addListener(SWT.KeyDown, event -> walk(card, event));
				offerOriginal(card);
				cards.add(card);
			}
		}
	}

	/** Whoever changed a shipped scenario can have it back as it was. */
	private void offerOriginal(GalleryCard card) {
		if (!(card.entry().content() instanceof GalleryEntry.ShippedScenario scenario)) {
			return;
		}
		Menu menu = new Menu(card);
		MenuItem restore = new MenuItem(menu, SWT.PUSH);
		restore.setText("&Restore the Original");
		restore.addListener(SWT.Selection, event -> restore(scenario.file()));
		menu.addListener(SWT.Show, event -> restore.setEnabled(ShippedScenarios.isChanged(scenario.file())));
		card.offer(menu);
	}

	private void restore(String file) {
		boolean isWanted = MessageDialog.openQuestion(getSite().getShell(), "Restore the Original", "Replace your changed copy of " + file + " by the original?");
		try {
			if (isWanted) {
				ShippedScenarios.restore(file);
			}
		} catch (IOException e) {
			StatusManager.getManager().handle(new Status(IStatus.ERROR, "org.vmalloscope.editor", file + " cannot be restored: " + e.getMessage(), e), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	private void open(GalleryEntry entry) {
		try {
			GalleryOpener.open(getSite().getWorkbenchWindow(), entry);
		} catch (CoreException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** The arrows go to the next card; up and down to the nearest one of another row. */
	private void walk(GalleryCard from, Event event) {
		int at = cards.indexOf(from);
		int to = switch (event.keyCode) {
			case SWT.ARROW_LEFT -> at - 1;
			case SWT.ARROW_RIGHT -> at + 1;
			case SWT.ARROW_UP -> row(from, -1);
			case SWT.ARROW_DOWN -> row(from, 1);
			case SWT.HOME -> 0;
			case SWT.END -> cards.size() - 1;
			default -> -1;
		};
		if (to >= 0 && to < cards.size()) {
			cards.get(to).setFocus();
		}
	}

	private int row(GalleryCard from, int step) {
		Point place = from.toDisplay(0, 0);
		int at = cards.indexOf(from);
		int found = -1;
		int rowY = place.y;
		for (int i = at + step; i >= 0 && i < cards.size(); i += step) {
			Point other = cards.get(i).toDisplay(0, 0);
			if (other.y != place.y && rowY == place.y) {
				rowY = other.y;
			}
			if (rowY != place.y && other.y != rowY) {
				break;
			}
			if (other.y == rowY && rowY != place.y && (found < 0 || Math.abs(other.x - place.x) < Math.abs(cards.get(found).toDisplay(0, 0).x - place.x))) {
				found = i;
			}
		}
		return found;
	}

	/** As many columns as there is room for. */
	private void arrange() {
		ScrolledComposite area = scroll;
		if (area == null || area.isDisposed() || !(area.getContent() instanceof Composite page)) {
			return;
		}
		Rectangle room = area.getClientArea();
		int width = room.width - 2 * MARGIN;
		int columns = Math.max(1, (width + GAP) / (GalleryCard.LEAST_WIDTH + GAP));
		int cardWidth = Math.max(GalleryCard.LEAST_WIDTH, (width - (columns - 1) * GAP) / columns);
		cards.forEach(card -> card.setWidth(cardWidth));
		for (Composite grid : grids) {
			((GridLayout) grid.getLayout()).numColumns = columns;
		}
		Point size = page.computeSize(Math.max(room.width, 1), SWT.DEFAULT, true);
		area.setMinHeight(size.y);
		area.getVerticalBar().setPageIncrement(Math.max(1, room.height - 40));
		page.layout(true, true);
	}

	@Override
	public void setFocus() {
		if (!cards.isEmpty()) {
			cards.get(0).setFocus();
		}
	}

	@Override
	public void dispose() {
		GalleryImages pictures = images;
		if (pictures != null) {
			pictures.dispose();
		}
		super.dispose();
	}
}
