package org.vmalloscope.debug.model;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.debug.core.DebugPlugin;
import org.eclipse.debug.core.ILaunchConfigurationWorkingCopy;
import org.eclipse.debug.core.ILaunchManager;
import org.eclipse.debug.core.Launch;
import org.vmalloscope.debug.breakpoint.StopSet;
import org.vmalloscope.session.Navigator;

/** What holds a target in the Debug view, with the document's name. Nothing is launched: opening the document did that. */
public final class SessionLaunch extends Launch {
	private static final String TYPE = "org.vmalloscope.debug.session";
	/** Keeps it out of the launch history. */
	private static final String PRIVATE = "org.eclipse.debug.ui.private";

	private SessionLaunch(ILaunchConfigurationWorkingCopy configuration) {
		super(configuration, ILaunchManager.DEBUG_MODE, null);
	}

	/**
	 * Shows a session.
	 *
	 * @param name the document's name
	 * @param run  runs the session forwards, as a key does
	 */
	public static SessionTarget open(String name, Navigator navigator, Runnable run, StopSet stops) throws CoreException {
		ILaunchManager manager = DebugPlugin.getDefault().getLaunchManager();
		// never saved: only for its name
		ILaunchConfigurationWorkingCopy configuration = manager.getLaunchConfigurationType(TYPE).newInstance(null, manager.generateLaunchConfigurationName(name));
		configuration.setAttribute(PRIVATE, true);
		SessionLaunch launch = new SessionLaunch(configuration);
		manager.addLaunch(launch);
		SessionTarget target = new SessionTarget(launch, navigator, run, stops);
		target.start();
		return target;
	}

	/** Removes a session from the views. */
	public static void close(SessionTarget target) {
		target.close();
		DebugPlugin.getDefault().getLaunchManager().removeLaunch(target.getLaunch());
	}
}
