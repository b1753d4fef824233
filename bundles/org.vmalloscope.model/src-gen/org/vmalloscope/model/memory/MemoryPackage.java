/**
 */
package org.vmalloscope.model.memory;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The memory layout of one machine at one position of a session. Sizes and offsets are bytes where nothing else is said.
 * <!-- end-model-doc -->
 * @see org.vmalloscope.model.memory.MemoryFactory
 * @model kind="package"
 * @generated
 */
public interface MemoryPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "memory";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://vmalloscope.org/memory/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "memory";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MemoryPackage eINSTANCE = org.vmalloscope.model.memory.impl.MemoryPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.MachineImpl <em>Machine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.MachineImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getMachine()
	 * @generated
	 */
	int MACHINE = 0;

	/**
	 * The feature id for the '<em><b>Source</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__SOURCE = 0;

	/**
	 * The feature id for the '<em><b>Kernel</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__KERNEL = 1;

	/**
	 * The feature id for the '<em><b>Architecture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__ARCHITECTURE = 2;

	/**
	 * The feature id for the '<em><b>Page Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__PAGE_SIZE = 3;

	/**
	 * The feature id for the '<em><b>Word Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__WORD_BYTES = 4;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__POSITION = 5;

	/**
	 * The feature id for the '<em><b>Point</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__POINT = 6;

	/**
	 * The feature id for the '<em><b>Inside</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__INSIDE = 7;

	/**
	 * The feature id for the '<em><b>Operation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__OPERATION = 8;

	/**
	 * The feature id for the '<em><b>Cpus</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__CPUS = 9;

	/**
	 * The feature id for the '<em><b>Percpu</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__PERCPU = 10;

	/**
	 * The feature id for the '<em><b>Vmalloc</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE__VMALLOC = 11;

	/**
	 * The number of structural features of the '<em>Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MACHINE_FEATURE_COUNT = 12;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.CpuImpl <em>Cpu</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.CpuImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getCpu()
	 * @generated
	 */
	int CPU = 1;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Unit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU__UNIT = 1;

	/**
	 * The feature id for the '<em><b>Unit Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU__UNIT_OFFSET = 2;

	/**
	 * The number of structural features of the '<em>Cpu</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CPU_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.CounterImpl <em>Counter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.CounterImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getCounter()
	 * @generated
	 */
	int COUNTER = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Quantity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__QUANTITY = 1;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER__VALUE = 2;

	/**
	 * The number of structural features of the '<em>Counter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int COUNTER_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl <em>Percpu Allocator</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.PercpuAllocatorImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getPercpuAllocator()
	 * @generated
	 */
	int PERCPU_ALLOCATOR = 3;

	/**
	 * The feature id for the '<em><b>Generation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCPU_ALLOCATOR__GENERATION = 0;

	/**
	 * The feature id for the '<em><b>Base Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCPU_ALLOCATOR__BASE_ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Unit Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCPU_ALLOCATOR__UNIT_SIZE = 2;

	/**
	 * The feature id for the '<em><b>Units</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCPU_ALLOCATOR__UNITS = 3;

	/**
	 * The feature id for the '<em><b>Atom Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCPU_ALLOCATOR__ATOM_SIZE = 4;

	/**
	 * The feature id for the '<em><b>Static Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCPU_ALLOCATOR__STATIC_SIZE = 5;

	/**
	 * The feature id for the '<em><b>Reserved Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCPU_ALLOCATOR__RESERVED_SIZE = 6;

	/**
	 * The feature id for the '<em><b>Dynamic Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCPU_ALLOCATOR__DYNAMIC_SIZE = 7;

	/**
	 * The feature id for the '<em><b>Counters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCPU_ALLOCATOR__COUNTERS = 8;

	/**
	 * The feature id for the '<em><b>Chunks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCPU_ALLOCATOR__CHUNKS = 9;

	/**
	 * The feature id for the '<em><b>Slots</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCPU_ALLOCATOR__SLOTS = 10;

	/**
	 * The number of structural features of the '<em>Percpu Allocator</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERCPU_ALLOCATOR_FEATURE_COUNT = 11;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.SlotImpl <em>Slot</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.SlotImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getSlot()
	 * @generated
	 */
	int SLOT = 4;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__TYPE = 1;

	/**
	 * The feature id for the '<em><b>Purpose</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__PURPOSE = 2;

	/**
	 * The feature id for the '<em><b>Chunks</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT__CHUNKS = 3;

	/**
	 * The number of structural features of the '<em>Slot</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SLOT_FEATURE_COUNT = 4;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.ChunkImpl <em>Chunk</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.ChunkImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getChunk()
	 * @generated
	 */
	int CHUNK = 5;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__ID = 0;

	/**
	 * The feature id for the '<em><b>Base Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__BASE_ADDRESS = 1;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__TYPE = 2;

	/**
	 * The feature id for the '<em><b>Slot</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__SLOT = 3;

	/**
	 * The feature id for the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__FIRST = 4;

	/**
	 * The feature id for the '<em><b>Reserved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__RESERVED = 5;

	/**
	 * The feature id for the '<em><b>Immutable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__IMMUTABLE = 6;

	/**
	 * The feature id for the '<em><b>Isolated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__ISOLATED = 7;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__SIZE = 8;

	/**
	 * The feature id for the '<em><b>Free Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__FREE_BYTES = 9;

	/**
	 * The feature id for the '<em><b>Contig Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__CONTIG_HINT = 10;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__PAGES = 11;

	/**
	 * The feature id for the '<em><b>Populated Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__POPULATED_PAGES = 12;

	/**
	 * The feature id for the '<em><b>Empty Populated Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__EMPTY_POPULATED_PAGES = 13;

	/**
	 * The feature id for the '<em><b>Start Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__START_OFFSET = 14;

	/**
	 * The feature id for the '<em><b>End Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__END_OFFSET = 15;

	/**
	 * The feature id for the '<em><b>Map Used</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__MAP_USED = 16;

	/**
	 * The feature id for the '<em><b>Map Alloc</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__MAP_ALLOC = 17;

	/**
	 * The feature id for the '<em><b>First Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__FIRST_FREE = 18;

	/**
	 * The feature id for the '<em><b>Metadata</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__METADATA = 19;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__BLOCKS = 20;

	/**
	 * The feature id for the '<em><b>Units</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__UNITS = 21;

	/**
	 * The feature id for the '<em><b>Populated</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__POPULATED = 22;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK__AREAS = 23;

	/**
	 * The number of structural features of the '<em>Chunk</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHUNK_FEATURE_COUNT = 24;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.UnitImpl <em>Unit</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.UnitImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getUnit()
	 * @generated
	 */
	int UNIT = 6;

	/**
	 * The feature id for the '<em><b>Cpu</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__CPU = 0;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT__ADDRESS = 1;

	/**
	 * The number of structural features of the '<em>Unit</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int UNIT_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.BlockImpl <em>Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.BlockImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getBlock()
	 * @generated
	 */
	int BLOCK = 7;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__NUMBER = 0;

	/**
	 * The feature id for the '<em><b>Scan Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__SCAN_HINT = 1;

	/**
	 * The feature id for the '<em><b>Scan Hint Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__SCAN_HINT_START = 2;

	/**
	 * The feature id for the '<em><b>Contig Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__CONTIG_HINT = 3;

	/**
	 * The feature id for the '<em><b>Contig Hint Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__CONTIG_HINT_START = 4;

	/**
	 * The feature id for the '<em><b>Left Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__LEFT_FREE = 5;

	/**
	 * The feature id for the '<em><b>Right Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__RIGHT_FREE = 6;

	/**
	 * The feature id for the '<em><b>First Free</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__FIRST_FREE = 7;

	/**
	 * The feature id for the '<em><b>Bits</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__BITS = 8;

	/**
	 * The number of structural features of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_FEATURE_COUNT = 9;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.PopulatedRangeImpl <em>Populated Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.PopulatedRangeImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getPopulatedRange()
	 * @generated
	 */
	int POPULATED_RANGE = 8;

	/**
	 * The feature id for the '<em><b>First Page</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATED_RANGE__FIRST_PAGE = 0;

	/**
	 * The feature id for the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATED_RANGE__PAGES = 1;

	/**
	 * The number of structural features of the '<em>Populated Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POPULATED_RANGE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.AllocationImpl <em>Allocation</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.AllocationImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getAllocation()
	 * @generated
	 */
	int ALLOCATION = 9;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION__ORIGIN = 0;

	/**
	 * The feature id for the '<em><b>Birth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION__BIRTH = 1;

	/**
	 * The feature id for the '<em><b>Caller</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION__CALLER = 2;

	/**
	 * The number of structural features of the '<em>Allocation</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ALLOCATION_FEATURE_COUNT = 3;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.AreaImpl <em>Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.AreaImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getArea()
	 * @generated
	 */
	int AREA = 10;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__ORIGIN = ALLOCATION__ORIGIN;

	/**
	 * The feature id for the '<em><b>Birth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__BIRTH = ALLOCATION__BIRTH;

	/**
	 * The feature id for the '<em><b>Caller</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__CALLER = ALLOCATION__CALLER;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__OFFSET = ALLOCATION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA__SIZE = ALLOCATION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AREA_FEATURE_COUNT = ALLOCATION_FEATURE_COUNT + 2;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.VmallocSpaceImpl <em>Vmalloc Space</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.VmallocSpaceImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getVmallocSpace()
	 * @generated
	 */
	int VMALLOC_SPACE = 11;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_SPACE__START = 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_SPACE__END = 1;

	/**
	 * The feature id for the '<em><b>Counters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_SPACE__COUNTERS = 2;

	/**
	 * The feature id for the '<em><b>Areas</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_SPACE__AREAS = 3;

	/**
	 * The feature id for the '<em><b>Holes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_SPACE__HOLES = 4;

	/**
	 * The number of structural features of the '<em>Vmalloc Space</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_SPACE_FEATURE_COUNT = 5;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.AddressRangeImpl <em>Address Range</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.AddressRangeImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getAddressRange()
	 * @generated
	 */
	int ADDRESS_RANGE = 12;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RANGE__START = 0;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RANGE__SIZE = 1;

	/**
	 * The number of structural features of the '<em>Address Range</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ADDRESS_RANGE_FEATURE_COUNT = 2;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.VmallocAreaImpl <em>Vmalloc Area</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.VmallocAreaImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getVmallocArea()
	 * @generated
	 */
	int VMALLOC_AREA = 13;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_AREA__START = ADDRESS_RANGE__START;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_AREA__SIZE = ADDRESS_RANGE__SIZE;

	/**
	 * The feature id for the '<em><b>Origin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_AREA__ORIGIN = ADDRESS_RANGE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Birth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_AREA__BIRTH = ADDRESS_RANGE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Caller</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_AREA__CALLER = ADDRESS_RANGE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_AREA__STATE = ADDRESS_RANGE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_AREA__TYPE = ADDRESS_RANGE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Node</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_AREA__NODE = ADDRESS_RANGE_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Vmalloc Area</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VMALLOC_AREA_FEATURE_COUNT = ADDRESS_RANGE_FEATURE_COUNT + 6;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.impl.HoleImpl <em>Hole</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.HoleImpl
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getHole()
	 * @generated
	 */
	int HOLE = 14;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLE__START = ADDRESS_RANGE__START;

	/**
	 * The feature id for the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLE__SIZE = ADDRESS_RANGE__SIZE;

	/**
	 * The number of structural features of the '<em>Hole</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLE_FEATURE_COUNT = ADDRESS_RANGE_FEATURE_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.Quantity <em>Quantity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.Quantity
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getQuantity()
	 * @generated
	 */
	int QUANTITY = 15;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.ChunkType <em>Chunk Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.ChunkType
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getChunkType()
	 * @generated
	 */
	int CHUNK_TYPE = 16;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.SlotPurpose <em>Slot Purpose</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.SlotPurpose
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getSlotPurpose()
	 * @generated
	 */
	int SLOT_PURPOSE = 17;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.Origin <em>Origin</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.Origin
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getOrigin()
	 * @generated
	 */
	int ORIGIN = 18;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.VmallocState <em>Vmalloc State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.VmallocState
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getVmallocState()
	 * @generated
	 */
	int VMALLOC_STATE = 19;

	/**
	 * The meta object id for the '{@link org.vmalloscope.model.memory.VmallocType <em>Vmalloc Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.VmallocType
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getVmallocType()
	 * @generated
	 */
	int VMALLOC_TYPE = 20;

	/**
	 * The meta object id for the '<em>Address</em>' data type.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getAddress()
	 * @generated
	 */
	int ADDRESS = 21;


	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.Machine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Machine</em>'.
	 * @see org.vmalloscope.model.memory.Machine
	 * @generated
	 */
	EClass getMachine();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Machine#getSource <em>Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source</em>'.
	 * @see org.vmalloscope.model.memory.Machine#getSource()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_Source();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Machine#getKernel <em>Kernel</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kernel</em>'.
	 * @see org.vmalloscope.model.memory.Machine#getKernel()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_Kernel();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Machine#getArchitecture <em>Architecture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Architecture</em>'.
	 * @see org.vmalloscope.model.memory.Machine#getArchitecture()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_Architecture();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Machine#getPageSize <em>Page Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Page Size</em>'.
	 * @see org.vmalloscope.model.memory.Machine#getPageSize()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_PageSize();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Machine#getWordBytes <em>Word Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Word Bytes</em>'.
	 * @see org.vmalloscope.model.memory.Machine#getWordBytes()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_WordBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Machine#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.vmalloscope.model.memory.Machine#getPosition()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Machine#getPoint <em>Point</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Point</em>'.
	 * @see org.vmalloscope.model.memory.Machine#getPoint()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_Point();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Machine#getInside <em>Inside</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inside</em>'.
	 * @see org.vmalloscope.model.memory.Machine#getInside()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_Inside();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Machine#getOperation <em>Operation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operation</em>'.
	 * @see org.vmalloscope.model.memory.Machine#getOperation()
	 * @see #getMachine()
	 * @generated
	 */
	EAttribute getMachine_Operation();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vmalloscope.model.memory.Machine#getCpus <em>Cpus</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Cpus</em>'.
	 * @see org.vmalloscope.model.memory.Machine#getCpus()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_Cpus();

	/**
	 * Returns the meta object for the containment reference '{@link org.vmalloscope.model.memory.Machine#getPercpu <em>Percpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Percpu</em>'.
	 * @see org.vmalloscope.model.memory.Machine#getPercpu()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_Percpu();

	/**
	 * Returns the meta object for the containment reference '{@link org.vmalloscope.model.memory.Machine#getVmalloc <em>Vmalloc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Vmalloc</em>'.
	 * @see org.vmalloscope.model.memory.Machine#getVmalloc()
	 * @see #getMachine()
	 * @generated
	 */
	EReference getMachine_Vmalloc();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.Cpu <em>Cpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cpu</em>'.
	 * @see org.vmalloscope.model.memory.Cpu
	 * @generated
	 */
	EClass getCpu();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Cpu#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.vmalloscope.model.memory.Cpu#getNumber()
	 * @see #getCpu()
	 * @generated
	 */
	EAttribute getCpu_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Cpu#getUnit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit</em>'.
	 * @see org.vmalloscope.model.memory.Cpu#getUnit()
	 * @see #getCpu()
	 * @generated
	 */
	EAttribute getCpu_Unit();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Cpu#getUnitOffset <em>Unit Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Offset</em>'.
	 * @see org.vmalloscope.model.memory.Cpu#getUnitOffset()
	 * @see #getCpu()
	 * @generated
	 */
	EAttribute getCpu_UnitOffset();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.Counter <em>Counter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Counter</em>'.
	 * @see org.vmalloscope.model.memory.Counter
	 * @generated
	 */
	EClass getCounter();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Counter#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.vmalloscope.model.memory.Counter#getName()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Counter#getQuantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Quantity</em>'.
	 * @see org.vmalloscope.model.memory.Counter#getQuantity()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Quantity();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Counter#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.vmalloscope.model.memory.Counter#getValue()
	 * @see #getCounter()
	 * @generated
	 */
	EAttribute getCounter_Value();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.PercpuAllocator <em>Percpu Allocator</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Percpu Allocator</em>'.
	 * @see org.vmalloscope.model.memory.PercpuAllocator
	 * @generated
	 */
	EClass getPercpuAllocator();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.PercpuAllocator#getGeneration <em>Generation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Generation</em>'.
	 * @see org.vmalloscope.model.memory.PercpuAllocator#getGeneration()
	 * @see #getPercpuAllocator()
	 * @generated
	 */
	EAttribute getPercpuAllocator_Generation();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.PercpuAllocator#getBaseAddress <em>Base Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base Address</em>'.
	 * @see org.vmalloscope.model.memory.PercpuAllocator#getBaseAddress()
	 * @see #getPercpuAllocator()
	 * @generated
	 */
	EAttribute getPercpuAllocator_BaseAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.PercpuAllocator#getUnitSize <em>Unit Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Unit Size</em>'.
	 * @see org.vmalloscope.model.memory.PercpuAllocator#getUnitSize()
	 * @see #getPercpuAllocator()
	 * @generated
	 */
	EAttribute getPercpuAllocator_UnitSize();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.PercpuAllocator#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Units</em>'.
	 * @see org.vmalloscope.model.memory.PercpuAllocator#getUnits()
	 * @see #getPercpuAllocator()
	 * @generated
	 */
	EAttribute getPercpuAllocator_Units();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.PercpuAllocator#getAtomSize <em>Atom Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atom Size</em>'.
	 * @see org.vmalloscope.model.memory.PercpuAllocator#getAtomSize()
	 * @see #getPercpuAllocator()
	 * @generated
	 */
	EAttribute getPercpuAllocator_AtomSize();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.PercpuAllocator#getStaticSize <em>Static Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Static Size</em>'.
	 * @see org.vmalloscope.model.memory.PercpuAllocator#getStaticSize()
	 * @see #getPercpuAllocator()
	 * @generated
	 */
	EAttribute getPercpuAllocator_StaticSize();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.PercpuAllocator#getReservedSize <em>Reserved Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserved Size</em>'.
	 * @see org.vmalloscope.model.memory.PercpuAllocator#getReservedSize()
	 * @see #getPercpuAllocator()
	 * @generated
	 */
	EAttribute getPercpuAllocator_ReservedSize();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.PercpuAllocator#getDynamicSize <em>Dynamic Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dynamic Size</em>'.
	 * @see org.vmalloscope.model.memory.PercpuAllocator#getDynamicSize()
	 * @see #getPercpuAllocator()
	 * @generated
	 */
	EAttribute getPercpuAllocator_DynamicSize();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vmalloscope.model.memory.PercpuAllocator#getCounters <em>Counters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Counters</em>'.
	 * @see org.vmalloscope.model.memory.PercpuAllocator#getCounters()
	 * @see #getPercpuAllocator()
	 * @generated
	 */
	EReference getPercpuAllocator_Counters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vmalloscope.model.memory.PercpuAllocator#getChunks <em>Chunks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chunks</em>'.
	 * @see org.vmalloscope.model.memory.PercpuAllocator#getChunks()
	 * @see #getPercpuAllocator()
	 * @generated
	 */
	EReference getPercpuAllocator_Chunks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vmalloscope.model.memory.PercpuAllocator#getSlots <em>Slots</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Slots</em>'.
	 * @see org.vmalloscope.model.memory.PercpuAllocator#getSlots()
	 * @see #getPercpuAllocator()
	 * @generated
	 */
	EReference getPercpuAllocator_Slots();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.Slot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Slot</em>'.
	 * @see org.vmalloscope.model.memory.Slot
	 * @generated
	 */
	EClass getSlot();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Slot#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.vmalloscope.model.memory.Slot#getNumber()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Slot#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.vmalloscope.model.memory.Slot#getType()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Slot#getPurpose <em>Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purpose</em>'.
	 * @see org.vmalloscope.model.memory.Slot#getPurpose()
	 * @see #getSlot()
	 * @generated
	 */
	EAttribute getSlot_Purpose();

	/**
	 * Returns the meta object for the reference list '{@link org.vmalloscope.model.memory.Slot#getChunks <em>Chunks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Chunks</em>'.
	 * @see org.vmalloscope.model.memory.Slot#getChunks()
	 * @see #getSlot()
	 * @generated
	 */
	EReference getSlot_Chunks();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.Chunk <em>Chunk</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chunk</em>'.
	 * @see org.vmalloscope.model.memory.Chunk
	 * @generated
	 */
	EClass getChunk();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getId()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_Id();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getBaseAddress <em>Base Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Base Address</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getBaseAddress()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_BaseAddress();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getType()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_Type();

	/**
	 * Returns the meta object for the reference '{@link org.vmalloscope.model.memory.Chunk#getSlot <em>Slot</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Slot</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getSlot()
	 * @see #getChunk()
	 * @generated
	 */
	EReference getChunk_Slot();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#isFirst <em>First</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#isFirst()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_First();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#isReserved <em>Reserved</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserved</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#isReserved()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_Reserved();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#isImmutable <em>Immutable</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Immutable</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#isImmutable()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_Immutable();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#isIsolated <em>Isolated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Isolated</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#isIsolated()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_Isolated();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getSize()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_Size();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getFreeBytes <em>Free Bytes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Free Bytes</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getFreeBytes()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_FreeBytes();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getContigHint <em>Contig Hint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contig Hint</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getContigHint()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_ContigHint();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getPages()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_Pages();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getPopulatedPages <em>Populated Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Populated Pages</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getPopulatedPages()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_PopulatedPages();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getEmptyPopulatedPages <em>Empty Populated Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Empty Populated Pages</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getEmptyPopulatedPages()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_EmptyPopulatedPages();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getStartOffset <em>Start Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start Offset</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getStartOffset()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_StartOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getEndOffset <em>End Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End Offset</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getEndOffset()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_EndOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getMapUsed <em>Map Used</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Map Used</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getMapUsed()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_MapUsed();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getMapAlloc <em>Map Alloc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Map Alloc</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getMapAlloc()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_MapAlloc();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Chunk#getFirstFree <em>First Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Free</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getFirstFree()
	 * @see #getChunk()
	 * @generated
	 */
	EAttribute getChunk_FirstFree();

	/**
	 * Returns the meta object for the containment reference '{@link org.vmalloscope.model.memory.Chunk#getMetadata <em>Metadata</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Metadata</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getMetadata()
	 * @see #getChunk()
	 * @generated
	 */
	EReference getChunk_Metadata();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vmalloscope.model.memory.Chunk#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Blocks</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getBlocks()
	 * @see #getChunk()
	 * @generated
	 */
	EReference getChunk_Blocks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vmalloscope.model.memory.Chunk#getUnits <em>Units</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Units</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getUnits()
	 * @see #getChunk()
	 * @generated
	 */
	EReference getChunk_Units();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vmalloscope.model.memory.Chunk#getPopulated <em>Populated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Populated</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getPopulated()
	 * @see #getChunk()
	 * @generated
	 */
	EReference getChunk_Populated();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vmalloscope.model.memory.Chunk#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Areas</em>'.
	 * @see org.vmalloscope.model.memory.Chunk#getAreas()
	 * @see #getChunk()
	 * @generated
	 */
	EReference getChunk_Areas();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.Unit <em>Unit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Unit</em>'.
	 * @see org.vmalloscope.model.memory.Unit
	 * @generated
	 */
	EClass getUnit();

	/**
	 * Returns the meta object for the reference '{@link org.vmalloscope.model.memory.Unit#getCpu <em>Cpu</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Cpu</em>'.
	 * @see org.vmalloscope.model.memory.Unit#getCpu()
	 * @see #getUnit()
	 * @generated
	 */
	EReference getUnit_Cpu();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Unit#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.vmalloscope.model.memory.Unit#getAddress()
	 * @see #getUnit()
	 * @generated
	 */
	EAttribute getUnit_Address();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block</em>'.
	 * @see org.vmalloscope.model.memory.Block
	 * @generated
	 */
	EClass getBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Block#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.vmalloscope.model.memory.Block#getNumber()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Block#getScanHint <em>Scan Hint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scan Hint</em>'.
	 * @see org.vmalloscope.model.memory.Block#getScanHint()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_ScanHint();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Block#getScanHintStart <em>Scan Hint Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scan Hint Start</em>'.
	 * @see org.vmalloscope.model.memory.Block#getScanHintStart()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_ScanHintStart();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Block#getContigHint <em>Contig Hint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contig Hint</em>'.
	 * @see org.vmalloscope.model.memory.Block#getContigHint()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_ContigHint();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Block#getContigHintStart <em>Contig Hint Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Contig Hint Start</em>'.
	 * @see org.vmalloscope.model.memory.Block#getContigHintStart()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_ContigHintStart();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Block#getLeftFree <em>Left Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Left Free</em>'.
	 * @see org.vmalloscope.model.memory.Block#getLeftFree()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_LeftFree();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Block#getRightFree <em>Right Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Right Free</em>'.
	 * @see org.vmalloscope.model.memory.Block#getRightFree()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_RightFree();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Block#getFirstFree <em>First Free</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Free</em>'.
	 * @see org.vmalloscope.model.memory.Block#getFirstFree()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_FirstFree();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Block#getBits <em>Bits</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bits</em>'.
	 * @see org.vmalloscope.model.memory.Block#getBits()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_Bits();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.PopulatedRange <em>Populated Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Populated Range</em>'.
	 * @see org.vmalloscope.model.memory.PopulatedRange
	 * @generated
	 */
	EClass getPopulatedRange();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.PopulatedRange#getFirstPage <em>First Page</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Page</em>'.
	 * @see org.vmalloscope.model.memory.PopulatedRange#getFirstPage()
	 * @see #getPopulatedRange()
	 * @generated
	 */
	EAttribute getPopulatedRange_FirstPage();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.PopulatedRange#getPages <em>Pages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pages</em>'.
	 * @see org.vmalloscope.model.memory.PopulatedRange#getPages()
	 * @see #getPopulatedRange()
	 * @generated
	 */
	EAttribute getPopulatedRange_Pages();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.Allocation <em>Allocation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Allocation</em>'.
	 * @see org.vmalloscope.model.memory.Allocation
	 * @generated
	 */
	EClass getAllocation();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Allocation#getOrigin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Origin</em>'.
	 * @see org.vmalloscope.model.memory.Allocation#getOrigin()
	 * @see #getAllocation()
	 * @generated
	 */
	EAttribute getAllocation_Origin();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Allocation#getBirth <em>Birth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Birth</em>'.
	 * @see org.vmalloscope.model.memory.Allocation#getBirth()
	 * @see #getAllocation()
	 * @generated
	 */
	EAttribute getAllocation_Birth();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Allocation#getCaller <em>Caller</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Caller</em>'.
	 * @see org.vmalloscope.model.memory.Allocation#getCaller()
	 * @see #getAllocation()
	 * @generated
	 */
	EAttribute getAllocation_Caller();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.Area <em>Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Area</em>'.
	 * @see org.vmalloscope.model.memory.Area
	 * @generated
	 */
	EClass getArea();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Area#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.vmalloscope.model.memory.Area#getOffset()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.Area#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.vmalloscope.model.memory.Area#getSize()
	 * @see #getArea()
	 * @generated
	 */
	EAttribute getArea_Size();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.VmallocSpace <em>Vmalloc Space</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vmalloc Space</em>'.
	 * @see org.vmalloscope.model.memory.VmallocSpace
	 * @generated
	 */
	EClass getVmallocSpace();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.VmallocSpace#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.vmalloscope.model.memory.VmallocSpace#getStart()
	 * @see #getVmallocSpace()
	 * @generated
	 */
	EAttribute getVmallocSpace_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.VmallocSpace#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.vmalloscope.model.memory.VmallocSpace#getEnd()
	 * @see #getVmallocSpace()
	 * @generated
	 */
	EAttribute getVmallocSpace_End();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vmalloscope.model.memory.VmallocSpace#getCounters <em>Counters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Counters</em>'.
	 * @see org.vmalloscope.model.memory.VmallocSpace#getCounters()
	 * @see #getVmallocSpace()
	 * @generated
	 */
	EReference getVmallocSpace_Counters();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vmalloscope.model.memory.VmallocSpace#getAreas <em>Areas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Areas</em>'.
	 * @see org.vmalloscope.model.memory.VmallocSpace#getAreas()
	 * @see #getVmallocSpace()
	 * @generated
	 */
	EReference getVmallocSpace_Areas();

	/**
	 * Returns the meta object for the containment reference list '{@link org.vmalloscope.model.memory.VmallocSpace#getHoles <em>Holes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Holes</em>'.
	 * @see org.vmalloscope.model.memory.VmallocSpace#getHoles()
	 * @see #getVmallocSpace()
	 * @generated
	 */
	EReference getVmallocSpace_Holes();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.AddressRange <em>Address Range</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Address Range</em>'.
	 * @see org.vmalloscope.model.memory.AddressRange
	 * @generated
	 */
	EClass getAddressRange();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.AddressRange#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.vmalloscope.model.memory.AddressRange#getStart()
	 * @see #getAddressRange()
	 * @generated
	 */
	EAttribute getAddressRange_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.AddressRange#getSize <em>Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Size</em>'.
	 * @see org.vmalloscope.model.memory.AddressRange#getSize()
	 * @see #getAddressRange()
	 * @generated
	 */
	EAttribute getAddressRange_Size();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.VmallocArea <em>Vmalloc Area</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vmalloc Area</em>'.
	 * @see org.vmalloscope.model.memory.VmallocArea
	 * @generated
	 */
	EClass getVmallocArea();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.VmallocArea#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.vmalloscope.model.memory.VmallocArea#getState()
	 * @see #getVmallocArea()
	 * @generated
	 */
	EAttribute getVmallocArea_State();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.VmallocArea#getType <em>Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Type</em>'.
	 * @see org.vmalloscope.model.memory.VmallocArea#getType()
	 * @see #getVmallocArea()
	 * @generated
	 */
	EAttribute getVmallocArea_Type();

	/**
	 * Returns the meta object for the attribute '{@link org.vmalloscope.model.memory.VmallocArea#getNode <em>Node</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Node</em>'.
	 * @see org.vmalloscope.model.memory.VmallocArea#getNode()
	 * @see #getVmallocArea()
	 * @generated
	 */
	EAttribute getVmallocArea_Node();

	/**
	 * Returns the meta object for class '{@link org.vmalloscope.model.memory.Hole <em>Hole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hole</em>'.
	 * @see org.vmalloscope.model.memory.Hole
	 * @generated
	 */
	EClass getHole();

	/**
	 * Returns the meta object for enum '{@link org.vmalloscope.model.memory.Quantity <em>Quantity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Quantity</em>'.
	 * @see org.vmalloscope.model.memory.Quantity
	 * @generated
	 */
	EEnum getQuantity();

	/**
	 * Returns the meta object for enum '{@link org.vmalloscope.model.memory.ChunkType <em>Chunk Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Chunk Type</em>'.
	 * @see org.vmalloscope.model.memory.ChunkType
	 * @generated
	 */
	EEnum getChunkType();

	/**
	 * Returns the meta object for enum '{@link org.vmalloscope.model.memory.SlotPurpose <em>Slot Purpose</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Slot Purpose</em>'.
	 * @see org.vmalloscope.model.memory.SlotPurpose
	 * @generated
	 */
	EEnum getSlotPurpose();

	/**
	 * Returns the meta object for enum '{@link org.vmalloscope.model.memory.Origin <em>Origin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Origin</em>'.
	 * @see org.vmalloscope.model.memory.Origin
	 * @generated
	 */
	EEnum getOrigin();

	/**
	 * Returns the meta object for enum '{@link org.vmalloscope.model.memory.VmallocState <em>Vmalloc State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Vmalloc State</em>'.
	 * @see org.vmalloscope.model.memory.VmallocState
	 * @generated
	 */
	EEnum getVmallocState();

	/**
	 * Returns the meta object for enum '{@link org.vmalloscope.model.memory.VmallocType <em>Vmalloc Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Vmalloc Type</em>'.
	 * @see org.vmalloscope.model.memory.VmallocType
	 * @generated
	 */
	EEnum getVmallocType();

	/**
	 * Returns the meta object for data type '<em>Address</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
     * <!-- begin-model-doc -->
     * A kernel address: an unsigned number of a machine word; as text <code>0x</code> and hexadecimal digits.
     * <!-- end-model-doc -->
	 * @return the meta object for data type '<em>Address</em>'.
	 * @model instanceClass="long"
	 * @generated
	 */
	EDataType getAddress();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MemoryFactory getMemoryFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.MachineImpl <em>Machine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.MachineImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getMachine()
		 * @generated
		 */
		EClass MACHINE = eINSTANCE.getMachine();

		/**
		 * The meta object literal for the '<em><b>Source</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__SOURCE = eINSTANCE.getMachine_Source();

		/**
		 * The meta object literal for the '<em><b>Kernel</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__KERNEL = eINSTANCE.getMachine_Kernel();

		/**
		 * The meta object literal for the '<em><b>Architecture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__ARCHITECTURE = eINSTANCE.getMachine_Architecture();

		/**
		 * The meta object literal for the '<em><b>Page Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__PAGE_SIZE = eINSTANCE.getMachine_PageSize();

		/**
		 * The meta object literal for the '<em><b>Word Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__WORD_BYTES = eINSTANCE.getMachine_WordBytes();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__POSITION = eINSTANCE.getMachine_Position();

		/**
		 * The meta object literal for the '<em><b>Point</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__POINT = eINSTANCE.getMachine_Point();

		/**
		 * The meta object literal for the '<em><b>Inside</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__INSIDE = eINSTANCE.getMachine_Inside();

		/**
		 * The meta object literal for the '<em><b>Operation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MACHINE__OPERATION = eINSTANCE.getMachine_Operation();

		/**
		 * The meta object literal for the '<em><b>Cpus</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__CPUS = eINSTANCE.getMachine_Cpus();

		/**
		 * The meta object literal for the '<em><b>Percpu</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__PERCPU = eINSTANCE.getMachine_Percpu();

		/**
		 * The meta object literal for the '<em><b>Vmalloc</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MACHINE__VMALLOC = eINSTANCE.getMachine_Vmalloc();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.CpuImpl <em>Cpu</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.CpuImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getCpu()
		 * @generated
		 */
		EClass CPU = eINSTANCE.getCpu();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CPU__NUMBER = eINSTANCE.getCpu_Number();

		/**
		 * The meta object literal for the '<em><b>Unit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CPU__UNIT = eINSTANCE.getCpu_Unit();

		/**
		 * The meta object literal for the '<em><b>Unit Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CPU__UNIT_OFFSET = eINSTANCE.getCpu_UnitOffset();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.CounterImpl <em>Counter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.CounterImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getCounter()
		 * @generated
		 */
		EClass COUNTER = eINSTANCE.getCounter();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__NAME = eINSTANCE.getCounter_Name();

		/**
		 * The meta object literal for the '<em><b>Quantity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__QUANTITY = eINSTANCE.getCounter_Quantity();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute COUNTER__VALUE = eINSTANCE.getCounter_Value();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.PercpuAllocatorImpl <em>Percpu Allocator</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.PercpuAllocatorImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getPercpuAllocator()
		 * @generated
		 */
		EClass PERCPU_ALLOCATOR = eINSTANCE.getPercpuAllocator();

		/**
		 * The meta object literal for the '<em><b>Generation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERCPU_ALLOCATOR__GENERATION = eINSTANCE.getPercpuAllocator_Generation();

		/**
		 * The meta object literal for the '<em><b>Base Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERCPU_ALLOCATOR__BASE_ADDRESS = eINSTANCE.getPercpuAllocator_BaseAddress();

		/**
		 * The meta object literal for the '<em><b>Unit Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERCPU_ALLOCATOR__UNIT_SIZE = eINSTANCE.getPercpuAllocator_UnitSize();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERCPU_ALLOCATOR__UNITS = eINSTANCE.getPercpuAllocator_Units();

		/**
		 * The meta object literal for the '<em><b>Atom Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERCPU_ALLOCATOR__ATOM_SIZE = eINSTANCE.getPercpuAllocator_AtomSize();

		/**
		 * The meta object literal for the '<em><b>Static Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERCPU_ALLOCATOR__STATIC_SIZE = eINSTANCE.getPercpuAllocator_StaticSize();

		/**
		 * The meta object literal for the '<em><b>Reserved Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERCPU_ALLOCATOR__RESERVED_SIZE = eINSTANCE.getPercpuAllocator_ReservedSize();

		/**
		 * The meta object literal for the '<em><b>Dynamic Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERCPU_ALLOCATOR__DYNAMIC_SIZE = eINSTANCE.getPercpuAllocator_DynamicSize();

		/**
		 * The meta object literal for the '<em><b>Counters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERCPU_ALLOCATOR__COUNTERS = eINSTANCE.getPercpuAllocator_Counters();

		/**
		 * The meta object literal for the '<em><b>Chunks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERCPU_ALLOCATOR__CHUNKS = eINSTANCE.getPercpuAllocator_Chunks();

		/**
		 * The meta object literal for the '<em><b>Slots</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERCPU_ALLOCATOR__SLOTS = eINSTANCE.getPercpuAllocator_Slots();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.SlotImpl <em>Slot</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.SlotImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getSlot()
		 * @generated
		 */
		EClass SLOT = eINSTANCE.getSlot();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__NUMBER = eINSTANCE.getSlot_Number();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__TYPE = eINSTANCE.getSlot_Type();

		/**
		 * The meta object literal for the '<em><b>Purpose</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SLOT__PURPOSE = eINSTANCE.getSlot_Purpose();

		/**
		 * The meta object literal for the '<em><b>Chunks</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SLOT__CHUNKS = eINSTANCE.getSlot_Chunks();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.ChunkImpl <em>Chunk</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.ChunkImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getChunk()
		 * @generated
		 */
		EClass CHUNK = eINSTANCE.getChunk();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__ID = eINSTANCE.getChunk_Id();

		/**
		 * The meta object literal for the '<em><b>Base Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__BASE_ADDRESS = eINSTANCE.getChunk_BaseAddress();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__TYPE = eINSTANCE.getChunk_Type();

		/**
		 * The meta object literal for the '<em><b>Slot</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHUNK__SLOT = eINSTANCE.getChunk_Slot();

		/**
		 * The meta object literal for the '<em><b>First</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__FIRST = eINSTANCE.getChunk_First();

		/**
		 * The meta object literal for the '<em><b>Reserved</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__RESERVED = eINSTANCE.getChunk_Reserved();

		/**
		 * The meta object literal for the '<em><b>Immutable</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__IMMUTABLE = eINSTANCE.getChunk_Immutable();

		/**
		 * The meta object literal for the '<em><b>Isolated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__ISOLATED = eINSTANCE.getChunk_Isolated();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__SIZE = eINSTANCE.getChunk_Size();

		/**
		 * The meta object literal for the '<em><b>Free Bytes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__FREE_BYTES = eINSTANCE.getChunk_FreeBytes();

		/**
		 * The meta object literal for the '<em><b>Contig Hint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__CONTIG_HINT = eINSTANCE.getChunk_ContigHint();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__PAGES = eINSTANCE.getChunk_Pages();

		/**
		 * The meta object literal for the '<em><b>Populated Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__POPULATED_PAGES = eINSTANCE.getChunk_PopulatedPages();

		/**
		 * The meta object literal for the '<em><b>Empty Populated Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__EMPTY_POPULATED_PAGES = eINSTANCE.getChunk_EmptyPopulatedPages();

		/**
		 * The meta object literal for the '<em><b>Start Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__START_OFFSET = eINSTANCE.getChunk_StartOffset();

		/**
		 * The meta object literal for the '<em><b>End Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__END_OFFSET = eINSTANCE.getChunk_EndOffset();

		/**
		 * The meta object literal for the '<em><b>Map Used</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__MAP_USED = eINSTANCE.getChunk_MapUsed();

		/**
		 * The meta object literal for the '<em><b>Map Alloc</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__MAP_ALLOC = eINSTANCE.getChunk_MapAlloc();

		/**
		 * The meta object literal for the '<em><b>First Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHUNK__FIRST_FREE = eINSTANCE.getChunk_FirstFree();

		/**
		 * The meta object literal for the '<em><b>Metadata</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHUNK__METADATA = eINSTANCE.getChunk_Metadata();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHUNK__BLOCKS = eINSTANCE.getChunk_Blocks();

		/**
		 * The meta object literal for the '<em><b>Units</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHUNK__UNITS = eINSTANCE.getChunk_Units();

		/**
		 * The meta object literal for the '<em><b>Populated</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHUNK__POPULATED = eINSTANCE.getChunk_Populated();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CHUNK__AREAS = eINSTANCE.getChunk_Areas();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.UnitImpl <em>Unit</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.UnitImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getUnit()
		 * @generated
		 */
		EClass UNIT = eINSTANCE.getUnit();

		/**
		 * The meta object literal for the '<em><b>Cpu</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference UNIT__CPU = eINSTANCE.getUnit_Cpu();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute UNIT__ADDRESS = eINSTANCE.getUnit_Address();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.BlockImpl <em>Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.BlockImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getBlock()
		 * @generated
		 */
		EClass BLOCK = eINSTANCE.getBlock();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__NUMBER = eINSTANCE.getBlock_Number();

		/**
		 * The meta object literal for the '<em><b>Scan Hint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__SCAN_HINT = eINSTANCE.getBlock_ScanHint();

		/**
		 * The meta object literal for the '<em><b>Scan Hint Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__SCAN_HINT_START = eINSTANCE.getBlock_ScanHintStart();

		/**
		 * The meta object literal for the '<em><b>Contig Hint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__CONTIG_HINT = eINSTANCE.getBlock_ContigHint();

		/**
		 * The meta object literal for the '<em><b>Contig Hint Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__CONTIG_HINT_START = eINSTANCE.getBlock_ContigHintStart();

		/**
		 * The meta object literal for the '<em><b>Left Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__LEFT_FREE = eINSTANCE.getBlock_LeftFree();

		/**
		 * The meta object literal for the '<em><b>Right Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__RIGHT_FREE = eINSTANCE.getBlock_RightFree();

		/**
		 * The meta object literal for the '<em><b>First Free</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__FIRST_FREE = eINSTANCE.getBlock_FirstFree();

		/**
		 * The meta object literal for the '<em><b>Bits</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__BITS = eINSTANCE.getBlock_Bits();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.PopulatedRangeImpl <em>Populated Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.PopulatedRangeImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getPopulatedRange()
		 * @generated
		 */
		EClass POPULATED_RANGE = eINSTANCE.getPopulatedRange();

		/**
		 * The meta object literal for the '<em><b>First Page</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POPULATED_RANGE__FIRST_PAGE = eINSTANCE.getPopulatedRange_FirstPage();

		/**
		 * The meta object literal for the '<em><b>Pages</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POPULATED_RANGE__PAGES = eINSTANCE.getPopulatedRange_Pages();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.AllocationImpl <em>Allocation</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.AllocationImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getAllocation()
		 * @generated
		 */
		EClass ALLOCATION = eINSTANCE.getAllocation();

		/**
		 * The meta object literal for the '<em><b>Origin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOCATION__ORIGIN = eINSTANCE.getAllocation_Origin();

		/**
		 * The meta object literal for the '<em><b>Birth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOCATION__BIRTH = eINSTANCE.getAllocation_Birth();

		/**
		 * The meta object literal for the '<em><b>Caller</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ALLOCATION__CALLER = eINSTANCE.getAllocation_Caller();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.AreaImpl <em>Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.AreaImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getArea()
		 * @generated
		 */
		EClass AREA = eINSTANCE.getArea();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__OFFSET = eINSTANCE.getArea_Offset();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AREA__SIZE = eINSTANCE.getArea_Size();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.VmallocSpaceImpl <em>Vmalloc Space</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.VmallocSpaceImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getVmallocSpace()
		 * @generated
		 */
		EClass VMALLOC_SPACE = eINSTANCE.getVmallocSpace();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VMALLOC_SPACE__START = eINSTANCE.getVmallocSpace_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VMALLOC_SPACE__END = eINSTANCE.getVmallocSpace_End();

		/**
		 * The meta object literal for the '<em><b>Counters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VMALLOC_SPACE__COUNTERS = eINSTANCE.getVmallocSpace_Counters();

		/**
		 * The meta object literal for the '<em><b>Areas</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VMALLOC_SPACE__AREAS = eINSTANCE.getVmallocSpace_Areas();

		/**
		 * The meta object literal for the '<em><b>Holes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VMALLOC_SPACE__HOLES = eINSTANCE.getVmallocSpace_Holes();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.AddressRangeImpl <em>Address Range</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.AddressRangeImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getAddressRange()
		 * @generated
		 */
		EClass ADDRESS_RANGE = eINSTANCE.getAddressRange();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RANGE__START = eINSTANCE.getAddressRange_Start();

		/**
		 * The meta object literal for the '<em><b>Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ADDRESS_RANGE__SIZE = eINSTANCE.getAddressRange_Size();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.VmallocAreaImpl <em>Vmalloc Area</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.VmallocAreaImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getVmallocArea()
		 * @generated
		 */
		EClass VMALLOC_AREA = eINSTANCE.getVmallocArea();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VMALLOC_AREA__STATE = eINSTANCE.getVmallocArea_State();

		/**
		 * The meta object literal for the '<em><b>Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VMALLOC_AREA__TYPE = eINSTANCE.getVmallocArea_Type();

		/**
		 * The meta object literal for the '<em><b>Node</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VMALLOC_AREA__NODE = eINSTANCE.getVmallocArea_Node();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.impl.HoleImpl <em>Hole</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.HoleImpl
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getHole()
		 * @generated
		 */
		EClass HOLE = eINSTANCE.getHole();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.Quantity <em>Quantity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.Quantity
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getQuantity()
		 * @generated
		 */
		EEnum QUANTITY = eINSTANCE.getQuantity();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.ChunkType <em>Chunk Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.ChunkType
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getChunkType()
		 * @generated
		 */
		EEnum CHUNK_TYPE = eINSTANCE.getChunkType();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.SlotPurpose <em>Slot Purpose</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.SlotPurpose
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getSlotPurpose()
		 * @generated
		 */
		EEnum SLOT_PURPOSE = eINSTANCE.getSlotPurpose();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.Origin <em>Origin</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.Origin
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getOrigin()
		 * @generated
		 */
		EEnum ORIGIN = eINSTANCE.getOrigin();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.VmallocState <em>Vmalloc State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.VmallocState
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getVmallocState()
		 * @generated
		 */
		EEnum VMALLOC_STATE = eINSTANCE.getVmallocState();

		/**
		 * The meta object literal for the '{@link org.vmalloscope.model.memory.VmallocType <em>Vmalloc Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.VmallocType
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getVmallocType()
		 * @generated
		 */
		EEnum VMALLOC_TYPE = eINSTANCE.getVmallocType();

		/**
		 * The meta object literal for the '<em>Address</em>' data type.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.vmalloscope.model.memory.impl.MemoryPackageImpl#getAddress()
		 * @generated
		 */
		EDataType ADDRESS = eINSTANCE.getAddress();

	}

} //MemoryPackage
