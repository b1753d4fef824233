/**
 */
package org.vmalloscope.model.memory;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vmalloc Space</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The vmalloc space (mm/vmalloc.c).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.VmallocSpace#getStart <em>Start</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.VmallocSpace#getEnd <em>End</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.VmallocSpace#getCounters <em>Counters</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.VmallocSpace#getAreas <em>Areas</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.VmallocSpace#getHoles <em>Holes</em>}</li>
 * </ul>
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getVmallocSpace()
 * @model
 * @generated
 */
public interface VmallocSpace extends EObject {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * First address (<code>VMALLOC_START</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(long)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getVmallocSpace_Start()
	 * @model dataType="org.vmalloscope.model.memory.Address"
	 * @generated
	 */
	long getStart();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.VmallocSpace#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(long value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its end as the kernel defines it (<code>VMALLOC_END</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(long)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getVmallocSpace_End()
	 * @model dataType="org.vmalloscope.model.memory.Address"
	 * @generated
	 */
	long getEnd();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.VmallocSpace#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(long value);

	/**
	 * Returns the value of the '<em><b>Counters</b></em>' containment reference list.
	 * The list contents are of type {@link org.vmalloscope.model.memory.Counter}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its counters.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Counters</em>' containment reference list.
	 * @see org.vmalloscope.model.memory.MemoryPackage#getVmallocSpace_Counters()
	 * @model containment="true"
	 * @generated
	 */
	EList<Counter> getCounters();

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' containment reference list.
	 * The list contents are of type {@link org.vmalloscope.model.memory.VmallocArea}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Everything that is not free, by address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' containment reference list.
	 * @see org.vmalloscope.model.memory.MemoryPackage#getVmallocSpace_Areas()
	 * @model containment="true"
	 * @generated
	 */
	EList<VmallocArea> getAreas();

	/**
	 * Returns the value of the '<em><b>Holes</b></em>' containment reference list.
	 * The list contents are of type {@link org.vmalloscope.model.memory.Hole}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The free ranges by address.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Holes</em>' containment reference list.
	 * @see org.vmalloscope.model.memory.MemoryPackage#getVmallocSpace_Holes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Hole> getHoles();

} // VmallocSpace
