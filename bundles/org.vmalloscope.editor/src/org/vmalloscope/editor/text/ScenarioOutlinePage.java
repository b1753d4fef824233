package org.vmalloscope.editor.text;

import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IDocumentListener;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.SelectionChangedEvent;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.views.contentoutline.ContentOutlinePage;
import org.vmalloscope.editor.session.EditedScenario;
import org.vmalloscope.scenario.edit.Outline;
import org.vmalloscope.scenario.edit.Outline.Item;

/** The structure of a scenario as a tree; a click goes to the text. It follows the text while that is edited, which is read in the background. */
public final class ScenarioOutlinePage extends ContentOutlinePage implements IDocumentListener {
	private static final int DELAY_MILLIS = 400;

	private final EditedScenario scenario;
	private final Runnable refresh = this::refresh;
	/** Counts readings; an earlier one is not wanted any more. */
	private volatile int asked;

	/** The outline of a scenario. */
	public ScenarioOutlinePage(EditedScenario scenario) {
		this.scenario = scenario;
	}

	@Override
	@NonNullByDefault({})
	public void createControl(Composite parent) {
		super.createControl(parent);
		TreeViewer tree = getTreeViewer();
		tree.setContentProvider(new Content());
		tree.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object element) {
				return element instanceof Item item ? label(item) : "";
			}

			@Override
			public @Nullable Image getImage(Object element) {
				return null;
			}
		});
		tree.setAutoExpandLevel(2);
		tree.setInput(List.of());
		refresh();
		scenario.text().addDocumentListener(this);
	}

	private static String label(Item item) {
		String label = item.label();
		return label.length() > 120 ? label.substring(0, 120) + "…" : label.isEmpty() ? item.kind().name().toLowerCase(Locale.ROOT) : label;
	}

	@Override
	@NonNullByDefault({})
	public void documentAboutToBeChanged(DocumentEvent event) {
		// shown when it is done
	}

	@Override
	@NonNullByDefault({})
	public void documentChanged(DocumentEvent event) {
		if (getControl() != null && !getControl().isDisposed()) {
			getControl().getDisplay().timerExec(DELAY_MILLIS, refresh);
		}
	}

	private void refresh() {
		TreeViewer tree = getTreeViewer();
		if (tree == null || tree.getControl().isDisposed()) {
			return;
		}
		asked++;
		int number = asked;
		if (scenario.text().getLength() > Folding.MOST) {
			tree.setInput(List.of());
			return;
		}
		String content = scenario.text().get();
		Job.createSystem("Outline of " + scenario.document().name(), monitor -> {
			List<Item> items = number == asked ? Outline.of(content) : List.of();
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> {
				if (number == asked && !tree.getControl().isDisposed()) {
					tree.setInput(items);
				}
			});
		}).schedule();
	}

	@Override
	@NonNullByDefault({})
	public void selectionChanged(SelectionChangedEvent event) {
		super.selectionChanged(event);
		if (event.getStructuredSelection().getFirstElement() instanceof Item item && getTreeViewer().getControl().isFocusControl()) {
			scenario.editor().selectAndReveal(item.offset(), Math.min(item.length(), item.label().length()));
		}
	}

	@Override
	public void dispose() {
		scenario.text().removeDocumentListener(this);
		super.dispose();
	}

	@NonNullByDefault({})
	private static final class Content implements ITreeContentProvider {
		@Override
		public Object[] getElements(Object input) {
			return ((List<?>) input).toArray();
		}

		@Override
		public Object[] getChildren(Object parent) {
			return ((Item) parent).children().toArray();
		}

		@Override
		public @Nullable Object getParent(Object element) {
			return null;
		}

		@Override
		public boolean hasChildren(Object element) {
			return !((Item) element).children().isEmpty();
		}
	}
}
