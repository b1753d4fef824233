/**
 */
package org.vmalloscope.model.memory;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Machine</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A machine at one position of a session: the root of the document.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.Machine#getSource <em>Source</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Machine#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Machine#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Machine#getPageSize <em>Page Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Machine#getWordBytes <em>Word Bytes</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Machine#getPosition <em>Position</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Machine#getPoint <em>Point</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Machine#getInside <em>Inside</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Machine#getOperation <em>Operation</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Machine#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Machine#getPercpu <em>Percpu</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Machine#getVmalloc <em>Vmalloc</em>}</li>
 * </ul>
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine()
 * @model
 * @generated
 */
public interface Machine extends EObject {
	/**
	 * Returns the value of the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the session was opened from: the name of a trace, a request file or a scenario.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source</em>' attribute.
	 * @see #setSource(String)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine_Source()
	 * @model
	 * @generated
	 */
	String getSource();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Machine#getSource <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source</em>' attribute.
	 * @see #getSource()
	 * @generated
	 */
	void setSource(String value);

	/**
	 * Returns the value of the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The kernel whose rules the machine follows, such as <code>6.12</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kernel</em>' attribute.
	 * @see #setKernel(String)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine_Kernel()
	 * @model
	 * @generated
	 */
	String getKernel();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Machine#getKernel <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kernel</em>' attribute.
	 * @see #getKernel()
	 * @generated
	 */
	void setKernel(String value);

	/**
	 * Returns the value of the '<em><b>Architecture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The architecture, such as <code>amd64</code> or <code>i386-pae</code>.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Architecture</em>' attribute.
	 * @see #setArchitecture(String)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine_Architecture()
	 * @model
	 * @generated
	 */
	String getArchitecture();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Machine#getArchitecture <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Architecture</em>' attribute.
	 * @see #getArchitecture()
	 * @generated
	 */
	void setArchitecture(String value);

	/**
	 * Returns the value of the '<em><b>Page Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of a page (<code>PAGE_SIZE</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Page Size</em>' attribute.
	 * @see #setPageSize(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine_PageSize()
	 * @model
	 * @generated
	 */
	int getPageSize();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Machine#getPageSize <em>Page Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Page Size</em>' attribute.
	 * @see #getPageSize()
	 * @generated
	 */
	void setPageSize(int value);

	/**
	 * Returns the value of the '<em><b>Word Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of a machine word: 4 or 8.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Word Bytes</em>' attribute.
	 * @see #setWordBytes(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine_WordBytes()
	 * @model
	 * @generated
	 */
	int getWordBytes();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Machine#getWordBytes <em>Word Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Word Bytes</em>' attribute.
	 * @see #getWordBytes()
	 * @generated
	 */
	void setWordBytes(int value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The position: how many operations have run.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine_Position()
	 * @model
	 * @generated
	 */
	int getPosition();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Machine#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(int value);

	/**
	 * Returns the value of the '<em><b>Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 between two operations; k at the k-th probe point inside the operation that is under way.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Point</em>' attribute.
	 * @see #setPoint(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine_Point()
	 * @model
	 * @generated
	 */
	int getPoint();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Machine#getPoint <em>Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Point</em>' attribute.
	 * @see #getPoint()
	 * @generated
	 */
	void setPoint(int value);

	/**
	 * Returns the value of the '<em><b>Inside</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens at that probe point, in words; empty between two operations.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Inside</em>' attribute.
	 * @see #setInside(String)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine_Inside()
	 * @model default=""
	 * @generated
	 */
	String getInside();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Machine#getInside <em>Inside</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inside</em>' attribute.
	 * @see #getInside()
	 * @generated
	 */
	void setInside(String value);

	/**
	 * Returns the value of the '<em><b>Operation</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The operation that ran last or is under way, in words; empty at position 0.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operation</em>' attribute.
	 * @see #setOperation(String)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine_Operation()
	 * @model default=""
	 * @generated
	 */
	String getOperation();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Machine#getOperation <em>Operation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operation</em>' attribute.
	 * @see #getOperation()
	 * @generated
	 */
	void setOperation(String value);

	/**
	 * Returns the value of the '<em><b>Cpus</b></em>' containment reference list.
	 * The list contents are of type {@link org.vmalloscope.model.memory.Cpu}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The possible CPUs by number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cpus</em>' containment reference list.
	 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine_Cpus()
	 * @model containment="true"
	 * @generated
	 */
	EList<Cpu> getCpus();

	/**
	 * Returns the value of the '<em><b>Percpu</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The percpu allocator; none when the machine has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Percpu</em>' containment reference.
	 * @see #setPercpu(PercpuAllocator)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine_Percpu()
	 * @model containment="true"
	 * @generated
	 */
	PercpuAllocator getPercpu();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Machine#getPercpu <em>Percpu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Percpu</em>' containment reference.
	 * @see #getPercpu()
	 * @generated
	 */
	void setPercpu(PercpuAllocator value);

	/**
	 * Returns the value of the '<em><b>Vmalloc</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vmalloc space; none when only the percpu allocator is simulated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Vmalloc</em>' containment reference.
	 * @see #setVmalloc(VmallocSpace)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getMachine_Vmalloc()
	 * @model containment="true"
	 * @generated
	 */
	VmallocSpace getVmalloc();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Machine#getVmalloc <em>Vmalloc</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vmalloc</em>' containment reference.
	 * @see #getVmalloc()
	 * @generated
	 */
	void setVmalloc(VmallocSpace value);

} // Machine
