package org.threadgrader.weave;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FrameNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.InsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/**
 * A call through an interface that may reach a method of the JDK's, as one of the program's classes inherits it:
 * {@code interface Joinable { void join() … }} and {@code class Worker extends Thread implements Joinable}. It becomes a
 * call of a method of the calling class, which looks what object it is. A piece of {@link MethodWeaving}.
 *
 * @param call the call as it stands in the program
 * @param bases the JDK's classes whose method it may be
 */
record Dispatch(MethodInsnNode call, List<String> bases) {

    /** Adds the method to call to the calling class: for an object of one of the JDK's classes it makes the woven call, for any other the original one. */
    MethodNode method(ClassWeaving home, boolean memory, String siteMethod, int line) {
        MethodNode method =
                home.add("dispatch", Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC, descriptor());
        method.maxLocals = Code.slots(Type.getArgumentTypes(method.desc));
        method.maxStack = method.maxLocals + 2;
        LabelNode start = new LabelNode();
        method.instructions.add(start);
        method.instructions.add(new LineNumberNode(line, start));
        for (String base : bases) {
            LabelNode otherwise = new LabelNode();
            method.instructions.add(Code.list(
                    Code.loadThis(),
                    new TypeInsnNode(Opcodes.INSTANCEOF, base),
                    new JumpInsnNode(Opcodes.IFEQ, otherwise),
                    Code.loadThis(),
                    new TypeInsnNode(Opcodes.CHECKCAST, base)));
            method.instructions.add(
                    through(new MethodInsnNode(Opcodes.INVOKEVIRTUAL, base, call.name, call.desc, false)));
            method.instructions.add(otherwise);
            if (home.hasFrames()) {
                method.instructions.add(new FrameNode(Opcodes.F_SAME, 0, null, 0, null));
            }
        }
        new MethodWeaving(home, method, memory, siteMethod).weave();
        // Behind the weaving, which would dispatch it again.
        method.instructions.add(Code.loadThis());
        method.instructions.add(
                through(new MethodInsnNode(call.getOpcode(), call.owner, call.name, call.desc, call.itf)));
        return method;
    }

    /** The call of that method. */
    AbstractInsnNode to(MethodNode method, ClassWeaving home) {
        return new MethodInsnNode(
                Opcodes.INVOKESTATIC, home.internalName(), method.name, method.desc, home.isInterface());
    }

    private String descriptor() {
        return "(L" + call.owner + ";" + call.desc.substring(1);
    }

    /** The arguments, a call and the return of its result. */
    private InsnList through(MethodInsnNode target) {
        InsnList code = Code.load(Type.getArgumentTypes(call.desc), 1);
        code.add(target);
        code.add(new InsnNode(Type.getReturnType(call.desc).getOpcode(Opcodes.IRETURN)));
        return code;
    }
}
