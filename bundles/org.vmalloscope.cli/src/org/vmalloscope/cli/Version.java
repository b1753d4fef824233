package org.vmalloscope.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.jar.Manifest;

import picocli.CommandLine.IVersionProvider;

/** The version of the build, read from the bundle's manifest. */
final class Version implements IVersionProvider {
	@Override
	public String[] getVersion() throws IOException {
		try (InputStream in = Version.class.getProtectionDomain().getCodeSource().getLocation().toString().endsWith(".jar")
				? new java.net.URL("jar:" + Version.class.getProtectionDomain().getCodeSource().getLocation() + "!/META-INF/MANIFEST.MF").openStream()
				: InputStream.nullInputStream()) {
			String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
			return new String[] { "Vmalloscope " + (version == null ? "(development)" : version) };
		}
	}
}
