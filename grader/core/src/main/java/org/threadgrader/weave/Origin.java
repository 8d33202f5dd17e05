package org.threadgrader.weave;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * The read of a variable that a value was computed from. A piece of {@link Updates}.
 *
 * @param readsIt whether an instruction is such a read
 * @param accessors know whose objects never change, so that a call of theirs makes another one
 * @param onSomeWay whether it is enough that one of several ways to make the value leads there
 */
record Origin(
        Values values, Predicate<AbstractInsnNode> readsIt, Accessors accessors, boolean onSomeWay, Set<Step> seen) {
    Origin(Values values, Predicate<AbstractInsnNode> readsIt, Accessors accessors, boolean onSomeWay) {
        this(values, readsIt, accessors, onSomeWay, new HashSet<>());
    }

    /** A step back, and whether something is computed behind it. */
    private record Step(AbstractInsnNode source, boolean computed) {}

    /** The way from there is noted. */
    Optional<AbstractInsnNode> of(SourceValue value, Set<AbstractInsnNode> way) {
        return of(value, false, way);
    }

    private Optional<AbstractInsnNode> of(SourceValue value, boolean computed, Set<AbstractInsnNode> way) {
        if (value.insns.size() > 1 && !onSomeWay) {
            return Optional.empty();
        }
        return value.insns.stream()
                .flatMap(source -> from(source, computed, way).stream())
                .findFirst();
    }

    private Optional<AbstractInsnNode> from(AbstractInsnNode source, boolean computed, Set<AbstractInsnNode> way) {
        if (readsIt.test(source)) {
            return computed ? Optional.of(source) : Optional.empty();
        }
        boolean computes = Operations.computes(source) || source.getOpcode() == Opcodes.NEW || makesAnother(source);
        boolean leadsOn = computes || Operations.reduces(source) || Operations.isSameValue(source) || looksInto(source);
        if (!leadsOn || !seen.add(new Step(source, computed)) || !way.add(source)) {
            return Optional.empty();
        }
        for (SourceValue operand : operands(source)) {
            Optional<AbstractInsnNode> read = of(operand, computed || computes, way);
            if (read.isPresent()) {
                return read;
            }
        }
        way.remove(source);
        return Optional.empty();
    }

    /** What an instruction takes; for a new object, what goes into it. */
    private List<SourceValue> operands(AbstractInsnNode source) {
        return source.getOpcode() == Opcodes.NEW ? values.arguments(source) : values.of(source);
    }

    /** {@code state.with(1)} of a class whose objects never change. */
    private boolean makesAnother(AbstractInsnNode source) {
        return source.getOpcode() == Opcodes.INVOKEVIRTUAL
                && source instanceof MethodInsnNode call
                && accessors.isValue(call.owner)
                && Type.getReturnType(call.desc).getSort() == Type.OBJECT
                && Type.getArgumentTypes(call.desc).length > 0;
    }

    /** A field of an object, or what a method without arguments gives of it. */
    private static boolean looksInto(AbstractInsnNode source) {
        return source.getOpcode() == Opcodes.GETFIELD
                || source.getOpcode() == Opcodes.INVOKEVIRTUAL
                        && ((MethodInsnNode) source).desc.startsWith("()")
                        && !((MethodInsnNode) source).owner.startsWith("java/");
    }
}
