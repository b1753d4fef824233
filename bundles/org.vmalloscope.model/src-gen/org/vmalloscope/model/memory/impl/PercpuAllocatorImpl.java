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

import org.vmalloscope.model.memory.Chunk;
import org.vmalloscope.model.memory.Counter;
import org.vmalloscope.model.memory.MemoryPackage;
import org.vmalloscope.model.memory.PercpuAllocator;
import org.vmalloscope.model.memory.Slot;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Percpu Allocator</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl#getGeneration <em>Generation</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl#getBaseAddress <em>Base Address</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl#getUnitSize <em>Unit Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl#getAtomSize <em>Atom Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl#getStaticSize <em>Static Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl#getReservedSize <em>Reserved Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl#getDynamicSize <em>Dynamic Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl#getCounters <em>Counters</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl#getChunks <em>Chunks</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl#getSlots <em>Slots</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PercpuAllocatorImpl extends MinimalEObjectImpl.Container implements PercpuAllocator {
	/**
	 * The default value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected static final String GENERATION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getGeneration() <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGeneration()
	 * @generated
	 * @ordered
	 */
	protected String generation = GENERATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseAddress() <em>Base Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseAddress()
	 * @generated
	 * @ordered
	 */
	protected static final long BASE_ADDRESS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBaseAddress() <em>Base Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseAddress()
	 * @generated
	 * @ordered
	 */
	protected long baseAddress = BASE_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnitSize() <em>Unit Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitSize()
	 * @generated
	 * @ordered
	 */
	protected static final int UNIT_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUnitSize() <em>Unit Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnitSize()
	 * @generated
	 * @ordered
	 */
	protected int unitSize = UNIT_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getUnits() <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected static final int UNITS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected int units = UNITS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtomSize() <em>Atom Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtomSize()
	 * @generated
	 * @ordered
	 */
	protected static final int ATOM_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getAtomSize() <em>Atom Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtomSize()
	 * @generated
	 * @ordered
	 */
	protected int atomSize = ATOM_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getStaticSize() <em>Static Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaticSize()
	 * @generated
	 * @ordered
	 */
	protected static final int STATIC_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStaticSize() <em>Static Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStaticSize()
	 * @generated
	 * @ordered
	 */
	protected int staticSize = STATIC_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getReservedSize() <em>Reserved Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservedSize()
	 * @generated
	 * @ordered
	 */
	protected static final int RESERVED_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getReservedSize() <em>Reserved Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservedSize()
	 * @generated
	 * @ordered
	 */
	protected int reservedSize = RESERVED_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDynamicSize() <em>Dynamic Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDynamicSize()
	 * @generated
	 * @ordered
	 */
	protected static final int DYNAMIC_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getDynamicSize() <em>Dynamic Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDynamicSize()
	 * @generated
	 * @ordered
	 */
	protected int dynamicSize = DYNAMIC_SIZE_EDEFAULT;

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
	 * The cached value of the '{@link #getChunks() <em>Chunks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChunks()
	 * @generated
	 * @ordered
	 */
	protected EList<Chunk> chunks;

	/**
	 * The cached value of the '{@link #getSlots() <em>Slots</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlots()
	 * @generated
	 * @ordered
	 */
	protected EList<Slot> slots;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PercpuAllocatorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MemoryPackage.Literals.PERCPU_ALLOCATOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getGeneration() {
		return generation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGeneration(String newGeneration) {
		String oldGeneration = generation;
		generation = newGeneration;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.PERCPU_ALLOCATOR__GENERATION, oldGeneration, generation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBaseAddress() {
		return baseAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseAddress(long newBaseAddress) {
		long oldBaseAddress = baseAddress;
		baseAddress = newBaseAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.PERCPU_ALLOCATOR__BASE_ADDRESS, oldBaseAddress, baseAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUnitSize() {
		return unitSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnitSize(int newUnitSize) {
		int oldUnitSize = unitSize;
		unitSize = newUnitSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.PERCPU_ALLOCATOR__UNIT_SIZE, oldUnitSize, unitSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getUnits() {
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUnits(int newUnits) {
		int oldUnits = units;
		units = newUnits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.PERCPU_ALLOCATOR__UNITS, oldUnits, units));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAtomSize() {
		return atomSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtomSize(int newAtomSize) {
		int oldAtomSize = atomSize;
		atomSize = newAtomSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.PERCPU_ALLOCATOR__ATOM_SIZE, oldAtomSize, atomSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStaticSize() {
		return staticSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStaticSize(int newStaticSize) {
		int oldStaticSize = staticSize;
		staticSize = newStaticSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.PERCPU_ALLOCATOR__STATIC_SIZE, oldStaticSize, staticSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getReservedSize() {
		return reservedSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReservedSize(int newReservedSize) {
		int oldReservedSize = reservedSize;
		reservedSize = newReservedSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.PERCPU_ALLOCATOR__RESERVED_SIZE, oldReservedSize, reservedSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getDynamicSize() {
		return dynamicSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDynamicSize(int newDynamicSize) {
		int oldDynamicSize = dynamicSize;
		dynamicSize = newDynamicSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.PERCPU_ALLOCATOR__DYNAMIC_SIZE, oldDynamicSize, dynamicSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Counter> getCounters() {
		if (counters == null) {
			counters = new EObjectContainmentEList<Counter>(Counter.class, this, MemoryPackage.PERCPU_ALLOCATOR__COUNTERS);
		}
		return counters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Chunk> getChunks() {
		if (chunks == null) {
			chunks = new EObjectContainmentEList<Chunk>(Chunk.class, this, MemoryPackage.PERCPU_ALLOCATOR__CHUNKS);
		}
		return chunks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Slot> getSlots() {
		if (slots == null) {
			slots = new EObjectContainmentEList<Slot>(Slot.class, this, MemoryPackage.PERCPU_ALLOCATOR__SLOTS);
		}
		return slots;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MemoryPackage.PERCPU_ALLOCATOR__COUNTERS:
				return ((InternalEList<?>)getCounters()).basicRemove(otherEnd, msgs);
			case MemoryPackage.PERCPU_ALLOCATOR__CHUNKS:
				return ((InternalEList<?>)getChunks()).basicRemove(otherEnd, msgs);
			case MemoryPackage.PERCPU_ALLOCATOR__SLOTS:
				return ((InternalEList<?>)getSlots()).basicRemove(otherEnd, msgs);
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
			case MemoryPackage.PERCPU_ALLOCATOR__GENERATION:
				return getGeneration();
			case MemoryPackage.PERCPU_ALLOCATOR__BASE_ADDRESS:
				return getBaseAddress();
			case MemoryPackage.PERCPU_ALLOCATOR__UNIT_SIZE:
				return getUnitSize();
			case MemoryPackage.PERCPU_ALLOCATOR__UNITS:
				return getUnits();
			case MemoryPackage.PERCPU_ALLOCATOR__ATOM_SIZE:
				return getAtomSize();
			case MemoryPackage.PERCPU_ALLOCATOR__STATIC_SIZE:
				return getStaticSize();
			case MemoryPackage.PERCPU_ALLOCATOR__RESERVED_SIZE:
				return getReservedSize();
			case MemoryPackage.PERCPU_ALLOCATOR__DYNAMIC_SIZE:
				return getDynamicSize();
			case MemoryPackage.PERCPU_ALLOCATOR__COUNTERS:
				return getCounters();
			case MemoryPackage.PERCPU_ALLOCATOR__CHUNKS:
				return getChunks();
			case MemoryPackage.PERCPU_ALLOCATOR__SLOTS:
				return getSlots();
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
			case MemoryPackage.PERCPU_ALLOCATOR__GENERATION:
				setGeneration((String)newValue);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__BASE_ADDRESS:
				setBaseAddress((Long)newValue);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__UNIT_SIZE:
				setUnitSize((Integer)newValue);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__UNITS:
				setUnits((Integer)newValue);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__ATOM_SIZE:
				setAtomSize((Integer)newValue);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__STATIC_SIZE:
				setStaticSize((Integer)newValue);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__RESERVED_SIZE:
				setReservedSize((Integer)newValue);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__DYNAMIC_SIZE:
				setDynamicSize((Integer)newValue);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__COUNTERS:
				getCounters().clear();
				getCounters().addAll((Collection<? extends Counter>)newValue);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__CHUNKS:
				getChunks().clear();
				getChunks().addAll((Collection<? extends Chunk>)newValue);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__SLOTS:
				getSlots().clear();
				getSlots().addAll((Collection<? extends Slot>)newValue);
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
			case MemoryPackage.PERCPU_ALLOCATOR__GENERATION:
				setGeneration(GENERATION_EDEFAULT);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__BASE_ADDRESS:
				setBaseAddress(BASE_ADDRESS_EDEFAULT);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__UNIT_SIZE:
				setUnitSize(UNIT_SIZE_EDEFAULT);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__UNITS:
				setUnits(UNITS_EDEFAULT);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__ATOM_SIZE:
				setAtomSize(ATOM_SIZE_EDEFAULT);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__STATIC_SIZE:
				setStaticSize(STATIC_SIZE_EDEFAULT);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__RESERVED_SIZE:
				setReservedSize(RESERVED_SIZE_EDEFAULT);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__DYNAMIC_SIZE:
				setDynamicSize(DYNAMIC_SIZE_EDEFAULT);
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__COUNTERS:
				getCounters().clear();
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__CHUNKS:
				getChunks().clear();
				return;
			case MemoryPackage.PERCPU_ALLOCATOR__SLOTS:
				getSlots().clear();
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
			case MemoryPackage.PERCPU_ALLOCATOR__GENERATION:
				return GENERATION_EDEFAULT == null ? generation != null : !GENERATION_EDEFAULT.equals(generation);
			case MemoryPackage.PERCPU_ALLOCATOR__BASE_ADDRESS:
				return baseAddress != BASE_ADDRESS_EDEFAULT;
			case MemoryPackage.PERCPU_ALLOCATOR__UNIT_SIZE:
				return unitSize != UNIT_SIZE_EDEFAULT;
			case MemoryPackage.PERCPU_ALLOCATOR__UNITS:
				return units != UNITS_EDEFAULT;
			case MemoryPackage.PERCPU_ALLOCATOR__ATOM_SIZE:
				return atomSize != ATOM_SIZE_EDEFAULT;
			case MemoryPackage.PERCPU_ALLOCATOR__STATIC_SIZE:
				return staticSize != STATIC_SIZE_EDEFAULT;
			case MemoryPackage.PERCPU_ALLOCATOR__RESERVED_SIZE:
				return reservedSize != RESERVED_SIZE_EDEFAULT;
			case MemoryPackage.PERCPU_ALLOCATOR__DYNAMIC_SIZE:
				return dynamicSize != DYNAMIC_SIZE_EDEFAULT;
			case MemoryPackage.PERCPU_ALLOCATOR__COUNTERS:
				return counters != null && !counters.isEmpty();
			case MemoryPackage.PERCPU_ALLOCATOR__CHUNKS:
				return chunks != null && !chunks.isEmpty();
			case MemoryPackage.PERCPU_ALLOCATOR__SLOTS:
				return slots != null && !slots.isEmpty();
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
		result.append(" (generation: ");
		result.append(generation);
		result.append(", baseAddress: ");
		result.append(baseAddress);
		result.append(", unitSize: ");
		result.append(unitSize);
		result.append(", units: ");
		result.append(units);
		result.append(", atomSize: ");
		result.append(atomSize);
		result.append(", staticSize: ");
		result.append(staticSize);
		result.append(", reservedSize: ");
		result.append(reservedSize);
		result.append(", dynamicSize: ");
		result.append(dynamicSize);
		result.append(')');
		return result.toString();
	}

} //PercpuAllocatorImpl
