package org.vmalloscope.ui.vmalloc;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.PositionRange;
import org.vmalloscope.ui.export.Exportable;

/** One way to look at fragmentation; UI thread only. Only the one that can be seen is told of moments. */
interface FragmentationTab {
	/** What the user calls it. */
	String title();

	/** Creates what is shown. Called once, before anything else. */
	Control create(Composite parent);

	/** Another session, or none. */
	void clear();

	/**
	 * Another moment, or the same one when the tab can be seen again.
	 *
	 * @param base what it is compared with
	 */
	void show(Session session, Moment now, Base base);

	/** Another stretch for views over time; null for all of it. */
	default void showRange(@Nullable PositionRange range) {
	}

	/** What it shows; null for nothing. */
	@Nullable
	Exportable exportable();

	/** Ends work in the background. */
	default void dispose() {
	}
}
