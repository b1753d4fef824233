package org.vmalloscope.ui.events;

import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;

/**
 * Lets NatTable's collections find their implementations. Their holders of factories look for these with a {@link java.util.ServiceLoader}
 * when they are first used, in the class loader of the thread's context; in OSGi that finds nothing, and the table would paint nothing. A
 * weaver of services for all bundles (Aries SPI Fly) would do as well, but costs every start some hundred log lines and a weaving hook.
 */
final class CollectionFactories {
	private static final String IMPLEMENTATION = "org.eclipse.collections.impl";
	private static final String PACKAGE = "org.eclipse.collections.api.factory.";
	/** The holders that NatTable uses, and those that their factories use in turn. */
	private static final List<String> HOLDERS = List.of("Lists", "Sets", "Maps", "Bags", "SortedSets", "SortedMaps", "primitive.IntLists", "primitive.IntSets",
			"primitive.IntBags", "primitive.IntIntMaps", "primitive.IntObjectMaps", "primitive.IntBooleanMaps", "primitive.IntDoubleMaps", "primitive.ObjectIntMaps",
			"primitive.BooleanLists", "primitive.BooleanSets", "primitive.BooleanBags", "primitive.DoubleLists", "primitive.DoubleSets", "primitive.DoubleBags");
	private static boolean done;

	private CollectionFactories() {
	}

	/** Loads the holders now. Called before the first table is made. */
	static synchronized void load() {
		Bundle bundle = Platform.getBundle(IMPLEMENTATION);
		BundleWiring wiring = bundle == null ? null : bundle.adapt(BundleWiring.class);
		if (done || wiring == null) {
			return;
		}
		done = true;
		Thread thread = Thread.currentThread();
		ClassLoader before = thread.getContextClassLoader();
		ClassLoader implementation = wiring.getClassLoader();
		thread.setContextClassLoader(implementation);
		try {
			for (String holder : HOLDERS) {
				Class.forName(PACKAGE + holder, true, implementation);
			}
		} catch (ClassNotFoundException | LinkageError e) {
			ILog.of(CollectionFactories.class).error("the events table may stay empty", e);
		} finally {
			thread.setContextClassLoader(before);
		}
	}
}
