/**
 */
package org.vmalloscope.model.memory;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Slot</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One list of chunks (<code>pcpu_chunk_lists[i]</code>, earlier <code>pcpu_slot[i]</code>).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.Slot#getNumber <em>Number</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Slot#getType <em>Type</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Slot#getPurpose <em>Purpose</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Slot#getChunks <em>Chunks</em>}</li>
 * </ul>
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getSlot()
 * @model
 * @generated
 */
public interface Slot extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getSlot_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Slot#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vmalloscope.model.memory.ChunkType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The type of its chunks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.vmalloscope.model.memory.ChunkType
	 * @see #setType(ChunkType)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getSlot_Type()
	 * @model
	 * @generated
	 */
	ChunkType getType();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Slot#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.vmalloscope.model.memory.ChunkType
	 * @see #getType()
	 * @generated
	 */
	void setType(ChunkType value);

	/**
	 * Returns the value of the '<em><b>Purpose</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vmalloscope.model.memory.SlotPurpose}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Purpose</em>' attribute.
	 * @see org.vmalloscope.model.memory.SlotPurpose
	 * @see #setPurpose(SlotPurpose)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getSlot_Purpose()
	 * @model
	 * @generated
	 */
	SlotPurpose getPurpose();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Slot#getPurpose <em>Purpose</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Purpose</em>' attribute.
	 * @see org.vmalloscope.model.memory.SlotPurpose
	 * @see #getPurpose()
	 * @generated
	 */
	void setPurpose(SlotPurpose value);

	/**
	 * Returns the value of the '<em><b>Chunks</b></em>' reference list.
	 * The list contents are of type {@link org.vmalloscope.model.memory.Chunk}.
	 * It is bidirectional and its opposite is '{@link org.vmalloscope.model.memory.Chunk#getSlot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its chunks in list order: the order in which an allocation tries them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chunks</em>' reference list.
	 * @see org.vmalloscope.model.memory.MemoryPackage#getSlot_Chunks()
	 * @see org.vmalloscope.model.memory.Chunk#getSlot
	 * @model opposite="slot" resolveProxies="false"
	 * @generated
	 */
	EList<Chunk> getChunks();

} // Slot
