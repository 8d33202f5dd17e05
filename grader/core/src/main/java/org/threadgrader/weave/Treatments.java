package org.threadgrader.weave;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Decides for every call of one program what weaving does to it, by looking the method up along the hierarchy: a hook
 * of the JDK's class is for a call through any class below it, unless a student's class on the way has a method of its
 * own.
 */
final class Treatments {

    private final HookTable table;
    private final Hierarchy hierarchy;
    private final Map<Call, Treatment> onJdk;
    private final Map<Call, Treatment> onStudents = new HashMap<>();
    private final Map<Call, Treatment> dispatched = new HashMap<>();

    /**
     * @param onJdk what was decided about calls through the JDK's own classes, which holds for every program
     */
    Treatments(HookTable table, Hierarchy hierarchy, Map<Call, Treatment> onJdk) {
        this.table = table;
        this.hierarchy = hierarchy;
        this.onJdk = onJdk;
    }

    record Call(int opcode, String owner, String name, String descriptor) {}

    Treatment of(int opcode, String owner, String name, String descriptor) {
        Call call = new Call(opcode, owner, name, descriptor);
        // What lies outside both is rare, and names of a student's choosing must not fill the lasting table.
        boolean lasting =
                !hierarchy.isStudents(owner) && hierarchy.jdk().find(owner).isPresent();
        Map<Call, Treatment> decided = lasting ? onJdk : onStudents;
        Treatment treatment = decided.get(call);
        if (treatment == null) {
            treatment = decide(call);
            decided.put(call, treatment);
        }
        return opcode == Opcodes.INVOKEINTERFACE && treatment instanceof Treatment.Untouched
                ? dispatched.computeIfAbsent(call, this::dispatch)
                : treatment;
    }

    private Treatment dispatch(Call call) {
        List<String> bases = hierarchy.basesBelow(call.owner, call.name, call.descriptor).stream()
                .filter(base ->
                        !(of(Opcodes.INVOKEVIRTUAL, base, call.name, call.descriptor) instanceof Treatment.Untouched))
                .toList();
        return bases.isEmpty() ? Treatment.UNTOUCHED : new Treatment.Dispatched(bases);
    }

    private Treatment decide(Call call) {
        if (call.name.equals("<init>")) {
            return construction(call);
        }
        if (FieldHandles.makes(call.owner, call.name)) {
            return new Treatment.Naming();
        }
        return switch (call.opcode) {
            case Opcodes.INVOKESTATIC -> staticCall(call);
            case Opcodes.INVOKESPECIAL -> superCall(call);
            default -> instanceCall(call);
        };
    }

    private Treatment construction(Call call) {
        Optional<ConstructorHooks> hooks = table.constructors(call.owner);
        if (hooks.isPresent()) {
            return hooks.get().concern(Type.getArgumentTypes(call.descriptor))
                    ? new Treatment.Constructing(hooks.get())
                    : Treatment.UNTOUCHED;
        }
        Optional<String> release = table.release(call.owner, call.name);
        return release.isPresent() ? released(release) : Sweep.ofConstructor(call.owner, call.descriptor);
    }

    private Treatment staticCall(Call call) {
        for (String owner : hierarchy.lineage(call.owner).classes()) {
            if (hierarchy.defines(owner, call.name, call.descriptor)) {
                return Treatment.UNTOUCHED;
            }
            Optional<Hook> hook = table.staticMethod(owner, call.name, call.descriptor);
            if (hook.isPresent()) {
                return new Treatment.Replaced(hook.get());
            }
            Optional<String> release = table.release(owner, call.name);
            if (release.isPresent()) {
                return released(release);
            }
        }
        return View.isMadeBy(call.owner, call.name)
                ? new Treatment.Viewing()
                : Sweep.of(call.owner, call.name, call.descriptor);
    }

    private Treatment superCall(Call call) {
        Lineage lineage = hierarchy.lineage(call.owner);
        for (String owner : lineage.classes()) {
            if (hierarchy.defines(owner, call.name, call.descriptor)) {
                return Treatment.UNTOUCHED;
            }
            Optional<Treatment> hooked = table.superCall(owner, call.name, call.descriptor);
            if (hooked.isPresent()) {
                // an interface's own body calls methods of the object, and those report
                return hierarchy.isInterface(call.owner) ? Treatment.UNTOUCHED : hooked.get();
            }
            Optional<ConstructorHooks> passed = table.constructors(owner).filter(hooks -> isPassed(hooks, call));
            if (passed.isPresent()) {
                return new Treatment.Constructing(passed.get());
            }
        }
        for (String owner : lineage.interfaces()) {
            Optional<Treatment> hooked = table.superCall(owner, call.name, call.descriptor);
            if (hooked.isPresent() && (inheritedFromJdk(lineage, call) || hasBody(owner, call))) {
                return hooked.get();
            }
        }
        Treatment treatment = instanceCall(call);
        if (treatment instanceof Treatment.Replaced && !isFinal(lineage, call)) {
            if (View.isPartOfLock(call.name, call.descriptor)) {
                return new Treatment.Viewing();
            }
            return firstOfJdk(lineage)
                            .filter(type -> type.type().getName().startsWith("java.util.concurrent."))
                            .isPresent()
                    ? new Treatment.Surrounded(Observation.mayWait(call.name))
                    : observation(lineage, call);
        }
        return treatment;
    }

