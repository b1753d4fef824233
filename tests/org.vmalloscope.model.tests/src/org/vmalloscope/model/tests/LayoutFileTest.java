package org.vmalloscope.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vmalloscope.engine.kernel.Request;
import org.vmalloscope.engine.memory.Gfp;
import org.vmalloscope.model.file.LayoutException;
import org.vmalloscope.model.file.LayoutFile;
import org.vmalloscope.model.file.LayoutLimits;
import org.vmalloscope.model.memory.Machine;
import org.vmalloscope.model.memory.MemoryFactory;
import org.vmalloscope.model.projection.Projector;

/** A layout comes back as it was saved, and a hostile or damaged file is refused with the place and the reason. */
class LayoutFileTest {
	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String ROOT = "<memory:Machine xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:memory=\"http://vmalloscope.org/memory/1\"";

	@TempDir
	Path folder = Path.of("");

	static List<Path> requestFiles() {
		return RecordedMachine.requestFiles();
	}

	@ParameterizedTest
	@MethodSource("requestFiles")
	void aLayoutComesBackAsItWasSaved(Path requests) throws IOException {
		RecordedMachine machine = RecordedMachine.open(requests);
		machine.run(2000);
		Projector projector = machine.projector();
		projector.show(machine.moment());
		Path file = folder.resolve("layout.xmi");
		LayoutFile.save(projector.machine(), file);
		Machine loaded = LayoutFile.load(file);
		assertTrue(EcoreUtil.equals(projector.machine(), loaded));
		LayoutCheck.assertShows(machine.moment(), loaded);
		assertEquals(text(projector.machine()), text(loaded));
	}

	@Test
	void savingLeavesTheDocumentWhereItIs() throws IOException {
		Projector projector = smallDocument();
		Notifications notifications = new Notifications();
		projector.machine().eAdapters().add(notifications);
		LayoutFile.save(projector.machine(), folder.resolve("layout.xmi"));
		assertEquals(List.of(), notifications.takeText());
	}

	@Test
	void charactersThatXmlCannotHoldAreReplaced() throws IOException {
		Machine machine = MemoryFactory.eINSTANCE.createMachine();
		machine.setSource("a\u0001b\ud800c<&\">\n\t\ud83d\ude00");
		Machine loaded = read(text(machine));
		assertEquals("a\ufffdb\ufffdc<&\">\n\t\ud83d\ude00", loaded.getSource());
	}

	@Test
	void aFailedSaveLeavesTheOldFile() throws IOException {
		Path file = folder.resolve("missing").resolve("layout.xmi");
		IOException failure = assertThrows(IOException.class, () -> LayoutFile.save(smallDocument().machine(), file));
		assertTrue(String.valueOf(failure.getMessage()).contains("no such folder"), failure.getMessage());
		Path old = Files.writeString(folder.resolve("old.xmi"), "old");
		Machine broken = smallDocument().machine();
		broken.getPercpu().getChunks().get(0).getUnits().get(0).setCpu(MemoryFactory.eINSTANCE.createCpu());
		assertThrows(IOException.class, () -> LayoutFile.save(broken, old));
		assertEquals("old", Files.readString(old));
		try (Stream<Path> files = Files.list(folder)) {
			assertEquals(List.of(old), files.toList());
		}
	}

