/**
 */
package org.vmalloscope.model.memory.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.vmalloscope.model.memory.Counter;
import org.vmalloscope.model.memory.Hole;
import org.vmalloscope.model.memory.MemoryPackage;
import org.vmalloscope.model.memory.VmallocArea;
import org.vmalloscope.model.memory.VmallocSpace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vmalloc Space</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.impl.VmallocSpaceImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.VmallocSpaceImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.VmallocSpaceImpl#getCounters <em>Counters</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.VmallocSpaceImpl#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.VmallocSpaceImpl#getHoles <em>Holes</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VmallocSpaceImpl extends MinimalEObjectImpl.Container implements VmallocSpace {
	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final long START_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected long start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final long END_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected long end = END_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCounters() <em>Counters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCounters()
	 * @generated
	 * @ordered
	 */
	protected EList<Counter> counters;

	/**
	 * The cached value of the '{@link #getAreas() <em>Areas</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreas()
	 * @generated
	 * @ordered
	 */
	protected EList<VmallocArea> areas;

	/**
	 * The cached value of the '{@link #getHoles() <em>Holes</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHoles()
	 * @generated
	 * @ordered
	 */
	protected EList<Hole> holes;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VmallocSpaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MemoryPackage.Literals.VMALLOC_SPACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(long newStart) {
		long oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.VMALLOC_SPACE__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(long newEnd) {
		long oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.VMALLOC_SPACE__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Counter> getCounters() {
		if (counters == null) {
			counters = new EObjectContainmentEList<Counter>(Counter.class, this, MemoryPackage.VMALLOC_SPACE__COUNTERS);
		}
		return counters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VmallocArea> getAreas() {
		if (areas == null) {
			areas = new EObjectContainmentEList<VmallocArea>(VmallocArea.class, this, MemoryPackage.VMALLOC_SPACE__AREAS);
		}
		return areas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Hole> getHoles() {
		if (holes == null) {
			holes = new EObjectContainmentEList<Hole>(Hole.class, this, MemoryPackage.VMALLOC_SPACE__HOLES);
		}
		return holes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MemoryPackage.VMALLOC_SPACE__COUNTERS:
				return ((InternalEList<?>)getCounters()).basicRemove(otherEnd, msgs);
			case MemoryPackage.VMALLOC_SPACE__AREAS:
				return ((InternalEList<?>)getAreas()).basicRemove(otherEnd, msgs);
			case MemoryPackage.VMALLOC_SPACE__HOLES:
				return ((InternalEList<?>)getHoles()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MemoryPackage.VMALLOC_SPACE__START:
				return getStart();
			case MemoryPackage.VMALLOC_SPACE__END:
				return getEnd();
			case MemoryPackage.VMALLOC_SPACE__COUNTERS:
				return getCounters();
			case MemoryPackage.VMALLOC_SPACE__AREAS:
				return getAreas();
			case MemoryPackage.VMALLOC_SPACE__HOLES:
				return getHoles();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MemoryPackage.VMALLOC_SPACE__START:
				setStart((Long)newValue);
				return;
			case MemoryPackage.VMALLOC_SPACE__END:
				setEnd((Long)newValue);
				return;
			case MemoryPackage.VMALLOC_SPACE__COUNTERS:
				getCounters().clear();
				getCounters().addAll((Collection<? extends Counter>)newValue);
				return;
			case MemoryPackage.VMALLOC_SPACE__AREAS:
				getAreas().clear();
				getAreas().addAll((Collection<? extends VmallocArea>)newValue);
				return;
			case MemoryPackage.VMALLOC_SPACE__HOLES:
				getHoles().clear();
				getHoles().addAll((Collection<? extends Hole>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case MemoryPackage.VMALLOC_SPACE__START:
				setStart(START_EDEFAULT);
				return;
			case MemoryPackage.VMALLOC_SPACE__END:
				setEnd(END_EDEFAULT);
				return;
			case MemoryPackage.VMALLOC_SPACE__COUNTERS:
				getCounters().clear();
				return;
			case MemoryPackage.VMALLOC_SPACE__AREAS:
				getAreas().clear();
				return;
			case MemoryPackage.VMALLOC_SPACE__HOLES:
				getHoles().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case MemoryPackage.VMALLOC_SPACE__START:
				return start != START_EDEFAULT;
			case MemoryPackage.VMALLOC_SPACE__END:
				return end != END_EDEFAULT;
			case MemoryPackage.VMALLOC_SPACE__COUNTERS:
				return counters != null && !counters.isEmpty();
			case MemoryPackage.VMALLOC_SPACE__AREAS:
				return areas != null && !areas.isEmpty();
			case MemoryPackage.VMALLOC_SPACE__HOLES:
				return holes != null && !holes.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(')');
		return result.toString();
	}

} //VmallocSpaceImpl