    /** Whether arguments of a super call pass through hooks as those of a constructor do. */
    private static boolean isPassed(ConstructorHooks hooks, Call call) {
        return hooks.constructed().isEmpty() && hooks.concern(Type.getArgumentTypes(call.descriptor));
    }

    private boolean isFinal(Lineage lineage, Call call) {
        return firstOfJdk(lineage)
                .filter(type -> type.fixes(call.name, call.descriptor))
                .isPresent();
    }

    private Treatment instanceCall(Call call) {
        if (call.owner.startsWith("[")) {
            return Sweep.of(call.owner, call.name, call.descriptor);
        }
        Lineage lineage = hierarchy.lineage(call.owner);
        for (String owner : lineage.classes()) {
            if (hierarchy.defines(owner, call.name, call.descriptor)) {
                return isRun(call) ? new Treatment.Located() : Treatment.UNTOUCHED;
            }
            Optional<Hook> hook = fitting(table.instanceMethod(owner, call.name, call.descriptor), call);
            if (hook.isPresent()) {
                return new Treatment.Replaced(hook.get());
            }
        }
        Optional<Hook> hook = throughInterfaces(lineage, call)
                .or(() -> fitting(table.throughSupertype(call.owner, call.name, call.descriptor), call));
        if (hook.isPresent()) {
            return new Treatment.Replaced(hook.get());
        }
        Optional<Treatment> preceded = Stream.concat(lineage.classes().stream(), lineage.interfaces().stream())
                .flatMap(owner -> table.before(owner, call.name, call.descriptor).stream())
                .findFirst();
        if (preceded.isPresent()) {
            return preceded.get();
        }
        Optional<String> release = release(lineage, call);
        if (release.isPresent()) {
            return released(release);
        }
        return isRun(call) ? new Treatment.Located() : observation(lineage, call);
    }

    /** A call of run() where start() may have been meant: the thread's own run reports it, but not from which line. */
    private boolean isRun(Call call) {
        return call.name.equals("run")
                && call.descriptor.equals("()V")
                && (call.owner.equals("java/lang/Runnable") || hierarchy.isBelow(call.owner, "java/lang/Thread"));
    }

    /** The hook of the most special interface that has one; none if a student's interface has a body for the method. */
    private Optional<Hook> throughInterfaces(Lineage lineage, Call call) {
        Optional<Hook> best = Optional.empty();
        String bestOwner = "";
        for (String owner : lineage.interfaces()) {
            if (hierarchy.defines(owner, call.name, call.descriptor) && !inheritedFromJdk(lineage, call)) {
                return Optional.empty();
            }
            Optional<Hook> hook = fitting(table.instanceMethod(owner, call.name, call.descriptor), call);
            if (hook.isPresent() && (best.isEmpty() || hierarchy.isBelow(owner, bestOwner))) {
                best = hook;
                bestOwner = owner;
            }
        }
        return best;
    }

    /** Whether an interface of the JDK's has a body for the method. */
    private boolean hasBody(String owner, Call call) {
        return hierarchy
                .jdk()
                .find(owner)
                .filter(type -> type.hasBody(call.name, call.descriptor))
                .isPresent();
    }

    /** Whether a superclass of the JDK's has the method, which then goes before any interface's. */
    private boolean inheritedFromJdk(Lineage lineage, Call call) {
        return firstOfJdk(lineage).filter(type -> type.offers(call.name)).isPresent();
    }

    /** A hook whose first parameter is a class can take only what is known to be one; the verifier lets any object pass as an interface. */
    private Optional<Hook> fitting(Optional<Hook> hook, Call call) {
        return hook.filter(found -> {
            String receiver = found.receiver().getInternalName();
            return receiver.equals("java/lang/Object")
                    || hierarchy.isBelow(call.owner, receiver)
                    || hierarchy
                            .jdk()
                            .find(receiver)
                            .filter(type -> type.type().isInterface())
                            .isPresent();
        });
    }

    private Optional<String> release(Lineage lineage, Call call) {
        for (String owner : lineage.classes()) {
            Optional<String> release = table.release(owner, call.name);
            if (release.isPresent()) {
                return release;
            }
        }
        for (String owner : lineage.interfaces()) {
            Optional<String> release = table.release(owner, call.name);
            if (release.isPresent()) {
                return release;
            }
        }
        return Optional.empty();
    }

    private static Treatment released(Optional<String> what) {
        return what.isPresent() ? new Treatment.Releasing(what.get()) : Treatment.UNTOUCHED;
    }

    private Treatment observation(Lineage lineage, Call call) {
        Optional<JdkType> type = firstOfJdk(lineage);
        if (type.isEmpty()) {
            return Treatment.UNTOUCHED;
        }
        if (hierarchy.isStudents(call.owner) && !inheritedFromJdk(lineage, call)) {
            // A default method of some interface of the student's: its own body reports what it does.
            return Treatment.UNTOUCHED;
        }
        return Observation.of(type.get().type(), call.name, call.descriptor);
    }

    private Optional<JdkType> firstOfJdk(Lineage lineage) {
        for (String owner : lineage.classes()) {
            if (!hierarchy.isStudents(owner)) {
                return hierarchy.jdk().find(owner);
            }
        }
        return Optional.empty();
    }
}
