package org.vmalloscope.session.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.vmalloscope.session.Birth;
import org.vmalloscope.session.Births;
import org.vmalloscope.session.Course;

/** The births of percpu areas and of areas of the vmalloc space. */
final class AreaHistory implements Births {
	private final Course course;
	private final AreaIndex percpu;
	private final AreaIndex vmalloc;
	private final int[] jumps;

	/** @param jumps operations that put the machine into a recorded state, whose areas have no known birth */
	AreaHistory(Course course, AreaIndex percpu, AreaIndex vmalloc, List<Integer> jumps) {
		this.jumps = jumps.stream().mapToInt(Integer::intValue).toArray();
		this.course = course;
		this.percpu = percpu;
		this.vmalloc = vmalloc;
	}

	static long percpuKey(int chunkId, int offset) {
		return (long) chunkId << 32 | offset;
	}

	@Override
	public Optional<Birth> percpu(int position, int chunkId, int offset) {
		return percpuBirth(find(percpu, percpuKey(chunkId, offset), position));
	}

	@Override
	public Optional<Birth> vmalloc(int position, long address) {
		return vmallocBirth(find(vmalloc, address, position));
	}

	@Override
	public int vmallocFreed(int position, long address) {
		int birth = vmalloc.find(address, position);
		int end = birth == AreaIndex.NONE ? -1 : vmalloc.end(birth);
		// what lies there by a recorded state was not freed before it
		boolean isOther = end >= position || Arrays.stream(jumps).anyMatch(jump -> jump < position && end < jump);
		return isOther ? -1 : end;
	}

	@Override
	public Optional<Birth> madeBy(int operation) {
		Optional<Birth> area = percpuBirth(percpu.madeBy(operation));
		return area.isPresent() ? area : vmallocBirth(vmalloc.madeBy(operation));
	}

	@Override
	public Optional<Birth> endedBy(int operation) {
		Optional<Birth> area = percpuBirth(percpu.endedBy(operation));
		return area.isPresent() ? area : vmallocBirth(vmalloc.endedBy(operation));
	}

	@Override
	public int percpuOperation(int position, int chunkId, int offset) {
		int birth = find(percpu, percpuKey(chunkId, offset), position);
		return birth == AreaIndex.NONE ? -1 : percpu.operation(birth);
	}

	@Override
	public int vmallocOperation(int position, long address) {
		int birth = find(vmalloc, address, position);
		return birth == AreaIndex.NONE ? -1 : vmalloc.operation(birth);
	}

	/** The last birth before a position, unless the machine jumped in between. */
	private int find(AreaIndex index, long key, int position) {
		int birth = index.find(key, position);
		if (birth != AreaIndex.NONE) {
			for (int jump : jumps) {
				if (jump < position && index.operation(birth) < jump) {
					return AreaIndex.NONE;
				}
			}
		}
		return birth;
	}

	private Optional<Birth> percpuBirth(int birth) {
		return birth == AreaIndex.NONE ? Optional.empty()
				: Optional.of(birth(percpu, birth, (int) (percpu.key(birth) >> 32), (int) percpu.key(birth)));
	}

	private Optional<Birth> vmallocBirth(int birth) {
		return birth == AreaIndex.NONE ? Optional.empty() : Optional.of(birth(vmalloc, birth, Birth.VMALLOC, vmalloc.key(birth)));
	}

	private Birth birth(AreaIndex index, int birth, int chunkId, long place) {
		int operation = index.operation(birth);
		return new Birth(operation, chunkId, place, index.bytes(birth), index.end(birth), course.gfp(operation), course.caller(operation),
				course.operation(operation).task());
	}
}
