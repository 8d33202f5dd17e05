package org.threadgrader.weave;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Whether two values of a method are the same one, or come from the same place, such as an element that is looked at twice. A piece
 * of {@link Updates}.
 */
final class SameValues {
    private static final Set<String> LOOKS = Set.of("charAt", "length", "size");

    private final Values values;
    private final Predicate<MethodInsnNode> isOfProgram;

    /** As far as the class file tells. */
    SameValues(Values values) {
        this(values, call -> false);
    }

    /**
     * Where the run tells whether the objects are the same, too.
     *
     * @param isOfProgram whether a call reaches a method of the program's, which may give the same each time
     */
    SameValues(Values values, Predicate<MethodInsnNode> isOfProgram) {
        this.values = values;
        this.isOfProgram = isOfProgram;
    }

    boolean areSame(SourceValue one, SourceValue other) {
        return areSame(one.insns, other.insns);
    }

    /** By the instructions that may have made each. */
    boolean areSame(Set<AbstractInsnNode> one, Set<AbstractInsnNode> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return false;
        }
        return one.equals(other)
                || one.size() == 1
                        && other.size() == 1
                        && make(one.iterator().next(), other.iterator().next());
    }

    /** Whether both make the same of the same. */
    private boolean make(AbstractInsnNode one, AbstractInsnNode other) {
        Optional<String> constant = Operations.constant(one);
        if (constant.isPresent()) {
            return constant.equals(Operations.constant(other));
        }
        return one.getOpcode() == other.getOpcode()
                && (isElement(one) || isField(one, other) || isLook(one, other))
                && haveSameOperands(one, other);
    }

    private static boolean isElement(AbstractInsnNode load) {
        return load.getOpcode() >= Opcodes.IALOAD && load.getOpcode() <= Opcodes.SALOAD;
    }

    private static boolean isField(AbstractInsnNode one, AbstractInsnNode other) {
        boolean reads = one.getOpcode() == Opcodes.GETSTATIC || one.getOpcode() == Opcodes.GETFIELD;
        return reads
                && one instanceof FieldInsnNode field
                && other instanceof FieldInsnNode otherField
                && field.owner.equals(otherField.owner)
                && field.name.equals(otherField.name);
    }

    /** A call that changes nothing, as far as its name tells. */
    private boolean isLook(AbstractInsnNode one, AbstractInsnNode other) {
        if (one instanceof MethodInsnNode call && other instanceof MethodInsnNode otherCall) {
            boolean looks = call.name.startsWith("get") && !call.name.startsWith("getAnd")
                    || LOOKS.contains(call.name)
                    || Operations.isSameValue(call)
                    || isOfProgram.test(call);
            return looks
                    && call.owner.equals(otherCall.owner)
                    && call.name.equals(otherCall.name)
                    && call.desc.equals(otherCall.desc);
        }
        return Operations.isSameValue(one);
    }

    private boolean haveSameOperands(AbstractInsnNode one, AbstractInsnNode other) {
        List<SourceValue> taken = values.of(one);
        List<SourceValue> otherTaken = values.of(other);
        if (taken.size() != otherTaken.size()) {
            return false;
        }
        for (int i = 0; i < taken.size(); i++) {
            if (!areSame(taken.get(i), otherTaken.get(i))) {
                return false;
            }
        }
        return true;
    }
}
