import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites the jars of a folder without compression and signatures, so that a start neither inflates nor verifies what the build has just
 * put there; the classes of signed jars would not get into the archive of classes either.
 * <pre>java releng/PlainJars.java FOLDER</pre>
 */
final class PlainJars {
	public static void main(String[] arguments) throws IOException {
		List<Path> jars;
		try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
			jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
		}
		for (Path jar : jars) {
			Path plain = Files.createTempFile(jar.getParent(), "plain", ".tmp");
			try (ZipFile from = new ZipFile(jar.toFile()); OutputStream file = Files.newOutputStream(plain); ZipOutputStream to = new ZipOutputStream(file)) {
				to.setMethod(ZipOutputStream.STORED);
				for (ZipEntry entry : from.stream().filter(entry -> !entry.isDirectory() && !isSignature(entry.getName())).toList()) {
					try (InputStream content = from.getInputStream(entry)) {
						write(entry, content.readAllBytes(), to);
					}
				}
			}
			Files.setPosixFilePermissions(plain, Files.getPosixFilePermissions(jar));
			Files.move(plain, jar, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	private static boolean isSignature(String name) {
		return name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)");
	}

	private static void write(ZipEntry old, byte[] content, ZipOutputStream to) throws IOException {
		byte[] bytes = old.getName().equals("META-INF/MANIFEST.MF") ? mainSection(content) : content;
		ZipEntry entry = new ZipEntry(old.getName());
		entry.setTime(old.getTime());
		entry.setSize(bytes.length);
		CRC32 sum = new CRC32();
		sum.update(bytes);
		entry.setCrc(sum.getValue());
		to.putNextEntry(entry);
		to.write(bytes);
		to.closeEntry();
	}

	/** What stands behind it are digests of single files. */
	private static byte[] mainSection(byte[] manifest) {
		String text = new String(manifest, StandardCharsets.UTF_8).replace("\r\n", "\n");
		int end = text.indexOf("\n\n");
		return end < 0 ? manifest : text.substring(0, end + 2).getBytes(StandardCharsets.UTF_8);
	}
}
