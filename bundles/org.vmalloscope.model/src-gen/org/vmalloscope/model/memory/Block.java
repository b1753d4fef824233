/**
 */
package org.vmalloscope.model.memory;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The hints of one page of a chunk or of the whole chunk (<code>struct pcpu_block_md</code>). Numbers are allocation units of 4 bytes, as the kernel keeps them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.Block#getNumber <em>Number</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Block#getScanHint <em>Scan Hint</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Block#getScanHintStart <em>Scan Hint Start</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Block#getContigHint <em>Contig Hint</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Block#getContigHintStart <em>Contig Hint Start</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Block#getLeftFree <em>Left Free</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Block#getRightFree <em>Right Free</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Block#getFirstFree <em>First Free</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Block#getBits <em>Bits</em>}</li>
 * </ul>
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getBlock()
 * @model
 * @generated
 */
public interface Block extends EObject {
	/**
	 * Returns the value of the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page; -1 for the whole chunk.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Number</em>' attribute.
	 * @see #setNumber(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getBlock_Number()
	 * @model
	 * @generated
	 */
	int getNumber();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Block#getNumber <em>Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Number</em>' attribute.
	 * @see #getNumber()
	 * @generated
	 */
	void setNumber(int value);

	/**
	 * Returns the value of the '<em><b>Scan Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the scan hint (<code>scan_hint</code>); 0 means none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scan Hint</em>' attribute.
	 * @see #setScanHint(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getBlock_ScanHint()
	 * @model
	 * @generated
	 */
	int getScanHint();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Block#getScanHint <em>Scan Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scan Hint</em>' attribute.
	 * @see #getScanHint()
	 * @generated
	 */
	void setScanHint(int value);

	/**
	 * Returns the value of the '<em><b>Scan Hint Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the scan hint begins (<code>scan_hint_start</code>); meaningless when its length is 0, yet kept.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scan Hint Start</em>' attribute.
	 * @see #setScanHintStart(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getBlock_ScanHintStart()
	 * @model
	 * @generated
	 */
	int getScanHintStart();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Block#getScanHintStart <em>Scan Hint Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scan Hint Start</em>' attribute.
	 * @see #getScanHintStart()
	 * @generated
	 */
	void setScanHintStart(int value);

	/**
	 * Returns the value of the '<em><b>Contig Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Length of the largest known free run (<code>contig_hint</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contig Hint</em>' attribute.
	 * @see #setContigHint(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getBlock_ContigHint()
	 * @model
	 * @generated
	 */
	int getContigHint();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Block#getContigHint <em>Contig Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contig Hint</em>' attribute.
	 * @see #getContigHint()
	 * @generated
	 */
	void setContigHint(int value);

	/**
	 * Returns the value of the '<em><b>Contig Hint Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where that run begins (<code>contig_hint_start</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contig Hint Start</em>' attribute.
	 * @see #setContigHintStart(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getBlock_ContigHintStart()
	 * @model
	 * @generated
	 */
	int getContigHintStart();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Block#getContigHintStart <em>Contig Hint Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contig Hint Start</em>' attribute.
	 * @see #getContigHintStart()
	 * @generated
	 */
	void setContigHintStart(int value);

	/**
	 * Returns the value of the '<em><b>Left Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free units at the start (<code>left_free</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Left Free</em>' attribute.
	 * @see #setLeftFree(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getBlock_LeftFree()
	 * @model
	 * @generated
	 */
	int getLeftFree();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Block#getLeftFree <em>Left Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Left Free</em>' attribute.
	 * @see #getLeftFree()
	 * @generated
	 */
	void setLeftFree(int value);

	/**
	 * Returns the value of the '<em><b>Right Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Free units at the end (<code>right_free</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Right Free</em>' attribute.
	 * @see #setRightFree(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getBlock_RightFree()
	 * @model
	 * @generated
	 */
	int getRightFree();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Block#getRightFree <em>Right Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Right Free</em>' attribute.
	 * @see #getRightFree()
	 * @generated
	 */
	void setRightFree(int value);

	/**
	 * Returns the value of the '<em><b>First Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where to look for the first free unit (<code>first_free</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Free</em>' attribute.
	 * @see #setFirstFree(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getBlock_FirstFree()
	 * @model
	 * @generated
	 */
	int getFirstFree();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Block#getFirstFree <em>First Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Free</em>' attribute.
	 * @see #getFirstFree()
	 * @generated
	 */
	void setFirstFree(int value);

	/**
	 * Returns the value of the '<em><b>Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Units covered (<code>nr_bits</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bits</em>' attribute.
	 * @see #setBits(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getBlock_Bits()
	 * @model
	 * @generated
	 */
	int getBits();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Block#getBits <em>Bits</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bits</em>' attribute.
	 * @see #getBits()
	 * @generated
	 */
	void setBits(int value);

} // Block
