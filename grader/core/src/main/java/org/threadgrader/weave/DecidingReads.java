package org.threadgrader.weave;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * The reads of a variable by which a method decides whether to set it, or to what. A piece of {@link Updates}.
 *
 * @param readsIt whether an instruction is such a read
 * @param constants which values are the same each time
 * @param instructions the method's
 */
record DecidingReads(Values values, Predicate<AbstractInsnNode> readsIt, Constants constants, InsnList instructions) {
    private static final Set<String> LOCKING = Set.of(
            "lock", "lockInterruptibly", "tryLock", "writeLock", "acquire", "acquireUninterruptibly", "tryAcquire");

    /** Those by which it is decided whether the variable is set, in the order of the code. */
    Stream<AbstractInsnNode> before(AbstractInsnNode write) {
        return Stream.of(instructions.toArray())
                .takeWhile(instruction -> instruction != write)
                .filter(JumpInsnNode.class::isInstance)
                .flatMap(jump -> compared(jump)
                        // last, as it goes through the method
                        .filter(read -> Surpassing.decidesOn(jump, write)));
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

    /** The one that decides which of several constants is set: {@code setOn(!isOn())}. */
    Optional<AbstractInsnNode> choosing(SourceValue written) {
        return constants.areSeveral(written)
                ? Stream.of(instructions.toArray())
                        .filter(JumpInsnNode.class::isInstance)
                        .filter(jump -> written.insns.stream().allMatch(one -> Surpassing.decidesOn(jump, one)))
                        .flatMap(this::compared)
                        .findFirst()
                : Optional.empty();
    }

    /** The one whose value is compared with what is written. */
    Optional<AbstractInsnNode> surpassed(AbstractInsnNode write, SourceValue written) {
        return written.insns.size() == 1
                ? new Surpassing(values, readsIt)
                        .read(write, written.insns.iterator().next(), instructions)
                : Optional.empty();
    }

    /** Whether a lock is taken between the two. */
    boolean takesALock(AbstractInsnNode question, AbstractInsnNode later) {
        return lockAfter(question, later).isPresent();
    }

    private Optional<AbstractInsnNode> lockAfter(AbstractInsnNode question, AbstractInsnNode later) {
        return between(question, later)
                .filter(step -> step.getOpcode() == Opcodes.MONITORENTER
                        || step instanceof MethodInsnNode call && LOCKING.contains(call.name))
                .findFirst();
    }

    private Stream<AbstractInsnNode> between(AbstractInsnNode earlier, AbstractInsnNode later) {
        return Stream.of(instructions.toArray())
                .skip(instructions.indexOf(earlier))
                .takeWhile(step -> step != later);
    }

    private Stream<AbstractInsnNode> compared(AbstractInsnNode jump) {
        return Stream.of(values.sources(jump, 0), values.sources(jump, 1))
                .flatMap(made -> Accessors.source(made, values).stream())
                .filter(readsIt);
    }
}
