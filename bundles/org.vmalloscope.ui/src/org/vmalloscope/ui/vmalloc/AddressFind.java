package org.vmalloscope.ui.vmalloc;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.paint.vmalloc.AddressBook;
import org.vmalloscope.paint.vmalloc.AddressElement;
import org.vmalloscope.paint.vmalloc.AddressSearch;
import org.vmalloscope.ui.canvas.Latest;
import org.vmalloscope.ui.view.FindBar;

/** Finds areas and holes in the address space, in the background. UI thread only. */
final class AddressFind {
	/** What is searched now. */
	record Space(VmallocView view, AddressBook book, long from) {
	}

	/** Where the search gets what is shown from; null while nothing is. */
	interface Source {
		@Nullable
		Space space();
	}

	private final Latest work = new Latest();
	private final Source source;
	private final Consumer<AddressSearch.Found> found;
	private final FindBar bar;

	/**
	 * @param found  takes what was found
	 * @param closed called when the user has enough
	 */
	AddressFind(Composite parent, Source source, Consumer<AddressSearch.Found> found, Runnable closed) {
		this.source = source;
		this.found = found;
		bar = new FindBar(parent, AddressSearch.HINT, this::find, closed);
	}

	void show() {
		bar.show(true);
	}

	void again(boolean forward) {
		bar.find(forward);
	}

	private void find(String words, boolean forward, Consumer<String> told) {
		Space space = source.space();
		if (space == null) {
			return;
		}
		Display display = Display.getCurrent();
		told.accept("Searching…");
		work.submit(cancelled -> {
			AddressSearch.Found result = AddressSearch.of(words, space.view.config().geometry().pageSize()).find(space.view, space.book, space.from, forward, cancelled);
			if (!display.isDisposed()) {
				display.asyncExec(() -> {
					told.accept(result.words());
					AddressElement element = result.element();
					if (element != null) {
						found.accept(result);
					}
				});
			}
		});
	}

	void dispose() {
		work.close();
	}
}
