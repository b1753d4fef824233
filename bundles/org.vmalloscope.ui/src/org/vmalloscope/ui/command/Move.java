package org.vmalloscope.ui.command;

import org.vmalloscope.session.Navigator;
import org.vmalloscope.session.NavigatorListener.Activity;
import org.vmalloscope.ui.document.Document;

/** Ways to move through a session; the names stand in {@code plugin.xml}. */
enum Move {
	STEP_INTO {
		@Override
		void make(Document document, Navigator navigator) {
			navigator.stepInto(1);
		}
	},
	STEP_INTO_BACK {
		@Override
		void make(Document document, Navigator navigator) {
			navigator.stepInto(-1);
		}
	},
	STEP_OVER {
		@Override
		void make(Document document, Navigator navigator) {
			navigator.step(1);
		}
	},
	STEP_OVER_BACK {
		@Override
		void make(Document document, Navigator navigator) {
			navigator.step(-1);
		}
	},
	STEP_OUT {
		@Override
		void make(Document document, Navigator navigator) {
			navigator.stepOut(1);
		}
	},
	STEP_OUT_BACK {
		@Override
		void make(Document document, Navigator navigator) {
			navigator.stepOut(-1);
		}
	},
	RUN {
		@Override
		void make(Document document, Navigator navigator) {
			document.run(true);
		}
	},
	RUN_BACK {
		@Override
		void make(Document document, Navigator navigator) {
			document.run(false);
		}
	},
	/** Plays; when it plays or runs, stops. */
	PLAY {
		@Override
		void make(Document document, Navigator navigator) {
			if (navigator.activity() == Activity.PLAYING || navigator.activity() == Activity.RUNNING) {
				navigator.stop();
			} else {
				navigator.play(document.speed());
			}
		}
	},
	STOP {
		@Override
		void make(Document document, Navigator navigator) {
			navigator.stop();
		}
	},
	START {
		@Override
		void make(Document document, Navigator navigator) {
			navigator.seek(0);
		}
	},
	END {
		@Override
		void make(Document document, Navigator navigator) {
			navigator.seek(navigator.session().length());
		}
	},
	BACK {
		@Override
		void make(Document document, Navigator navigator) {
			navigator.back();
		}
	},
	FORWARD {
		@Override
		void make(Document document, Navigator navigator) {
			navigator.forward();
		}
	};

	abstract void make(Document document, Navigator navigator);
}
