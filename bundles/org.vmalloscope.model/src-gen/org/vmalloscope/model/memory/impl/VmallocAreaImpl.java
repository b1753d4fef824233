/**
 */
package org.vmalloscope.model.memory.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.vmalloscope.model.memory.Allocation;
import org.vmalloscope.model.memory.MemoryPackage;
import org.vmalloscope.model.memory.Origin;
import org.vmalloscope.model.memory.VmallocArea;
import org.vmalloscope.model.memory.VmallocState;
import org.vmalloscope.model.memory.VmallocType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vmalloc Area</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.impl.VmallocAreaImpl#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.VmallocAreaImpl#getBirth <em>Birth</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.VmallocAreaImpl#getCaller <em>Caller</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.VmallocAreaImpl#getState <em>State</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.VmallocAreaImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.VmallocAreaImpl#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VmallocAreaImpl extends AddressRangeImpl implements VmallocArea {
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
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final VmallocState STATE_EDEFAULT = VmallocState.BUSY;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected VmallocState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final VmallocType TYPE_EDEFAULT = VmallocType.VMALLOC;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected VmallocType type = TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected static final int NODE_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getNode() <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNode()
	 * @generated
	 * @ordered
	 */
	protected int node = NODE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VmallocAreaImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MemoryPackage.Literals.VMALLOC_AREA;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.VMALLOC_AREA__ORIGIN, oldOrigin, origin));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.VMALLOC_AREA__BIRTH, oldBirth, birth));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.VMALLOC_AREA__CALLER, oldCaller, caller));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VmallocState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(VmallocState newState) {
		VmallocState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.VMALLOC_AREA__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VmallocType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(VmallocType newType) {
		VmallocType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.VMALLOC_AREA__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNode() {
		return node;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNode(int newNode) {
		int oldNode = node;
		node = newNode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.VMALLOC_AREA__NODE, oldNode, node));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MemoryPackage.VMALLOC_AREA__ORIGIN:
				return getOrigin();
			case MemoryPackage.VMALLOC_AREA__BIRTH:
				return getBirth();
			case MemoryPackage.VMALLOC_AREA__CALLER:
				return getCaller();
			case MemoryPackage.VMALLOC_AREA__STATE:
				return getState();
			case MemoryPackage.VMALLOC_AREA__TYPE:
				return getType();
			case MemoryPackage.VMALLOC_AREA__NODE:
				return getNode();
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
			case MemoryPackage.VMALLOC_AREA__ORIGIN:
				setOrigin((Origin)newValue);
				return;
			case MemoryPackage.VMALLOC_AREA__BIRTH:
				setBirth((Integer)newValue);
				return;
			case MemoryPackage.VMALLOC_AREA__CALLER:
				setCaller((String)newValue);
				return;
			case MemoryPackage.VMALLOC_AREA__STATE:
				setState((VmallocState)newValue);
				return;
			case MemoryPackage.VMALLOC_AREA__TYPE:
				setType((VmallocType)newValue);
				return;
			case MemoryPackage.VMALLOC_AREA__NODE:
				setNode((Integer)newValue);
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
			case MemoryPackage.VMALLOC_AREA__ORIGIN:
				setOrigin(ORIGIN_EDEFAULT);
				return;
			case MemoryPackage.VMALLOC_AREA__BIRTH:
				setBirth(BIRTH_EDEFAULT);
				return;
			case MemoryPackage.VMALLOC_AREA__CALLER:
				setCaller(CALLER_EDEFAULT);
				return;
			case MemoryPackage.VMALLOC_AREA__STATE:
				setState(STATE_EDEFAULT);
				return;
			case MemoryPackage.VMALLOC_AREA__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case MemoryPackage.VMALLOC_AREA__NODE:
				setNode(NODE_EDEFAULT);
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
			case MemoryPackage.VMALLOC_AREA__ORIGIN:
				return origin != ORIGIN_EDEFAULT;
			case MemoryPackage.VMALLOC_AREA__BIRTH:
				return birth != BIRTH_EDEFAULT;
			case MemoryPackage.VMALLOC_AREA__CALLER:
				return CALLER_EDEFAULT == null ? caller != null : !CALLER_EDEFAULT.equals(caller);
			case MemoryPackage.VMALLOC_AREA__STATE:
				return state != STATE_EDEFAULT;
			case MemoryPackage.VMALLOC_AREA__TYPE:
				return type != TYPE_EDEFAULT;
			case MemoryPackage.VMALLOC_AREA__NODE:
				return node != NODE_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == Allocation.class) {
			switch (derivedFeatureID) {
				case MemoryPackage.VMALLOC_AREA__ORIGIN: return MemoryPackage.ALLOCATION__ORIGIN;
				case MemoryPackage.VMALLOC_AREA__BIRTH: return MemoryPackage.ALLOCATION__BIRTH;
				case MemoryPackage.VMALLOC_AREA__CALLER: return MemoryPackage.ALLOCATION__CALLER;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == Allocation.class) {
			switch (baseFeatureID) {
				case MemoryPackage.ALLOCATION__ORIGIN: return MemoryPackage.VMALLOC_AREA__ORIGIN;
				case MemoryPackage.ALLOCATION__BIRTH: return MemoryPackage.VMALLOC_AREA__BIRTH;
				case MemoryPackage.ALLOCATION__CALLER: return MemoryPackage.VMALLOC_AREA__CALLER;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(", state: ");
		result.append(state);
		result.append(", type: ");
		result.append(type);
		result.append(", node: ");
		result.append(node);
		result.append(')');
		return result.toString();
	}

} //VmallocAreaImpl
