/**
 */
package org.vmalloscope.model.memory;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Chunk</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A chunk (<code>struct pcpu_chunk</code>). Offsets are bytes in one unit, from the base address; pages are numbered from there too.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getId <em>Id</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getBaseAddress <em>Base Address</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getType <em>Type</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#isFirst <em>First</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#isReserved <em>Reserved</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#isImmutable <em>Immutable</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#isIsolated <em>Isolated</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getSize <em>Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getFreeBytes <em>Free Bytes</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getContigHint <em>Contig Hint</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getPages <em>Pages</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getPopulatedPages <em>Populated Pages</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getEmptyPopulatedPages <em>Empty Populated Pages</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getStartOffset <em>Start Offset</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getEndOffset <em>End Offset</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getMapUsed <em>Map Used</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getMapAlloc <em>Map Alloc</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getFirstFree <em>First Free</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getUnits <em>Units</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getPopulated <em>Populated</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.Chunk#getAreas <em>Areas</em>}</li>
 * </ul>
 *
 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk()
 * @model
 * @generated
 */
public interface Chunk extends EObject {
	/**
	 * Returns the value of the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 0 for the first chunk, -1 for the reserved chunk, else 1 and up in the order of creation; never used twice.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Id</em>' attribute.
	 * @see #setId(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Id()
	 * @model
	 * @generated
	 */
	int getId();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getId <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Id</em>' attribute.
	 * @see #getId()
	 * @generated
	 */
	void setId(int value);

	/**
	 * Returns the value of the '<em><b>Base Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Address of its lowest unit (<code>base_addr</code>); of the first and the reserved chunk of a bitmap kernel the page where their region begins.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Base Address</em>' attribute.
	 * @see #setBaseAddress(long)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_BaseAddress()
	 * @model dataType="org.vmalloscope.model.memory.Address"
	 * @generated
	 */
	long getBaseAddress();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getBaseAddress <em>Base Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Base Address</em>' attribute.
	 * @see #getBaseAddress()
	 * @generated
	 */
	void setBaseAddress(long value);

	/**
	 * Returns the value of the '<em><b>Type</b></em>' attribute.
	 * The literals are from the enumeration {@link org.vmalloscope.model.memory.ChunkType}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * ROOT but in kernels 5.9 to 5.13.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Type</em>' attribute.
	 * @see org.vmalloscope.model.memory.ChunkType
	 * @see #setType(ChunkType)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Type()
	 * @model
	 * @generated
	 */
	ChunkType getType();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getType <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Type</em>' attribute.
	 * @see org.vmalloscope.model.memory.ChunkType
	 * @see #getType()
	 * @generated
	 */
	void setType(ChunkType value);

	/**
	 * Returns the value of the '<em><b>Slot</b></em>' reference.
	 * It is bidirectional and its opposite is '{@link org.vmalloscope.model.memory.Slot#getChunks <em>Chunks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The slot whose list it is in; none for the reserved chunk and for a chunk between two lists.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Slot</em>' reference.
	 * @see #setSlot(Slot)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Slot()
	 * @see org.vmalloscope.model.memory.Slot#getChunks
	 * @model opposite="chunks" resolveProxies="false"
	 * @generated
	 */
	Slot getSlot();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getSlot <em>Slot</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Slot</em>' reference.
	 * @see #getSlot()
	 * @generated
	 */
	void setSlot(Slot value);

	/**
	 * Returns the value of the '<em><b>First</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is the chunk made at boot.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First</em>' attribute.
	 * @see #setFirst(boolean)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_First()
	 * @model
	 * @generated
	 */
	boolean isFirst();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#isFirst <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First</em>' attribute.
	 * @see #isFirst()
	 * @generated
	 */
	void setFirst(boolean value);

	/**
	 * Returns the value of the '<em><b>Reserved</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it serves module percpu variables only.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reserved</em>' attribute.
	 * @see #setReserved(boolean)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Reserved()
	 * @model
	 * @generated
	 */
	boolean isReserved();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#isReserved <em>Reserved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reserved</em>' attribute.
	 * @see #isReserved()
	 * @generated
	 */
	void setReserved(boolean value);

