/**
 */
package org.vmalloscope.model.memory;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cpu</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A possible CPU.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.Cpu#getNumber <em>Number</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Cpu#getUnit <em>Unit</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Cpu#getUnitOffset <em>Unit Offset</em>}</li>
 * </ul>
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getCpu()
 * @model
 * @generated
 */
public interface Cpu extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getCpu_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Cpu#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Unit</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The unit that it has in every chunk (<code>pcpu_unit_map</code>); -1 without a percpu allocator.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit</em>' attribute.
	 * @see #setUnit(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getCpu_Unit()
	 * @model default="-1"
	 * @generated
	 */
	int getUnit();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Cpu#getUnit <em>Unit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit</em>' attribute.
	 * @see #getUnit()
	 * @generated
	 */
	void setUnit(int value);

	/**
	 * Returns the value of the '<em><b>Unit Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes from a chunk's base address to that unit (<code>pcpu_unit_offsets</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Offset</em>' attribute.
	 * @see #setUnitOffset(long)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getCpu_UnitOffset()
	 * @model
	 * @generated
	 */
	long getUnitOffset();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Cpu#getUnitOffset <em>Unit Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Offset</em>' attribute.
	 * @see #getUnitOffset()
	 * @generated
	 */
	void setUnitOffset(long value);

} // Cpu
