package org.threadgrader.probe;

import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

/** Calls of iterators: they go through a collection, and may take out of it and put into it. A piece of {@link Calls}. */
final class IteratorCalls {
    /** Steps of one iterator from which on they count as progress. */
    private static final int LONG_WALK = 64;

    private IteratorCalls() {}

    /**
     * A method of an iterator is about to be called. A poll over a list makes a new one each time: its first steps are no news, and
     * no events while one thread has it for itself; a long way is progress.
     */
    static void on(Execution e, Iterator<?> self, boolean mutates, String method, int site) {
        ControlledThread c = e.self();
        int steps = c.walks.step(self, mutates);
        boolean shared = !Views.isEverybodys(self) && e.sharedWalks.contain(c, self, steps < 0);
        if (!shared) {
            c.site = site;
            e.point(c);
        } else if (mutates) {
            Fields.plainWrite(e, self, VariableNumbers.WHOLE, site, UnsafeTypes.nameOf(self.getClass()));
        } else {
            Fields.plainRead(e, self, VariableNumbers.WHOLE, site, UnsafeTypes.nameOf(self.getClass()));
        }
        Object walked = Views.behind(e, self);
        if (walked != null) {
            Object first = Views.walked(e, walked);
            walkedOver(e, c, self, Views.unwrapped(e, walked), first == null ? walked : first, method, site);
        }
        if (shared) {
            return;
        }
        if (mutates && self.getClass().getName().startsWith(Calls.CONCURRENT)) {
            // its elements may have come since it was made
            e.event(c, EventKind.ACQUIRE, site, e.idOf(self), 0, "walk");
        }
        if (mutates && steps > LONG_WALK) {
            e.news(c);
        }
    }

    // an iterator reads its collection, and takes out of it and puts into it
    private static void walkedOver(
            Execution e,
            ControlledThread c,
            Iterator<?> iterator,
            Object view,
            Object behind,
            String method,
            int site) {
        boolean changes = method.startsWith("remove(") || method.startsWith("add(");
        String name = UnsafeTypes.nameOf(behind.getClass());
        if (behind.getClass().isArray() && view instanceof List<?> list) {
            if (method.startsWith("set(")) {
                ListElements.walkedArray(e, list, behind, iterator, true, c.walks.goesBack(iterator), site);
            } else if (goesOn(method) && !isRest(method)) {
                boolean back = method.startsWith("previous(");
                c.walks.goes(iterator, back);
                ListElements.walkedArray(e, list, behind, iterator, false, back, site);
            }
        } else if (!Views.isUnsynchronised(iterator, behind)) {
            if (changes) {
                Callbacks.awaitLeft(e, c, behind, site);
                Calls.mutated(e, c, behind, site, name);
            }
        } else if (method.startsWith("remove(")) {
            Fields.readNow(e, c, behind, VariableNumbers.WHOLE, site, name);
        } else if (changes) {
            Fields.writeNow(e, c, behind, VariableNumbers.WHOLE, site, name);
        } else if (method.startsWith("set(")) {
            if (view instanceof List<?> list) {
                ListElements.walked(e, list, iterator, true, c.walks.goesBack(iterator), site);
            }
        } else if (goesOn(method)) {
            boolean back = method.startsWith("previous(");
            c.walks.goes(iterator, back);
            if (c.walks.isInterrupted(iterator, c.turnsGiven)) {
                Fields.readNow(e, c, behind, VariableNumbers.WHOLE, site, name);
            }
            if (isRest(method)) {
                if (!(view instanceof List) && !MapValues.areValues(e, view, behind)) {
                    Elements.all(e, c, view, behind, site, name);
                }
            } else if (view instanceof List<?> list) {
                ListElements.walked(e, list, iterator, false, back, site);
            } else {
                MapValues.walkedValue(e, iterator, view, behind, site);
            }
        }
    }

    /** The element that an iterator gave last has been taken out. */
    static void removed(Execution e, Iterator<?> iterator, int site) {
        Object walked = Views.behind(e, iterator);
        if (walked == null) {
            return;
        }
        Object first = Views.walked(e, walked);
        Object behind = first == null ? walked : first;
        if (!behind.getClass().isArray() && Views.isUnsynchronised(iterator, behind)) {
            Fields.writeNow(e, e.self(), behind, VariableNumbers.WHOLE, site, UnsafeTypes.nameOf(behind.getClass()));
            ListElements.taken(e, iterator);
        }
    }

    /** A function to which the rest of an iterator is given, with each element read before. */
    static Consumer<Object> watched(Execution e, Iterator<?> iterator, Consumer<Object> action, int site) {
        Object walked = Views.behind(e, iterator);
        Object view = walked == null ? null : Views.unwrapped(e, walked);
        if (view instanceof List<?> list && (Elements.isArray(e, list) || ListElements.areOfList(e, list))) {
            return ListElements.rest(e, list, iterator, site).before(action);
        }
        Object map = view == null ? null : Views.walked(e, view);
        if (action == null || map == null || !MapValues.areValues(e, view, map)) {
            return action;
        }
        return value -> {
            MapValues.walkedValue(e, iterator, view, map, site);
            action.accept(value);
        };
    }

    /** Whether it changes what is gone through, its elements among that. */
    static boolean changes(String method) {
        return method.startsWith("remove(") || method.startsWith("add(") || method.startsWith("set(");
    }

    private static boolean isRest(String method) {
        return method.startsWith("forEachRemaining(");
    }

    private static boolean goesOn(String method) {
        return method.startsWith("next(") || method.startsWith("previous(") || isRest(method);
    }
}
