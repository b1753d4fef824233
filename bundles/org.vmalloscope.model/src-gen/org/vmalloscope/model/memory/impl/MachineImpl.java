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

import org.vmalloscope.model.memory.Cpu;
import org.vmalloscope.model.memory.Machine;
import org.vmalloscope.model.memory.MemoryPackage;
import org.vmalloscope.model.memory.PercpuAllocator;
import org.vmalloscope.model.memory.VmallocSpace;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Machine</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.vmalloscope.model.memory.impl.MachineImpl#getSource <em>Source</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.MachineImpl#getKernel <em>Kernel</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.MachineImpl#getArchitecture <em>Architecture</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.MachineImpl#getPageSize <em>Page Size</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.MachineImpl#getWordBytes <em>Word Bytes</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.MachineImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.MachineImpl#getPoint <em>Point</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.MachineImpl#getInside <em>Inside</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.MachineImpl#getOperation <em>Operation</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.MachineImpl#getCpus <em>Cpus</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.MachineImpl#getPercpu <em>Percpu</em>}</li>
 *   <li>{@link org.vmalloscope.model.memory.impl.MachineImpl#getVmalloc <em>Vmalloc</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MachineImpl extends MinimalEObjectImpl.Container implements Machine {
	/**
	 * The default value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected static final String SOURCE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSource() <em>Source</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSource()
	 * @generated
	 * @ordered
	 */
	protected String source = SOURCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getKernel() <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernel()
	 * @generated
	 * @ordered
	 */
	protected static final String KERNEL_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getKernel() <em>Kernel</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKernel()
	 * @generated
	 * @ordered
	 */
	protected String kernel = KERNEL_EDEFAULT;

	/**
	 * The default value of the '{@link #getArchitecture() <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchitecture()
	 * @generated
	 * @ordered
	 */
	protected static final String ARCHITECTURE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getArchitecture() <em>Architecture</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getArchitecture()
	 * @generated
	 * @ordered
	 */
	protected String architecture = ARCHITECTURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPageSize() <em>Page Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageSize()
	 * @generated
	 * @ordered
	 */
	protected static final int PAGE_SIZE_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPageSize() <em>Page Size</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPageSize()
	 * @generated
	 * @ordered
	 */
	protected int pageSize = PAGE_SIZE_EDEFAULT;

	/**
	 * The default value of the '{@link #getWordBytes() <em>Word Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordBytes()
	 * @generated
	 * @ordered
	 */
	protected static final int WORD_BYTES_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getWordBytes() <em>Word Bytes</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWordBytes()
	 * @generated
	 * @ordered
	 */
	protected int wordBytes = WORD_BYTES_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final int POSITION_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected int position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPoint() <em>Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoint()
	 * @generated
	 * @ordered
	 */
	protected static final int POINT_EDEFAULT = 0;

	/**
	 * The cached value of the '{@link #getPoint() <em>Point</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoint()
	 * @generated
	 * @ordered
	 */
	protected int point = POINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getInside() <em>Inside</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInside()
	 * @generated
	 * @ordered
	 */
	protected static final String INSIDE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getInside() <em>Inside</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInside()
	 * @generated
	 * @ordered
	 */
	protected String inside = INSIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOperation() <em>Operation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperation()
	 * @generated
	 * @ordered
	 */
	protected static final String OPERATION_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getOperation() <em>Operation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOperation()
	 * @generated
	 * @ordered
	 */
	protected String operation = OPERATION_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCpus() <em>Cpus</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCpus()
	 * @generated
	 * @ordered
	 */
	protected EList<Cpu> cpus;

	/**
	 * The cached value of the '{@link #getPercpu() <em>Percpu</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPercpu()
	 * @generated
	 * @ordered
	 */
	protected PercpuAllocator percpu;

	/**
	 * The cached value of the '{@link #getVmalloc() <em>Vmalloc</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVmalloc()
	 * @generated
	 * @ordered
	 */
	protected VmallocSpace vmalloc;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MachineImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MemoryPackage.Literals.MACHINE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSource() {
		return source;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSource(String newSource) {
		String oldSource = source;
		source = newSource;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__SOURCE, oldSource, source));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKernel() {
		return kernel;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKernel(String newKernel) {
		String oldKernel = kernel;
		kernel = newKernel;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__KERNEL, oldKernel, kernel));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getArchitecture() {
		return architecture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setArchitecture(String newArchitecture) {
		String oldArchitecture = architecture;
		architecture = newArchitecture;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__ARCHITECTURE, oldArchitecture, architecture));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPageSize() {
		return pageSize;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPageSize(int newPageSize) {
		int oldPageSize = pageSize;
		pageSize = newPageSize;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__PAGE_SIZE, oldPageSize, pageSize));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getWordBytes() {
		return wordBytes;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWordBytes(int newWordBytes) {
		int oldWordBytes = wordBytes;
		wordBytes = newWordBytes;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__WORD_BYTES, oldWordBytes, wordBytes));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(int newPosition) {
		int oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPoint() {
		return point;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoint(int newPoint) {
		int oldPoint = point;
		point = newPoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__POINT, oldPoint, point));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInside() {
		return inside;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInside(String newInside) {
		String oldInside = inside;
		inside = newInside;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__INSIDE, oldInside, inside));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOperation() {
		return operation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOperation(String newOperation) {
		String oldOperation = operation;
		operation = newOperation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__OPERATION, oldOperation, operation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Cpu> getCpus() {
		if (cpus == null) {
			cpus = new EObjectContainmentEList<Cpu>(Cpu.class, this, MemoryPackage.MACHINE__CPUS);
		}
		return cpus;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PercpuAllocator getPercpu() {
		return percpu;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPercpu(PercpuAllocator newPercpu, NotificationChain msgs) {
		PercpuAllocator oldPercpu = percpu;
		percpu = newPercpu;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__PERCPU, oldPercpu, newPercpu);
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
	public void setPercpu(PercpuAllocator newPercpu) {
		if (newPercpu != percpu) {
			NotificationChain msgs = null;
			if (percpu != null)
				msgs = ((InternalEObject)percpu).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MemoryPackage.MACHINE__PERCPU, null, msgs);
			if (newPercpu != null)
				msgs = ((InternalEObject)newPercpu).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MemoryPackage.MACHINE__PERCPU, null, msgs);
			msgs = basicSetPercpu(newPercpu, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__PERCPU, newPercpu, newPercpu));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VmallocSpace getVmalloc() {
		return vmalloc;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVmalloc(VmallocSpace newVmalloc, NotificationChain msgs) {
		VmallocSpace oldVmalloc = vmalloc;
		vmalloc = newVmalloc;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__VMALLOC, oldVmalloc, newVmalloc);
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
	public void setVmalloc(VmallocSpace newVmalloc) {
		if (newVmalloc != vmalloc) {
			NotificationChain msgs = null;
			if (vmalloc != null)
				msgs = ((InternalEObject)vmalloc).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MemoryPackage.MACHINE__VMALLOC, null, msgs);
			if (newVmalloc != null)
				msgs = ((InternalEObject)newVmalloc).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MemoryPackage.MACHINE__VMALLOC, null, msgs);
			msgs = basicSetVmalloc(newVmalloc, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MemoryPackage.MACHINE__VMALLOC, newVmalloc, newVmalloc));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MemoryPackage.MACHINE__CPUS:
				return ((InternalEList<?>)getCpus()).basicRemove(otherEnd, msgs);
			case MemoryPackage.MACHINE__PERCPU:
				return basicSetPercpu(null, msgs);
			case MemoryPackage.MACHINE__VMALLOC:
				return basicSetVmalloc(null, msgs);
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
			case MemoryPackage.MACHINE__SOURCE:
				return getSource();
			case MemoryPackage.MACHINE__KERNEL:
				return getKernel();
			case MemoryPackage.MACHINE__ARCHITECTURE:
				return getArchitecture();
			case MemoryPackage.MACHINE__PAGE_SIZE:
				return getPageSize();
			case MemoryPackage.MACHINE__WORD_BYTES:
				return getWordBytes();
			case MemoryPackage.MACHINE__POSITION:
				return getPosition();
			case MemoryPackage.MACHINE__POINT:
				return getPoint();
			case MemoryPackage.MACHINE__INSIDE:
				return getInside();
			case MemoryPackage.MACHINE__OPERATION:
				return getOperation();
			case MemoryPackage.MACHINE__CPUS:
				return getCpus();
			case MemoryPackage.MACHINE__PERCPU:
				return getPercpu();
			case MemoryPackage.MACHINE__VMALLOC:
				return getVmalloc();
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
			case MemoryPackage.MACHINE__SOURCE:
				setSource((String)newValue);
				return;
			case MemoryPackage.MACHINE__KERNEL:
				setKernel((String)newValue);
				return;
			case MemoryPackage.MACHINE__ARCHITECTURE:
				setArchitecture((String)newValue);
				return;
			case MemoryPackage.MACHINE__PAGE_SIZE:
				setPageSize((Integer)newValue);
				return;
			case MemoryPackage.MACHINE__WORD_BYTES:
				setWordBytes((Integer)newValue);
				return;
			case MemoryPackage.MACHINE__POSITION:
				setPosition((Integer)newValue);
				return;
			case MemoryPackage.MACHINE__POINT:
				setPoint((Integer)newValue);
				return;
			case MemoryPackage.MACHINE__INSIDE:
				setInside((String)newValue);
				return;
			case MemoryPackage.MACHINE__OPERATION:
				setOperation((String)newValue);
				return;
			case MemoryPackage.MACHINE__CPUS:
				getCpus().clear();
				getCpus().addAll((Collection<? extends Cpu>)newValue);
				return;
			case MemoryPackage.MACHINE__PERCPU:
				setPercpu((PercpuAllocator)newValue);
				return;
			case MemoryPackage.MACHINE__VMALLOC:
				setVmalloc((VmallocSpace)newValue);
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
			case MemoryPackage.MACHINE__SOURCE:
				setSource(SOURCE_EDEFAULT);
				return;
			case MemoryPackage.MACHINE__KERNEL:
				setKernel(KERNEL_EDEFAULT);
				return;
			case MemoryPackage.MACHINE__ARCHITECTURE:
				setArchitecture(ARCHITECTURE_EDEFAULT);
				return;
			case MemoryPackage.MACHINE__PAGE_SIZE:
				setPageSize(PAGE_SIZE_EDEFAULT);
				return;
			case MemoryPackage.MACHINE__WORD_BYTES:
				setWordBytes(WORD_BYTES_EDEFAULT);
				return;
			case MemoryPackage.MACHINE__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case MemoryPackage.MACHINE__POINT:
				setPoint(POINT_EDEFAULT);
				return;
			case MemoryPackage.MACHINE__INSIDE:
				setInside(INSIDE_EDEFAULT);
				return;
			case MemoryPackage.MACHINE__OPERATION:
				setOperation(OPERATION_EDEFAULT);
				return;
			case MemoryPackage.MACHINE__CPUS:
				getCpus().clear();
				return;
			case MemoryPackage.MACHINE__PERCPU:
				setPercpu((PercpuAllocator)null);
				return;
			case MemoryPackage.MACHINE__VMALLOC:
				setVmalloc((VmallocSpace)null);
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
			case MemoryPackage.MACHINE__SOURCE:
				return SOURCE_EDEFAULT == null ? source != null : !SOURCE_EDEFAULT.equals(source);
			case MemoryPackage.MACHINE__KERNEL:
				return KERNEL_EDEFAULT == null ? kernel != null : !KERNEL_EDEFAULT.equals(kernel);
			case MemoryPackage.MACHINE__ARCHITECTURE:
				return ARCHITECTURE_EDEFAULT == null ? architecture != null : !ARCHITECTURE_EDEFAULT.equals(architecture);
			case MemoryPackage.MACHINE__PAGE_SIZE:
				return pageSize != PAGE_SIZE_EDEFAULT;
			case MemoryPackage.MACHINE__WORD_BYTES:
				return wordBytes != WORD_BYTES_EDEFAULT;
			case MemoryPackage.MACHINE__POSITION:
				return position != POSITION_EDEFAULT;
			case MemoryPackage.MACHINE__POINT:
				return point != POINT_EDEFAULT;
			case MemoryPackage.MACHINE__INSIDE:
				return INSIDE_EDEFAULT == null ? inside != null : !INSIDE_EDEFAULT.equals(inside);
			case MemoryPackage.MACHINE__OPERATION:
				return OPERATION_EDEFAULT == null ? operation != null : !OPERATION_EDEFAULT.equals(operation);
			case MemoryPackage.MACHINE__CPUS:
				return cpus != null && !cpus.isEmpty();
			case MemoryPackage.MACHINE__PERCPU:
				return percpu != null;
			case MemoryPackage.MACHINE__VMALLOC:
				return vmalloc != null;
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
		result.append(" (source: ");
		result.append(source);
		result.append(", kernel: ");
		result.append(kernel);
		result.append(", architecture: ");
		result.append(architecture);
		result.append(", pageSize: ");
		result.append(pageSize);
		result.append(", wordBytes: ");
		result.append(wordBytes);
		result.append(", position: ");
		result.append(position);
		result.append(", point: ");
		result.append(point);
		result.append(", inside: ");
		result.append(inside);
		result.append(", operation: ");
		result.append(operation);
		result.append(')');
		return result.toString();
	}

} //MachineImpl
