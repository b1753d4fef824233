package org.vmalloscope.ui.canvas;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.eclipse.ui.swt.IFocusService;

/** Lets the key bindings for pictures hold while a canvas has the focus, and takes part in tab traversal. */
final class CanvasFocus {
	/** The context of the key bindings. */
	private static final String CONTEXT = "org.vmalloscope.ui.canvas";

	private final PaintCanvas<?> canvas;
	private @Nullable IContextActivation activation;

	private CanvasFocus(PaintCanvas<?> canvas) {
		this.canvas = canvas;
	}

	static void install(PaintCanvas<?> canvas) {
		CanvasFocus focus = new CanvasFocus(canvas);
		canvas.addListener(SWT.KeyDown, event -> {
			// without a listener for keys a canvas never takes the focus; bindings are dispatched before
		});
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.FocusIn, event -> focus.gained());
		canvas.addListener(SWT.FocusOut, event -> focus.lost());
		if (PlatformUI.isWorkbenchRunning()) {
			PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(canvas, PaintCanvas.ID);
			canvas.addListener(SWT.Dispose, event -> focus.lost());
		}
	}

	private void gained() {
		if (PlatformUI.isWorkbenchRunning() && activation == null) {
			activation = PlatformUI.getWorkbench().getService(IContextService.class).activateContext(CONTEXT);
		}
		canvas.redraw();
	}

	private void lost() {
		IContextActivation active = activation;
		if (active != null) {
			activation = null;
			PlatformUI.getWorkbench().getService(IContextService.class).deactivateContext(active);
		}
		if (!canvas.isDisposed()) {
			canvas.redraw();
		}
	}
}
