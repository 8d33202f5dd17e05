package org.threadgrader.weave;

import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;

/**
 * Where a variable is set to a value because that is more, or less, than its own: {@code if (mine > best) best = mine}, also where
 * it is looked at twice. The larger of both is computed of what was read, as by Math.max. A piece of {@link Updates}.
 */
final class Surpassing {
    private final Values values;
    private final Predicate<AbstractInsnNode> readsIt;

    /**
     * For one write.
     *
     * @param readsIt whether an instruction reads the variable that is set
     */
    Surpassing(Values values, Predicate<AbstractInsnNode> readsIt) {
        this.values = values;
        this.readsIt = readsIt;
    }

    /** The read whose value is compared with what is written later on; empty where none is. */
    Optional<AbstractInsnNode> read(AbstractInsnNode write, AbstractInsnNode written, Branches branches) {
        return branches.before(write)
                .flatMap(jump -> comparison(jump)
                        .flatMap(comparison -> Stream.of(read(comparison, 0, written), read(comparison, 1, written)))
                        .flatMap(Optional::stream)
                        // last, as it goes through the method
                        .filter(read -> branches.decide(jump, write)))
                .findFirst();
    }

    /** What compares the two numbers, for a jump that depends on which one is larger. */
    private Stream<AbstractInsnNode> comparison(AbstractInsnNode jump) {
        int opcode = jump.getOpcode();
        if (opcode >= Opcodes.IF_ICMPLT && opcode <= Opcodes.IF_ICMPLE) {
            return Stream.of(jump);
        }
        return opcode >= Opcodes.IFLT && opcode <= Opcodes.IFLE
                ? values.sources(jump, 0).stream()
                        .filter(source -> source.getOpcode() >= Opcodes.LCMP && source.getOpcode() <= Opcodes.DCMPG)
                : Stream.empty();
    }

    private Optional<AbstractInsnNode> read(AbstractInsnNode comparison, int place, AbstractInsnNode written) {
        Set<AbstractInsnNode> others = values.sources(comparison, 1 - place);
        return values.sources(comparison, place).stream()
                .filter(readsIt)
                .filter(read -> new SameValues(values).areSame(others, Set.of(written)))
                .findFirst();
    }
}
