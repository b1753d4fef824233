/**
 */
package org.vmalloscope.model.memory.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.vmalloscope.model.memory.Allocation;
import org.vmalloscope.model.memory.MemoryPackage;
import org.vmalloscope.model.memory.Origin;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Allocation</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.impl.AllocationImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.AllocationImpl#getBirth <em>Birth</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.AllocationImpl#getCaller <em>Caller</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class AllocationImpl extends MinimalEObjectImpl.Container implements Allocation {
	/**
	 * The default value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected static final Origin ORIGIN_EDEFAULT = Origin.UNKNOWN;

	/**
	 * The cached value of the '{@link #getOrigin() <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOrigin()
	 * @generated
	 * @ordered
	 */
	protected Origin origin = ORIGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getBirth() <em>Birth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirth()
	 * @generated
	 * @ordered
	 */
	protected static final int BIRTH_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getBirth() <em>Birth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBirth()
	 * @generated
	 * @ordered
	 */
	protected int birth = BIRTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getCaller() <em>Caller</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaller()
	 * @generated
	 * @ordered
	 */
	protected static final String CALLER_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getCaller() <em>Caller</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCaller()
	 * @generated
	 * @ordered
	 */
	protected String caller = CALLER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AllocationImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MemoryPackage.Literals.ALLOCATION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Origin getOrigin() {
		return origin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOrigin(Origin newOrigin) {
		Origin oldOrigin = origin;
		origin = newOrigin == null ? ORIGIN_EDEFAULT : newOrigin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.ALLOCATION__ORIGIN, oldOrigin, origin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBirth() {
		return birth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBirth(int newBirth) {
		int oldBirth = birth;
		birth = newBirth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.ALLOCATION__BIRTH, oldBirth, birth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getCaller() {
		return caller;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCaller(String newCaller) {
		String oldCaller = caller;
		caller = newCaller;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.ALLOCATION__CALLER, oldCaller, caller));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MemoryPackage.ALLOCATION__ORIGIN:
				return getOrigin();
			case MemoryPackage.ALLOCATION__BIRTH:
				return getBirth();
			case MemoryPackage.ALLOCATION__CALLER:
				return getCaller();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MemoryPackage.ALLOCATION__ORIGIN:
				setOrigin((Origin)newValue);
				return;
			case MemoryPackage.ALLOCATION__BIRTH:
				setBirth((Integer)newValue);
				return;
			case MemoryPackage.ALLOCATION__CALLER:
				setCaller((String)newValue);
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
			case MemoryPackage.ALLOCATION__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case MemoryPackage.ALLOCATION__BIRTH:
				setBirth(BIRTH_EDEFAULT);
				return;
			case MemoryPackage.ALLOCATION__CALLER:
				setCaller(CALLER_EDEFAULT);
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
			case MemoryPackage.ALLOCATION__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case MemoryPackage.ALLOCATION__BIRTH:
				return birth != BIRTH_EDEFAULT;
			case MemoryPackage.ALLOCATION__CALLER:
				return CALLER_EDEFAULT == null ? caller != null : !CALLER_EDEFAULT.equals(caller);
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
		result.append(" (origin: ");
		result.append(origin);
		result.append(", birth: ");
		result.append(birth);
		result.append(", caller: ");
		result.append(caller);
		result.append(')');
		return result.toString();
	}

} //AllocationImpl
