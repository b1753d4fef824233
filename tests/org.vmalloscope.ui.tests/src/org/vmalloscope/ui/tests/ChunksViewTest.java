package org.vmalloscope.ui.tests;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vmalloscope.engine.percpu.ChunkView;
import org.vmalloscope.paint.Box;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Range;
import org.vmalloscope.paint.palette.Ink;
import org.vmalloscope.paint.percpu.ChunkMap;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.canvas.ThemePalette;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.Subject;

/** The view of chunks with the chunks of a request file: what it shows, and what mouse and keys do with it. */
class ChunksViewTest {
	private Document document = new Document(Path.of(""));
	private @Nullable PaintCanvas<?> canvas;

	@BeforeEach
	void open() {
		Path file = Golden.oracleRequests().stream().filter(path -> path.getFileName().toString().startsWith("6.1-percpu-")).findFirst().orElseThrow();
		document = Window.open(file);
		Window.ui(() -> Window.page().showView("org.vmalloscope.ui.chunks"));
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(500);
			return true;
		});
		Window.awaitTrue("position 500", () -> Objects.requireNonNull(document.moment()).position() == 500);
		Shell shell = Window.ui(() -> Window.page().getWorkbenchWindow().getShell());
		canvas = Window.await("the picture of chunks", () -> Window.below(shell, PaintCanvas.class).stream().filter(some -> some.isVisible() && some.snapshot() instanceof ChunkMap map && isCurrent(map)).findFirst().<@Nullable PaintCanvas<?>>map(found -> found).orElse(null));
	}

	private boolean isCurrent(ChunkMap map) {
		var shown = Objects.requireNonNull(document.moment()).state().kernel().percpu();
		return shown != null && map.rows().stream().allMatch(row -> shown.chunk(row.chunk().id()) == row.chunk());
	}

	@AfterEach
	void close() {
		Window.closeAll();
	}

	private PaintCanvas<?> canvas() {
		return Objects.requireNonNull(canvas);
	}

	private Viewport viewport() {
		return Objects.requireNonNull(canvas().viewport());
	}

	/** Clicks into the strip of the last chunk, at a share of its length. */
	private void click(double share) {
		Mouse.click(Window.ui(() -> {
			Box area = viewport().area();
			int rows = ((ChunkMap) Objects.requireNonNull(canvas().snapshot())).rows().size();
			return canvas().toDisplay((int) (area.x() + area.width() * share), (int) (viewport().y().pixel(rows - 1) + 8));
		}));
		Window.awaitTrue("the focus in the picture", () -> canvas().isFocusControl());
	}

	@Test
	void thePixelsShowWhatIsFreeAndWhatIsNot() {
		String[] wrong = {""};
		Window.awaitTrue("the true pixels", () -> {
			wrong[0] = wrongPixel();
			return wrong[0].isEmpty();
		}, () -> wrong[0]);
	}

	/** What the screen shows otherwise than it is, and what it shows too little of; empty when all is well. */
	private String wrongPixel() {
		PaintCanvas<?> shown = canvas();
		ImageData pixels = screenshot(shown);
		ChunkMap map = (ChunkMap) Objects.requireNonNull(shown.snapshot());
		int checked = 0;
		for (int row = 0; row < map.rows().size(); row++) {
			ChunkView chunk = map.rows().get(row).chunk();
			for (int at = 0; at < chunk.sizeInBytes();) {
				boolean isFree = chunk.nextFree(at) == at;
				int end = Math.min(chunk.sizeInBytes(), isFree ? chunk.nextAllocated(at) : chunk.areaEnd(at));
				Box box = viewport().box(new Range(at, end - at), new Range(row, 1));
				if (box != null && box.width() >= 8 && box.height() >= 40) {
					var rgb = pixels.palette.getRGB(pixels.getPixel((int) (box.x() + box.width() / 2), (int) box.y() + 10));
					int colour = rgb.red << 16 | rgb.green << 8 | rgb.blue;
					boolean looksFree = colour == ThemePalette.current().rgb(Ink.FREE) || colour == ThemePalette.current().rgb(Ink.POPULATED);
					if (isFree != looksFree) {
						return "byte " + at + " of chunk " + chunk.id() + " has colour " + Integer.toHexString(colour);
					}
					checked++;
				}
				at = end;
			}
		}
		return checked > 10 ? "" : "only " + checked + " areas and holes are to be seen";
	}

	private static ImageData screenshot(PaintCanvas<?> shown) {
		Point size = shown.getSize();
		Image image = new Image(shown.getDisplay(), size.x, size.y);
		GC gc = new GC(shown);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData pixels = image.getImageData(100);
		image.dispose();
		return pixels;
	}

	@Test
	void aClickSelectsForTheWholeWindowAndKeysWalkOn() {
		click(0.01);
		Window.awaitTrue("a selection", () -> document.selection() instanceof Subject.InChunk);
		Subject first = Objects.requireNonNull(Window.ui(() -> Objects.requireNonNull(document.selection())));
		Window.press(SWT.CTRL, SWT.ARROW_RIGHT);
		Window.awaitTrue("the next element", () -> document.selection() != null && !first.equals(document.selection()));
		Window.press(SWT.CTRL, SWT.ARROW_LEFT);
		Window.awaitTrue("the first element again", () -> first.equals(document.selection()));
	}

	@Test
	void keysZoomMoveAndShowEverythingAgain() {
		click(0.01);
		double before = Window.ui(() -> viewport().x().scale());
		Window.press(0, '-');
		Window.press(0, '=');
		Window.press(0, '=');
		Window.press(0, '=');
		Window.awaitTrue("a closer picture", () -> viewport().x().scale() > before * 1.4);
		Window.press(0, SWT.END);
		Window.awaitTrue("the end in view", () -> viewport().x().scrollPosition() > 0.01 && viewport().x().visible().end() == viewport().x().domain().end());
		Window.press(SWT.CTRL, '0');
		Window.awaitTrue("everything", () -> viewport().isFitted());
	}
}
