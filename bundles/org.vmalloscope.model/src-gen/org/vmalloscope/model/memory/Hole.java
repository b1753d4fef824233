/**
 */
package org.vmalloscope.model.memory;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hole</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A free range of the vmalloc window.
 * <!-- end-model-doc -->
 *
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getHole()
 * @model
 * @generated
 */
public interface Hole extends AddressRange {
} // Hole
