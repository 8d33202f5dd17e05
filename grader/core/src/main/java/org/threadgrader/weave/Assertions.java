package org.threadgrader.weave;

import java.util.Collection;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;

/**
 * Whether a program throws exceptions of its own making, as assert statements do: by them it says whether its results are right. What
 * only hands on another exception says nothing of that. A piece of {@link Weaver}.
 */
final class Assertions {
    private Assertions() {}

    static boolean areIn(Collection<ClassNode> nodes) {
        return nodes.stream()
                .flatMap(node -> node.methods.stream())
                .flatMap(method -> Stream.of(method.instructions.toArray()))
                .anyMatch(Assertions::isMadeToBeThrown);
    }

    private static boolean isMadeToBeThrown(AbstractInsnNode node) {
        if (!(node instanceof MethodInsnNode made) || !made.name.equals("<init>") || handsOn(made)) {
            return false;
        }
        AbstractInsnNode next = made.getNext();
        while (next != null && !Code.isReal(next)) {
            next = next.getNext();
        }
        return next != null && next.getOpcode() == Opcodes.ATHROW;
    }

    private static boolean handsOn(MethodInsnNode made) {
        return made.desc.contains("Throwable;") || made.desc.contains("Exception;");
    }
}
