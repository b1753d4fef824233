/**
 */
package org.vmalloscope.model.memory.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.vmalloscope.model.memory.Block;
import org.vmalloscope.model.memory.MemoryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.impl.BlockImpl#getNumber <em>Number</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.BlockImpl#getScanHint <em>Scan Hint</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.BlockImpl#getScanHintStart <em>Scan Hint Start</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.BlockImpl#getContigHint <em>Contig Hint</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.BlockImpl#getContigHintStart <em>Contig Hint Start</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.BlockImpl#getLeftFree <em>Left Free</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.BlockImpl#getRightFree <em>Right Free</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.BlockImpl#getFirstFree <em>First Free</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.BlockImpl#getBits <em>Bits</em>}</li>
 * </ul>
 *
 * @generated
 */
public class BlockImpl extends MinimalEObjectImpl.Container implements Block {
	/**
	 * The default value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected static final int NUMBER_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getNumber() <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNumber()
	 * @generated
	 * @ordered
	 */
	protected int number = NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getScanHint() <em>Scan Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScanHint()
	 * @generated
	 * @ordered
	 */
	protected static final int SCAN_HINT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getScanHint() <em>Scan Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScanHint()
	 * @generated
	 * @ordered
	 */
	protected int scanHint = SCAN_HINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getScanHintStart() <em>Scan Hint Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScanHintStart()
	 * @generated
	 * @ordered
	 */
	protected static final int SCAN_HINT_START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getScanHintStart() <em>Scan Hint Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScanHintStart()
	 * @generated
	 * @ordered
	 */
	protected int scanHintStart = SCAN_HINT_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getContigHint() <em>Contig Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContigHint()
	 * @generated
	 * @ordered
	 */
	protected static final int CONTIG_HINT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getContigHint() <em>Contig Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContigHint()
	 * @generated
	 * @ordered
	 */
	protected int contigHint = CONTIG_HINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getContigHintStart() <em>Contig Hint Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContigHintStart()
	 * @generated
	 * @ordered
	 */
	protected static final int CONTIG_HINT_START_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getContigHintStart() <em>Contig Hint Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContigHintStart()
	 * @generated
	 * @ordered
	 */
	protected int contigHintStart = CONTIG_HINT_START_EDEFAULT;

	/**
	 * The default value of the '{@link #getLeftFree() <em>Left Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftFree()
	 * @generated
	 * @ordered
	 */
	protected static final int LEFT_FREE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getLeftFree() <em>Left Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLeftFree()
	 * @generated
	 * @ordered
	 */
	protected int leftFree = LEFT_FREE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRightFree() <em>Right Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightFree()
	 * @generated
	 * @ordered
	 */
	protected static final int RIGHT_FREE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getRightFree() <em>Right Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRightFree()
	 * @generated
	 * @ordered
	 */
	protected int rightFree = RIGHT_FREE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstFree() <em>First Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstFree()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_FREE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFirstFree() <em>First Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstFree()
	 * @generated
	 * @ordered
	 */
	protected int firstFree = FIRST_FREE_EDEFAULT;

