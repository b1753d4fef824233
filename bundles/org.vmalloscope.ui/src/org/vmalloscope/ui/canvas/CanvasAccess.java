package org.vmalloscope.ui.canvas;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** What screen readers are told of a canvas: its name, how to use it, and the selected element as its value. */
final class CanvasAccess {
	private CanvasAccess() {
	}

	static void install(PaintCanvas<?> canvas) {
		canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
			@Override
			public void getName(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = canvas.name();
				}
			}

			@Override
			public void getHelp(@Nullable AccessibleEvent event) {
				if (event != null) {
					event.result = "Ctrl+Right and Ctrl+Left walk over the elements, Enter opens one, + and - zoom, arrows move, 0 shows everything, Escape selects nothing";
				}
			}
		});
		canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
			@Override
			public void getRole(@Nullable AccessibleControlEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF) {
					event.detail = ACC.ROLE_CANVAS;
				}
			}

			@Override
			public void getState(@Nullable AccessibleControlEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF) {
					event.detail = ACC.STATE_FOCUSABLE | (canvas.isFocusControl() ? ACC.STATE_FOCUSED : 0);
				}
			}

			@Override
			public void getValue(@Nullable AccessibleControlEvent event) {
				if (event != null && event.childID == ACC.CHILDID_SELF) {
					event.result = canvas.spoken();
				}
			}
		});
	}

	static void valueChanged(PaintCanvas<?> canvas) {
		canvas.getAccessible().sendEvent(ACC.EVENT_VALUE_CHANGED, new Object[] { "", canvas.spoken() });
	}
}
