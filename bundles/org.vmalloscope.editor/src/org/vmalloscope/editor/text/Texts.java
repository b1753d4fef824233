package org.vmalloscope.editor.text;

/** Help texts as the platform's pop-ups show them. */
final class Texts {
	private Texts() {
	}

	/** A help text, whose first line explains and whose further lines are examples, as a little HTML; empty for an empty one. */
	static String html(String help) {
		if (help.isEmpty()) {
			return "";
		}
		StringBuilder html = new StringBuilder();
		for (String line : help.split("\n")) {
			String plain = escaped(line);
			html.append(html.isEmpty() ? plain : "<br/>" + plain);
		}
		return html.toString();
	}

	static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
	}
}
