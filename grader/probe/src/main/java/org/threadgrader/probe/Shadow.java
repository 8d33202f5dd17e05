package org.threadgrader.probe;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** What a run knows of one object: its id, its monitor, its wait set. A piece of {@link Shadows}. */
final class Shadow extends WeakReference<Object> {
    final int hash;
    Shadow next;

    /** The id in events; 0: none given yet. */
    int id;

    /** Monitor: who owns it, and how often. */
    ControlledThread owner;

    int count;

    /** The wait set of a monitor or condition, first come first. */
    List<ControlledThread> waiters = List.of();

    /** Who waits for it, first come first, where it is a fair lock or semaphore. */
    List<ControlledThread> queue = List.of();

    /** The controlled thread, where the object is one. */
    ControlledThread controlled;

    /** What belongs to the object in the model: a condition's lock, a future's task, a barrier's state. */
    Object companion;

    /** What lies behind the object, where it is a view. */
    Object behind;

    /** What lies behind it for its iterators alone, where its methods may call some of the program's. */
    Object walked;

    /** The elements of it that are variables of their own; null: none is known. */
    Elements elements;

    /** The list, or the part of a map, that it is a view of, perhaps a view in turn; null: it is none. */
    Object over;

    /** Where it begins in that, in elements, -1 if it is no part of it; of an iterator, how many elements it has given. */
    int from = -1;

    /** Whether it is a map that {@link Unordered} has made. */
    boolean unordered;

    /** The collection that it is a wrapper of; null: it is none. */
    Object wraps;

    /** The map that an entry is of; weakly, as the map keeps its entries. Null: none is known. */
    WeakReference<Object> map;

    /** Of an iterator of a map's values, the keys of those that it has not given yet; null: it is none. */
    Iterator<?> keys;

    /** Who made it, where it is an iterator. */
    ControlledThread maker;

    /** Whether a synchronized wrapper was made of it, and whether it is used past that one's monitor as well. */
    boolean wrapped;

    boolean contested;

    /** The object whose monitor its methods take, where it is a view of a synchronized collection. */
    Object mutex;

    /** A string that nobody else keeps may come anew from intern(), another object than before, whenever memory was tidied up. */
    final String kept;

    Shadow(Object object, int hash, ReferenceQueue<Object> queue) {
        super(object, queue);
        this.hash = hash;
        this.kept = object instanceof String text ? text : null;
    }

    /** What refersTo says: that is a native call in code of the first compiler, and this is asked at each event. */
    boolean isOf(Object object) {
        return get() == object;
    }

    void addWaiter(ControlledThread thread, boolean asCondition) {
        thread.awaitsCondition = asCondition;
        if (waiters.isEmpty()) {
            waiters = new ArrayList<>(2);
        }
        waiters.add(thread);
    }

    void removeWaiter(ControlledThread thread) {
        if (!waiters.isEmpty()) {
            waiters.remove(thread);
        }
    }
}
