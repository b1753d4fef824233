package org.vmalloscope.ui.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.FormText;
import org.eclipse.ui.forms.widgets.ScrolledFormText;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.part.ViewPart;
import org.vmalloscope.ui.view.Commands;

/** The first five minutes. Links execute commands. */
public final class HelpView extends ViewPart {
	public static final String ID = "org.vmalloscope.ui.help";
	private static final String PAGE = "/help/first-five-minutes.xml";

	private @Nullable ScrolledFormText page;

	@Override
	@NonNullByDefault({})
	public void createPartControl(Composite parent) {
		ScrolledFormText created = new ScrolledFormText(parent, SWT.V_SCROLL | SWT.H_SCROLL, true);
		FormText text = created.getFormText();
		text.marginWidth = 12;
		text.marginHeight = 10;
		text.setFont("title", JFaceResources.getHeaderFont());
		text.setText(content(), true, false);
		text.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			@NonNullByDefault({})
			public void linkActivated(HyperlinkEvent event) {
				Commands.execute(getSite().getWorkbenchWindow(), String.valueOf(event.getHref()));
			}
		});
		created.reflow(true);
		page = created;
	}

	private String content() {
		URL url = Platform.getBundle("org.vmalloscope.ui").getEntry(PAGE);
		try (InputStream in = url.openStream()) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("KEYS", keys());
		} catch (IOException e) {
			ILog.of(HelpView.class).error("cannot read the help", e);
			return "<form><p>The help cannot be read.</p></form>";
		}
	}

	/** The commands of this program that have keys, and the keys that they have now. */
	private String keys() {
		IBindingService bindings = getSite().getService(IBindingService.class);
		ICommandService commands = getSite().getService(ICommandService.class);
		return Arrays.stream(commands.getDefinedCommands()).filter(command -> command.getId().startsWith("org.vmalloscope."))
				.map(command -> line(command, bindings.getBestActiveBindingFormattedFor(command.getId()))).filter(line -> !line.isEmpty()).sorted()
				.collect(Collectors.joining("\n"));
	}

	private static String line(Command command, @Nullable String keys) {
		try {
			return keys == null ? "" : "<li>" + escaped(command.getName()) + ": <b>" + escaped(keys) + "</b></li>";
		} catch (NotDefinedException e) {
			return "";
		}
	}

	private static String escaped(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;");
	}

	@Override
	public void setFocus() {
		ScrolledFormText shown = page;
		if (shown != null) {
			shown.setFocus();
		}
	}
}
