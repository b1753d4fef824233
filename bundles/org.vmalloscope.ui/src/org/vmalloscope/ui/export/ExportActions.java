package org.vmalloscope.ui.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.export.Pictures;
import org.vmalloscope.ui.canvas.PaintCanvas;

/** The actions that every view with a picture offers: export to a file, copy to the clipboard. */
public final class ExportActions {
	private static final String BUNDLE = "org.vmalloscope.ui";

	private ExportActions() {
	}

	/**
	 * Adds the actions to a menu or tool bar.
	 *
	 * @param control of the view
	 * @param source what the view shows when an action runs; null for nothing
	 */
	public static void addTo(IContributionManager menu, Control control, Supplier<@Nullable Exportable> source) {
		menu.add(action("&Export...", "org.vmalloscope.ui.export", () -> {
			Exportable what = source.get();
			if (what != null) {
				export(control, what);
			}
		}));
		menu.add(action("&Copy Picture", "org.vmalloscope.ui.copyPicture", () -> {
			Exportable what = source.get();
			if (what != null && what.picture() != null) {
				copy(control, what);
			} else if (what != null) {
				copyData(control, what);
			}
		}));
		menu.add(action("Copy &Data", "org.vmalloscope.ui.copyData", () -> {
			Exportable what = source.get();
			if (what != null) {
				copyData(control, what);
			}
		}));
	}

	/** Gives all pictures and tables below a control a context menu with these actions. */
	public static void addContextMenus(Control top, Supplier<@Nullable Exportable> source) {
		if (top instanceof PaintCanvas || top instanceof Table) {
			MenuManager menu = new MenuManager();
			addTo(menu, top, source);
			top.setMenu(menu.createContextMenu(top));
			top.addListener(SWT.Dispose, event -> menu.dispose());
		} else if (top instanceof Composite composite) {
			for (Control child : composite.getChildren()) {
				addContextMenus(child, source);
			}
		}
	}

	/** As a table: cells between tabs, one line for each row. */
	private static void copyData(Control control, Exportable what) {
		Display display = control.getDisplay();
		Job job = Job.create("Copy " + what.name(), monitor -> {
			String text = what.data().text();
			display.asyncExec(() -> {
				Clipboard clipboard = new Clipboard(display);
				clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
				clipboard.dispose();
			});
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private static Action action(String text, String id, Runnable run) {
		Action action = new Action(text) {
			@Override
			public void run() {
				run.run();
			}
		};
		action.setId(id);
		return action;
	}

	private static void export(Control control, Exportable what) {
		ExportDialog dialog = new ExportDialog(control.getShell(), what);
		dialog.open();
		ExportDialog.Choice choice = dialog.choice();
		if (choice == null) {
			return;
		}
		Job job = Job.create("Export " + what.name(), monitor -> {
			try {
				choice.format().write(what, choice.size(), choice.file());
				return Status.OK_STATUS;
			} catch (IOException e) {
				return new Status(IStatus.ERROR, BUNDLE, "Cannot write " + choice.file() + ": " + e.getMessage(), e);
			}
		});
		job.setUser(true);
		job.schedule();
	}

	private static void copy(Control control, Exportable what) {
		Picture picture = Objects.requireNonNull(what.picture());
		Display display = control.getDisplay();
		double scale = control.getMonitor().getZoom() / 100.0;
		Pictures.Format size = new Pictures.Format(what.width(), what.height(), scale, what.palette(), what.fonts());
		Job job = Job.create("Copy " + what.name(), monitor -> {
			ImageData data = data(Pictures.render(picture, size));
			display.asyncExec(() -> {
				Clipboard clipboard = new Clipboard(display);
				clipboard.setContents(new Object[] { data }, new Transfer[] { ImageTransfer.getInstance() });
				clipboard.dispose();
			});
			return Status.OK_STATUS;
		});
		job.schedule();
	}

	private static ImageData data(BufferedImage image) {
		ImageData data = new ImageData(image.getWidth(), image.getHeight(), 24, new PaletteData(0xff0000, 0xff00, 0xff));
		int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
		for (int y = 0; y < data.height; y++) {
			data.setPixels(0, y, data.width, pixels, y * data.width);
		}
		return data;
	}
}
