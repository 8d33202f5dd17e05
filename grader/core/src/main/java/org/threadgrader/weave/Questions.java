package org.threadgrader.weave;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Finds what a program asks, before it is woven: makes {@link Asked}. A piece of {@link Weaver}. */
final class Questions {
    private static final String THROWABLE = Type.getInternalName(Throwable.class);

    /** Made by compilers where a switch over an enum or a sealed type finds no case. */
    private static final Set<String> OF_COMPILERS =
            Set.of("java/lang/MatchException", "java/lang/IncompatibleClassChangeError");

    private static final Set<String> CLOCKS = Set.of(
            "java/lang/System.nanoTime",
            "java/lang/System.currentTimeMillis",
            "java/util/Date.<init>",
            "java/util/Calendar.getInstance");

    /** What is awaited without a signal. */
    private static final Set<String> COUNTERS =
            Set.of("java/util/concurrent/CountDownLatch", "java/util/concurrent/CyclicBarrier");

    /** The JDK's own checks, which throw. */
    private static final Set<String> CHECKS = Set.of(
            "java/util/Objects.checkIndex",
            "java/util/Objects.checkFromToIndex",
            "java/util/Objects.checkFromIndexSize",
            "java/util/Optional.orElseThrow");

    private final Collection<ClassNode> nodes;
    private final Hierarchy hierarchy;

    private Questions(Collection<ClassNode> nodes, Hierarchy hierarchy) {
        this.nodes = nodes;
        this.hierarchy = hierarchy;
    }

    static Asked of(Collection<ClassNode> nodes, Hierarchy hierarchy, MonitorMisuse misuse) {
        Questions questions = new Questions(nodes, hierarchy);
        return new Asked(
                misuse.isAskedFor(),
                questions.any(questions::asksForResults),
                questions.any(node -> node instanceof MethodInsnNode call && asksForTime(call)),
                questions.any(node -> node instanceof MethodInsnNode call && asksForSignals(call)));
    }

    private boolean any(Predicate<AbstractInsnNode> asks) {
        return nodes.stream()
                .flatMap(node -> node.methods.stream())
                .flatMap(method -> Stream.of(method.instructions.toArray()))
                .anyMatch(asks);
    }

    private static boolean asksForTime(MethodInsnNode call) {
        return CLOCKS.contains(call.owner + "." + call.name)
                || call.owner.startsWith("java/time/")
                        && List.of("now", "millis", "instant").contains(call.name);
    }

    private static boolean asksForSignals(MethodInsnNode call) {
        return call.name.equals("wait") || call.name.startsWith("await") && !COUNTERS.contains(call.owner);
    }

    private boolean asksForResults(AbstractInsnNode node) {
        if (node instanceof InvokeDynamicInsnNode dynamic) {
            return Stream.of(dynamic.bsmArgs).anyMatch(this::makesAThrowable);
        }
        return node instanceof MethodInsnNode call
                && (call.name.equals("<init>") ? isMadeOfItself(call) : endsOrChecks(call));
    }

    /** A method reference to a constructor. */
    private boolean makesAThrowable(Object argument) {
        return argument instanceof Handle handle
                && handle.getTag() == Opcodes.H_NEWINVOKESPECIAL
                && hierarchy.isBelow(handle.getOwner(), THROWABLE);
    }

    /** Whether an exception is made that does not only hand on one that was caught. */
    private boolean isMadeOfItself(MethodInsnNode made) {
        if (OF_COMPILERS.contains(made.owner) || !hierarchy.isBelow(made.owner, THROWABLE) || !isNew(made)) {
            return false;
        }
        boolean takesOne = Stream.of(Type.getArgumentTypes(made.desc))
                .anyMatch(
                        type -> type.getSort() == Type.OBJECT && hierarchy.isBelow(type.getInternalName(), THROWABLE));
        AbstractInsnNode before = real(made.getPrevious());
        return !takesOne || before instanceof MethodInsnNode cause && cause.name.equals("<init>");
    }

    /** Whether it is no constructor's call of the one above it. */
    private static boolean isNew(MethodInsnNode made) {
        for (AbstractInsnNode before = made.getPrevious(); before != null; before = before.getPrevious()) {
            if (before.getOpcode() == Opcodes.NEW && ((TypeInsnNode) before).desc.equals(made.owner)) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable AbstractInsnNode real(@Nullable AbstractInsnNode node) {
        AbstractInsnNode before = node;
        while (before != null && !Code.isReal(before)) {
            before = before.getPrevious();
        }
        return before;
    }

    private static boolean endsOrChecks(MethodInsnNode call) {
        boolean ends = call.owner.equals("java/lang/System") && call.name.equals("exit")
                || call.owner.equals("java/lang/Runtime")
                        && List.of("exit", "halt").contains(call.name);
        AbstractInsnNode status = real(call.getPrevious());
        return ends && (status == null || status.getOpcode() != Opcodes.ICONST_0)
                || CHECKS.contains(call.owner + "." + call.name);
    }
}
