/**
 */
package org.vmalloscope.model.memory;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Unit</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What one CPU has of a chunk.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.Unit#getCpu <em>Cpu</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Unit#getAddress <em>Address</em>}</li>
 * </ul>
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getUnit()
 * @model
 * @generated
 */
public interface Unit extends EObject {
	/**
	 * Returns the value of the '<em><b>Cpu</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The CPU.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpu</em>' reference.
	 * @see #setCpu(Cpu)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getUnit_Cpu()
	 * @model resolveProxies="false"
	 * @generated
	 */
	Cpu getCpu();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Unit#getCpu <em>Cpu</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cpu</em>' reference.
	 * @see #getCpu()
	 * @generated
	 */
	void setCpu(Cpu value);

	/**
	 * Returns the value of the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The address of the chunk's offset 0 on that CPU.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Address</em>' attribute.
	 * @see #setAddress(long)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getUnit_Address()
	 * @model dataType="org.vmalloscope.model.memory.Address"
	 * @generated
	 */
	long getAddress();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Unit#getAddress <em>Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Address</em>' attribute.
	 * @see #getAddress()
	 * @generated
	 */
	void setAddress(long value);

} // Unit
