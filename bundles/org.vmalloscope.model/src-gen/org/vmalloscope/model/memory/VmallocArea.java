/**
 */
package org.vmalloscope.model.memory;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vmalloc Area</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An area of the vmalloc space (<code>struct vmap_area</code>).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.VmallocArea#getState <em>State</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.VmallocArea#getType <em>Type</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.VmallocArea#getNode <em>Node</em>}</li>
 * </ul>
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getVmallocArea()
 * @model
 * @generated
 */
public interface VmallocArea extends AddressRange, Allocation {
	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"busy"</code>.
	 * The literals are from the enumeration {@link org.vmalloscope.model.memory.VmallocState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In which hands it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.vmalloscope.model.memory.VmallocState
	 * @see #setState(VmallocState)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getVmallocArea_State()
	 * @model default="busy"
	 * @generated
	 */
	VmallocState getState();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.VmallocArea#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.vmalloscope.model.memory.VmallocState
	 * @see #getState()
	 * @generated
	 */
	void setState(VmallocState value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vmalloscope.model.memory.VmallocType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it was made for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.vmalloscope.model.memory.VmallocType
	 * @see #setType(VmallocType)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getVmallocArea_Type()
	 * @model
	 * @generated
	 */
	VmallocType getType();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.VmallocArea#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.vmalloscope.model.memory.VmallocType
	 * @see #getType()
	 * @generated
	 */
	void setType(VmallocType value);

	/**
	 * Returns the value of the '<em><b>Node</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The vmap node that it is marked with (6.9 and later), or -1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Node</em>' attribute.
	 * @see #setNode(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getVmallocArea_Node()
	 * @model default="-1"
	 * @generated
	 */
	int getNode();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.VmallocArea#getNode <em>Node</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Node</em>' attribute.
	 * @see #getNode()
	 * @generated
	 */
	void setNode(int value);

} // VmallocArea
