package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import javax.imageio.ImageIO;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.testing.Golden;
import org.vmalloscope.ui.canvas.PaintCanvas;
import org.vmalloscope.ui.document.Document;

/** From the picture of the address space to files and the clipboard, and closer by a frame, with mouse and keys. */
class ExportTest {
	private static final String VIEW = "org.vmalloscope.ui.addressspace";

	@TempDir
	Path folder = Path.of("");
	private Document document = new Document(Golden.directory());

	@BeforeEach
	void open() {
		perspective("vmalloc");
		document = Window.open(Golden.kernelRuns().stream().filter(run -> run.getFileName().toString().startsWith("6.12-amd64-vmtest")).findFirst().orElseThrow());
		int middle = Objects.requireNonNull(document.session()).length() / 2;
		Window.ui(() -> {
			Objects.requireNonNull(document.navigator()).seek(middle);
			return true;
		});
		Window.awaitTrue("the middle", () -> Objects.requireNonNull(document.moment()).position() == middle);
	}

	@AfterEach
	void close() {
		Window.closeAll();
		perspective("percpu");
	}

	private static void perspective(String name) {
		Window.ui(() -> PlatformUI.getWorkbench().showPerspective("org.vmalloscope.perspectives." + name, Window.page().getWorkbenchWindow()));
	}

	private VmallocView machine() {
		return Objects.requireNonNull(Objects.requireNonNull(document.moment()).state().kernel().vmalloc());
	}

	private PaintCanvas<?> addressSpace() {
		Window.ui(() -> Window.page().showView(VIEW));
		return Window.await("the address space", () -> Window.first(PaintCanvas.class, shown -> shown.isVisible() && shown.snapshot() instanceof AddressMap map && map.view() == machine()));
	}

	private static Viewport viewport(PaintCanvas<?> canvas) {
		return Objects.requireNonNull(canvas.viewport());
	}

	@Test
	void shiftAndADragZoomToTheFrame() {
		PaintCanvas<?> canvas = addressSpace();
		Viewport before = Window.ui(() -> viewport(canvas));
		Window.awaitTrue("all in view", () -> viewport(canvas).x().isFitted());
		int left = (int) (before.area().x() + before.area().width() * 0.25);
		int right = (int) (before.area().x() + before.area().width() * 0.5);
		int y = (int) (before.area().y() + 10);
		long from = before.x().valueAt(left);
		long to = before.x().valueAt(right);
		Input.dragWith("shift", canvas, new Point(left, y), new Point(right, y + 20));
		Window.awaitTrue("a closer picture", () -> viewport(canvas).x().scale() > before.x().scale() * 3);
		Viewport after = Window.ui(() -> viewport(canvas));
		assertTrue(Long.compareUnsigned(after.x().visible().first(), from) >= 0 && Long.compareUnsigned(after.x().visible().last(), to) <= 0, after.x().visible() + " within " + from + " to " + to);
		Window.press(SWT.CTRL, '0');
		Window.awaitTrue("everything again", () -> viewport(canvas).x().isFitted());
	}

	@Test
	void theDialogWritesAPictureOfTheChosenSizeAndScale() throws Exception {
		PaintCanvas<?> canvas = addressSpace();
		Path file = folder.resolve("picture.png");
		ExportDialog dialog = ExportDialog.open(canvas);
		dialog.choose(0, "PNG image");
		dialog.write(0, "500");
		dialog.write(1, "300");
		dialog.choose(1, "2");
		dialog.choose(2, "Light, for paper");
		dialog.finish(file);
		BufferedImage image = ImageIO.read(file.toFile());
		assertEquals(1000, image.getWidth());
		assertEquals(600, image.getHeight());
		int[] pixels = image.getRGB(0, 0, 1000, 600, null, 0, 1000);
		long white = Arrays.stream(pixels).filter(pixel -> (pixel & 0xffffff) == 0xffffff).count();
		assertTrue(white > pixels.length / 10 && white < pixels.length, white + " white pixels");
	}

	@Test
	void theDialogWritesTheNumbersOfThePicture() throws Exception {
		PaintCanvas<?> canvas = addressSpace();
		Path file = folder.resolve("numbers.csv");
		ExportDialog dialog = ExportDialog.open(canvas);
		dialog.choose(0, "CSV, the data");
		assertTrue(Window.ui(() -> !dialog.find(Spinner.class, 0).isEnabled()));
		dialog.finish(file);
		assertAreas(Files.readAllLines(file), ",");
	}

	@Test
	void theNameOfTheFileChoosesTheFormat() throws Exception {
		PaintCanvas<?> canvas = addressSpace();
		Path file = folder.resolve("numbers.csv");
		ExportDialog dialog = ExportDialog.open(canvas);
		dialog.choose(0, "PDF page");
		dialog.finish(file);
		assertAreas(Files.readAllLines(file), ",");
	}

	/** All areas of the machine, and nothing else than holes beside them. */
	private void assertAreas(List<String> lines, String separator) {
		assertTrue(lines.get(0).contains(separator), lines.get(0));
		long areas = lines.stream().skip(1).filter(line -> !line.contains(separator + "free" + separator + "hole" + separator)).count();
		assertEquals(machine().areaCount(), areas);
	}

	@Test
	void theContextMenuCopiesThePictureAndItsData() {
		PaintCanvas<?> canvas = addressSpace();
		Point size = Window.ui(canvas::getSize);
		Clipped.clear();
		Input.choose(canvas, size.x / 2, size.y / 2, "c");
		ImageData image = Window.await("a picture in the clipboard", () -> (ImageData) Clipped.contents(ImageTransfer.getInstance()));
		int zoom = Window.ui(() -> canvas.getMonitor().getZoom());
		assertEquals(size.x * zoom / 100, image.width);
		assertEquals(size.y * zoom / 100, image.height);
		Clipped.clear();
		Input.choose(canvas, size.x / 2, size.y / 2, "d");
		String text = Window.await("a text in the clipboard", () -> (String) Clipped.contents(TextTransfer.getInstance()));
		assertAreas(text.lines().toList(), "\t");
	}
}
