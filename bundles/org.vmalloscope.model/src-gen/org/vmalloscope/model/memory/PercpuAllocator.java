/**
 */
package org.vmalloscope.model.memory;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Percpu Allocator</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The percpu allocator (mm/percpu.c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.PercpuAllocator#getGeneration <em>Generation</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.PercpuAllocator#getBaseAddress <em>Base Address</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.PercpuAllocator#getUnitSize <em>Unit Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.PercpuAllocator#getUnits <em>Units</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.PercpuAllocator#getAtomSize <em>Atom Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.PercpuAllocator#getStaticSize <em>Static Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.PercpuAllocator#getReservedSize <em>Reserved Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.PercpuAllocator#getDynamicSize <em>Dynamic Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.PercpuAllocator#getCounters <em>Counters</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.PercpuAllocator#getChunks <em>Chunks</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.PercpuAllocator#getSlots <em>Slots</em>}</li>
 * </ul>
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getPercpuAllocator()
 * @model
 * @generated
 */
public interface PercpuAllocator extends EObject {
	/**
	 * Returns the value of the '<em><b>Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The generation of its rules: A1 to A3 keep area maps, B1 to B4 keep bitmaps.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Generation</em>' attribute.
	 * @see #setGeneration(String)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPercpuAllocator_Generation()
	 * @model
	 * @generated
	 */
	String getGeneration();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.PercpuAllocator#getGeneration <em>Generation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Generation</em>' attribute.
	 * @see #getGeneration()
	 * @generated
	 */
	void setGeneration(String value);

	/**
	 * Returns the value of the '<em><b>Base Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of the first chunk's lowest group (<code>pcpu_base_addr</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base Address</em>' attribute.
	 * @see #setBaseAddress(long)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPercpuAllocator_BaseAddress()
	 * @model dataType="org.vmalloscope.model.memory.Address"
	 * @generated
	 */
	long getBaseAddress();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.PercpuAllocator#getBaseAddress <em>Base Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base Address</em>' attribute.
	 * @see #getBaseAddress()
	 * @generated
	 */
	void setBaseAddress(long value);

	/**
	 * Returns the value of the '<em><b>Unit Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes that one CPU has of each chunk (<code>pcpu_unit_size</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Unit Size</em>' attribute.
	 * @see #setUnitSize(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPercpuAllocator_UnitSize()
	 * @model
	 * @generated
	 */
	int getUnitSize();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.PercpuAllocator#getUnitSize <em>Unit Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Unit Size</em>' attribute.
	 * @see #getUnitSize()
	 * @generated
	 */
	void setUnitSize(int value);

	/**
	 * Returns the value of the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units of a chunk, unused ones too (<code>pcpu_nr_units</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' attribute.
	 * @see #setUnits(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPercpuAllocator_Units()
	 * @model
	 * @generated
	 */
	int getUnits();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.PercpuAllocator#getUnits <em>Units</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Units</em>' attribute.
	 * @see #getUnits()
	 * @generated
	 */
	void setUnits(int value);

	/**
	 * Returns the value of the '<em><b>Atom Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Alignment of a chunk's areas in bytes (<code>pcpu_atom_size</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atom Size</em>' attribute.
	 * @see #setAtomSize(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPercpuAllocator_AtomSize()
	 * @model
	 * @generated
	 */
	int getAtomSize();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.PercpuAllocator#getAtomSize <em>Atom Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atom Size</em>' attribute.
	 * @see #getAtomSize()
	 * @generated
	 */
	void setAtomSize(int value);

	/**
	 * Returns the value of the '<em><b>Static Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of static percpu data in the first chunk (<code>static_size</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Static Size</em>' attribute.
	 * @see #setStaticSize(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPercpuAllocator_StaticSize()
	 * @model
	 * @generated
	 */
	int getStaticSize();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.PercpuAllocator#getStaticSize <em>Static Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Static Size</em>' attribute.
	 * @see #getStaticSize()
	 * @generated
	 */
	void setStaticSize(int value);

	/**
	 * Returns the value of the '<em><b>Reserved Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of the first chunk kept for modules (<code>reserved_size</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reserved Size</em>' attribute.
	 * @see #setReservedSize(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPercpuAllocator_ReservedSize()
	 * @model
	 * @generated
	 */
	int getReservedSize();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.PercpuAllocator#getReservedSize <em>Reserved Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserved Size</em>' attribute.
	 * @see #getReservedSize()
	 * @generated
	 */
	void setReservedSize(int value);

	/**
	 * Returns the value of the '<em><b>Dynamic Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of the first chunk for dynamic allocations (<code>dyn_size</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dynamic Size</em>' attribute.
	 * @see #setDynamicSize(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPercpuAllocator_DynamicSize()
	 * @model
	 * @generated
	 */
	int getDynamicSize();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.PercpuAllocator#getDynamicSize <em>Dynamic Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dynamic Size</em>' attribute.
	 * @see #getDynamicSize()
	 * @generated
	 */
	void setDynamicSize(int value);

	/**
	 * Returns the value of the '<em><b>Counters</b></em>' containment reference list.
	 * The list contents are of type {@link org.vmalloscope.model.memory.Counter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its counters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counters</em>' containment reference list.
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPercpuAllocator_Counters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Counter> getCounters();

	/**
	 * Returns the value of the '<em><b>Chunks</b></em>' containment reference list.
	 * The list contents are of type {@link org.vmalloscope.model.memory.Chunk}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chunks by number, the reserved chunk first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chunks</em>' containment reference list.
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPercpuAllocator_Chunks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Chunk> getChunks();

	/**
	 * Returns the value of the '<em><b>Slots</b></em>' containment reference list.
	 * The list contents are of type {@link org.vmalloscope.model.memory.Slot}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The slots by type and number (<code>pcpu_chunk_lists</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slots</em>' containment reference list.
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPercpuAllocator_Slots()
	 * @model containment="true"
	 * @generated
	 */
	EList<Slot> getSlots();

} // PercpuAllocator
