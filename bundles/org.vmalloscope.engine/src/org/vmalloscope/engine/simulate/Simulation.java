package org.vmalloscope.engine.simulate;

import java.io.IOException;

import org.vmalloscope.engine.kernel.Kernel;
import org.vmalloscope.engine.kernel.KernelConfiguration;
import org.vmalloscope.engine.kernel.KernelProfile;
import org.vmalloscope.engine.kernel.Request;

/** Runs a request file on a kernel and prints what it answers. */
public final class Simulation {
	private static final int FLUSH_AT = 1 << 16;

	/** Makes the machine for a configuration. */
	@FunctionalInterface
	public interface Boot {
		/** Boots a kernel. */
		Kernel boot(KernelProfile profile, KernelConfiguration configuration);
	}

	private final KernelProfile profile;
	private final Boot boot;

	/** Runs on machines that {@link Kernel#boot(KernelProfile, KernelConfiguration)} makes. */
	public Simulation(KernelProfile profile) {
		this(profile, Kernel::boot);
	}

	/** Runs on machines that the caller makes. */
	public Simulation(KernelProfile profile, Boot boot) {
		this.profile = profile;
		this.boot = boot;
	}

	/**
	 * Runs all requests, of a request file or of one of the short inputs. Requests that the machine cannot make sense of are reported like lines that cannot be read.
	 *
	 * @param requests is read to its end, not closed
	 * @param out receives the answers
	 * @throws IllegalArgumentException when the configuration makes no sense
	 */
	public void run(RequestReader requests, Appendable out) throws IOException {
		StringBuilder text = new StringBuilder(2 * FLUSH_AT);
		ShortInput input = ShortInput.recognise(requests.peek(), profile, text);
		if (input == null) {
			runRequests(requests, text, out);
		} else {
			runShort(requests, input, text, out);
		}
		out.append(text);
	}

	private void runRequests(RequestReader requests, StringBuilder text, Appendable out) throws IOException {
		Kernel kernel = boot.boot(profile, requests.readConfiguration(profile));
		ResultPrinter printer = new ResultPrinter(text);
		printer.printGeometry(kernel);
		kernel.setProbe(printer);
		for (Request request = requests.next(); request != null; request = requests.next()) {
			try {
				printer.print(kernel.execute(request));
			} catch (IllegalArgumentException e) {
				requests.report(e);
			}
			flush(text, out);
		}
	}

	private static void runShort(RequestReader requests, ShortInput input, StringBuilder text, Appendable out) throws IOException {
		requests.nextLine();
		for (String[] words = requests.nextLine(); words.length > 0; words = requests.nextLine()) {
			try {
				input.execute(words);
			} catch (IllegalArgumentException e) {
				requests.report(e);
			}
			flush(text, out);
		}
	}

	private static void flush(StringBuilder text, Appendable out) throws IOException {
		if (text.length() > FLUSH_AT) {
			out.append(text);
			text.setLength(0);
		}
	}
}
