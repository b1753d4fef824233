/**
 */
package org.vmalloscope.model.memory;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Allocation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Something that was allocated, and by whom.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.Allocation#getOrigin <em>Origin</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Allocation#getBirth <em>Birth</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Allocation#getCaller <em>Caller</em>}</li>
 * </ul>
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getAllocation()
 * @model abstract="true"
 * @generated
 */
public interface Allocation extends EObject {
	/**
	 * Returns the value of the '<em><b>Origin</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vmalloscope.model.memory.Origin}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the session knows where it comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Origin</em>' attribute.
	 * @see org.vmalloscope.model.memory.Origin
	 * @see #setOrigin(Origin)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getAllocation_Origin()
	 * @model
	 * @generated
	 */
	Origin getOrigin();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Allocation#getOrigin <em>Origin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Origin</em>' attribute.
	 * @see org.vmalloscope.model.memory.Origin
	 * @see #getOrigin()
	 * @generated
	 */
	void setOrigin(Origin value);

	/**
	 * Returns the value of the '<em><b>Birth</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The 0-based number of the operation that made it; -1 when it is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Birth</em>' attribute.
	 * @see #setBirth(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getAllocation_Birth()
	 * @model default="-1"
	 * @generated
	 */
	int getBirth();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Allocation#getBirth <em>Birth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Birth</em>' attribute.
	 * @see #getBirth()
	 * @generated
	 */
	void setBirth(int value);

	/**
	 * Returns the value of the '<em><b>Caller</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The function that asked for it; empty when it is not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Caller</em>' attribute.
	 * @see #setCaller(String)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getAllocation_Caller()
	 * @model default=""
	 * @generated
	 */
	String getCaller();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Allocation#getCaller <em>Caller</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Caller</em>' attribute.
	 * @see #getCaller()
	 * @generated
	 */
	void setCaller(String value);

} // Allocation
