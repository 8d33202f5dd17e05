package org.threadgrader.weave;

import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * A static method of the probe that woven code calls; one entry of the {@link HookTable}.
 *
 * @param owner internal name of the hook class
 */
record Hook(String owner, String name, String descriptor) {

    /** The instruction that calls it. */
    MethodInsnNode call() {
        return new MethodInsnNode(Opcodes.INVOKESTATIC, owner, name, descriptor, false);
    }

    /** The type its first parameter asks for, which is a call's receiver for all hooks but those of static methods. */
    Type receiver() {
        return Type.getArgumentTypes(descriptor)[0];
    }
}