	/**
	 * Returns the value of the '<em><b>Immutable</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether its pages stay as they are (<code>immutable</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Immutable</em>' attribute.
	 * @see #setImmutable(boolean)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Immutable()
	 * @model
	 * @generated
	 */
	boolean isImmutable();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#isImmutable <em>Immutable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Immutable</em>' attribute.
	 * @see #isImmutable()
	 * @generated
	 */
	void setImmutable(boolean value);

	/**
	 * Returns the value of the '<em><b>Isolated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is taken out of allocation for depopulation (<code>isolated</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Isolated</em>' attribute.
	 * @see #setIsolated(boolean)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Isolated()
	 * @model
	 * @generated
	 */
	boolean isIsolated();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#isIsolated <em>Isolated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Isolated</em>' attribute.
	 * @see #isIsolated()
	 * @generated
	 */
	void setIsolated(boolean value);

	/**
	 * Returns the value of the '<em><b>Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes that its map covers.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Size</em>' attribute.
	 * @see #setSize(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Size()
	 * @model
	 * @generated
	 */
	int getSize();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getSize <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Size</em>' attribute.
	 * @see #getSize()
	 * @generated
	 */
	void setSize(int value);

	/**
	 * Returns the value of the '<em><b>Free Bytes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes that are not allocated (<code>free_bytes</code>, earlier <code>free_size</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Free Bytes</em>' attribute.
	 * @see #setFreeBytes(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_FreeBytes()
	 * @model
	 * @generated
	 */
	int getFreeBytes();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getFreeBytes <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Free Bytes</em>' attribute.
	 * @see #getFreeBytes()
	 * @generated
	 */
	void setFreeBytes(int value);

	/**
	 * Returns the value of the '<em><b>Contig Hint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes of the largest free run as the chunk's hint has it (<code>contig_hint</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Contig Hint</em>' attribute.
	 * @see #setContigHint(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_ContigHint()
	 * @model
	 * @generated
	 */
	int getContigHint();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getContigHint <em>Contig Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Contig Hint</em>' attribute.
	 * @see #getContigHint()
	 * @generated
	 */
	void setContigHint(int value);

	/**
	 * Returns the value of the '<em><b>Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages that its map covers (<code>nr_pages</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pages</em>' attribute.
	 * @see #setPages(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Pages()
	 * @model
	 * @generated
	 */
	int getPages();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getPages <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pages</em>' attribute.
	 * @see #getPages()
	 * @generated
	 */
	void setPages(int value);

	/**
	 * Returns the value of the '<em><b>Populated Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Pages with page frames (<code>nr_populated</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Populated Pages</em>' attribute.
	 * @see #setPopulatedPages(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_PopulatedPages()
	 * @model
	 * @generated
	 */
	int getPopulatedPages();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getPopulatedPages <em>Populated Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Populated Pages</em>' attribute.
	 * @see #getPopulatedPages()
	 * @generated
	 */
	void setPopulatedPages(int value);

	/**
	 * Returns the value of the '<em><b>Empty Populated Pages</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Populated pages without any allocation as the kernel counts them (<code>nr_empty_pop_pages</code>); 0 in area-map kernels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Empty Populated Pages</em>' attribute.
	 * @see #setEmptyPopulatedPages(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_EmptyPopulatedPages()
	 * @model
	 * @generated
	 */
	int getEmptyPopulatedPages();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getEmptyPopulatedPages <em>Empty Populated Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Empty Populated Pages</em>' attribute.
	 * @see #getEmptyPopulatedPages()
	 * @generated
	 */
	void setEmptyPopulatedPages(int value);

	/**
	 * Returns the value of the '<em><b>Start Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes before the region that the first or the reserved chunk serves (<code>start_offset</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Start Offset</em>' attribute.
	 * @see #setStartOffset(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_StartOffset()
	 * @model
	 * @generated
	 */
	int getStartOffset();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getStartOffset <em>Start Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start Offset</em>' attribute.
	 * @see #getStartOffset()
	 * @generated
	 */
	void setStartOffset(int value);

