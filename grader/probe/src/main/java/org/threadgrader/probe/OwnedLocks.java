package org.threadgrader.probe;

import java.util.Arrays;

/**
 * The locks that one thread owns, each as often as it has taken it, and in which of its idle rounds it did, by
 * {@link ControlledThread#roundsEver}. A piece of {@link ControlledThread}.
 */
final class OwnedLocks {
    private Shadow[] locks = new Shadow[4];
    private int[] rounds = new int[4];
    private int size;

    /** The lock was taken in this idle round. */
    void add(Shadow lock, int round) {
        if (size == locks.length) {
            locks = Arrays.copyOf(locks, 2 * size);
            rounds = Arrays.copyOf(rounds, 2 * size);
        }
        locks[size] = lock;
        rounds[size++] = round;
    }

    /** The lock was given back once, as it was taken last; false where it was not owned. */
    boolean remove(Shadow lock) {
        for (int i = size - 1; i >= 0; i--) {
            if (locks[i] == lock) {
                int after = --size - i;
                System.arraycopy(locks, i + 1, locks, i, after);
                System.arraycopy(rounds, i + 1, rounds, i, after);
                locks[size] = null;
                return true;
            }
        }
        return false;
    }

    boolean contains(Shadow lock) {
        return times(lock) > 0;
    }

    /** How often the lock has been taken and not given back. */
    int times(Shadow lock) {
        int times = 0;
        for (int i = 0; i < size; i++) {
            times += locks[i] == lock ? 1 : 0;
        }
        return times;
    }

    /** For how many idle rounds the lock has been owned, as of this one; 0 where it is not. */
    int roundsOwned(Shadow lock, int round) {
        for (int i = 0; i < size; i++) {
            if (locks[i] == lock) {
                return round - rounds[i];
            }
        }
        return 0;
    }
}
