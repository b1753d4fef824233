/**
 */
package org.vmalloscope.model.memory.impl;

import org.eclipse.emf.ecore.EClass;

import org.vmalloscope.model.memory.Hole;
import org.vmalloscope.model.memory.MemoryPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hole</b></em>'.
 * <!-- end-user-doc -->
 *
 * @generated
 */
public class HoleImpl extends AddressRangeImpl implements Hole {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HoleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MemoryPackage.Literals.HOLE;
	}

} //HoleImpl
