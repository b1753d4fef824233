package org.vmalloscope.ui.canvas;

import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Viewport;
import org.vmalloscope.paint.axis.Axis;

/** What keys do on a canvas; each is a command {@code org.vmalloscope.ui.canvas.…}. */
enum CanvasAction {
	ZOOM_IN {
		@Override
		Viewport apply(Viewport view) {
			return zoomed(view, ZOOM);
		}
	},
	ZOOM_OUT {
		@Override
		Viewport apply(Viewport view) {
			return zoomed(view, 1 / ZOOM);
		}
	},
	FIT {
		@Override
		Viewport apply(Viewport view) {
			return view.fitted();
		}
	},
	LEFT {
		@Override
		Viewport apply(Viewport view) {
			return view.panned(-view.x().length() * STEP, 0);
		}
	},
	RIGHT {
		@Override
		Viewport apply(Viewport view) {
			return view.panned(view.x().length() * STEP, 0);
		}
	},
	UP {
		@Override
		Viewport apply(Viewport view) {
			return view.panned(0, -view.y().length() * STEP);
		}
	},
	DOWN {
		@Override
		Viewport apply(Viewport view) {
			return view.panned(0, view.y().length() * STEP);
		}
	},
	PAGE_UP {
		@Override
		Viewport apply(Viewport view) {
			return view.panned(0, -view.y().length() * PAGE);
		}
	},
	PAGE_DOWN {
		@Override
		Viewport apply(Viewport view) {
			return view.panned(0, view.y().length() * PAGE);
		}
	},
	START {
		@Override
		Viewport apply(Viewport view) {
			return view.with(view.x().scrolledTo(0), view.y());
		}
	},
	END {
		@Override
		Viewport apply(Viewport view) {
			return view.with(view.x().scrolledTo(1), view.y());
		}
	},
	FIRST {
		@Override
		Viewport apply(Viewport view) {
			return view.with(view.x().scrolledTo(0), view.y().scrolledTo(0));
		}
	},
	LAST {
		@Override
		Viewport apply(Viewport view) {
			return view.with(view.x().scrolledTo(1), view.y().scrolledTo(1));
		}
	},
	NEXT {
		@Override
		void perform(PaintCanvas<?> canvas) {
			canvas.walk(true);
		}
	},
	PREVIOUS {
		@Override
		void perform(PaintCanvas<?> canvas) {
			canvas.walk(false);
		}
	},
	OPEN {
		@Override
		void perform(PaintCanvas<?> canvas) {
			Hit hit = canvas.selected();
			if (hit != null) {
				canvas.open(hit);
			}
		}
	},
	CLEAR {
		@Override
		void perform(PaintCanvas<?> canvas) {
			canvas.clear();
		}
	};

	private static final double ZOOM = 1.5;
	/** Shares of what is in view. */
	private static final double STEP = 0.1;
	private static final double PAGE = 0.9;

	private static Viewport zoomed(Viewport view, double factor) {
		Axis x = view.x();
		Axis y = view.y();
		return view.zoomed(factor, x.start() + x.length() / 2, y.start() + y.length() / 2);
	}

	Viewport apply(Viewport view) {
		return view;
	}

	void perform(PaintCanvas<?> canvas) {
		canvas.change(this::apply);
	}
}
