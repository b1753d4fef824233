package org.vmalloscope.model.file;

import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
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

	private final LayoutLimits limits;
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
				error(new org.eclipse.emf.ecore.xmi.XMIException("there is text between the elements", resourceURI == null ? "" : resourceURI.toString(), getLineNumber(),
						getColumnNumber()));
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
		if (!ids.matches("\\s*(//[@.\\w/]*\\s*)*")) {
			error(new org.eclipse.emf.ecore.xmi.XMIException("'" + reference.getName() + "' refers to something outside the document",
					resourceURI == null ? "" : resourceURI.toString(), getLineNumber(), getColumnNumber()));
			return;
		}
		super.setValueFromId(object, reference, ids);
	}

	private void require(boolean condition, String problem, Object argument) throws SAXException {
		if (!condition) {
			throw new SAXParseException(String.format(problem, argument), place);
		}
	}
}
