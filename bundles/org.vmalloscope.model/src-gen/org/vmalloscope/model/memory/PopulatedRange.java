/**
 */
package org.vmalloscope.model.memory;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Populated Range</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A longest run of pages with page frames.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.PopulatedRange#getFirstPage <em>First Page</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.PopulatedRange#getPages <em>Pages</em>}</li>
 * </ul>
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getPopulatedRange()
 * @model
 * @generated
 */
public interface PopulatedRange extends EObject {
	/**
	 * Returns the value of the '<em><b>First Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its first page.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Page</em>' attribute.
	 * @see #setFirstPage(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPopulatedRange_FirstPage()
	 * @model
	 * @generated
	 */
	int getFirstPage();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.PopulatedRange#getFirstPage <em>First Page</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Page</em>' attribute.
	 * @see #getFirstPage()
	 * @generated
	 */
	void setFirstPage(int value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How many pages it has.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getPopulatedRange_Pages()
	 * @model
	 * @generated
	 */
	int getPages();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.PopulatedRange#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(int value);

} // PopulatedRange
