package org.threadgrader.weave;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * The reads of a variable by which a method decides whether to set it, or to what. A piece of {@link Updates}.
 *
 * @param readsIt whether an instruction is such a read
 * @param constants which values are the same each time
 * @param branches of the method
 */
record DecidingReads(Values values, Predicate<AbstractInsnNode> readsIt, Constants constants, Branches branches) {
    /** Those by which it is decided whether the variable is set, in the order of the code. */
    Stream<AbstractInsnNode> before(AbstractInsnNode write) {
        return branches.before(write)
                .flatMap(jump -> compared(jump)
                        // last, as it goes through the method
                        .filter(read -> branches.decide(jump, write)));
    }

    /** All that is asked of the variable before it is set; empty where anything else is than whether it is a constant. */
    Optional<List<Condition>> conditions(AbstractInsnNode write) {
        List<Optional<Condition>> asked = branches.before(write)
                .filter(jump -> compared(jump).findAny().isPresent() && branches.decide(jump, write))
                .map(jump -> condition(jump, write))
                .toList();
        return asked.stream().allMatch(Optional::isPresent)
                ? Optional.of(asked.stream().flatMap(Optional::stream).toList())
                : Optional.empty();
    }

    private Optional<Condition> condition(JumpInsnNode jump, AbstractInsnNode write) {
        if (comparisons(jump).findAny().isPresent()) {
            return Optional.empty();
        }
        boolean byJumping = branches.leadByJumping(jump, write);
        return switch (jump.getOpcode()) {
            case Opcodes.IFEQ -> Optional.of(new Condition(byJumping, Operations.ZERO));
            case Opcodes.IFNE -> Optional.of(new Condition(!byJumping, Operations.ZERO));
            case Opcodes.IFNULL -> Optional.of(new Condition(byJumping, Condition.NULL));
            case Opcodes.IFNONNULL -> Optional.of(new Condition(!byJumping, Condition.NULL));
            case Opcodes.IF_ICMPEQ, Opcodes.IF_ACMPEQ -> other(jump).map(other -> new Condition(byJumping, other));
            case Opcodes.IF_ICMPNE, Opcodes.IF_ACMPNE -> other(jump).map(other -> new Condition(!byJumping, other));
            default -> Optional.empty();
        };
    }

    /** The constant that a jump compares the variable with. */
    private Optional<String> other(JumpInsnNode jump) {
        return Stream.of(values.sources(jump, 0), values.sources(jump, 1))
                .flatMap(made -> Accessors.source(made, values).stream())
                .filter(readsIt.negate())
                .findFirst()
                .flatMap(constants::name);
    }

    /** The first of these, but where a lock is taken in between and the variable is read again under it: that is a first look, perhaps only to say something. */
    Optional<AbstractInsnNode> unlockedBefore(AbstractInsnNode write) {
        return before(write)
                .filter(question -> lockAfter(question, write)
                        .filter(lock -> between(lock, write).anyMatch(readsIt))
                        .isEmpty())
                .findFirst();
    }

    /** Such a one that is asked for null, where the variable is set only if it is: {@code if (leader == null) leader = me}. */
    Optional<AbstractInsnNode> whetherNull(AbstractInsnNode write) {
        return unlockedBefore(write)
                .filter(read -> values.users(read).stream()
                        .anyMatch(user -> user.getOpcode() == Opcodes.IFNULL || user.getOpcode() == Opcodes.IFNONNULL))
                .filter(read -> Deciding.isSetOnlyWhereEqual(read, write, values));
    }

    /**
     * Such a one, or one that is asked whether there is anything, where the variable is set to what the thread brings along, and not to
     * what it makes only then, as whoever keeps results does.
     */
    Optional<AbstractInsnNode> whetherAbsent(AbstractInsnNode write, SourceValue written) {
        boolean isBrought = Accessors.source(written.insns, values)
                .filter(source -> values.parameter(source).isPresent()
                        || source.getOpcode() == Opcodes.GETFIELD && constants.isFinal((FieldInsnNode) source)
                        || source instanceof MethodInsnNode call
                                && constants.accessors().isOfAThread(call))
                .isPresent();
        return isBrought
                ? whetherNull(write)
                        .or(() -> unlockedBefore(write)
                                .filter(read -> read instanceof MethodInsnNode call
                                        && Type.getReturnType(call.desc).getSort() == Type.BOOLEAN))
                : Optional.empty();
    }

    /** The one that decides which of several constants is set: {@code setOn(!isOn())}. */
    Optional<AbstractInsnNode> choosing(SourceValue written) {
        return constants.areSeveral(written)
                ? branches.before(branches.instructions().getLast())
                        .filter(jump -> written.insns.stream().allMatch(one -> branches.decide(jump, one)))
                        // or it decides whether there is anything to choose
                        .filter(jump -> written.insns.stream()
                                        .map(one -> branches.leadByJumping(jump, one))
                                        .distinct()
                                        .count()
                                > 1)
                        .flatMap(this::compared)
                        .findFirst()
                : Optional.empty();
    }

    /** The one whose value is compared with what is written. */
    Optional<AbstractInsnNode> surpassed(AbstractInsnNode write, SourceValue written) {
        return written.insns.size() == 1
                ? new Surpassing(values, readsIt)
                        .read(write, written.insns.iterator().next(), branches)
                : Optional.empty();
    }

    /** Whether a lock is taken between the two. */
    boolean takesALock(AbstractInsnNode question, AbstractInsnNode later) {
        return lockAfter(question, later).isPresent();
    }

    private Optional<AbstractInsnNode> lockAfter(AbstractInsnNode question, AbstractInsnNode later) {
        return between(question, later)
                .filter(step -> step.getOpcode() == Opcodes.MONITORENTER
                        || step instanceof MethodInsnNode call
                                && constants.accessors().isLocking(call))
                .findFirst();
    }

    private Stream<AbstractInsnNode> between(AbstractInsnNode earlier, AbstractInsnNode later) {
        return Stream.of(branches.instructions().toArray())
                .skip(branches.instructions().indexOf(earlier))
                .takeWhile(step -> step != later);
    }

    /** The reads whose values a jump goes by, long numbers and fractions among them, which are compared before it. */
    private Stream<AbstractInsnNode> compared(JumpInsnNode jump) {
        return Stream.concat(Stream.of(jump), comparisons(jump))
                .flatMap(asking -> Stream.of(values.sources(asking, 0), values.sources(asking, 1)))
                .flatMap(made -> Accessors.source(made, values).stream())
                .filter(readsIt);
    }

    private Stream<AbstractInsnNode> comparisons(JumpInsnNode jump) {
        return values.sources(jump, 0).stream()
                .filter(source -> source.getOpcode() >= Opcodes.LCMP && source.getOpcode() <= Opcodes.DCMPG);
    }
}
