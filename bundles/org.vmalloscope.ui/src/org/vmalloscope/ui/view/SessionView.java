package org.vmalloscope.ui.view;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.document.ActiveDocument;
import org.vmalloscope.ui.document.Document;
import org.vmalloscope.ui.document.DocumentListener;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.document.PositionRange;
import org.vmalloscope.ui.export.ExportActions;
import org.vmalloscope.ui.export.Exportable;

/**
 * A view that shows something of the active document, or of the one that it is pinned to. While there is nothing to show it says why and
 * what to do about it. Its content is created when there is something to show for the first time; the {@code show…} methods are called
 * only after that, on the UI thread, and only while the view can be seen (what was missed comes when it is seen again).
 * <p>
 * For a document: {@link #showSession}, then {@link #showMoment} with no moment before, {@link #showSelection} and {@link #showRange};
 * then each of the last three, and {@link #showBase}, whenever something changes.
 */
public abstract class SessionView extends ViewPart {
	private static final String MACHINE = "machine";

	private final Consumer<@Nullable Document> follower = this::follow;
	private final Listener listener = new Listener();
	/** The document has other machines, or is no more. */
	private final DocumentListener machinesListener = new DocumentListener() {
		@Override
		public void stateChanged() {
			Document leader = followed;
			if (leader != null && leader.state() == Document.State.CLOSED) {
				follow(active().get());
			} else {
				chooseMachine();
			}
		}
	};
	private final Visibility visibility = new Visibility(this::catchUp);
	private final PinAction pin = new PinAction(this::pinned);
	private final MachineAction machineAction = new MachineAction(this);
	/** The document that is followed; what is shown is one of its machines. */
	private @Nullable Document followed;
	private @Nullable Document document;
	private int machine;
	private @Nullable Composite stack;
	private @Nullable EmptyState empty;
	private @Nullable Control content;
	private @Nullable Session shownSession;
	private @Nullable Moment shownMoment;
	private boolean selectionDue;
	private boolean rangeDue;
	private Base shownBase = Base.PREVIOUS;
	private boolean isBare;
	private @Nullable Supplier<@Nullable Exportable> exported;

	/** Creates what is shown for a document. Called once. */
	protected abstract Control createContent(Composite parent);

	/** Another document; null when there is none any more, so that what belongs to the old one can be dropped. */
	protected abstract void showSession(@Nullable Session session);

	/**
	 * Another position.
	 *
	 * @param before what this view showed before of the same session; null when it showed nothing
	 */
	protected void showMoment(@Nullable Moment before, Moment now) {
	}

	/** Another selection; null when nothing is selected. */
	protected void showSelection(@Nullable Subject subject) {
	}

	/** The same moment is compared with something else. {@link #showMoment} asks {@link #base} itself. */
	protected void showBase(Base base) {
	}

	/** Another stretch for views over time; null for all of it. */
	protected void showRange(@Nullable PositionRange range) {
	}

	/** Whether there is something to show of a document although it has no session: what is wrong with its text. */
	protected boolean showsWithoutSession(Document shown) {
		return false;
	}

	/** What is wrong with the text of the document is known anew. */
	protected void showTextProblems() {
	}

	/** There are other breakpoints. */
	protected void showBreaks() {
	}

	/** Whether it can show any machine of a session that compares several; else it shows the first, or all of them. */
	protected boolean showsAnyMachine() {
		return true;
	}

	/** Adds the view's own items, in front of those that all views have. */
	protected void fillToolBar(IToolBarManager toolBar) {
	}

	/**
	 * Offers to export what the view shows, and to copy it: at the end of the view's menu and in the context menu of its content. For
	 * {@link #fillToolBar}.
	 *
	 * @param source what the view shows then; null for nothing
	 */
	protected final void offerExport(Supplier<@Nullable Exportable> source) {
		IMenuManager menu = getViewSite().getActionBars().getMenuManager();
		menu.add(new Separator());
		ExportActions.addTo(menu, getSite().getShell(), source);
		exported = source;
	}

	/** What the moment is compared with. */
	protected final Base base() {
		Document shown = document;
		return shown == null ? Base.PREVIOUS : shown.base();
	}

	/** The document that is shown, or null. */
	protected final @Nullable Document document() {
		return document;
	}

	/** What moves the session that is shown, or null. */
	protected final @Nullable Navigator navigator() {
		Document shown = document;
		return shown == null ? null : shown.navigator();
	}

	@Override
	@NonNullByDefault({})
	public final void createPartControl(Composite parent) {
		Composite created = new Composite(parent, SWT.NONE);
		created.setLayout(new StackLayout());
		stack = created;
		empty = new EmptyState(created, getSite().getWorkbenchWindow());
		IToolBarManager toolBar = getViewSite().getActionBars().getToolBarManager();
		fillToolBar(toolBar);
		if (showsAnyMachine()) {
			machineAction.addTo(toolBar);
		}
		toolBar.add(pin);
		visibility.watch(getSite());
		active().addListener(follower);
		follow(active().get());
	}

	@Override
	public void setFocus() {
		Control shown = topControl();
		if (shown != null) {
			shown.setFocus();
		}
	}

