package org.vmalloscope.ui.view;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MStackElement;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.statushandlers.StatusManager;

/** Opens the same view once more, to the right of it, for another machine of the session. */
@NonNullByDefault({})
final class Beside {
	private static final float HALF = 0.5f;

	private Beside() {
	}

	static void open(SessionView view, int machine) {
		IWorkbenchPage page = view.getSite().getPage();
		try {
			IViewPart opened = page.showView(view.getSite().getId(), "machine" + machine, IWorkbenchPage.VIEW_VISIBLE);
			if (opened instanceof SessionView other && other != view) {
				other.showMachine(machine);
				moveRight(view.getSite().getService(MPart.class), opened.getSite().getService(MPart.class));
				page.activate(opened);
			}
		} catch (PartInitException e) {
			StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
		}
	}

	/** Gives a part that was opened somewhere a stack of its own, beside that of another one. */
	private static void moveRight(MPart part, MPart opened) {
		MUIElement stay = placed(part);
		MUIElement move = placed(opened);
		Object parent = stay.getParent();
		if (!(parent instanceof MPartStack stack)) {
			return;
		}
		EModelService model = part.getContext().get(EModelService.class);
		MPartStack right = model.createModelElement(MPartStack.class);
		right.getChildren().add((MStackElement) move);
		right.setSelectedElement((MStackElement) move);
		model.insert(right, stack, EModelService.RIGHT_OF, HALF);
		stack.setSelectedElement((MStackElement) stay);
	}

	private static MUIElement placed(MPart part) {
		MPlaceholder place = part.getCurSharedRef();
		return place == null ? part : place;
	}
}
