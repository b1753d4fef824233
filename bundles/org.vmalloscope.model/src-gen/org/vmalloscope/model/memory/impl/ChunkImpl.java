/**
 */
package org.vmalloscope.model.memory.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.vmalloscope.model.memory.Area;
import org.vmalloscope.model.memory.Block;
import org.vmalloscope.model.memory.Chunk;
import org.vmalloscope.model.memory.ChunkType;
import org.vmalloscope.model.memory.MemoryPackage;
import org.vmalloscope.model.memory.PopulatedRange;
import org.vmalloscope.model.memory.Slot;
import org.vmalloscope.model.memory.Unit;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Chunk</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getId <em>Id</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getBaseAddress <em>Base Address</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getType <em>Type</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getSlot <em>Slot</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#isFirst <em>First</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#isReserved <em>Reserved</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#isImmutable <em>Immutable</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#isIsolated <em>Isolated</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getSize <em>Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getFreeBytes <em>Free Bytes</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getContigHint <em>Contig Hint</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getPages <em>Pages</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getPopulatedPages <em>Populated Pages</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getEmptyPopulatedPages <em>Empty Populated Pages</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getStartOffset <em>Start Offset</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getEndOffset <em>End Offset</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getMapUsed <em>Map Used</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getMapAlloc <em>Map Alloc</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getFirstFree <em>First Free</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getMetadata <em>Metadata</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getUnits <em>Units</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getPopulated <em>Populated</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.ChunkImpl#getAreas <em>Areas</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChunkImpl extends MinimalEObjectImpl.Container implements Chunk {
	/**
	 * The default value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected static final int ID_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getId() <em>Id</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getId()
	 * @generated
	 * @ordered
	 */
	protected int id = ID_EDEFAULT;

	/**
	 * The default value of the '{@link #getBaseAddress() <em>Base Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseAddress()
	 * @generated
	 * @ordered
	 */
	protected static final long BASE_ADDRESS_EDEFAULT = 0L;

	/**
	 * The cached value of the '{@link #getBaseAddress() <em>Base Address</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaseAddress()
	 * @generated
	 * @ordered
	 */
	protected long baseAddress = BASE_ADDRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected static final ChunkType TYPE_EDEFAULT = ChunkType.ROOT;

	/**
	 * The cached value of the '{@link #getType() <em>Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getType()
	 * @generated
	 * @ordered
	 */
	protected ChunkType type = TYPE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSlot() <em>Slot</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlot()
	 * @generated
	 * @ordered
	 */
	protected Slot slot;

	/**
	 * The default value of the '{@link #isFirst() <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFirst()
	 * @generated
	 * @ordered
	 */
	protected static final boolean FIRST_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isFirst() <em>First</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isFirst()
	 * @generated
	 * @ordered
	 */
	protected boolean first = FIRST_EDEFAULT;

	/**
	 * The default value of the '{@link #isReserved() <em>Reserved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReserved()
	 * @generated
	 * @ordered
	 */
	protected static final boolean RESERVED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isReserved() <em>Reserved</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isReserved()
	 * @generated
	 * @ordered
	 */
	protected boolean reserved = RESERVED_EDEFAULT;

	/**
	 * The default value of the '{@link #isImmutable() <em>Immutable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isImmutable()
	 * @generated
	 * @ordered
	 */
	protected static final boolean IMMUTABLE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isImmutable() <em>Immutable</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isImmutable()
	 * @generated
	 * @ordered
	 */
	protected boolean immutable = IMMUTABLE_EDEFAULT;

	/**
	 * The default value of the '{@link #isIsolated() <em>Isolated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIsolated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ISOLATED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isIsolated() <em>Isolated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isIsolated()
	 * @generated
	 * @ordered
	 */
	protected boolean isolated = ISOLATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected static final int SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getSize() <em>Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSize()
	 * @generated
	 * @ordered
	 */
	protected int size = SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFreeBytes() <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int FREE_BYTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getFreeBytes() <em>Free Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFreeBytes()
	 * @generated
	 * @ordered
	 */
	protected int freeBytes = FREE_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getContigHint() <em>Contig Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContigHint()
	 * @generated
	 * @ordered
	 */
	protected static final int CONTIG_HINT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getContigHint() <em>Contig Hint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getContigHint()
	 * @generated
	 * @ordered
	 */
	protected int contigHint = CONTIG_HINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPages() <em>Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPages()
	 * @generated
	 * @ordered
	 */
	protected int pages = PAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPopulatedPages() <em>Populated Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulatedPages()
	 * @generated
	 * @ordered
	 */
	protected static final int POPULATED_PAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPopulatedPages() <em>Populated Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulatedPages()
	 * @generated
	 * @ordered
	 */
	protected int populatedPages = POPULATED_PAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmptyPopulatedPages() <em>Empty Populated Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmptyPopulatedPages()
	 * @generated
	 * @ordered
	 */
	protected static final int EMPTY_POPULATED_PAGES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEmptyPopulatedPages() <em>Empty Populated Pages</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmptyPopulatedPages()
	 * @generated
	 * @ordered
	 */
	protected int emptyPopulatedPages = EMPTY_POPULATED_PAGES_EDEFAULT;

	/**
	 * The default value of the '{@link #getStartOffset() <em>Start Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int START_OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getStartOffset() <em>Start Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStartOffset()
	 * @generated
	 * @ordered
	 */
	protected int startOffset = START_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getEndOffset() <em>End Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndOffset()
	 * @generated
	 * @ordered
	 */
	protected static final int END_OFFSET_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getEndOffset() <em>End Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEndOffset()
	 * @generated
	 * @ordered
	 */
	protected int endOffset = END_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getMapUsed() <em>Map Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapUsed()
	 * @generated
	 * @ordered
	 */
	protected static final int MAP_USED_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMapUsed() <em>Map Used</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapUsed()
	 * @generated
	 * @ordered
	 */
	protected int mapUsed = MAP_USED_EDEFAULT;

	/**
	 * The default value of the '{@link #getMapAlloc() <em>Map Alloc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapAlloc()
	 * @generated
	 * @ordered
	 */
	protected static final int MAP_ALLOC_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getMapAlloc() <em>Map Alloc</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMapAlloc()
	 * @generated
	 * @ordered
	 */
	protected int mapAlloc = MAP_ALLOC_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstFree() <em>First Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstFree()
	 * @generated
	 * @ordered
	 */
	protected static final int FIRST_FREE_EDEFAULT = -1;

	/**
	 * The cached value of the '{@link #getFirstFree() <em>First Free</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstFree()
	 * @generated
	 * @ordered
	 */
	protected int firstFree = FIRST_FREE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getMetadata() <em>Metadata</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMetadata()
	 * @generated
	 * @ordered
	 */
	protected Block metadata;

	/**
	 * The cached value of the '{@link #getBlocks() <em>Blocks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlocks()
	 * @generated
	 * @ordered
	 */
	protected EList<Block> blocks;

	/**
	 * The cached value of the '{@link #getUnits() <em>Units</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUnits()
	 * @generated
	 * @ordered
	 */
	protected EList<Unit> units;

	/**
	 * The cached value of the '{@link #getPopulated() <em>Populated</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPopulated()
	 * @generated
	 * @ordered
	 */
	protected EList<PopulatedRange> populated;

	/**
	 * The cached value of the '{@link #getAreas() <em>Areas</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAreas()
	 * @generated
	 * @ordered
	 */
	protected EList<Area> areas;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChunkImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MemoryPackage.Literals.CHUNK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getId() {
		return id;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setId(int newId) {
		int oldId = id;
		id = newId;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__ID, oldId, id));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public long getBaseAddress() {
		return baseAddress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBaseAddress(long newBaseAddress) {
		long oldBaseAddress = baseAddress;
		baseAddress = newBaseAddress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__BASE_ADDRESS, oldBaseAddress, baseAddress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChunkType getType() {
		return type;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setType(ChunkType newType) {
		ChunkType oldType = type;
		type = newType == null ? TYPE_EDEFAULT : newType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__TYPE, oldType, type));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Slot getSlot() {
		return slot;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetSlot(Slot newSlot, NotificationChain msgs) {
		Slot oldSlot = slot;
		slot = newSlot;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__SLOT, oldSlot, newSlot);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlot(Slot newSlot) {
		if (newSlot != slot) {
			NotificationChain msgs = null;
			if (slot != null)
				msgs = ((InternalEObject)slot).eInverseRemove(this, MemoryPackage.SLOT__CHUNKS, Slot.class, msgs);
			if (newSlot != null)
				msgs = ((InternalEObject)newSlot).eInverseAdd(this, MemoryPackage.SLOT__CHUNKS, Slot.class, msgs);
			msgs = basicSetSlot(newSlot, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__SLOT, newSlot, newSlot));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isFirst() {
		return first;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirst(boolean newFirst) {
		boolean oldFirst = first;
		first = newFirst;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__FIRST, oldFirst, first));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isReserved() {
		return reserved;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReserved(boolean newReserved) {
		boolean oldReserved = reserved;
		reserved = newReserved;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__RESERVED, oldReserved, reserved));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isImmutable() {
		return immutable;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setImmutable(boolean newImmutable) {
		boolean oldImmutable = immutable;
		immutable = newImmutable;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__IMMUTABLE, oldImmutable, immutable));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isIsolated() {
		return isolated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIsolated(boolean newIsolated) {
		boolean oldIsolated = isolated;
		isolated = newIsolated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__ISOLATED, oldIsolated, isolated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getSize() {
		return size;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSize(int newSize) {
		int oldSize = size;
		size = newSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__SIZE, oldSize, size));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFreeBytes() {
		return freeBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFreeBytes(int newFreeBytes) {
		int oldFreeBytes = freeBytes;
		freeBytes = newFreeBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__FREE_BYTES, oldFreeBytes, freeBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getContigHint() {
		return contigHint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setContigHint(int newContigHint) {
		int oldContigHint = contigHint;
		contigHint = newContigHint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__CONTIG_HINT, oldContigHint, contigHint));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPages() {
		return pages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPages(int newPages) {
		int oldPages = pages;
		pages = newPages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__PAGES, oldPages, pages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPopulatedPages() {
		return populatedPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPopulatedPages(int newPopulatedPages) {
		int oldPopulatedPages = populatedPages;
		populatedPages = newPopulatedPages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__POPULATED_PAGES, oldPopulatedPages, populatedPages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEmptyPopulatedPages() {
		return emptyPopulatedPages;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmptyPopulatedPages(int newEmptyPopulatedPages) {
		int oldEmptyPopulatedPages = emptyPopulatedPages;
		emptyPopulatedPages = newEmptyPopulatedPages;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__EMPTY_POPULATED_PAGES, oldEmptyPopulatedPages, emptyPopulatedPages));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getStartOffset() {
		return startOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStartOffset(int newStartOffset) {
		int oldStartOffset = startOffset;
		startOffset = newStartOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__START_OFFSET, oldStartOffset, startOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getEndOffset() {
		return endOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEndOffset(int newEndOffset) {
		int oldEndOffset = endOffset;
		endOffset = newEndOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__END_OFFSET, oldEndOffset, endOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMapUsed() {
		return mapUsed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMapUsed(int newMapUsed) {
		int oldMapUsed = mapUsed;
		mapUsed = newMapUsed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__MAP_USED, oldMapUsed, mapUsed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getMapAlloc() {
		return mapAlloc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMapAlloc(int newMapAlloc) {
		int oldMapAlloc = mapAlloc;
		mapAlloc = newMapAlloc;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__MAP_ALLOC, oldMapAlloc, mapAlloc));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getFirstFree() {
		return firstFree;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstFree(int newFirstFree) {
		int oldFirstFree = firstFree;
		firstFree = newFirstFree;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__FIRST_FREE, oldFirstFree, firstFree));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Block getMetadata() {
		return metadata;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMetadata(Block newMetadata, NotificationChain msgs) {
		Block oldMetadata = metadata;
		metadata = newMetadata;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__METADATA, oldMetadata, newMetadata);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMetadata(Block newMetadata) {
		if (newMetadata != metadata) {
			NotificationChain msgs = null;
			if (metadata != null)
				msgs = ((InternalEObject)metadata).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MemoryPackage.CHUNK__METADATA, null, msgs);
			if (newMetadata != null)
				msgs = ((InternalEObject)newMetadata).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MemoryPackage.CHUNK__METADATA, null, msgs);
			msgs = basicSetMetadata(newMetadata, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.CHUNK__METADATA, newMetadata, newMetadata));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Block> getBlocks() {
		if (blocks == null) {
			blocks = new EObjectContainmentEList<Block>(Block.class, this, MemoryPackage.CHUNK__BLOCKS);
		}
		return blocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Unit> getUnits() {
		if (units == null) {
			units = new EObjectContainmentEList<Unit>(Unit.class, this, MemoryPackage.CHUNK__UNITS);
		}
		return units;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PopulatedRange> getPopulated() {
		if (populated == null) {
			populated = new EObjectContainmentEList<PopulatedRange>(PopulatedRange.class, this, MemoryPackage.CHUNK__POPULATED);
		}
		return populated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Area> getAreas() {
		if (areas == null) {
			areas = new EObjectContainmentEList<Area>(Area.class, this, MemoryPackage.CHUNK__AREAS);
		}
		return areas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseAdd(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MemoryPackage.CHUNK__SLOT:
				if (slot != null)
					msgs = ((InternalEObject)slot).eInverseRemove(this, MemoryPackage.SLOT__CHUNKS, Slot.class, msgs);
				return basicSetSlot((Slot)otherEnd, msgs);
		}
		return super.eInverseAdd(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MemoryPackage.CHUNK__SLOT:
				return basicSetSlot(null, msgs);
			case MemoryPackage.CHUNK__METADATA:
				return basicSetMetadata(null, msgs);
			case MemoryPackage.CHUNK__BLOCKS:
				return ((InternalEList<?>)getBlocks()).basicRemove(otherEnd, msgs);
			case MemoryPackage.CHUNK__UNITS:
				return ((InternalEList<?>)getUnits()).basicRemove(otherEnd, msgs);
			case MemoryPackage.CHUNK__POPULATED:
				return ((InternalEList<?>)getPopulated()).basicRemove(otherEnd, msgs);
			case MemoryPackage.CHUNK__AREAS:
				return ((InternalEList<?>)getAreas()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MemoryPackage.CHUNK__ID:
				return getId();
			case MemoryPackage.CHUNK__BASE_ADDRESS:
				return getBaseAddress();
			case MemoryPackage.CHUNK__TYPE:
				return getType();
			case MemoryPackage.CHUNK__SLOT:
				return getSlot();
			case MemoryPackage.CHUNK__FIRST:
				return isFirst();
			case MemoryPackage.CHUNK__RESERVED:
				return isReserved();
			case MemoryPackage.CHUNK__IMMUTABLE:
				return isImmutable();
			case MemoryPackage.CHUNK__ISOLATED:
				return isIsolated();
			case MemoryPackage.CHUNK__SIZE:
				return getSize();
			case MemoryPackage.CHUNK__FREE_BYTES:
				return getFreeBytes();
			case MemoryPackage.CHUNK__CONTIG_HINT:
				return getContigHint();
			case MemoryPackage.CHUNK__PAGES:
				return getPages();
			case MemoryPackage.CHUNK__POPULATED_PAGES:
				return getPopulatedPages();
			case MemoryPackage.CHUNK__EMPTY_POPULATED_PAGES:
				return getEmptyPopulatedPages();
			case MemoryPackage.CHUNK__START_OFFSET:
				return getStartOffset();
			case MemoryPackage.CHUNK__END_OFFSET:
				return getEndOffset();
			case MemoryPackage.CHUNK__MAP_USED:
				return getMapUsed();
			case MemoryPackage.CHUNK__MAP_ALLOC:
				return getMapAlloc();
			case MemoryPackage.CHUNK__FIRST_FREE:
				return getFirstFree();
			case MemoryPackage.CHUNK__METADATA:
				return getMetadata();
			case MemoryPackage.CHUNK__BLOCKS:
				return getBlocks();
			case MemoryPackage.CHUNK__UNITS:
				return getUnits();
			case MemoryPackage.CHUNK__POPULATED:
				return getPopulated();
			case MemoryPackage.CHUNK__AREAS:
				return getAreas();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MemoryPackage.CHUNK__ID:
				setId((Integer)newValue);
				return;
			case MemoryPackage.CHUNK__BASE_ADDRESS:
				setBaseAddress((Long)newValue);
				return;
			case MemoryPackage.CHUNK__TYPE:
				setType((ChunkType)newValue);
				return;
			case MemoryPackage.CHUNK__SLOT:
				setSlot((Slot)newValue);
				return;
			case MemoryPackage.CHUNK__FIRST:
				setFirst((Boolean)newValue);
				return;
			case MemoryPackage.CHUNK__RESERVED:
				setReserved((Boolean)newValue);
				return;
			case MemoryPackage.CHUNK__IMMUTABLE:
				setImmutable((Boolean)newValue);
				return;
			case MemoryPackage.CHUNK__ISOLATED:
				setIsolated((Boolean)newValue);
				return;
			case MemoryPackage.CHUNK__SIZE:
				setSize((Integer)newValue);
				return;
			case MemoryPackage.CHUNK__FREE_BYTES:
				setFreeBytes((Integer)newValue);
				return;
			case MemoryPackage.CHUNK__CONTIG_HINT:
				setContigHint((Integer)newValue);
				return;
			case MemoryPackage.CHUNK__PAGES:
				setPages((Integer)newValue);
				return;
			case MemoryPackage.CHUNK__POPULATED_PAGES:
				setPopulatedPages((Integer)newValue);
				return;
			case MemoryPackage.CHUNK__EMPTY_POPULATED_PAGES:
				setEmptyPopulatedPages((Integer)newValue);
				return;
			case MemoryPackage.CHUNK__START_OFFSET:
				setStartOffset((Integer)newValue);
				return;
			case MemoryPackage.CHUNK__END_OFFSET:
				setEndOffset((Integer)newValue);
				return;
			case MemoryPackage.CHUNK__MAP_USED:
				setMapUsed((Integer)newValue);
				return;
			case MemoryPackage.CHUNK__MAP_ALLOC:
				setMapAlloc((Integer)newValue);
				return;
			case MemoryPackage.CHUNK__FIRST_FREE:
				setFirstFree((Integer)newValue);
				return;
			case MemoryPackage.CHUNK__METADATA:
				setMetadata((Block)newValue);
				return;
			case MemoryPackage.CHUNK__BLOCKS:
				getBlocks().clear();
				getBlocks().addAll((Collection<? extends Block>)newValue);
				return;
			case MemoryPackage.CHUNK__UNITS:
				getUnits().clear();
				getUnits().addAll((Collection<? extends Unit>)newValue);
				return;
			case MemoryPackage.CHUNK__POPULATED:
				getPopulated().clear();
				getPopulated().addAll((Collection<? extends PopulatedRange>)newValue);
				return;
			case MemoryPackage.CHUNK__AREAS:
				getAreas().clear();
				getAreas().addAll((Collection<? extends Area>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case MemoryPackage.CHUNK__ID:
				setId(ID_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__BASE_ADDRESS:
				setBaseAddress(BASE_ADDRESS_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__TYPE:
				setType(TYPE_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__SLOT:
				setSlot((Slot)null);
				return;
			case MemoryPackage.CHUNK__FIRST:
				setFirst(FIRST_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__RESERVED:
				setReserved(RESERVED_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__IMMUTABLE:
				setImmutable(IMMUTABLE_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__ISOLATED:
				setIsolated(ISOLATED_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__SIZE:
				setSize(SIZE_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__FREE_BYTES:
				setFreeBytes(FREE_BYTES_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__CONTIG_HINT:
				setContigHint(CONTIG_HINT_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__PAGES:
				setPages(PAGES_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__POPULATED_PAGES:
				setPopulatedPages(POPULATED_PAGES_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__EMPTY_POPULATED_PAGES:
				setEmptyPopulatedPages(EMPTY_POPULATED_PAGES_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__START_OFFSET:
				setStartOffset(START_OFFSET_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__END_OFFSET:
				setEndOffset(END_OFFSET_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__MAP_USED:
				setMapUsed(MAP_USED_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__MAP_ALLOC:
				setMapAlloc(MAP_ALLOC_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__FIRST_FREE:
				setFirstFree(FIRST_FREE_EDEFAULT);
				return;
			case MemoryPackage.CHUNK__METADATA:
				setMetadata((Block)null);
				return;
			case MemoryPackage.CHUNK__BLOCKS:
				getBlocks().clear();
				return;
			case MemoryPackage.CHUNK__UNITS:
				getUnits().clear();
				return;
			case MemoryPackage.CHUNK__POPULATED:
				getPopulated().clear();
				return;
			case MemoryPackage.CHUNK__AREAS:
				getAreas().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case MemoryPackage.CHUNK__ID:
				return id != ID_EDEFAULT;
			case MemoryPackage.CHUNK__BASE_ADDRESS:
				return baseAddress != BASE_ADDRESS_EDEFAULT;
			case MemoryPackage.CHUNK__TYPE:
				return type != TYPE_EDEFAULT;
			case MemoryPackage.CHUNK__SLOT:
				return slot != null;
			case MemoryPackage.CHUNK__FIRST:
				return first != FIRST_EDEFAULT;
			case MemoryPackage.CHUNK__RESERVED:
				return reserved != RESERVED_EDEFAULT;
			case MemoryPackage.CHUNK__IMMUTABLE:
				return immutable != IMMUTABLE_EDEFAULT;
			case MemoryPackage.CHUNK__ISOLATED:
				return isolated != ISOLATED_EDEFAULT;
			case MemoryPackage.CHUNK__SIZE:
				return size != SIZE_EDEFAULT;
			case MemoryPackage.CHUNK__FREE_BYTES:
				return freeBytes != FREE_BYTES_EDEFAULT;
			case MemoryPackage.CHUNK__CONTIG_HINT:
				return contigHint != CONTIG_HINT_EDEFAULT;
			case MemoryPackage.CHUNK__PAGES:
				return pages != PAGES_EDEFAULT;
			case MemoryPackage.CHUNK__POPULATED_PAGES:
				return populatedPages != POPULATED_PAGES_EDEFAULT;
			case MemoryPackage.CHUNK__EMPTY_POPULATED_PAGES:
				return emptyPopulatedPages != EMPTY_POPULATED_PAGES_EDEFAULT;
			case MemoryPackage.CHUNK__START_OFFSET:
				return startOffset != START_OFFSET_EDEFAULT;
			case MemoryPackage.CHUNK__END_OFFSET:
				return endOffset != END_OFFSET_EDEFAULT;
			case MemoryPackage.CHUNK__MAP_USED:
				return mapUsed != MAP_USED_EDEFAULT;
			case MemoryPackage.CHUNK__MAP_ALLOC:
				return mapAlloc != MAP_ALLOC_EDEFAULT;
			case MemoryPackage.CHUNK__FIRST_FREE:
				return firstFree != FIRST_FREE_EDEFAULT;
			case MemoryPackage.CHUNK__METADATA:
				return metadata != null;
			case MemoryPackage.CHUNK__BLOCKS:
				return blocks != null && !blocks.isEmpty();
			case MemoryPackage.CHUNK__UNITS:
				return units != null && !units.isEmpty();
			case MemoryPackage.CHUNK__POPULATED:
				return populated != null && !populated.isEmpty();
			case MemoryPackage.CHUNK__AREAS:
				return areas != null && !areas.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (id: ");
		result.append(id);
		result.append(", baseAddress: ");
		result.append(baseAddress);
		result.append(", type: ");
		result.append(type);
		result.append(", first: ");
		result.append(first);
		result.append(", reserved: ");
		result.append(reserved);
		result.append(", immutable: ");
		result.append(immutable);
		result.append(", isolated: ");
		result.append(isolated);
		result.append(", size: ");
		result.append(size);
		result.append(", freeBytes: ");
		result.append(freeBytes);
		result.append(", contigHint: ");
		result.append(contigHint);
		result.append(", pages: ");
		result.append(pages);
		result.append(", populatedPages: ");
		result.append(populatedPages);
		result.append(", emptyPopulatedPages: ");
		result.append(emptyPopulatedPages);
		result.append(", startOffset: ");
		result.append(startOffset);
		result.append(", endOffset: ");
		result.append(endOffset);
		result.append(", mapUsed: ");
		result.append(mapUsed);
		result.append(", mapAlloc: ");
		result.append(mapAlloc);
		result.append(", firstFree: ");
		result.append(firstFree);
		result.append(')');
		return result.toString();
	}

} //ChunkImpl
