package org.threadgrader.probe;

import java.util.Collection;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.Consumer;

/** Iterable.forEach, which some collections run under a lock. */
@HooksFor(Iterable.class)
public final class IterableHooks {
    private static final String FOR_EACH = "forEach(Ljava/util/function/Consumer;)";

    /** Whether it is the program's class, and its objects are gone through by Iterable's own method. */
    private static final ClassValue<Boolean> HAVE_NONE_OF_THEIR_OWN = new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> type) {
            try {
                return type.getClassLoader() instanceof ProgramLoader
                        && type.getMethod("forEach", Consumer.class).getDeclaringClass() == Iterable.class;
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    private IterableHooks() {}

    public static void forEach(Iterable<Object> self, Consumer<Object> action, int site) {
        Execution e = Execution.now;
        if (e != null && self instanceof Collection<?> collection && isWalked(e, collection)) {
            ElementWalk walk = new ElementWalk(collection, site);
            walk.begins();
            self.forEach(walk.before(action));
            return;
        }
        if (e != null
                && self != null
                && OwnMethods.reach(self, "iterator()")
                && HAVE_NONE_OF_THEIR_OWN.get(self.getClass())) {
            Objects.requireNonNull(action);
            // as Iterable's own does: an iterator of the JDK's that it answers with is seen at each step
            for (Iterator<Object> walk = self.iterator(); walk.hasNext(); ) {
                Calls.onInherited(walk, true, "next()", site);
                action.accept(walk.next());
            }
            return;
        }
        Callbacks.begin(self, false, FOR_EACH, site);
        try {
            self.forEach(action);
        } finally {
            Callbacks.end(self, false, FOR_EACH, site);
        }
    }

    private static boolean isWalked(Execution e, Collection<?> self) {
        return !OwnMethods.reach(self, FOR_EACH)
                && !OwnMethods.reach(Elements.whole(e, self), FOR_EACH)
                && ElementWalk.goesThrough(e, self);
    }
}
