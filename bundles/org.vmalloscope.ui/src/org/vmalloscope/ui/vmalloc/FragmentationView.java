package org.vmalloscope.ui.vmalloc;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.vmalloscope.engine.vmalloc.VmallocView;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.PositionRange;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.view.Choices;
import org.vmalloscope.ui.view.SessionView;

/**
 * How the free part of both allocators is cut up: measures with their formulas, holes by size, fragmentation over time, the searches that
 * cost most, and each percpu chunk.
 */
public final class FragmentationView extends SessionView {
	public static final String ID = "org.vmalloscope.ui.fragmentation";
	private static final String REQUEST = "request";
	private static final Integer[] REQUESTS = { 2, 5, 17, 65, 257, 513, 4097, 65537 };
	private static final int PAGE_SHIFT = 12;

	private final List<FragmentationTab> tabs = List.of(new MeasuresTab(this::request), new HolesTab(), new OverTimeTab(this::requestBytes, this::document), new SearchesTab(this::seek), new ChunksTab(this::select));
	/** Pages of the request that the unusable space index is for, guard page included. */
	private int request = 513;
	private @Nullable CTabFolder folder;
	private @Nullable Session session;
	private @Nullable Moment moment;

	@Override
	@NonNullByDefault({})
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		Integer kept = memento == null ? null : memento.getInteger(REQUEST);
		request = kept == null || kept < 1 ? request : kept;
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putInteger(REQUEST, request);
	}

	@Override
	protected void fillToolBar(IToolBarManager toolBar) {
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		MenuManager sizes = new MenuManager("&Request");
		Choices.oneOf(sizes, REQUESTS, pages -> pages - 1 + (pages == 2 ? " page and a guard page" : " pages and a guard page"), request, chosen -> {
			request = chosen;
			refresh();
		});
		menu.add(sizes);
		offerExport(() -> {
			FragmentationTab tab = shown();
			return tab == null ? null : tab.exportable();
		});
	}

	@Override
	protected Control createContent(Composite parent) {
		CTabFolder tabFolder = new CTabFolder(parent, SWT.BOTTOM | SWT.FLAT);
		for (FragmentationTab tab : tabs) {
			CTabItem item = new CTabItem(tabFolder, SWT.NONE);
			item.setText(tab.title());
			item.setControl(tab.create(tabFolder));
		}
		tabFolder.setSelection(0);
		tabFolder.addListener(SWT.Selection, event -> refresh());
		folder = tabFolder;
		return tabFolder;
	}

	@Override
	public void setFocus() {
		CTabFolder shown = folder;
		if (shown != null && shown.isVisible() && shown.getSelection() != null) {
			shown.getSelection().getControl().setFocus();
		} else {
			super.setFocus();
		}
	}

	private @Nullable FragmentationTab shown() {
		CTabFolder tabFolder = folder;
		return tabFolder == null || tabFolder.getSelectionIndex() < 0 ? null : tabs.get(tabFolder.getSelectionIndex());
	}

	@Override
	protected void showSession(@Nullable Session next) {
		session = next;
		moment = null;
		tabs.forEach(FragmentationTab::clear);
	}

	@Override
	protected void showMoment(@Nullable Moment before, Moment now) {
		moment = now;
		refresh();
	}

	@Override
	protected void showBase(Base base) {
		refresh();
	}

	@Override
	protected void showRange(@Nullable PositionRange range) {
		tabs.forEach(tab -> tab.showRange(range));
	}

	private void refresh() {
		Moment now = moment;
		Session of = session;
		FragmentationTab tab = shown();
		if (now == null || of == null || tab == null) {
			return;
		}
		tab.show(of, now, base());
	}

	private int request() {
		return request;
	}

	private long requestBytes() {
		Moment now = moment;
		VmallocView view = now == null ? null : now.state().kernel().vmalloc();
		return (long) request << (view == null ? PAGE_SHIFT : view.config().geometry().pageShift());
	}

	private void seek(int position) {
		Navigator navigator = navigator();
		if (navigator != null) {
			navigator.seek(position);
		}
	}

	private void select(int chunk) {
		Document document = document();
		if (document != null) {
			document.select(new Subject.Chunk(chunk));
		}
	}

	@Override
	public void dispose() {
		tabs.forEach(FragmentationTab::dispose);
		super.dispose();
	}
}
