package org.threadgrader.probe;

import java.util.Arrays;

/**
 * Monitors that a thread may own inside the JDK: a synchronized method there (of a Vector, a StringBuffer, a synchronized
 * collection) may call the program back, by equals, hashCode, compareTo, toString or a method that the program overrides. At the
 * first place where others may have their turn the model takes the monitor too, and gives it up at the first place behind the
 * call. Which it is the JVM says: woven code enters no monitor of its. A piece of {@link ControlledThread}.
 */
final class JdkMonitors {
    private Object[] objects = new Object[4];
    private int[] sites = new int[4];
    private int size;

    /** So many of them, the first ones, the model has taken. */
    private int taken;

    /** A method of the JDK's that takes the object's monitor may be called next. */
    void entering(Object object, int site) {
        if (hasTaken(object)) {
            // inside it already, as often as the callback calls it
            return;
        }
        if (size == objects.length) {
            objects = Arrays.copyOf(objects, 2 * size);
            sites = Arrays.copyOf(sites, 2 * size);
        }
        objects[size] = object;
        sites[size++] = site;
    }

    /** Whether the thread is inside the object, as far as the model has seen. */
    boolean hasTaken(Object object) {
        for (int i = 0; i < taken; i++) {
            if (objects[i] == object) {
                return true;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Lets the model know which of them the calling thread owns. */
    void settle(Execution e, ControlledThread c) {
        while (size > 0 && !Thread.holdsLock(objects[size - 1])) {
            Object left = objects[--size];
            objects[size] = null;
            if (size < taken) {
                taken = size;
                Monitors.exit(left, sites[size]);
            }
        }
        while (taken < size && !e.isFree()) {
            if (Thread.holdsLock(objects[taken])) {
                int next = taken++;
                Monitors.acquire(e, c, objects[next], sites[next], 1);
            } else {
                // an earlier call, over without a step
                size--;
                System.arraycopy(objects, taken + 1, objects, taken, size - taken);
                System.arraycopy(sites, taken + 1, sites, taken, size - taken);
                objects[size] = null;
            }
        }
    }
}
