package org.threadgrader.weave;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** What single instructions do to a value: whether they compute another one of it, leave it as it is, or load a constant. A piece of {@link Updates}. */
final class Operations {
    /** Of numbers, sums and the like, also those which throw where a plain one overflows, and the larger or smaller one. */
    private static final Set<String> OF_NUMBERS = Set.of(
            "addExact", "subtractExact", "multiplyExact", "incrementExact", "decrementExact", "max", "min", "sum");

    private static final Set<String> MATH =
            Set.of("java/lang/Math", "java/lang/Integer", "java/lang/Long", "java/lang/Float", "java/lang/Double");

    /** Of BigDecimal, BigInteger and String. */
    private static final Set<String> OF_OBJECTS = Set.of("add", "subtract", "multiply", "concat");

    /** What {@link #constant} says of 0, and of false. */
    static final String ZERO = "#" + Opcodes.ICONST_0;

    private Operations() {}

    /** Sums, differences, products, shifts, bits set or turned, and texts put together: what goes in counts. */
    static boolean computes(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return opcode >= Opcodes.IADD && opcode <= Opcodes.DMUL
                || opcode == Opcodes.IINC
                || opcode >= Opcodes.ISHL && opcode <= Opcodes.LUSHR
                || opcode >= Opcodes.IOR && opcode <= Opcodes.LXOR
                || instruction instanceof MethodInsnNode call && computes(call)
                || instruction instanceof InvokeDynamicInsnNode dynamic
                        && dynamic.name.equals("makeConcatWithConstants");
    }

    private static boolean computes(MethodInsnNode call) {
        return MATH.contains(call.owner)
                ? OF_NUMBERS.contains(call.name)
                : (call.owner.startsWith("java/math/") || call.owner.equals("java/lang/String"))
                        && OF_OBJECTS.contains(call.name);
    }

    /** What makes less of a sum, as of an index that goes round. */
    static boolean reduces(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return opcode >= Opcodes.IDIV && opcode <= Opcodes.DREM || opcode == Opcodes.IAND || opcode == Opcodes.LAND;
    }

    /** Of the same operand, as a bit that is set once more. */
    static boolean isIdempotent(AbstractInsnNode instruction) {
        return instruction.getOpcode() == Opcodes.IOR
                || instruction.getOpcode() == Opcodes.LOR
                || instruction instanceof MethodInsnNode call
                        && MATH.contains(call.owner)
                        && (call.name.equals("max") || call.name.equals("min"));
    }

    /** Whether an instruction makes nothing new of a value: another type, a box, what a box holds. */
    static boolean isSameValue(AbstractInsnNode instruction) {
        int opcode = instruction.getOpcode();
        return opcode >= Opcodes.I2L && opcode <= Opcodes.I2S
                || opcode == Opcodes.CHECKCAST
                || instruction instanceof MethodInsnNode call
                        && call.owner.startsWith("java/lang/")
                        && (call.name.endsWith("Value") || call.name.equals("valueOf"))
                        && Type.getArgumentTypes(call.desc).length <= 1;
    }

    /** The constant that an instruction loads, as a text that no other constant has; empty where it loads none. */
    static Optional<String> constant(AbstractInsnNode source) {
        if (source instanceof LdcInsnNode loaded) {
            return Optional.of(String.valueOf(loaded.cst));
        } else if (source instanceof IntInsnNode pushed) {
            return Optional.of(String.valueOf(pushed.operand));
        }
        boolean named = source.getOpcode() >= Opcodes.ICONST_M1 && source.getOpcode() <= Opcodes.DCONST_1;
        return named ? Optional.of("#" + source.getOpcode()) : Optional.empty();
    }

    /** What an instruction computes, as a text that is the same for the same. */
    static String name(AbstractInsnNode instruction) {
        if (instruction instanceof IincInsnNode added) {
            return "+" + added.incr;
        } else if (instruction instanceof InvokeDynamicInsnNode text) {
            return String.join(" ", Stream.of(text.bsmArgs).map(String::valueOf).toList());
        }
        return instruction instanceof MethodInsnNode call ? call.name : String.valueOf(instruction.getOpcode());
    }
}
