package org.threadgrader.weave;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.VarInsnNode;
import org.objectweb.asm.tree.analysis.SourceInterpreter;
import org.objectweb.asm.tree.analysis.SourceValue;

/**
 * Which instruction of a method each value on the stack comes from, however it was moved about, and which one takes it. A piece of
 * {@link Updates} and {@link Accessors}.
 */
final class Values extends SourceInterpreter {
    private final Map<Integer, SourceValue> parameters = new HashMap<>();
    private final Map<AbstractInsnNode, List<SourceValue>> operands = new LinkedHashMap<>();
    private final Map<AbstractInsnNode, Set<AbstractInsnNode>> users = new HashMap<>();
    private final Map<AbstractInsnNode, Set<AbstractInsnNode>> kept = new HashMap<>();

    Values() {
        super(Opcodes.ASM9);
    }

    List<SourceValue> of(AbstractInsnNode instruction) {
        return operands.getOrDefault(instruction, List.of());
    }

    /** The instructions that may have made what an instruction takes at a place, from 0. */
    Set<AbstractInsnNode> sources(AbstractInsnNode instruction, int place) {
        List<SourceValue> taken = of(instruction);
        return place >= 0 && place < taken.size() ? taken.get(place).insns : Set.of();
    }

    /** The local variable in which a parameter comes that an instruction stands for; empty where it stands for none. */
    OptionalInt parameter(AbstractInsnNode source) {
        return parameters.entrySet().stream()
                .filter(entry -> entry.getValue().insns.contains(source))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** The instructions that take what one has made. */
    Set<AbstractInsnNode> users(AbstractInsnNode source) {
        if (users.isEmpty()) {
            operands.forEach((user, values) -> values.stream()
                    .flatMap(value -> value.insns.stream())
                    .forEach(made -> users.computeIfAbsent(made, key -> new LinkedHashSet<>())
                            .add(user)));
        }
        return users.getOrDefault(source, Set.of());
    }

    /** What goes into the object that an instruction makes. */
    List<SourceValue> arguments(AbstractInsnNode made) {
        return users(made).stream()
                .filter(user -> user instanceof MethodInsnNode call && call.name.equals("<init>"))
                .filter(call -> sources(call, 0).contains(made))
                .flatMap(call -> of(call).stream().skip(1))
                .toList();
    }

    /** The instructions that keep what one has made in a local variable. */
    Set<AbstractInsnNode> keeping(AbstractInsnNode source) {
        return kept.getOrDefault(source, Set.of());
    }

    @Override
    public SourceValue newParameterValue(boolean isInstanceMethod, int local, Type type) {
        return parameters.computeIfAbsent(
                local, key -> new SourceValue(type.getSize(), new VarInsnNode(Opcodes.ALOAD, local)));
    }

    @Override
    public SourceValue copyOperation(AbstractInsnNode instruction, SourceValue value) {
        if (instruction.getOpcode() >= Opcodes.ISTORE && instruction.getOpcode() <= Opcodes.ASTORE) {
            value.insns.forEach(
                    made -> kept.computeIfAbsent(made, key -> new HashSet<>()).add(instruction));
        }
        return value;
    }

    @Override
    public SourceValue unaryOperation(AbstractInsnNode instruction, SourceValue value) {
        operands.put(instruction, List.of(value));
        return super.unaryOperation(instruction, value);
    }

    @Override
    public SourceValue binaryOperation(AbstractInsnNode instruction, SourceValue one, SourceValue other) {
        operands.put(instruction, List.of(one, other));
        return super.binaryOperation(instruction, one, other);
    }

    @Override
    public SourceValue ternaryOperation(
            AbstractInsnNode instruction, SourceValue one, SourceValue other, SourceValue third) {
        operands.put(instruction, List.of(one, other, third));
        return super.ternaryOperation(instruction, one, other, third);
    }

    @Override
    public SourceValue naryOperation(AbstractInsnNode instruction, List<? extends SourceValue> values) {
        operands.put(instruction, List.copyOf(values));
        return super.naryOperation(instruction, values);
    }

    @Override
    public void returnOperation(AbstractInsnNode instruction, SourceValue value, @Nullable SourceValue expected) {
        operands.put(instruction, List.of(value));
    }
}
