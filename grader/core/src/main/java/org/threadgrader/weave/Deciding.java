package org.threadgrader.weave;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;

/**
 * Whether a variable is set only where what was read of it equals something: {@code if (state == 0) state = state + 1} sets the
 * same twice, and nothing is lost. One that is less than another may be so for several threads, which each take some of it, and
 * what is asked after the write, or of the sum, decides nothing. A piece of {@link Updates}.
 */
final class Deciding {
    /** Methods of a value's own by which it equals something. */
    private static final Set<String> EQUALITY =
            Set.of("equals", "equalsIgnoreCase", "contentEquals", "isEmpty", "isBlank");

    /** Those by which something is in it. */
    private static final Set<String> CONTAINMENT = Set.of("contains", "startsWith", "endsWith");

    private final AbstractInsnNode read;
    private final Values values;

    private Deciding(AbstractInsnNode read, Values values) {
        this.read = read;
        this.values = values;
    }

    /** Whether no way leads from a read to the write where each question whether the value equals something is answered by no. */
    static boolean isSetOnlyWhereEqual(AbstractInsnNode read, AbstractInsnNode write, Values values) {
        Deciding deciding = new Deciding(read, values);
        // the next read begins anew; what leads there only by an exception is not asked for
        return Ways.lead(Ways.after(read), write, read, Ways::after)
                && !Ways.lead(deciding.after(read), write, read, deciding::after);
    }

    private List<AbstractInsnNode> after(AbstractInsnNode instruction) {
        if (instruction instanceof JumpInsnNode jump) {
            return switch (answerOf(jump)) {
                case JUMPS -> List.of(jump.getNext());
                case GOES_ON -> List.of(jump.label);
                case NOT_ASKED -> Ways.after(jump);
            };
        }
        boolean isChoice = instruction instanceof TableSwitchInsnNode || instruction instanceof LookupSwitchInsnNode;
        return isChoice && isRead(instruction, 0) ? List.of(Ways.otherwise(instruction)) : Ways.after(instruction);
    }

    /** Where a jump leads if what was read equals something. */
    private enum Answer {
        JUMPS,
        GOES_ON,
        NOT_ASKED
    }

    private Answer answerOf(JumpInsnNode jump) {
        return switch (jump.getOpcode()) {
            case Opcodes.IF_ICMPEQ, Opcodes.IF_ACMPEQ -> comparesIt(jump) ? Answer.JUMPS : Answer.NOT_ASKED;
            case Opcodes.IF_ICMPNE, Opcodes.IF_ACMPNE -> comparesIt(jump) ? Answer.GOES_ON : Answer.NOT_ASKED;
            case Opcodes.IFEQ -> ofBoolean(jump, Answer.JUMPS);
            case Opcodes.IFNE -> ofBoolean(jump, Answer.GOES_ON);
            case Opcodes.IFNULL -> isRead(jump, 0) ? Answer.JUMPS : Answer.NOT_ASKED;
            case Opcodes.IFNONNULL -> isRead(jump, 0) ? Answer.GOES_ON : Answer.NOT_ASKED;
            default -> Answer.NOT_ASKED;
        };
    }

    /** What a question that is answered by yes or no says; whoever adds what was not in there sets the same twice. */
    private Answer ofBoolean(JumpInsnNode jump, Answer otherwise) {
        if (asksAValue(jump, EQUALITY)) {
            return otherwise == Answer.JUMPS ? Answer.GOES_ON : Answer.JUMPS;
        }
        return asksAValue(jump, CONTAINMENT) || isCompared(jump) ? otherwise : Answer.NOT_ASKED;
    }

    private boolean isCompared(JumpInsnNode jump) {
        return isRead(jump, 0)
                || values.sources(jump, 0).stream()
                        .anyMatch(source -> isComparison(source.getOpcode()) && comparesIt(source));
    }

    /** Whether it is what was read that is compared, and not with what the variable is just now, whatever that is. */
    private boolean comparesIt(AbstractInsnNode comparison) {
        return isRead(comparison, 0) && !isOfVariable(comparison, 1)
                || isRead(comparison, 1) && !isOfVariable(comparison, 0);
    }

    private boolean isOfVariable(AbstractInsnNode user, int place) {
        return values.sources(user, place).stream().anyMatch(source -> Updates.readSame(source, read));
    }

    private static boolean isComparison(int opcode) {
        return opcode >= Opcodes.LCMP && opcode <= Opcodes.DCMPG;
    }

    private boolean asksAValue(JumpInsnNode jump, Set<String> names) {
        return values.sources(jump, 0).stream()
                .anyMatch(source -> source instanceof MethodInsnNode call
                        && call.owner.startsWith("java/lang/")
                        && names.contains(call.name)
                        && isRead(call, 0));
    }

    /** Whether what an instruction takes at a place is what was read, converted or not. */
    private boolean isRead(AbstractInsnNode user, int place) {
        Set<AbstractInsnNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<AbstractInsnNode> open = new ArrayDeque<>(values.sources(user, place));
        while (!open.isEmpty()) {
            AbstractInsnNode source = open.remove();
            if (source == read) {
                return true;
            }
            // in a loop, a value may be converted from what it was before
            if (seen.add(source) && Operations.isSameValue(source)) {
                open.addAll(values.sources(source, 0));
            }
        }
        return false;
    }
}
