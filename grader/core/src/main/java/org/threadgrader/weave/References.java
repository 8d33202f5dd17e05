package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Turns method references to hooked methods ({@code Thread::start}) into references to methods of the student's class
 * that make the same call, woven like any other. The calls stand on the line of the reference.
 */
final class References {

    private static final String METAFACTORY = "java/lang/invoke/LambdaMetafactory";

    private final ClassWeaving home;

    References(ClassWeaving home) {
        this.home = home;
    }

    /** Redirects a method reference if what it refers to is hooked; leaves every other dynamic call alone. */
    void redirect(InvokeDynamicInsnNode dynamic, String siteMethod, int line, boolean memory) {
        if (!dynamic.bsm.getOwner().equals(METAFACTORY)
                || dynamic.bsmArgs.length < 2
                || !(dynamic.bsmArgs[1] instanceof Handle target)) {
            return;
        }
        int opcode = opcode(target);
        boolean tells = memory && Telling.isDoneBy(target.getOwner(), target.getName());
        if (opcode < 0
                || !tells
                        && home.treatment(opcode, target.getOwner(), target.getName(), target.getDesc(), memory)
                                instanceof Treatment.Untouched) {
            return;
        }
        Type[] captured = Type.getArgumentTypes(dynamic.desc);
        // Without a captured receiver, super::m would need one of the caller's choosing; Java has no such reference.
        boolean needsThis = target.getTag() == Opcodes.H_INVOKESPECIAL;
        if (needsThis && captured.length == 0) {
            return;
        }
        Optional<Type> receiver = receiver(opcode, target, captured);
        MethodNode bridge = bridge(opcode, target, receiver, needsThis, line);
        new MethodWeaving(home, bridge, memory, siteMethod).weave();
        dynamic.bsmArgs[1] = handle(bridge, needsThis);
    }

    private static int opcode(Handle handle) {
        return switch (handle.getTag()) {
            case Opcodes.H_INVOKEVIRTUAL -> Opcodes.INVOKEVIRTUAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_INVOKESPECIAL, Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            default -> -1;
        };
    }

    /** The receiver as the bridge's first parameter: exactly the captured type where it is captured, as the metafactory demands. */
    private static Optional<Type> receiver(int opcode, Handle target, Type[] captured) {
        if (opcode == Opcodes.INVOKESTATIC || target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            return Optional.empty();
        }
        return Optional.of(captured.length > 0 ? captured[0] : Type.getObjectType(target.getOwner()));
    }

    private MethodNode bridge(int opcode, Handle target, Optional<Type> receiver, boolean needsThis, int line) {
        boolean constructs = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        Type result = constructs ? Type.getObjectType(target.getOwner()) : Type.getReturnType(target.getDesc());
        List<Type> parameters = new ArrayList<>();
        receiver.filter(type -> !needsThis).ifPresent(parameters::add);
        parameters.addAll(List.of(Type.getArgumentTypes(target.getDesc())));
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC | (needsThis ? 0 : Opcodes.ACC_STATIC);
        MethodNode bridge =
                home.add("reference", access, Type.getMethodDescriptor(result, parameters.toArray(new Type[0])));
        LabelNode start = new LabelNode();
        bridge.instructions.add(start);
        bridge.instructions.add(new LineNumberNode(line, start));
        if (constructs) {
            bridge.instructions.add(new TypeInsnNode(Opcodes.NEW, target.getOwner()));
            bridge.instructions.add(new InsnNode(Opcodes.DUP));
        }
        int slot = 0;
        if (needsThis) {
            bridge.instructions.add(Code.loadThis());
            slot = 1;
        }
        for (Type parameter : parameters) {
            bridge.instructions.add(new VarInsnNode(parameter.getOpcode(Opcodes.ILOAD), slot));
            slot += parameter.getSize();
        }
        bridge.instructions.add(new MethodInsnNode(
                opcode, target.getOwner(), target.getName(), target.getDesc(), target.isInterface()));
        bridge.instructions.add(new InsnNode(result.getOpcode(Opcodes.IRETURN)));
        bridge.maxLocals = slot;
        bridge.maxStack = slot + 2;
        return bridge;
    }

    private Handle handle(MethodNode bridge, boolean needsThis) {
        int tag = Opcodes.H_INVOKESTATIC;
        if (needsThis) {
            tag = home.isInterface() ? Opcodes.H_INVOKEINTERFACE : Opcodes.H_INVOKESPECIAL;
        }
        return new Handle(tag, home.internalName(), bridge.name, bridge.desc, home.isInterface());
    }
}
