/**
 */
package org.vmalloscope.model.memory;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Slot Purpose</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What a slot is for.
 * <!-- end-model-doc -->
 * @see org.vmalloscope.model.memory.MemoryPackage#getSlotPurpose()
 * @model
 * @generated
 */
public enum SlotPurpose implements Enumerator {
	/**
	 * The '<em><b>SIZE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chunks by their free space.
	 * <!-- end-model-doc -->
	 * @see #SIZE_VALUE
	 * @generated
	 * @ordered
	 */
	SIZE(0, "SIZE", "size"),

	/**
	 * The '<em><b>FREE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fully free chunks (<code>pcpu_free_slot</code>).
	 * <!-- end-model-doc -->
	 * @see #FREE_VALUE
	 * @generated
	 * @ordered
	 */
	FREE(1, "FREE", "free"),

	/**
	 * The '<em><b>SIDELINED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Depopulated chunks that are kept out of allocation (<code>pcpu_sidelined_slot</code>).
	 * <!-- end-model-doc -->
	 * @see #SIDELINED_VALUE
	 * @generated
	 * @ordered
	 */
	SIDELINED(2, "SIDELINED", "sidelined"),

	/**
	 * The '<em><b>TO DEPOPULATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chunks that wait for depopulation (<code>pcpu_to_depopulate_slot</code>).
	 * <!-- end-model-doc -->
	 * @see #TO_DEPOPULATE_VALUE
	 * @generated
	 * @ordered
	 */
	TO_DEPOPULATE(3, "TO_DEPOPULATE", "to_depopulate");

	/**
	 * The '<em><b>SIZE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chunks by their free space.
	 * <!-- end-model-doc -->
	 * @see #SIZE
	 * @model literal="size"
	 * @generated
	 * @ordered
	 */
	public static final int SIZE_VALUE = 0;

	/**
	 * The '<em><b>FREE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Fully free chunks (<code>pcpu_free_slot</code>).
	 * <!-- end-model-doc -->
	 * @see #FREE
	 * @model literal="free"
	 * @generated
	 * @ordered
	 */
	public static final int FREE_VALUE = 1;

	/**
	 * The '<em><b>SIDELINED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Depopulated chunks that are kept out of allocation (<code>pcpu_sidelined_slot</code>).
	 * <!-- end-model-doc -->
	 * @see #SIDELINED
	 * @model literal="sidelined"
	 * @generated
	 * @ordered
	 */
	public static final int SIDELINED_VALUE = 2;

	/**
	 * The '<em><b>TO DEPOPULATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Chunks that wait for depopulation (<code>pcpu_to_depopulate_slot</code>).
	 * <!-- end-model-doc -->
	 * @see #TO_DEPOPULATE
	 * @model literal="to_depopulate"
	 * @generated
	 * @ordered
	 */
	public static final int TO_DEPOPULATE_VALUE = 3;

	/**
	 * An array of all the '<em><b>Slot Purpose</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final SlotPurpose[] VALUES_ARRAY =
		new SlotPurpose[] {
			SIZE,
			FREE,
			SIDELINED,
			TO_DEPOPULATE,
		};

	/**
	 * A public read-only list of all the '<em><b>Slot Purpose</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<SlotPurpose> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Slot Purpose</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SlotPurpose get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SlotPurpose result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Slot Purpose</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SlotPurpose getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			SlotPurpose result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Slot Purpose</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static SlotPurpose get(int value) {
		switch (value) {
			case SIZE_VALUE: return SIZE;
			case FREE_VALUE: return FREE;
			case SIDELINED_VALUE: return SIDELINED;
			case TO_DEPOPULATE_VALUE: return TO_DEPOPULATE;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private SlotPurpose(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //SlotPurpose