	@Override
	@NonNullByDefault({})
	public void init(IViewSite site, IMemento memento) throws PartInitException {
		super.init(site, memento);
		Integer kept = memento == null ? null : memento.getInteger(MACHINE);
		machine = kept == null ? 0 : kept;
	}

	@Override
	@NonNullByDefault({})
	public void saveState(IMemento memento) {
		super.saveState(memento);
		memento.putInteger(MACHINE, machine);
	}

	@Override
	public void dispose() {
		visibility.stop(getSite());
		active().removeListener(follower);
		listenTo(null);
		Document leader = followed;
		if (leader != null) {
			leader.removeListener(machinesListener);
		}
		super.dispose();
	}

	private ActiveDocument active() {
		return ActiveDocument.of(getSite().getWorkbenchWindow());
	}

	private void pinned() {
		showName();
		if (!pin.isChecked()) {
			follow(active().get());
		}
	}

	/** A pinned view says whose it is. */
	private void showName() {
		Document leader = followed;
		IConfigurationElement description = getConfigurationElement();
		String name = description == null ? getPartName() : String.valueOf(description.getAttribute("name"));
		setPartName(pin.isChecked() && leader != null ? name + " – " + leader.name() : name);
	}

	private void follow(@Nullable Document next) {
		Document leader = followed;
		if (pin.isChecked() && leader != null && leader.state() != Document.State.CLOSED) {
			return;
		}
		if (leader != next) {
			if (leader != null) {
				leader.removeListener(machinesListener);
			}
			followed = next;
			if (next != null) {
				next.addListener(machinesListener);
			}
			showName();
		}
		chooseMachine();
	}

	/** Shows another machine of the session, by its number; the first one where there are not so many. */
	public final void showMachine(int number) {
		machine = number;
		chooseMachine();
	}

	private void chooseMachine() {
		Document leader = followed;
		List<Document> machines = leader == null || !showsAnyMachine() ? List.of() : leader.machines();
		listenTo(machines.isEmpty() ? leader : machines.get(machine < machines.size() ? machine : 0));
		if (showsAnyMachine()) {
			Document shown = document;
			Session session = shown == null ? null : shown.session();
			setContentDescription(session == null ? "" : session.machine());
			machineAction.show(machines, shown);
		}
		catchUp();
	}

	private void listenTo(@Nullable Document next) {
		Document shown = document;
		if (shown != next) {
			if (shown != null) {
				shown.removeListener(listener);
			}
			document = next;
			if (next != null) {
				next.addListener(listener);
			}
			selectionDue = true;
			rangeDue = true;
		}
	}

	/** Shows whatever was missed. */
	private void catchUp() {
		Composite area = stack;
		if (area == null || area.isDisposed() || !visibility.isVisible()) {
			return;
		}
		Document shown = document;
		Session session = shown == null ? null : shown.session();
		if (session != shownSession) {
			shownSession = session;
			shownMoment = null;
			if (session != null && content == null) {
				content = create(area);
			}
			if (content != null) {
				showSession(session);
			}
		}
		Moment now = shown == null ? null : shown.moment();
		isBare = session == null && shown != null && showsWithoutSession(shown);
		if (isBare) {
			showBare(area);
		} else if (session == null || shown == null || now == null) {
			Objects.requireNonNull(empty).show(shown);
		} else {
			catchUp(shown, now);
		}
		raise();
	}

	private void showBare(Composite area) {
		if (content == null) {
			content = create(area);
			showSession(null);
		}
		showTextProblems();
	}

	private Control create(Composite area) {
		Control created = createContent(area);
		Supplier<@Nullable Exportable> source = exported;
		if (source != null) {
			ExportActions.addContextMenus(created, source);
		}
		return created;
	}

	private void catchUp(Document shown, Moment now) {
		Moment before = shownMoment;
		boolean isBaseShown = shownBase.equals(shown.base());
		shownBase = shown.base();
		if (before != now) {
			shownMoment = now;
			showMoment(before, now);
		} else if (!isBaseShown) {
			showBase(shownBase);
		}
		if (selectionDue || before == null) {
			selectionDue = false;
			showSelection(shown.selection());
		}
		if (rangeDue || before == null) {
			rangeDue = false;
			showRange(shown.range());
		}
	}

	private @Nullable Control topControl() {
		EmptyState page = empty;
		return shownSession != null || isBare ? content : page == null ? null : page.control();
	}

	private void raise() {
		Composite area = Objects.requireNonNull(stack);
		StackLayout layout = (StackLayout) area.getLayout();
		Control top = topControl();
		if (layout.topControl != top) {
			layout.topControl = top;
			area.layout();
		}
	}

	private final class Listener implements DocumentListener {
		@Override
		public void stateChanged() {
			catchUp();
		}

		@Override
		public void breaksChanged() {
			if (shownSession != null) {
				showBreaks();
			}
		}

		@Override
		public void moved(Moment before, Moment now) {
			catchUp();
		}

		@Override
		public void textChecked() {
			catchUp();
			if (shownSession != null && visibility.isVisible()) {
				showTextProblems();
			}
		}

		@Override
		public void selected(@Nullable Subject subject) {
			selectionDue = true;
			catchUp();
		}

		@Override
		public void compared() {
			catchUp();
		}

		@Override
		public void ranged(@Nullable PositionRange range) {
			rangeDue = true;
			catchUp();
		}
	}
}
