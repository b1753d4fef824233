package org.vmalloscope.codegen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the code of {@code memory.genmodel} without a running Eclipse into {@code src-gen} of the bundle that the system
 * property {@code model.bundle} names; with the argument {@code -check} only compares and ends with code 1 when they differ.
 */
public final class GenerateModel {
	private static final String PROJECT = "org.vmalloscope.model";
	/** A pretended workspace project that gets everything generated, so that the generator cannot touch the bundle. */
	private static final String SCRATCH = "org.vmalloscope.model.generated";

	private GenerateModel() {
	}

	public static void main(String[] arguments) throws IOException {
		Path bundle = Path.of(System.getProperty("model.bundle")).toRealPath();
		Path sources = bundle.resolve("src-gen");
		Path scratch = Files.createTempDirectory("emf-codegen");
		try {
			generate(bundle, scratch);
			Map<String, String> wanted = read(scratch.resolve("src-gen"));
			Map<String, String> present = read(sources);
			if (List.of(arguments).contains("-check")) {
				check(wanted, present);
			} else {
				write(sources, wanted, present);
			}
		} finally {
			delete(scratch);
		}
	}

	private static void generate(Path bundle, Path scratch) {
		ResourceSet resources = new ResourceSetImpl();
		Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
		factories.put("ecore", new EcoreResourceFactoryImpl());
		factories.put("genmodel", new XMIResourceFactoryImpl());
		resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(true));
		GenModelPackage.eINSTANCE.eClass();
		EcorePlugin.getPlatformResourceMap().put(PROJECT, URI.createFileURI(bundle + "/"));
		EcorePlugin.getPlatformResourceMap().put(SCRATCH, URI.createFileURI(scratch + "/"));
		URI file = URI.createFileURI(bundle + "/model/memory.genmodel");
		GenModel model = (GenModel) resources.getResource(file, true).getContents().get(0);
		EcoreUtil.resolveAll(resources);
		model.setModelDirectory("/" + SCRATCH + "/src-gen");
		model.reconcile();
		model.setCanGenerate(true);
		model.setValidateModel(true);
		failOnError(model.diagnose());
		GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
		Generator generator = new Generator();
		generator.setInput(model);
		failOnError(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
	}

	private static void failOnError(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(diagnostic.toString(), diagnostic.getException());
		}
	}

	private static void check(Map<String, String> wanted, Map<String, String> present) {
		TreeSet<String> names = new TreeSet<>(wanted.keySet());
		names.addAll(present.keySet());
		names.removeIf(name -> wanted.containsKey(name) && wanted.get(name).equals(present.get(name)));
		if (!names.isEmpty()) {
			System.err.println("src-gen of " + PROJECT + " is not what its memory.ecore says; run releng/emf-codegen. It differs in " + String.join(", ", names));
			System.exit(1);
		}
	}

	private static void write(Path sources, Map<String, String> wanted, Map<String, String> present) throws IOException {
		for (String name : present.keySet()) {
			if (!wanted.containsKey(name)) {
				Files.delete(sources.resolve(name));
			}
		}
		for (Map.Entry<String, String> file : wanted.entrySet()) {
			if (!file.getValue().equals(present.get(file.getKey()))) {
				Path target = sources.resolve(file.getKey());
				Files.createDirectories(target.getParent());
				Files.writeString(target, file.getValue());
			}
		}
	}

	/** The Java files below a folder, by their path from there. */
	private static Map<String, String> read(Path folder) throws IOException {
		Map<String, String> files = new TreeMap<>();
		if (Files.isDirectory(folder)) {
			try (Stream<Path> found = Files.walk(folder)) {
				for (Path file : found.filter(path -> path.toString().endsWith(".java")).toList()) {
					files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
				}
			}
		}
		return files;
	}

	private static void delete(Path folder) throws IOException {
		try (Stream<Path> found = Files.walk(folder)) {
			for (Path file : found.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
