package org.threadgrader.probe;

import java.lang.StackWalker.StackFrame;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.PriorityBlockingQueue;

/**
 * The concurrent objects of the JDK's that a thread's calls named last. Where such a call calls the program back, by equals,
 * compareTo, toString or a function, it has read by then what others have put there since the call began: the frames on the
 * stack say which of the objects it is inside of. A piece of {@link ControlledThread}.
 */
final class NamedObjects {
    private static final int NAMED = 8;
    private static final int MOST_FRUITLESS = 64;

    private static final StackWalker FRAMES = StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);

    /** Classes whose methods hold a lock while they compare elements, and what of them does not. */
    private static final Set<Class<?>> LOCKING = Set.of(
            ArrayBlockingQueue.class,
            LinkedBlockingQueue.class,
            LinkedBlockingDeque.class,
            PriorityBlockingQueue.class,
            DelayQueue.class,
            ConcurrentHashMap.class,
            CopyOnWriteArrayList.class,
            CopyOnWriteArraySet.class);

    private static final Set<String> WITHOUT_LOCK = Set.of(
            "get",
            "containsKey",
            "containsValue",
            "getOrDefault",
            "find",
            "indexOf",
            "indexOfRange",
            "lastIndexOf",
            "lastIndexOfRange",
            "containsAll",
            "equals",
            "hashCode",
            "toString",
            "forEachRemaining");

    private final Object[] objects = new Object[NAMED];

    /** How often the thread had been given its turn when it last saw what the object held. */
    private final long[] seen = new long[NAMED];

    private int next;

    /** The turns at the last look at the stack: nothing is new before the next one. */
    private long lookedAt = -1;

    /** Looks since the last call that named an object, and that found no call of one on the stack: it is over. */
    private int fruitless;

    /** A call on the object, or with it, begins, and sees what it holds. */
    void add(ControlledThread c, Object object) {
        int at = indexOf(object);
        if (at < 0) {
            at = next;
            next = (next + 1) % NAMED;
            objects[at] = object;
        }
        seen[at] = c.turnsGiven;
        fruitless = 0;
    }

    /** Those of a class: one of them is what a part was taken from, which does not tell. */
    <T> List<T> all(Class<T> type) {
        return Arrays.stream(objects).filter(type::isInstance).map(type::cast).toList();
    }

    private int indexOf(Object object) {
        for (int i = 0; i < NAMED; i++) {
            if (objects[i] == object) {
                return i;
            }
        }
        return -1;
    }

    /**
     * The program is called, perhaps by the JDK: sees what the objects hold that the JDK is inside of.
     *
     * @param compares whether a method is called that compares elements or keys
     * @return whether a lock of the JDK's is held meanwhile
     */
    boolean enter(Execution e, ControlledThread c, boolean compares) {
        if (!matters(c, compares)) {
            return false;
        }
        lookedAt = c.turnsGiven;
        fruitless++;
        // this method, the hook, the program's method
        return FRAMES.walk(frames -> walk(e, c, frames.skip(3).iterator(), compares));
    }

    private boolean matters(ControlledThread c, boolean compares) {
        boolean news = lookedAt != c.turnsGiven;
        boolean open = compares && fruitless < MOST_FRUITLESS;
        for (int i = 0; i < NAMED && (news || open); i++) {
            if (objects[i] != null && (news && seen[i] != c.turnsGiven || open && locks(objects[i].getClass()))) {
                return true;
            }
        }
        return false;
    }

    private boolean walk(Execution e, ControlledThread c, Iterator<StackFrame> frames, boolean compares) {
        boolean locked = false;
        while (frames.hasNext()) {
            StackFrame frame = frames.next();
            Class<?> type = frame.getDeclaringClass();
            if (type.getClassLoader() instanceof ProgramLoader) {
                break;
            }
            for (int i = 0; i < NAMED; i++) {
                if (objects[i] != null && isInside(type, objects[i].getClass())) {
                    see(e, c, i);
                    fruitless = 0;
                }
            }
            locked |= compares && locks(type) && !WITHOUT_LOCK.contains(frame.getMethodName());
        }
        return locked;
    }

    private void see(Execution e, ControlledThread c, int at) {
        // what a computation sees of its map is what its key's others have left
        if (seen[at] != c.turnsGiven && !c.computes(objects[at])) {
            seen[at] = c.turnsGiven;
            Object object = objects[at];
            e.event(c, EventKind.POLL, c.site, e.idOf(object), 0, UnsafeTypes.nameOf(object.getClass()));
        }
    }

    /** Whether a method of the class may be one of the object's, or of a part of it. */
    private static boolean isInside(Class<?> frame, Class<?> object) {
        for (Class<?> type = object; type != null && type != Object.class; type = type.getSuperclass()) {
            if (frame.getNestHost() == type.getNestHost()) {
                return true;
            }
        }
        return false;
    }

    private static boolean locks(Class<?> type) {
        return LOCKING.contains(type.getNestHost());
    }
}
