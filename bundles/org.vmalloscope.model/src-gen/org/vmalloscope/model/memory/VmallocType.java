/**
 */
package org.vmalloscope.model.memory;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Vmalloc Type</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What an area was made for.
 * <!-- end-model-doc -->
 * @see org.vmalloscope.model.memory.MemoryPackage#getVmallocType()
 * @model
 * @generated
 */
public enum VmallocType implements Enumerator {
	/**
	 * The '<em><b>VMALLOC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * <code>VM_ALLOC</code>: vmalloc and its callers.
	 * <!-- end-model-doc -->
	 * @see #VMALLOC_VALUE
	 * @generated
	 * @ordered
	 */
	VMALLOC(0, "VMALLOC", "vmalloc"),

	/**
	 * The '<em><b>PAGES ARRAY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page pointer array of a large vmalloc.
	 * <!-- end-model-doc -->
	 * @see #PAGES_ARRAY_VALUE
	 * @generated
	 * @ordered
	 */
	PAGES_ARRAY(1, "PAGES_ARRAY", "pages_array"),

	/**
	 * The '<em><b>IOREMAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * <code>VM_IOREMAP</code>.
	 * <!-- end-model-doc -->
	 * @see #IOREMAP_VALUE
	 * @generated
	 * @ordered
	 */
	IOREMAP(2, "IOREMAP", "ioremap"),

	/**
	 * The '<em><b>VMAP</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * <code>VM_MAP</code>: vmap of pages that the caller has.
	 * <!-- end-model-doc -->
	 * @see #VMAP_VALUE
	 * @generated
	 * @ordered
	 */
	VMAP(3, "VMAP", "vmap"),

	/**
	 * The '<em><b>MAP RAM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * <code>vm_map_ram</code> above the size of vmap blocks.
	 * <!-- end-model-doc -->
	 * @see #MAP_RAM_VALUE
	 * @generated
	 * @ordered
	 */
	MAP_RAM(4, "MAP_RAM", "map_ram"),

	/**
	 * The '<em><b>BLOCK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A vmap block, from which small <code>vm_map_ram</code> requests are served.
	 * <!-- end-model-doc -->
	 * @see #BLOCK_VALUE
	 * @generated
	 * @ordered
	 */
	BLOCK(5, "BLOCK", "block"),

	/**
	 * The '<em><b>CHUNK</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One group of a percpu chunk (<code>pcpu_get_vm_areas</code>).
	 * <!-- end-model-doc -->
	 * @see #CHUNK_VALUE
	 * @generated
	 * @ordered
	 */
	CHUNK(6, "CHUNK", "chunk"),

	/**
	 * The '<em><b>EARLY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registered before vmalloc was up (<code>vm_area_register_early</code>).
	 * <!-- end-model-doc -->
	 * @see #EARLY_VALUE
	 * @generated
	 * @ordered
	 */
	EARLY(7, "EARLY", "early"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen in a recorded state or trace, purpose unknown.
	 * <!-- end-model-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(8, "OTHER", "other");

	/**
	 * The '<em><b>VMALLOC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * <code>VM_ALLOC</code>: vmalloc and its callers.
	 * <!-- end-model-doc -->
	 * @see #VMALLOC
	 * @model literal="vmalloc"
	 * @generated
	 * @ordered
	 */
	public static final int VMALLOC_VALUE = 0;

	/**
	 * The '<em><b>PAGES ARRAY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The page pointer array of a large vmalloc.
	 * <!-- end-model-doc -->
	 * @see #PAGES_ARRAY
	 * @model literal="pages_array"
	 * @generated
	 * @ordered
	 */
	public static final int PAGES_ARRAY_VALUE = 1;

	/**
	 * The '<em><b>IOREMAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * <code>VM_IOREMAP</code>.
	 * <!-- end-model-doc -->
	 * @see #IOREMAP
	 * @model literal="ioremap"
	 * @generated
	 * @ordered
	 */
	public static final int IOREMAP_VALUE = 2;

	/**
	 * The '<em><b>VMAP</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * <code>VM_MAP</code>: vmap of pages that the caller has.
	 * <!-- end-model-doc -->
	 * @see #VMAP
	 * @model literal="vmap"
	 * @generated
	 * @ordered
	 */
	public static final int VMAP_VALUE = 3;

	/**
	 * The '<em><b>MAP RAM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * <code>vm_map_ram</code> above the size of vmap blocks.
	 * <!-- end-model-doc -->
	 * @see #MAP_RAM
	 * @model literal="map_ram"
	 * @generated
	 * @ordered
	 */
	public static final int MAP_RAM_VALUE = 4;

	/**
	 * The '<em><b>BLOCK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * A vmap block, from which small <code>vm_map_ram</code> requests are served.
	 * <!-- end-model-doc -->
	 * @see #BLOCK
	 * @model literal="block"
	 * @generated
	 * @ordered
	 */
	public static final int BLOCK_VALUE = 5;

	/**
	 * The '<em><b>CHUNK</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * One group of a percpu chunk (<code>pcpu_get_vm_areas</code>).
	 * <!-- end-model-doc -->
	 * @see #CHUNK
	 * @model literal="chunk"
	 * @generated
	 * @ordered
	 */
	public static final int CHUNK_VALUE = 6;

	/**
	 * The '<em><b>EARLY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Registered before vmalloc was up (<code>vm_area_register_early</code>).
	 * <!-- end-model-doc -->
	 * @see #EARLY
	 * @model literal="early"
	 * @generated
	 * @ordered
	 */
	public static final int EARLY_VALUE = 7;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Seen in a recorded state or trace, purpose unknown.
	 * <!-- end-model-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 8;

	/**
	 * An array of all the '<em><b>Vmalloc Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final VmallocType[] VALUES_ARRAY =
		new VmallocType[] {
			VMALLOC,
			PAGES_ARRAY,
			IOREMAP,
			VMAP,
			MAP_RAM,
			BLOCK,
			CHUNK,
			EARLY,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Vmalloc Type</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<VmallocType> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Vmalloc Type</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VmallocType get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VmallocType result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Vmalloc Type</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VmallocType getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			VmallocType result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Vmalloc Type</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static VmallocType get(int value) {
		switch (value) {
			case VMALLOC_VALUE: return VMALLOC;
			case PAGES_ARRAY_VALUE: return PAGES_ARRAY;
			case IOREMAP_VALUE: return IOREMAP;
			case VMAP_VALUE: return VMAP;
			case MAP_RAM_VALUE: return MAP_RAM;
			case BLOCK_VALUE: return BLOCK;
			case CHUNK_VALUE: return CHUNK;
			case EARLY_VALUE: return EARLY;
			case OTHER_VALUE: return OTHER;
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
	private VmallocType(int value, String name, String literal) {
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
	
} //VmallocType