	/**
	 * The default value of the '{@link #getBits() <em>Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBits()
	 * @generated
	 * @ordered
	 */
	protected static final int BITS_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getBits() <em>Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBits()
	 * @generated
	 * @ordered
	 */
	protected int bits = BITS_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected BlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MemoryPackage.Literals.BLOCK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getNumber() {
		return number;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNumber(int newNumber) {
		int oldNumber = number;
		number = newNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.BLOCK__NUMBER, oldNumber, number));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getScanHint() {
		return scanHint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScanHint(int newScanHint) {
		int oldScanHint = scanHint;
		scanHint = newScanHint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.BLOCK__SCAN_HINT, oldScanHint, scanHint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getScanHintStart() {
		return scanHintStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScanHintStart(int newScanHintStart) {
		int oldScanHintStart = scanHintStart;
		scanHintStart = newScanHintStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.BLOCK__SCAN_HINT_START, oldScanHintStart, scanHintStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getContigHint() {
		return contigHint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContigHint(int newContigHint) {
		int oldContigHint = contigHint;
		contigHint = newContigHint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.BLOCK__CONTIG_HINT, oldContigHint, contigHint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getContigHintStart() {
		return contigHintStart;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContigHintStart(int newContigHintStart) {
		int oldContigHintStart = contigHintStart;
		contigHintStart = newContigHintStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.BLOCK__CONTIG_HINT_START, oldContigHintStart, contigHintStart));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getLeftFree() {
		return leftFree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLeftFree(int newLeftFree) {
		int oldLeftFree = leftFree;
		leftFree = newLeftFree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.BLOCK__LEFT_FREE, oldLeftFree, leftFree));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRightFree() {
		return rightFree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRightFree(int newRightFree) {
		int oldRightFree = rightFree;
		rightFree = newRightFree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.BLOCK__RIGHT_FREE, oldRightFree, rightFree));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirstFree() {
		return firstFree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstFree(int newFirstFree) {
		int oldFirstFree = firstFree;
		firstFree = newFirstFree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.BLOCK__FIRST_FREE, oldFirstFree, firstFree));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getBits() {
		return bits;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBits(int newBits) {
		int oldBits = bits;
		bits = newBits;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.BLOCK__BITS, oldBits, bits));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MemoryPackage.BLOCK__NUMBER:
				return getNumber();
			case MemoryPackage.BLOCK__SCAN_HINT:
				return getScanHint();
			case MemoryPackage.BLOCK__SCAN_HINT_START:
				return getScanHintStart();
			case MemoryPackage.BLOCK__CONTIG_HINT:
				return getContigHint();
			case MemoryPackage.BLOCK__CONTIG_HINT_START:
				return getContigHintStart();
			case MemoryPackage.BLOCK__LEFT_FREE:
				return getLeftFree();
			case MemoryPackage.BLOCK__RIGHT_FREE:
				return getRightFree();
			case MemoryPackage.BLOCK__FIRST_FREE:
				return getFirstFree();
			case MemoryPackage.BLOCK__BITS:
				return getBits();
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
			case MemoryPackage.BLOCK__NUMBER:
				setNumber((Integer)newValue);
				return;
			case MemoryPackage.BLOCK__SCAN_HINT:
				setScanHint((Integer)newValue);
				return;
			case MemoryPackage.BLOCK__SCAN_HINT_START:
				setScanHintStart((Integer)newValue);
				return;
			case MemoryPackage.BLOCK__CONTIG_HINT:
				setContigHint((Integer)newValue);
				return;
			case MemoryPackage.BLOCK__CONTIG_HINT_START:
				setContigHintStart((Integer)newValue);
				return;
			case MemoryPackage.BLOCK__LEFT_FREE:
				setLeftFree((Integer)newValue);
				return;
			case MemoryPackage.BLOCK__RIGHT_FREE:
				setRightFree((Integer)newValue);
				return;
			case MemoryPackage.BLOCK__FIRST_FREE:
				setFirstFree((Integer)newValue);
				return;
			case MemoryPackage.BLOCK__BITS:
				setBits((Integer)newValue);
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
			case MemoryPackage.BLOCK__NUMBER:
				setNumber(NUMBER_EDEFAULT);
				return;
			case MemoryPackage.BLOCK__SCAN_HINT:
				setScanHint(SCAN_HINT_EDEFAULT);
				return;
			case MemoryPackage.BLOCK__SCAN_HINT_START:
				setScanHintStart(SCAN_HINT_START_EDEFAULT);
				return;
			case MemoryPackage.BLOCK__CONTIG_HINT:
				setContigHint(CONTIG_HINT_EDEFAULT);
				return;
			case MemoryPackage.BLOCK__CONTIG_HINT_START:
				setContigHintStart(CONTIG_HINT_START_EDEFAULT);
				return;
			case MemoryPackage.BLOCK__LEFT_FREE:
				setLeftFree(LEFT_FREE_EDEFAULT);
				return;
			case MemoryPackage.BLOCK__RIGHT_FREE:
				setRightFree(RIGHT_FREE_EDEFAULT);
				return;
			case MemoryPackage.BLOCK__FIRST_FREE:
				setFirstFree(FIRST_FREE_EDEFAULT);
				return;
			case MemoryPackage.BLOCK__BITS:
				setBits(BITS_EDEFAULT);
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
			case MemoryPackage.BLOCK__NUMBER:
				return number != NUMBER_EDEFAULT;
			case MemoryPackage.BLOCK__SCAN_HINT:
				return scanHint != SCAN_HINT_EDEFAULT;
			case MemoryPackage.BLOCK__SCAN_HINT_START:
				return scanHintStart != SCAN_HINT_START_EDEFAULT;
			case MemoryPackage.BLOCK__CONTIG_HINT:
				return contigHint != CONTIG_HINT_EDEFAULT;
			case MemoryPackage.BLOCK__CONTIG_HINT_START:
				return contigHintStart != CONTIG_HINT_START_EDEFAULT;
			case MemoryPackage.BLOCK__LEFT_FREE:
				return leftFree != LEFT_FREE_EDEFAULT;
			case MemoryPackage.BLOCK__RIGHT_FREE:
				return rightFree != RIGHT_FREE_EDEFAULT;
			case MemoryPackage.BLOCK__FIRST_FREE:
				return firstFree != FIRST_FREE_EDEFAULT;
			case MemoryPackage.BLOCK__BITS:
				return bits != BITS_EDEFAULT;
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
		result.append(" (number: ");
		result.append(number);
		result.append(", scanHint: ");
		result.append(scanHint);
		result.append(", scanHintStart: ");
		result.append(scanHintStart);
		result.append(", contigHint: ");
		result.append(contigHint);
		result.append(", contigHintStart: ");
		result.append(contigHintStart);
		result.append(", leftFree: ");
		result.append(leftFree);
		result.append(", rightFree: ");
		result.append(rightFree);
		result.append(", firstFree: ");
		result.append(firstFree);
		result.append(", bits: ");
		result.append(bits);
		result.append(')');
		return result.toString();
	}

} //BlockImpl
