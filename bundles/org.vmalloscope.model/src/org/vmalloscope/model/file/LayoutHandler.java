package org.vmalloscope.model.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.eclipse.emf.ecore.xmi.XMLHelper;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.SAXXMIHandler;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.vmalloscope.model.memory.MemoryPackage;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * EMF's reader behind an allow-list. EMF would follow schema locations, references to other files, types of other packages and
 * more; this handler lets through elements and attributes without a prefix, references inside the document, and the three
 * declarations of the root, and stops at anything else. What passes and is still no feature of the model, EMF reports.
 */
@NonNullByDefault({})
final class LayoutHandler extends SAXXMIHandler {
	private static final String ROOT = MemoryPackage.eNS_PREFIX + ":Machine";
	private static final Map<String, String> ROOT_ATTRIBUTES = Map.of("xmi:version", "2.0", "xmlns:xmi", "http://www.omg.org/XMI",
			"xmlns:" + MemoryPackage.eNS_PREFIX, MemoryPackage.eNS_URI);

	/** A path of features and indices from the root. */
	private static final Pattern INSIDE = Pattern.compile("//(@\\w+(\\.\\d+)?/?)*");

	private record Reference(EReference feature, String id, int line, int column) {
	}

	private final LayoutLimits limits;
	/** What is referred to, once each. */
	private final Map<String, Reference> references = new LinkedHashMap<>();
	private @Nullable Locator place;
	private int count;
	private int open;

	LayoutHandler(XMLResource resource, XMLHelper helper, Map<?, ?> options, LayoutLimits limits) {
		super(resource, helper, options);
		this.limits = limits;
	}

	@Override
	public void setDocumentLocator(Locator locator) {
		super.setDocumentLocator(locator);
		place = locator;
	}

	@Override
	public void startElement(String uri, String localName, String name, Attributes attributes) throws SAXException {
		require(++count <= limits.elements(), "more than %,d elements", limits.elements());
		require(++open <= limits.depth(), "elements are nested deeper than %d", limits.depth());
		require(open == 1 ? name.equals(ROOT) : name.indexOf(':') < 0, open == 1 ? "a layout begins with <" + ROOT + ">, not with <%s>" : "element <%s> does not belong here",
				name);
		for (int i = 0; i < attributes.getLength(); i++) {
			String attribute = attributes.getQName(i);
			if (attribute.indexOf(':') >= 0 || attribute.equals("xmlns")) {
				require(open == 1 && ROOT_ATTRIBUTES.containsKey(attribute), "attribute '%s' does not belong here", attribute);
				require(attributes.getValue(i).equals(ROOT_ATTRIBUTES.get(attribute)), "attribute '%s' has another value than in a layout of this version",
						attribute);
			} else {
				require(!attribute.equals("href"), "attribute '%s' would refer to another file", attribute);
			}
		}
		super.startElement(uri, localName, name, attributes);
	}

	@Override
	public void endElement(String uri, String localName, String name) {
		open--;
		super.endElement(uri, localName, name);
	}

	@Override
	public void characters(char[] text, int start, int length) {
		for (int i = start; i < start + length; i++) {
			if (text[i] > ' ') {
				report("there is text between the elements", getLineNumber(), getColumnNumber());
				return;
			}
		}
	}

	@Override
	public void processingInstruction(String target, String data) {
		// None means anything in a layout.
	}

	@Override
	protected void setValueFromId(EObject object, EReference reference, String ids) {
		for (String id : ids.strip().split("\\s+")) {
			if (!INSIDE.matcher(id).matches()) {
				report("'" + reference.getName() + "' refers to something outside the document", getLineNumber(), getColumnNumber());
				return;
			}
			references.putIfAbsent(reference.getEReferenceType().getName() + " " + id, new Reference(reference, id, getLineNumber(), getColumnNumber()));
		}
		super.setValueFromId(object, reference, ids);
	}

	/** Checks that references lead to what they should: EMF lets those pass that lead nowhere. */
	@Override
	public void endDocument() {
		for (Reference use : references.values()) {
			if (!use.feature.getEReferenceType().isInstance(target(use.id))) {
				report("'" + use.feature.getName() + "' refers to no " + use.feature.getEReferenceType().getName() + ": " + use.id, use.line, use.column);
			}
		}
		if (xmlResource.getErrors().isEmpty()) {
			super.endDocument();
		}
	}

	private @Nullable EObject target(String id) {
		try {
			return xmlResource.getEObject(id);
		} catch (RuntimeException e) {
			// a path that makes no sense
			return null;
		}
	}

	private void report(String problem, int line, int column) {
		error(new XMIException(problem, "", line, column));
	}

	private void require(boolean condition, String problem, Object argument) throws SAXException {
		if (!condition) {
			throw new SAXParseException(String.format(problem, argument), place);
		}
	}
}
