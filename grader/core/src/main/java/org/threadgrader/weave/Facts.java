package org.threadgrader.weave;

import java.util.List;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InnerClassNode;
import org.objectweb.asm.tree.MethodNode;

/** Reads a {@link ClassFact} from a class's bytes. */
final class Facts {

    private static final int PUBLIC_STATIC = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;

    private Facts() {}

    static ClassFact of(ClassNode node, Hierarchy hierarchy) {
        return new ClassFact(
                dotted(node.name),
                dotted(node.superName == null ? "java/lang/Object" : node.superName),
                node.interfaces.stream().map(Facts::dotted).toList(),
                ClassWeaving.file(node),
                hierarchy.isBelow(node.name, "java/lang/Thread"),
                hierarchy.isBelow(node.name, "java/lang/Runnable"),
                hierarchy.isBelow(node.name, "java/util/concurrent/Callable"),
                overrides(node, "run"),
                overrides(node, "start"),
                declaresMain(node.methods),
                (node.access & Opcodes.ACC_INTERFACE) != 0,
                (node.access & Opcodes.ACC_ABSTRACT) != 0,
                isAnonymous(node));
    }

    private static String dotted(String internalName) {
        return internalName.replace('/', '.');
    }

    private static boolean overrides(ClassNode node, String name) {
        for (MethodNode method : node.methods) {
            if (method.name.equals(name)
                    && method.desc.equals("()V")
                    && (method.access & (Opcodes.ACC_ABSTRACT | Opcodes.ACC_STATIC)) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean declaresMain(List<MethodNode> methods) {
        for (MethodNode method : methods) {
            if (method.name.equals("main")
                    && method.desc.equals("([Ljava/lang/String;)V")
                    && (method.access & PUBLIC_STATIC) == PUBLIC_STATIC) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAnonymous(ClassNode node) {
        for (InnerClassNode inner : node.innerClasses) {
            if (inner.name.equals(node.name)) {
                return inner.innerName == null;
            }
        }
        return false;
    }
}
