package org.vmalloscope.editor.create;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.vmalloscope.engine.kernel.KernelProfiles;
import org.vmalloscope.scenario.Gallery;

/**
 * What a new scenario begins with.
 *
 * @param name          for people
 * @param description   one sentence
 * @param text          the scenario; KERNEL stands for the chosen kernel
 * @param choosesKernel whether there is a kernel to choose
 */
public record Beginning(String name, String description, String text, boolean choosesKernel) {
	private static final Pattern TITLE = Pattern.compile("scenario\\s+\"([^\"]*)\"");

	/** The scenario with a title, for a kernel. */
	public String scenario(String title, String kernel) {
		String words = title.replace("\\", "").replace("\"", "'");
		return choosesKernel ? text.replace("TITLE", words).replace("KERNEL", kernel) : text;
	}

	/** All of them: nothing, templates, and the shipped scenarios. */
	public static List<Beginning> all() {
		List<Beginning> all = new ArrayList<>();
		all.add(template("Empty", "A machine, and nothing that happens", ""));
		all.add(template("Percpu areas until failure", "Allocates percpu areas until there is no room, and frees them", """

				note "Page frames for the chunks are scarce, so that it ends soon"
				repeat until failure as n {
				    p[n] = alloc percpu 1 KiB align 256
				}
				expect last failed

				note "Everything is freed again"
				free all p
				expect areas == 0
				""").with("    page budget 2000\n"));
		all.add(template("Vmalloc, lazily freed", "Allocates and frees address space until a purge is due", """

				seed 1
				distribution wanted uniform 1 to 64 pages

				repeat 500 times as i {
				    p[i] = vmalloc draw wanted
				}
				note "Freed areas wait until their addresses may be used again"
				for i from 0 to 498 step 2 {
				    free p[i]
				}
				purge
				expect lazy pages == 0
				"""));
		all.add(template("Tasks on two cpus", "Two tasks allocate at the same time; the schedule says who goes first", """

				task a on cpu 0 {
				    repeat 10 times as i {
				        x[i] = vmalloc 4 pages
				    }
				}
				task b on cpu 1 {
				    repeat 10 times as j {
				        y[j] = vmalloc 1 page
				        free y[j]
				    }
				}
				schedule round robin
				expect areas == 10
				"""));
		for (String name : Gallery.names()) {
			try {
				String text = Gallery.text(name);
				Matcher title = TITLE.matcher(text);
				all.add(new Beginning("Example: " + (title.find() ? title.group(1) : name), "A copy of the shipped scenario " + name, text, false));
			} catch (IOException e) {
				throw new UncheckedIOException(e);
			}
		}
		return all;
	}

	private static Beginning template(String name, String description, String operations) {
		return new Beginning(name, description, "scenario \"TITLE\"\n\nmachine {\n    kernel KERNEL\n    cpus 4\n}\n" + operations, true);
	}

	private Beginning with(String machine) {
		return new Beginning(name, description, text.replace("    cpus 4\n", "    cpus 4\n" + machine), choosesKernel);
	}

	/** The kernels that can be chosen, the newest first. */
	public static List<String> kernels() {
		List<String> names = new ArrayList<>(KernelProfiles.names());
		java.util.Collections.reverse(names);
		return names;
	}
}
