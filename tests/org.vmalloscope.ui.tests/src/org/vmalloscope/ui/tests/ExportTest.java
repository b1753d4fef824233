package org.vmalloscope.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

import javax.imageio.ImageIO;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
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
		Shell dialog = openDialog(canvas);
		choose(dialog, 0, "PNG image");
		write(dialog, 0, "500");
		write(dialog, 1, "300");
		choose(dialog, 1, "2");
		choose(dialog, 2, "Light, for paper");
		name(dialog, file);
		Input.named("Return");
		Window.awaitTrue("no dialog", dialog::isDisposed);
		Window.awaitTrue("the file", () -> Files.exists(file));
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
		Shell dialog = openDialog(canvas);
		choose(dialog, 0, "CSV, the data");
		assertTrue(Window.ui(() -> !find(dialog, Spinner.class, 0).isEnabled()));
		name(dialog, file);
		Input.named("Return");
		Window.awaitTrue("the file", () -> Files.exists(file));
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
		clear();
		Input.choose(canvas, size.x / 2, size.y / 2, "c");
		ImageData image = Window.await("a picture in the clipboard", () -> (ImageData) contents(ImageTransfer.getInstance()));
		int zoom = Window.ui(() -> canvas.getMonitor().getZoom());
		assertEquals(size.x * zoom / 100, image.width);
		assertEquals(size.y * zoom / 100, image.height);
		clear();
		Input.choose(canvas, size.x / 2, size.y / 2, "d");
		String text = Window.await("a text in the clipboard", () -> (String) contents(TextTransfer.getInstance()));
		assertAreas(text.lines().toList(), "\t");
	}

	private static void clear() {
		Window.ui(() -> {
			Clipboard clipboard = new Clipboard(Window.display());
			clipboard.setContents(new Object[] { " " }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.clearContents();
			clipboard.dispose();
			return true;
		});
	}

	private static @Nullable Object contents(Transfer transfer) {
		Clipboard clipboard = new Clipboard(Window.display());
		Object contents = clipboard.getContents(transfer);
		clipboard.dispose();
		return " ".equals(contents) ? null : contents;
	}

	private static Shell openDialog(PaintCanvas<?> canvas) {
		Point size = Window.ui(canvas::getSize);
		// the dialog is modal: the menu closes, and the choice ends when the dialog does
		Input.choose(canvas, size.x / 2, size.y / 2, "e");
		return Dialogs.await("Export");
	}

	private static <T extends Control> T find(Shell dialog, Class<T> kind, int index) {
		return Window.below(dialog, kind).get(index);
	}

	/** Brings the focus to a field by tabbing, as a user without a mouse does. */
	private static void focus(Shell dialog, Control field) {
		Window.awaitTrue("the field", () -> {
			if (Window.display().getActiveShell() == dialog && !field.isFocusControl()) {
				field.setFocus();
			}
			return field.isFocusControl();
		});
	}

	/** Walks over the choices with arrow keys until the wanted one is chosen. */
	private static void choose(Shell dialog, int combo, String wanted) {
		Combo field = Window.ui(() -> find(dialog, Combo.class, combo));
		Predicate<Combo> isChosen = one -> one.getText().equals(wanted);
		focus(dialog, field);
		for (int i = 0; i < 8 && !Window.ui(() -> isChosen.test(field)); i++) {
			int before = Window.ui(field::getSelectionIndex);
			int target = Window.ui(() -> field.indexOf(wanted));
			Input.named(target < before ? "Up" : "Down");
			Window.awaitTrue("another choice", () -> field.getSelectionIndex() != before);
		}
		assertTrue(Window.ui(() -> isChosen.test(field)), wanted);
	}

	private static void write(Shell dialog, int spinner, String number) {
		Spinner field = Window.ui(() -> find(dialog, Spinner.class, spinner));
		focus(dialog, field);
		Input.key(SWT.CTRL, 'a');
		Input.type(number);
		Window.awaitTrue(number, () -> field.getText().equals(number));
	}

	private static void name(Shell dialog, Path file) {
		Text field = Window.ui(() -> Window.below(dialog, Text.class).stream().filter(text -> (text.getStyle() & SWT.READ_ONLY) == 0).findFirst().orElseThrow());
		focus(dialog, field);
		Input.key(SWT.CTRL, 'a');
		Input.type(file.toString());
		Window.awaitTrue(file.toString(), () -> field.getText().equals(file.toString()));
	}
}
