/**
 */
package org.vmalloscope.model.memory;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Address Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A range of kernel addresses.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.AddressRange#getStart <em>Start</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.AddressRange#getSize <em>Size</em>}</li>
 * </ul>
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getAddressRange()
 * @model abstract="true"
 * @generated
 */
public interface AddressRange extends EObject {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its first address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(long)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getAddressRange_Start()
	 * @model dataType="org.vmalloscope.model.memory.Address"
	 * @generated
	 */
	long getStart();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.AddressRange#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(long value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its bytes, the guard page included.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(long)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getAddressRange_Size()
	 * @model
	 * @generated
	 */
	long getSize();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.AddressRange#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(long value);

} // AddressRange
