package org.threadgrader.probe;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.Arrays;

/**
 * The fields and elements that a run has touched: who saw which version, so that a read within one epoch is recorded once and
 * a read of a new value can be told from an identical poll. A piece of {@link Execution}, guarded by it.
 */
final class Variables {
    /** Stands for the object that static fields lack. */
    static final Object STATICS = new Object();

    /** Stands for the release fence that a write lacks. */
    static final Object UNFENCED = new Object();

    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    private Variable[] table = new Variable[1024];
    private int size;

    /** One variable. */
    static final class Variable extends WeakReference<Object> {
        private final int hash;
        private final int field;
        private Variable next;
        private int version = 1;
        private Object fence = UNFENCED;
        private int[] seen = new int[4];
        private int[] acquired = new int[4];
        private int[] readEpoch = new int[4];
        private int[] writeEpoch = new int[4];

        private Variable(Object object, int field, int hash, ReferenceQueue<Object> queue) {
            super(object, queue);
            this.field = field;
            this.hash = hash;
        }

        private void room(int order) {
            if (order >= seen.length) {
                int length = Math.max(order + 1, seen.length * 2);
                seen = Arrays.copyOf(seen, length);
                acquired = Arrays.copyOf(acquired, length);
                readEpoch = Arrays.copyOf(readEpoch, length);
                writeEpoch = Arrays.copyOf(writeEpoch, length);
            }
        }

        /** A read: true where the value is a new one to this thread. */
        boolean read(ControlledThread c) {
            int order = Math.max(0, c.order);
            room(order);
            boolean fresh = seen[order] != version;
            seen[order] = version;
            return fresh;
        }

        /** A read that synchronises: true where it is the thread's first one of the value; it may have looked in a weaker mode. */
        boolean acquire(ControlledThread c) {
            int order = Math.max(0, c.order);
            room(order);
            boolean first = acquired[order] != version;
            acquired[order] = version;
            return first;
        }

        /** Whether a read would be of a value that is new to this thread, which has looked before. */
        boolean isNew(ControlledThread c) {
            int order = Math.max(0, c.order);
            room(order);
            return seen[order] != version;
        }

        /** A write: a new value to everyone else. */
        void write(ControlledThread c) {
            int order = Math.max(0, c.order);
            room(order);
            version++;
            seen[order] = version;
            acquired[order] = version;
            fence = c.fences.carried();
        }

        /** A write by one that has not looked: what others have written before stays new to it. */
        void writeUnseen(ControlledThread c) {
            int order = Math.max(0, c.order);
            room(order);
            boolean current = seen[order] == version;
            version++;
            if (current) {
                seen[order] = version;
                acquired[order] = version;
            }
            fence = c.fences.carried();
        }

        /** Whether the thread has read it before, or written it. */
        boolean isUsedBy(ControlledThread c, boolean writes) {
            int order = Math.max(0, c.order);
            room(order);
            return writeEpoch[order] != 0 || !writes && readEpoch[order] != 0;
        }

        /** Whether no other thread has read or written it. */
        boolean isOnlyUsedBy(ControlledThread c) {
            for (int order = 0; order < seen.length; order++) {
                if (seen[order] != 0 && order != Math.max(0, c.order)) {
                    return false;
                }
            }
            return true;
        }

        /** The release fence that came before the last write, in the thread that wrote. */
        Object fence() {
            return fence;
        }

        /** Whether this is the thread's first read of it in its epoch. */
        boolean firstRead(ControlledThread c) {
            int order = Math.max(0, c.order);
            room(order);
            boolean first = readEpoch[order] != c.epoch + 1 && writeEpoch[order] != c.epoch + 1;
            readEpoch[order] = c.epoch + 1;
            return first;
        }

        /** Whether this is the thread's first write of it in its epoch. */
        boolean firstWrite(ControlledThread c) {
            int order = Math.max(0, c.order);
            room(order);
            boolean first = writeEpoch[order] != c.epoch + 1;
            writeEpoch[order] = c.epoch + 1;
            return first;
        }
    }

    Variable of(Object instance, int field) {
        Object object = instance == null ? STATICS : instance;
        int hash = System.identityHashCode(object) * 31 + field;
        hash *= 0x9E3779B9;
        hash ^= hash >>> 16;
        for (Variable v = table[hash & table.length - 1]; v != null; v = v.next) {
            // refersTo is a native call in code of the first compiler
            if (v.field == field && v.get() == object) {
                return v;
            }
        }
        expunge();
        if (size > table.length) {
            grow();
        }
        Variable made = new Variable(object, field, hash, dead);
        int index = hash & table.length - 1;
        made.next = table[index];
        table[index] = made;
        size++;
        return made;
    }

    private void expunge() {
        for (Reference<?> r = dead.poll(); r != null; r = dead.poll()) {
            Variable gone = (Variable) r;
            int index = gone.hash & table.length - 1;
            Variable before = null;
            for (Variable v = table[index]; v != null; before = v, v = v.next) {
                if (v == gone) {
                    if (before == null) {
                        table[index] = v.next;
                    } else {
                        before.next = v.next;
                    }
                    size--;
                    break;
                }
            }
        }
    }

    private void grow() {
        Variable[] old = table;
        table = new Variable[old.length * 2];
        for (Variable head : old) {
            Variable v = head;
            while (v != null) {
                Variable following = v.next;
                int index = v.hash & table.length - 1;
                v.next = table[index];
                table[index] = v;
                v = following;
            }
        }
    }
}
