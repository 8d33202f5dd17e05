package org.threadgrader.probe;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;

/**
 * Objects and what a run knows of them, by identity and weakly: student code may override hashCode and equals, and the
 * table must not keep its objects alive. A piece of {@link Execution}, guarded by it.
 */
final class Shadows {
    private final ReferenceQueue<Object> dead = new ReferenceQueue<>();
    private Shadow[] table = new Shadow[256];
    private int size;
    private int ids;

    /** The shadow of an object, made on first use. */
    Shadow of(Object object) {
        int hash = spread(System.identityHashCode(object));
        for (Shadow s = table[hash & table.length - 1]; s != null; s = s.next) {
            if (s.isOf(object)) {
                return s;
            }
        }
        expunge();
        if (size > table.length) {
            grow();
        }
        Shadow made = new Shadow(object, hash, dead);
        int index = hash & table.length - 1;
        made.next = table[index];
        table[index] = made;
        size++;
        return made;
    }

    /** The shadow of an object, or null where it has none. */
    Shadow known(Object object) {
        int hash = spread(System.identityHashCode(object));
        for (Shadow s = table[hash & table.length - 1]; s != null; s = s.next) {
            if (s.isOf(object)) {
                return s;
            }
        }
        return null;
    }

    /** The number of an object in events, given on first use. */
    int idOf(Object object) {
        Shadow s = of(object);
        if (s.id == 0) {
            s.id = ++ids;
        }
        return s.id;
    }

    private static int spread(int hash) {
        int h = hash * 0x9E3779B9;
        return h ^ h >>> 16;
    }

    private void expunge() {
        for (Reference<?> r = dead.poll(); r != null; r = dead.poll()) {
            Shadow gone = (Shadow) r;
            int index = gone.hash & table.length - 1;
            Shadow before = null;
            for (Shadow s = table[index]; s != null; before = s, s = s.next) {
                if (s == gone) {
                    if (before == null) {
                        table[index] = s.next;
                    } else {
                        before.next = s.next;
                    }
                    size--;
                    break;
                }
            }
        }
    }

    private void grow() {
        Shadow[] old = table;
        table = new Shadow[old.length * 2];
        for (Shadow head : old) {
            Shadow s = head;
            while (s != null) {
                Shadow following = s.next;
                int index = s.hash & table.length - 1;
                s.next = table[index];
                table[index] = s;
                s = following;
            }
        }
    }
}