	/**
	 * Returns the value of the '<em><b>End Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Bytes after that region (<code>end_offset</code>).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>End Offset</em>' attribute.
	 * @see #setEndOffset(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_EndOffset()
	 * @model
	 * @generated
	 */
	int getEndOffset();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getEndOffset <em>End Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End Offset</em>' attribute.
	 * @see #getEndOffset()
	 * @generated
	 */
	void setEndOffset(int value);

	/**
	 * Returns the value of the '<em><b>Map Used</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries of its area map in use (<code>map_used</code>); -1 in bitmap kernels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Map Used</em>' attribute.
	 * @see #setMapUsed(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_MapUsed()
	 * @model default="-1"
	 * @generated
	 */
	int getMapUsed();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getMapUsed <em>Map Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Map Used</em>' attribute.
	 * @see #getMapUsed()
	 * @generated
	 */
	void setMapUsed(int value);

	/**
	 * Returns the value of the '<em><b>Map Alloc</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Entries that its area map has room for (<code>map_alloc</code>); -1 in bitmap kernels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Map Alloc</em>' attribute.
	 * @see #setMapAlloc(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_MapAlloc()
	 * @model default="-1"
	 * @generated
	 */
	int getMapAlloc();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getMapAlloc <em>Map Alloc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Map Alloc</em>' attribute.
	 * @see #getMapAlloc()
	 * @generated
	 */
	void setMapAlloc(int value);

	/**
	 * Returns the value of the '<em><b>First Free</b></em>' attribute.
	 * The default value is <code>"-1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Index of the first free entry of its area map or less (<code>first_free</code>); -1 where the kernel has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Free</em>' attribute.
	 * @see #setFirstFree(int)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_FirstFree()
	 * @model default="-1"
	 * @generated
	 */
	int getFirstFree();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getFirstFree <em>First Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Free</em>' attribute.
	 * @see #getFirstFree()
	 * @generated
	 */
	void setFirstFree(int value);

	/**
	 * Returns the value of the '<em><b>Metadata</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hints of the whole chunk (<code>chunk_md</code>); none in area-map kernels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Metadata</em>' containment reference.
	 * @see #setMetadata(Block)
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Metadata()
	 * @model containment="true"
	 * @generated
	 */
	Block getMetadata();

	/**
	 * Sets the value of the '{@link org.vmalloscope.model.memory.Chunk#getMetadata <em>Metadata</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Metadata</em>' containment reference.
	 * @see #getMetadata()
	 * @generated
	 */
	void setMetadata(Block value);

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.vmalloscope.model.memory.Block}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hints of its pages (<code>md_blocks</code>); none in area-map kernels.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' containment reference list.
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Blocks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Block> getBlocks();

	/**
	 * Returns the value of the '<em><b>Units</b></em>' containment reference list.
	 * The list contents are of type {@link org.vmalloscope.model.memory.Unit}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its units by CPU.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Units</em>' containment reference list.
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Units()
	 * @model containment="true"
	 * @generated
	 */
	EList<Unit> getUnits();

	/**
	 * Returns the value of the '<em><b>Populated</b></em>' containment reference list.
	 * The list contents are of type {@link org.vmalloscope.model.memory.PopulatedRange}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its populated pages by number.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Populated</em>' containment reference list.
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Populated()
	 * @model containment="true"
	 * @generated
	 */
	EList<PopulatedRange> getPopulated();

	/**
	 * Returns the value of the '<em><b>Areas</b></em>' containment reference list.
	 * The list contents are of type {@link org.vmalloscope.model.memory.Area}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Its areas by offset.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Areas</em>' containment reference list.
	 * @see org.vmalloscope.model.memory.MemoryPackage#getChunk_Areas()
	 * @model containment="true"
	 * @generated
	 */
	EList<Area> getAreas();

} // Chunk
