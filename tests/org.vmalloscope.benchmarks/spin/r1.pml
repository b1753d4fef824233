/*
 * R1 on i386 with copying at once and on faults, for Spin: the yardstick of ExplorerBenchmark. See ./run.
 * The same atomic steps as race R1 of the catalogue: each atomic or d_step block is one.
 */
#ifndef CPUS
#define CPUS 3
#endif
#ifndef SLOTS
#define SLOTS 3
#endif

bit ref[SLOTS];
bit copy[CPUS * SLOTS];
bit pte[CPUS * SLOTS];

proctype cpu(byte c) {
	byte k = 0;	/* which of its areas */
	byte s;		/* the slot it lies in */
	byte at;	/* entry that the synchronisation comes to: slot * CPUS + process */
	bit changed = 0;

	s = c % SLOTS;
next:
	if	/* vmalloc: is there a table? */
	:: atomic { ref[s] == 0 -> skip }
		d_step { ref[s] = 1; changed = 1 }
	:: atomic { ref[s] == 1 -> skip }
	fi;
	if	/* set pte; no sync where nothing was installed */
	:: d_step { changed == 0 -> pte[c * SLOTS + s] = 1 }
	:: d_step { changed == 1 -> pte[c * SLOTS + s] = 1; at = s * CPUS }
		do	/* sync: from the slot of the area to the end of the window, all processes */
		:: d_step { at < SLOTS * CPUS ->
			if
			:: ref[at / CPUS] != copy[(at % CPUS) * SLOTS + at / CPUS] -> copy[(at % CPUS) * SLOTS + at / CPUS] = ref[at / CPUS]
			:: else
			fi;
			at++;
			if
			:: at == SLOTS * CPUS -> changed = 0
			:: else
			fi }
		:: atomic { at == SLOTS * CPUS -> at = 0; break }
		od
	fi;
again:
	if	/* load */
	:: atomic { copy[c * SLOTS + s] == 1 -> assert(pte[c * SLOTS + s] == 1) }
	:: atomic { copy[c * SLOTS + s] == 0 -> skip }
		/* vmalloc_fault */
		if
		:: d_step { ref[s] == 1 -> copy[c * SLOTS + s] = 1 }
		:: atomic { ref[s] == 0 -> assert(false) }
		fi;
		goto again
	fi;
	if
	:: d_step { k + 1 < SLOTS -> k++; s = (c + k) % SLOTS } goto next
	:: atomic { k + 1 == SLOTS -> k = 0; s = 0 }
	fi
}

init {
	byte c = 0;
	atomic {
		do
		:: c < CPUS -> run cpu(c); c++
		:: else -> break
		od
	}
}
