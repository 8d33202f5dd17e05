package org.threadgrader.weave;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.analysis.SourceValue;
import org.threadgrader.probe.Combination;

/**
 * An update of a number that can be done to another value than the one that it has read: what goes in beside that is added to it,
 * its bits are set in it, and the like. Its number is told where it is read, and handed out where it is written, so that a run can be
 * made that loses none (the probe's {@code WholeUpdates}). A piece of {@link Updates}.
 *
 * @param read the instruction that reads the variable
 * @param type of its value, a primitive one
 */
record WholeUpdate(AbstractInsnNode read, Type type, Combination combination) {
    private static final Set<Integer> KEEPING = Set.of(Opcodes.I2L, Opcodes.L2I, Opcodes.I2B, Opcodes.I2C, Opcodes.I2S);

    /** The one that a read and what is computed from it are; empty where another value could not take the place of the one that was read. */
    static Optional<WholeUpdate> of(
            AbstractInsnNode read, AbstractInsnNode write, Set<AbstractInsnNode> way, Values values) {
        Type type = typeOf(read);
        boolean isNumber = type.getSort() != Type.BOOLEAN && type.getSort() <= Type.DOUBLE;
        if (!isNumber
                || type.getSort() == Type.FLOAT
                || !type.equals(typeOf(write))
                || isReadTwice(read, way, values)) {
            return Optional.empty();
        }
        boolean isDouble = type.getSort() == Type.DOUBLE;
        Set<Optional<Combination>> found = new HashSet<>();
        for (AbstractInsnNode step : way) {
            if (step != read && (isDouble || !KEEPING.contains(step.getOpcode()))) {
                found.add(combination(step).filter(one -> !isSubtraction(step) || isLess(step, way, values)));
            }
        }
        return found.size() == 1
                ? found.iterator()
                        .next()
                        .filter(one -> isDouble == (one == Combination.SUM_OF_DOUBLES))
                        .map(one -> new WholeUpdate(read, type, one))
                : Optional.empty();
    }

    /** One by which a variable is set to what is more, or less, than its own value, which is compared and not used. */
    static Optional<WholeUpdate> surpassing(AbstractInsnNode read, AbstractInsnNode write, Values values) {
        Type type = typeOf(read);
        boolean isWhole = type.getSort() > Type.BOOLEAN && type.getSort() <= Type.LONG && type.getSort() != Type.FLOAT;
        boolean onlyCompared = values.users(read).stream()
                .allMatch(user -> user instanceof JumpInsnNode || user.getOpcode() == Opcodes.LCMP);
        return isWhole && onlyCompared && type.equals(typeOf(write))
                ? Optional.of(new WholeUpdate(read, type, Combination.SURPASSING))
                : Optional.empty();
    }

    private static Type typeOf(AbstractInsnNode access) {
        if (access instanceof FieldInsnNode field) {
            return Type.getType(field.desc);
        }
        MethodInsnNode call = (MethodInsnNode) access;
        Type[] arguments = Type.getArgumentTypes(call.desc);
        return arguments.length == 0 ? Type.getReturnType(call.desc) : arguments[0];
    }

    /** Whether what goes in beside the value depends on the variable as well. */
    private static boolean isReadTwice(AbstractInsnNode read, Set<AbstractInsnNode> way, Values values) {
        Set<AbstractInsnNode> seen = new HashSet<>();
        Deque<AbstractInsnNode> open = new ArrayDeque<>();
        for (AbstractInsnNode step : way) {
            // nothing is on the way to the read itself
            List<SourceValue> operands = step == read ? List.of() : values.of(step);
            long ofWay = operands.stream()
                    .filter(operand -> operand.insns.stream().anyMatch(way::contains))
                    .count();
            if (ofWay > 1) {
                return true;
            }
            operands.stream()
                    .flatMap(operand -> operand.insns.stream())
                    .filter(source -> !way.contains(source))
                    .forEach(open::push);
        }
        while (!open.isEmpty()) {
            AbstractInsnNode source = open.pop();
            if (way.contains(source) || Updates.readSame(source, read)) {
                return true;
            }
            if (seen.add(source)) {
                values.of(source).forEach(operand -> operand.insns.forEach(open::push));
            }
        }
        return false;
    }

