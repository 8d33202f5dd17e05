package org.threadgrader.weave;

import java.util.List;

/** What weaving does to one call, by the method it calls; decided by {@link Treatments}. */
sealed interface Treatment {

    /** The call stays as it is. */
    record Untouched() implements Treatment {}

    /** The hook is called in its place. */
    record Replaced(Hook hook) implements Treatment {}

    /** The hook is called before it, with the same arguments. */
    record Preceded(Hook hook) implements Treatment {}

    /**
     * A super call. The object it goes to is reported before it, and behind it where it is more than a look: the hook would
     * call the program's own override again, which is where this came from.
     */
    record Surrounded(boolean mutates) implements Treatment {}

    /** A constructor, or a super call: arguments pass through hooks, and one is called with the new object. */
    record Constructing(ConstructorHooks hooks) implements Treatment {}

    /** It may reach a method that a class of the program's inherits from one of these of the JDK's: see {@link Dispatch}. */
    record Dispatched(List<String> bases) implements Treatment {}

    /** Control is given up before it. */
    record Releasing(String what) implements Treatment {}

    /** The object it goes to is reported before it. */
    record Observed(boolean mutates) implements Treatment {}

    /** It is given how many mappings a ConcurrentHashMap must hold for its functions to run in parallel: which is reported before it. */
    record InBulk() implements Treatment {}

    /** It answers with a view of the collection that it goes to, or of the collection or array that it is given: which is reported. */
    record Viewing() implements Treatment {}

    /** An atomic access to a variable, reported before it, and after it where it may fail. */
    record Accessed() implements Treatment {}

    /** It goes through the elements of the arrays and collections that it is given, or of the array that it is called on. */
    record Sweeping(boolean writes) implements Treatment {}

    /** It makes a handle or an updater for a field: which one is reported. */
    record Naming() implements Treatment {}

    /** It calls a method by reflection: which one, and on what, is reported before it. */
    record Reflecting() implements Treatment {}

    /** The line it stands on is reported before it. */
    record Located() implements Treatment {}

    /** It prints: its line is reported before it with the stream it goes to, and where there are streams of the program's, that it is called. */
    record Printing() implements Treatment {}

    /** All there is to say about most calls. */
    Treatment UNTOUCHED = new Untouched();
}
