package org.vmalloscope.model.file;

import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.impl.XMILoadImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.vmalloscope.model.memory.MemoryPackage;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A resource that knows one package and whose parser opens nothing but what it is given. */
@NonNullByDefault({})
final class LayoutResource extends XMIResourceImpl {
	private static final String FEATURES = "http://xml.org/sax/features/";

	private final LayoutLimits limits;

	LayoutResource(LayoutLimits limits) {
		super(URI.createURI("layout.xmi"));
		this.limits = limits;
		EPackage.Registry packages = new EPackageRegistryImpl(null);
		packages.put(MemoryPackage.eNS_URI, MemoryPackage.eINSTANCE);
		ResourceSetImpl alone = new ResourceSetImpl();
		alone.setPackageRegistry(packages);
		// Nothing that the reader might ask for beside this resource can be found.
		alone.getURIConverter().getURIHandlers().clear();
		alone.getResources().add(this);
	}

	@Override
	protected XMLLoad createXMLLoad() {
		return new Load(createXMLHelper(), limits);
	}

	private static final class Load extends XMILoadImpl {
		private final LayoutLimits limits;

		Load(XMLHelper helper, LayoutLimits limits) {
			super(helper);
			this.limits = limits;
		}

		@Override
		protected SAXParser makeParser() throws ParserConfigurationException, SAXException {
			SAXParserFactory factory = SAXParserFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			factory.setFeature(FEATURES + "external-general-entities", false);
			factory.setFeature(FEATURES + "external-parameter-entities", false);
			factory.setXIncludeAware(false);
			return factory.newSAXParser();
		}

		@Override
		protected DefaultHandler makeDefaultHandler() {
			return new LayoutHandler(resource, helper, Map.copyOf(options), limits);
		}
	}
}