    private static Optional<Combination> combination(AbstractInsnNode step) {
        if (step instanceof MethodInsnNode call) {
            boolean isDouble = call.desc.endsWith("D");
            return switch (call.name) {
                case "sum" -> Optional.of(isDouble ? Combination.SUM_OF_DOUBLES : Combination.SUM);
                case "addExact", "subtractExact", "incrementExact", "decrementExact" -> Optional.of(Combination.SUM);
                case "max" -> isDouble ? Optional.empty() : Optional.of(Combination.MAX);
                case "min" -> isDouble ? Optional.empty() : Optional.of(Combination.MIN);
                default -> Optional.empty();
            };
        }
        return switch (step.getOpcode()) {
            case Opcodes.IADD, Opcodes.LADD, Opcodes.ISUB, Opcodes.LSUB, Opcodes.IINC -> Optional.of(Combination.SUM);
            case Opcodes.DADD, Opcodes.DSUB -> Optional.of(Combination.SUM_OF_DOUBLES);
            case Opcodes.IXOR, Opcodes.LXOR -> Optional.of(Combination.XOR);
            case Opcodes.IOR, Opcodes.LOR -> Optional.of(Combination.OR);
            default -> Optional.empty();
        };
    }

    private static boolean isSubtraction(AbstractInsnNode step) {
        int opcode = step.getOpcode();
        return opcode == Opcodes.ISUB
                || opcode == Opcodes.LSUB
                || opcode == Opcodes.DSUB
                || step instanceof MethodInsnNode call && call.name.equals("subtractExact");
    }

    /** Whether it is the variable's value that something is taken from. */
    private static boolean isLess(AbstractInsnNode subtraction, Set<AbstractInsnNode> way, Values values) {
        return way.containsAll(values.sources(subtraction, 0));
    }

    /** Tells what has been read, behind the reading. */
    InsnList told(int number, Probe probe) {
        InsnList code = Code.list(new InsnNode(type.getSize() == 1 ? Opcodes.DUP : Opcodes.DUP2));
        code.add(toLong());
        code.add(Code.list(Code.push(number), probe.updateRead().call()));
        return code;
    }

    /**
     * Lets the value be another one, just before it is written.
     *
     * @param free a local variable that may be used, and the next one
     */
    InsnList handedOut(AbstractInsnNode write, int number, int free, Probe probe) {
        Type[] value = {type};
        InsnList code = Code.store(value, free);
        code.add(current(write));
        code.add(toLong());
        code.add(Code.load(value, free));
        code.add(toLong());
        code.add(Code.list(
                Code.push(number),
                Code.push(combination.ordinal()),
                probe.updateWritten().call()));
        code.add(fromLong());
        return code;
    }

    private InsnList current(AbstractInsnNode write) {
        if (!(write instanceof FieldInsnNode field)) {
            MethodInsnNode set = (MethodInsnNode) write;
            return Code.list(
                    new InsnNode(Opcodes.DUP),
                    new MethodInsnNode(Opcodes.INVOKEVIRTUAL, set.owner, "get", Type.getMethodDescriptor(type), false));
        }
        return field.getOpcode() == Opcodes.PUTSTATIC
                ? Code.list(new FieldInsnNode(Opcodes.GETSTATIC, field.owner, field.name, field.desc))
                : Code.list(
                        new InsnNode(Opcodes.DUP),
                        new FieldInsnNode(Opcodes.GETFIELD, field.owner, field.name, field.desc));
    }

    private InsnList toLong() {
        return switch (type.getSort()) {
            case Type.LONG -> new InsnList();
            case Type.DOUBLE -> Code.list(ofDouble("doubleToRawLongBits", "(D)J"));
            default -> Code.list(new InsnNode(Opcodes.I2L));
        };
    }

    private InsnList fromLong() {
        return switch (type.getSort()) {
            case Type.LONG -> new InsnList();
            case Type.DOUBLE -> Code.list(ofDouble("longBitsToDouble", "(J)D"));
            default -> Code.list(new InsnNode(Opcodes.L2I));
        };
    }

    private static MethodInsnNode ofDouble(String name, String descriptor) {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, "java/lang/Double", name, descriptor, false);
    }
}