	@Test
	void anExternalEntityIsNotRead() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
		assertRefused(2, "DOCTYPE", HEAD + "<!DOCTYPE m [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n" + ROOT + " source=\"&x;\"/>");
	}

	@Test
	void manyLaughsAreNotExpanded() {
		StringBuilder entities = new StringBuilder("<!ENTITY l0 \"ha\">");
		for (int i = 1; i < 40; i++) {
			entities.append("<!ENTITY l").append(i).append(" \"&l").append(i - 1).append(";&l").append(i - 1).append(";\">");
		}
		assertRefused(2, "DOCTYPE", HEAD + "<!DOCTYPE m [" + entities + "]>\n" + ROOT + " source=\"&l39;\"/>");
	}

	@Test
	void aReferenceToAFileIsRefused() throws IOException {
		Path other = folder.resolve("other.xmi");
		LayoutFile.save(smallDocument().machine(), other);
		assertRefused(3, "'href' would refer to another file", HEAD + ROOT + ">\n<percpu href=\"" + other.toUri() + "#//@percpu\"/>\n</memory:Machine>");
		assertRefused(4, "'slot' refers to something outside the document",
				HEAD + ROOT + ">\n<percpu>\n<chunks slot=\"" + other.toUri() + "#//@percpu/@slots.0\"/>\n</percpu></memory:Machine>");
		assertRefused(4, "'slot' refers to something outside the document",
				HEAD + ROOT + ">\n<percpu>\n<chunks slot=\"memory:Slot other.xmi#//@percpu/@slots.0\"/>\n</percpu></memory:Machine>");
	}

	@Test
	void packagesAndTypesFromElsewhereAreRefused() {
		assertRefused(2, "attribute 'xmlns:xsi' does not belong here",
				HEAD + ROOT + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xsi:schemaLocation=\"http://vmalloscope.org/memory/1 file:/etc/passwd\"/>");
		assertRefused(2, "attribute 'xmlns:memory' has another value",
				HEAD + "<memory:Machine xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" xmlns:memory=\"file:/tmp/evil.ecore\"/>");
		assertRefused(3, "'xmi:type' does not belong here", HEAD + ROOT + ">\n<percpu xmi:type=\"ecore:EPackage\"/></memory:Machine>");
	}

	@Test
	void anotherRootIsRefused() {
		assertRefused(2, "a layout begins with <memory:Machine>, not with <memory:Chunk>", HEAD + ROOT.replace("Machine", "Chunk") + "/>");
		assertRefused(2, "not with <xmi:XMI>", HEAD + "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>");
		assertRefused(1, "not with <html>", "<html/>");
	}

	@Test
	void everyUnknownFeatureIsReportedWithItsLine() {
		LayoutException failure = refused(HEAD + ROOT + " colour=\"red\">\n<cpus number=\"0\"/>\n<heap/>\n<cpus number=\"1\" speed=\"3\"/>\n</memory:Machine>");
		assertEquals(List.of(2L, 4L, 5L), failure.diagnostics().stream().map(found -> found.line()).toList(), failure.getMessage());
		assertTrue(failure.diagnostics().get(0).message().contains("colour"), failure.getMessage());
		assertTrue(failure.diagnostics().get(1).message().contains("heap"), failure.getMessage());
		assertTrue(failure.diagnostics().get(2).message().contains("speed"), failure.getMessage());
		assertFalse(failure.getMessage().contains("layout.xmi"), failure.getMessage());
	}

	@Test
	void valuesThatAreNoneAreReported() {
		assertRefused(2, "'many'", HEAD + ROOT + " position=\"many\"/>");
		assertRefused(3, "99999999999", HEAD + ROOT + ">\n<cpus number=\"99999999999\"/></memory:Machine>");
		assertRefused(3, "'ffff8881'", HEAD + ROOT + ">\n<percpu baseAddress=\"ffff8881\"/></memory:Machine>");
		assertRefused(3, "sidewards", HEAD + ROOT + ">\n<percpu><slots purpose=\"sidewards\"/></percpu></memory:Machine>");
		assertRefused(3, "text", HEAD + ROOT + ">\n<percpu>boo</percpu></memory:Machine>");
	}

	@Test
	void referencesThatLeadNowhereOrToTheWrongThingAreReported() {
		assertRefused(3, "//@percpu/@slots.7", HEAD + ROOT + ">\n<percpu><chunks slot=\"//@percpu/@slots.7\"/></percpu></memory:Machine>");
		assertRefused(3, "refers to no Slot", HEAD + ROOT + ">\n<percpu><chunks slot=\"//@percpu/@slots.99999999999\"/></percpu></memory:Machine>");
		assertRefused(3, "refers to no Slot", HEAD + ROOT + ">\n<cpus number=\"0\"/><percpu><chunks slot=\"//@cpus.0\"/></percpu></memory:Machine>");
		assertRefused(3, "refers to no Slot", HEAD + ROOT + ">\n<percpu><chunks slot=\"//@nothing\"/></percpu></memory:Machine>");
	}

	@Test
	void aHugeAttributeIsRefusedBeforeItIsHeld() {
		LayoutLimits limits = new LayoutLimits(10_000_000, 100, 10, 100_000);
		LayoutException failure = assertThrows(LayoutException.class,
				() -> LayoutFile.read("huge.xmi", bytes(HEAD + ROOT + " source=\"" + "a".repeat(2_000_000) + "\"/>"), limits));
		assertEquals("huge.xmi: a tag or text is longer than 100,000 bytes", failure.getMessage());
	}

	@Test
	void limitsHold() {
		String cpus = HEAD + ROOT + ">\n" + "<cpus/>\n".repeat(200) + "</memory:Machine>";
		assertEquals("x.xmi:102: more than 100 elements", limited(cpus, new LayoutLimits(100_000, 100, 10, 1000)));
		assertEquals("x.xmi: the file is longer than 1,000 bytes", limited(cpus, new LayoutLimits(1000, 1000, 10, 1000)));
		String deep = HEAD + ROOT + ">" + "<percpu>".repeat(50) + "</percpu>".repeat(50) + "</memory:Machine>";
		assertTrue(limited(deep, new LayoutLimits(100_000, 1000, 10, 1000)).contains("nested deeper than 10"));
	}

	@Test
	void aTruncatedFileIsRefusedAtItsEnd() throws IOException {
		String whole = text(smallDocument().machine());
		for (int length : new int[] { 0, 1, 30, whole.length() / 3, whole.length() / 2, whole.length() - 20, whole.length() - 3 }) {
			LayoutException failure = refused(whole.substring(0, length));
			long lines = whole.substring(0, length).lines().count();
			long line = failure.diagnostics().get(0).line();
			assertTrue(line == lines || line == lines + 1 || length <= 1, "length " + length + ": " + failure.getMessage());
		}
	}

	@Test
	void whatIsNoXmlIsRefused() {
		refused("hello");
		refused("\u0000\u0001\u0002");
		refused(HEAD + ROOT + "/>\n" + ROOT + "/>");
		assertThrows(LayoutException.class, () -> LayoutFile.read("x.xmi", new ByteArrayInputStream(new byte[] { '<', (byte) 0xff, (byte) 0xfe }), LayoutLimits.STANDARD));
	}

	@Test
	void aFileThatIsNotThereIsNoBadLayout() {
		IOException failure = assertThrows(IOException.class, () -> LayoutFile.load(folder.resolve("none.xmi")));
		assertFalse(failure instanceof LayoutException, failure.toString());
	}

	private static Projector smallDocument() {
		RecordedMachine machine = RecordedMachine.of("6.12", "cfg cpus 2\ncfg unit 65536\ncfg static 8192\ncfg reserved 8192\ncfg dyn 20480\n");
		machine.execute(new Request.AllocatePercpu(1, 64, 8, Gfp.GFP_KERNEL, false));
		Projector projector = machine.projector();
		projector.show(machine.moment());
		return projector;
	}

	private static String text(Machine machine) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		LayoutFile.write(machine, out);
		return out.toString(StandardCharsets.UTF_8);
	}

	private static Machine read(String text) throws IOException {
		return LayoutFile.read("x.xmi", bytes(text), LayoutLimits.STANDARD);
	}

	private static ByteArrayInputStream bytes(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

	private static LayoutException refused(String text) {
		return assertThrows(LayoutException.class, () -> read(text));
	}

	private static String limited(String text, LayoutLimits limits) {
		return String.valueOf(assertThrows(LayoutException.class, () -> LayoutFile.read("x.xmi", bytes(text), limits)).getMessage());
	}

	private static void assertRefused(long line, String reason, String text) {
		LayoutException failure = refused(text);
		assertTrue(failure.getMessage().contains(reason), failure.getMessage());
		assertEquals(line, failure.diagnostics().get(0).line(), failure.getMessage());
	}
}
