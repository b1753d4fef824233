package org.vmalloscope.model.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Writes down every notification of a document, those that tell of no change too. */
@NonNullByDefault({})
final class Notifications extends EContentAdapter {
	private final List<Notification> all = new ArrayList<>();

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (notification.getEventType() != Notification.REMOVING_ADAPTER) {
			all.add(notification);
		}
	}

	/** What was notified since the last call. */
	List<Notification> take() {
		List<Notification> taken = List.copyOf(all);
		all.clear();
		return taken;
	}

	/** The notified changes as sorted text, {@code Class.feature EVENT}. */
	List<String> takeText() {
		return take().stream().map(Notifications::text).sorted().toList();
	}

	private static String text(Notification notification) {
		EStructuralFeature feature = (EStructuralFeature) notification.getFeature();
		String event = switch (notification.getEventType()) {
		case Notification.SET -> "set";
		case Notification.ADD -> "add";
		case Notification.ADD_MANY -> "add many";
		case Notification.REMOVE -> "remove";
		case Notification.REMOVE_MANY -> "remove many";
		case Notification.MOVE -> "move";
		default -> "event " + notification.getEventType();
		};
		return feature.getEContainingClass().getName() + "." + feature.getName() + " " + event;
	}
}
