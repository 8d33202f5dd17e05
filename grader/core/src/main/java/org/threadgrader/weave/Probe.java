package org.threadgrader.weave;

/**
 * The hooks that stand in for instructions instead of methods, by their place in the probe: what the {@link HookTable}
 * does not list because no class of the JDK's declares it.
 */
record Probe(
        Hook monitorEnter,
        Hook monitorExit,
        Hook read,
        Hook write,
        Hook volatileRead,
        Hook volatileWrite,
        Hook arrayRead,
        Hook arrayWrite,
        Hook sweep,
        Hook jump,
        Hook runEnter,
        Hook runThrew,
        Hook runExit,
        Hook caught,
        Hook clinitEnter,
        Hook clinitExit,
        Hook initialised,
        Hook classNeeded,
        Hook classUsed,
        Hook accessBefore,
        Hook accessAfter,
        Hook accessField,
        Hook accessMade,
        Hook callOn,
        Hook callInherited,
        Hook callSuper,
        Hook callWith,
        Hook callReturned,
        Hook callAt,
        Hook callPrints,
        Hook callHands,
        Hook callInBulk,
        Hook callSets,
        Hook callWalks,
        Hook told,
        Hook viewed,
        Hook viewMade,
        Hook comparing,
        Hook compared,
        Hook called,
        Hook formatting,
        Hook formatted,
        Hook enteredByPool,
        Hook leftToPool,
        Hook originalTask,
        Hook release,
        Hook reflects) {

    private static final String FIELD = "(Ljava/lang/Object;II)V";

    /** The hooks in that package, given as an internal name without a slash at its end. */
    static Probe in(String probePackage) {
        String monitors = probePackage + "/Monitors";
        String fields = probePackage + "/Fields";
        String threads = probePackage + "/Threads";
        String accesses = probePackage + "/Accesses";
        String calls = probePackage + "/Calls";
        return new Probe(
                new Hook(monitors, "enter", "(Ljava/lang/Object;I)V"),
                new Hook(monitors, "exit", "(Ljava/lang/Object;I)V"),
                new Hook(fields, "read", FIELD),
                new Hook(fields, "write", FIELD),
                new Hook(fields, "volatileRead", FIELD),
                new Hook(fields, "volatileWrite", FIELD),
                new Hook(fields, "arrayRead", FIELD),
                new Hook(fields, "arrayWrite", FIELD),
                new Hook(fields, "sweep", "(Ljava/lang/Object;IIZI)V"),
                new Hook(probePackage + "/Loops", "jump", "(IZ)V"),
                new Hook(threads, "runEnter", "(Ljava/lang/Thread;I)V"),
                new Hook(threads, "runThrew", "(Ljava/lang/Thread;Ljava/lang/Throwable;)V"),
                new Hook(threads, "runExit", "(Ljava/lang/Thread;)V"),
                new Hook(threads, "caught", "(Ljava/lang/Throwable;I)V"),
                new Hook(threads, "clinitEnter", "(Ljava/lang/Class;)V"),
                new Hook(threads, "clinitExit", "(Ljava/lang/Class;)V"),
                new Hook(threads, "initialised", "(Ljava/lang/Class;)V"),
                new Hook(threads, "classNeeded", "(Ljava/lang/Class;)V"),
                new Hook(threads, "classUsed", "(Ljava/lang/Class;I)V"),
                new Hook(accesses, "before", "(Ljava/lang/Object;Ljava/lang/Object;ILjava/lang/String;I)V"),
                new Hook(accesses, "after", "(ZI)V"),
                new Hook(accesses, "field", "(Ljava/lang/String;I)V"),
                new Hook(accesses, "made", "(Ljava/lang/Object;Ljava/lang/Class;Ljava/lang/String;)V"),
                new Hook(calls, "on", "(Ljava/lang/Object;ZI)V"),
                new Hook(calls, "onInherited", "(Ljava/lang/Object;ZLjava/lang/String;I)V"),
                new Hook(calls, "onSuper", "(Ljava/lang/Object;ZLjava/lang/String;I)V"),
                new Hook(calls, "with", "(Ljava/lang/Object;Ljava/lang/Object;Ljava/lang/String;I)V"),
                new Hook(calls, "returned", "(Ljava/lang/Object;Ljava/lang/String;I)V"),
                new Hook(calls, "at", "(I)V"),
                new Hook(calls, "prints", "(Ljava/lang/Object;I)V"),
                new Hook(calls, "hands", "(Ljava/lang/Object;I)V"),
                new Hook(calls, "inBulk", "(Ljava/lang/Object;JLjava/lang/String;I)V"),
                new Hook(calls, "sets", "(Ljava/lang/Object;Ljava/lang/String;I)V"),
                new Hook(calls, "walks", "(Ljava/lang/Object;Ljava/lang/String;I)V"),
                new Hook(calls, "told", "(Ljava/lang/Object;ZI)V"),
                new Hook(calls, "viewed", "(Ljava/lang/Object;Ljava/lang/String;I)V"),
                new Hook(probePackage + "/Views", "made", "(Ljava/lang/Object;Ljava/lang/Object;)V"),
                new Hook(probePackage + "/Callbacks", "comparing", "()V"),
                new Hook(probePackage + "/Callbacks", "compared", "()V"),
                new Hook(probePackage + "/Callbacks", "called", "()V"),
                new Hook(probePackage + "/Callbacks", "formatting", "(Ljava/lang/Object;I)V"),
                new Hook(probePackage + "/Callbacks", "formatted", "(Ljava/lang/Object;I)V"),
                new Hook(probePackage + "/Callbacks", "enteredByPool", "()V"),
                new Hook(probePackage + "/Callbacks", "leftToPool", "()V"),
                new Hook(probePackage + "/TrackedTask", "original", "(Ljava/lang/Object;)Ljava/lang/Object;"),
                new Hook(probePackage + "/Control", "release", "(Ljava/lang/String;I)V"),
                new Hook(probePackage + "/Control", "reflects", "(Ljava/lang/Object;Ljava/lang/Object;I)V"));
    }
}
