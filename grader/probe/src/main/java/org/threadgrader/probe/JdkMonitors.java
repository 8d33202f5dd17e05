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
    private boolean[] taken = new boolean[4];
    private int size;

    /** A method of the JDK's that takes the object's monitor is about to be called. */
    void entering(Object object, int site) {
        if (size == objects.length) {
            objects = Arrays.copyOf(objects, 2 * size);
            sites = Arrays.copyOf(sites, 2 * size);
            taken = Arrays.copyOf(taken, 2 * size);
        }
        objects[size] = object;
        sites[size] = site;
        taken[size++] = false;
    }

    boolean isEmpty() {
        return size == 0;
    }

    /** Lets the model know which of them the calling thread owns. */
    void settle(Execution e, ControlledThread c) {
        while (size > 0 && !Thread.holdsLock(objects[size - 1])) {
            Object left = objects[--size];
            objects[size] = null;
            if (taken[size]) {
                Monitors.exit(left, sites[size]);
            }
        }
        for (int i = 0; i < size && !e.isFree(); i++) {
            if (!taken[i]) {
                taken[i] = true;
                Monitors.acquire(e, c, objects[i], sites[i], 1);
            }
        }
    }
}
