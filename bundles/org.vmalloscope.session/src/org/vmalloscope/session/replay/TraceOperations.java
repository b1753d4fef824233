package org.vmalloscope.session.replay;

import org.vmalloscope.session.Operation;
import org.vmalloscope.session.OperationKind;
import org.vmalloscope.trace.event.EventField;
import org.vmalloscope.trace.event.EventTable;
import org.vmalloscope.trace.event.EventText;

/** Events as operations for people. */
final class TraceOperations {
	private TraceOperations() {
	}

	static Operation operation(EventTable events, int index) {
		StringBuilder text = new StringBuilder(events.kind(index).traceName()).append(' ');
		EventText.appendDetails(events, index, text);
		return new Operation(index, kind(events, index), events.line(index), events.timeNanos(index), events.cpu(index), events.task(index).toString(),
				text.toString());
	}

	private static OperationKind kind(EventTable events, int index) {
		return switch (events.kind(index)) {
			case PERCPU_ALLOC -> OperationKind.PERCPU_ALLOCATE;
			case PERCPU_ALLOC_FAIL -> OperationKind.PERCPU_FAIL;
			case PERCPU_FREE -> OperationKind.PERCPU_FREE;
			case AREA_SEARCH, AREA_SEARCH_END, AREA_FREE -> OperationKind.PERCPU_AREA;
			case PERCPU_CREATE_CHUNK, CREATE_CHUNK_END, CHUNK_SPACE, CHUNK_SPACE_END -> OperationKind.CHUNK_CREATE;
			case PERCPU_DESTROY_CHUNK -> OperationKind.CHUNK_DESTROY;
			case POPULATE, POPULATE_END, PAGES_POPULATED, PAGES_DEPOPULATED -> OperationKind.POPULATE;
			case BALANCE, BALANCE_END, BALANCE_FREE -> OperationKind.BALANCE;
			case VMAP_ALLOC -> events.value(index, EventField.FAILED) != 0 ? OperationKind.VMAP_FAIL : OperationKind.VMAP_ALLOCATE;
			case VMAP_REQUEST, VMAP_REQUEST_END -> OperationKind.VMAP_ALLOCATE;
			case VMAP_FREE, VMAP_LAZY_FREE -> OperationKind.VMAP_FREE;
			case VMAP_PURGE, PURGE, PURGE_END, NODE_PURGE, POOL_DECAY -> OperationKind.PURGE;
			case MAP_RAM, MAP_RAM_END, UNMAP_RAM -> OperationKind.MAP_RAM;
			case STATE_DUMP, BOOT_END, MARKER -> OperationKind.MARK;
		};
	}
}
