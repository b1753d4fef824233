package org.vmalloscope.ui.difference;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.vmalloscope.paint.Fonts;
import org.vmalloscope.paint.Hit;
import org.vmalloscope.paint.Picture;
import org.vmalloscope.paint.axis.Unit;
import org.vmalloscope.paint.percpu.AreaColours;
import org.vmalloscope.paint.percpu.ChunkElement;
import org.vmalloscope.paint.percpu.ChunkMap;
import org.vmalloscope.paint.percpu.ChunkMapPainter;
import org.vmalloscope.paint.percpu.ChunkOrder;
import org.vmalloscope.paint.percpu.SessionChunks;
import org.vmalloscope.paint.vmalloc.AddressElement;
import org.vmalloscope.paint.vmalloc.AddressMap;
import org.vmalloscope.paint.vmalloc.AddressMapPainter;
import org.vmalloscope.paint.vmalloc.SessionAddresses;
import org.vmalloscope.session.Base;
import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Difference;
import org.vmalloscope.session.Moment;
import org.vmalloscope.session.Session;
import org.vmalloscope.ui.chunks.Subjects;
import org.vmalloscope.ui.document.Subject;
import org.vmalloscope.ui.vmalloc.AddressSubjects;

/** The maps of two positions: of the vmalloc space, or of the percpu chunks. UI thread only. */
final class DifferenceMaps {
	/** Which maps are shown. */
	enum Memory {
		/** Those of the allocator in which something differs. */
		DIFFERENT("What Differs"),
		/** Those of the vmalloc space. */
		VMALLOC("Vmalloc Space"),
		/** Those of the percpu chunks. */
		PERCPU("Percpu Chunks");

		private final String title;

		Memory(String title) {
			this.title = title;
		}

		/** The name for people. */
		String title() {
			return title;
		}
	}

	private final Composite area;
	private final StackLayout stack = new StackLayout();
	private final MapPair<AddressMap> addresses;
	private final MapPair<ChunkMap> chunks;
	private @Nullable SessionAddresses sessionAddresses;
	private @Nullable SessionChunks sessionChunks;

	/** @param selected told of what the user selects */
	DifferenceMaps(Composite parent, Consumer<@Nullable Subject> selected) {
		area = new Composite(parent, SWT.NONE);
		area.setLayout(stack);
		addresses = new MapPair<>(area, SWT.NONE, AddressMapPainter::new, "Vmalloc address space", (map, element) -> element instanceof AddressElement known ? map.find(known) : null,
				AddressSubjects::of, selected);
		chunks = new MapPair<>(area, SWT.V_SCROLL, ChunkMapPainter::new, "Percpu chunks", (map, element) -> element instanceof ChunkElement known ? map.find(known) : null,
				(map, hit) -> Subjects.of(hit), selected);
		stack.topControl = addresses.control();
	}

	Control control() {
		return area;
	}

	/** Puts one beside the other, or one above the other. */
	void arrange(boolean beside) {
		addresses.arrange(beside);
		chunks.arrange(beside);
	}

	/** Another session; null for none. */
	void setSession(@Nullable Session session) {
		sessionAddresses = session == null ? null : new SessionAddresses(session);
		sessionChunks = session == null ? null : new SessionChunks(session);
		addresses.showNothing("");
		chunks.showNothing("");
	}

	/** Shows the maps of a moment and of its base. */
	void show(Moment now, Base base, Changes changes, Memory memory) {
		SessionAddresses spaces = sessionAddresses;
		SessionChunks allocators = sessionChunks;
		if (spaces == null || allocators == null) {
			return;
		}
		boolean hasVmalloc = now.state().kernel().vmalloc() != null;
		boolean hasPercpu = now.state().kernel().percpu() != null;
		boolean isVmalloc = memory == Memory.VMALLOC || memory == Memory.DIFFERENT && isVmalloc(changes.rows(), hasVmalloc, hasPercpu);
		stack.topControl = isVmalloc ? addresses.control() : chunks.control();
		area.layout();
		List<String> titles = titles(now, changes);
		if (isVmalloc && !hasVmalloc) {
			addresses.showNothing("This machine has no vmalloc allocator.");
		} else if (isVmalloc) {
			addresses.show(() -> spaces.pair(now, base), titles);
		} else if (!hasPercpu) {
			chunks.showNothing("This machine has no percpu allocator.");
		} else {
			chunks.show(() -> allocators.pair(now, AreaColours.SIZE, ChunkOrder.CREATION, base), titles);
		}
	}

	private static List<String> titles(Moment now, Changes changes) {
		String before = changes.machine().isEmpty() ? "Position " + Unit.COUNT.text(changes.from()) : changes.machine();
		return List.of(before, "Position " + Unit.COUNT.text(now.position()) + (now.isInside() ? ", inside the next step" : ""));
	}

	/** What is shown stays as long as something differs there. */
	private boolean isVmalloc(List<Difference> rows, boolean hasVmalloc, boolean hasPercpu) {
		boolean isShown = stack.topControl == addresses.control();
		boolean differs = rows.stream().anyMatch(row -> row.chunkId() == Birth.VMALLOC);
		boolean chunkDiffers = rows.stream().anyMatch(row -> row.chunkId() != Birth.VMALLOC && row.chunkId() != Difference.NO_CHUNK);
		return hasVmalloc && (!hasPercpu || (differs == chunkDiffers ? isShown : differs));
	}

	/** Selects on behalf of the window. */
	void select(@Nullable Subject subject) {
		addresses.select(map -> {
			Hit hit = AddressSubjects.find(map, subject);
			return hit == null ? null : hit.element();
		});
		chunks.select(map -> Subjects.element(subject));
	}

	/** Both maps that are shown, as one picture; null as long as they are not there. */
	@Nullable
	Picture picture() {
		return stack.topControl == addresses.control() ? addresses.picture() : chunks.picture();
	}

	Fonts fonts() {
		return addresses.fonts();
	}

	/** Points that it takes. */
	Point size() {
		return area.getSize();
	}
}
