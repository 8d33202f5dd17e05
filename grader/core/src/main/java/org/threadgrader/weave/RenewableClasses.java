package org.threadgrader.weave;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Which classes of a program may be initialised again, at their first use in a run, instead of being loaded again: those whose
 * initialiser is a {@link PlainInitialiser}, as long as a hook stands at every one of their first uses (JLS 12.4.1). Who doubts
 * says no: then classes are loaded anew for each run. A piece of {@link Weaver}.
 */
final class RenewableClasses {
    /** Where all calls of the program go, but for its own: nothing there initialises a class or sets a static field by name. */
    private static final Set<String> PACKAGES = Set.of(
            "java/lang",
            "java/io",
            "java/math",
            "java/text",
            "java/time",
            "java/util",
            "java/util/concurrent",
            "java/util/concurrent/atomic",
            "java/util/concurrent/locks",
            "java/util/function",
            "java/util/stream",
            "org/threadgrader/probe");

    /** What does so all the same. */
    private static final Set<String> BY_NAME = Set.of(
            "java/lang/ClassLoader",
            "java/lang/ClassValue",
            "java/lang/Module",
            "java/lang/ModuleLayer",
            "java/io/ObjectInputStream",
            "java/io/ObjectOutputStream",
            "java/io/ObjectStreamClass",
            "java/util/ResourceBundle",
            "java/util/ServiceLoader",
            "java/util/concurrent/atomic/AtomicIntegerFieldUpdater",
            "java/util/concurrent/atomic/AtomicLongFieldUpdater",
            "java/util/concurrent/atomic/AtomicReferenceFieldUpdater");

    private static final Set<String> OF_CLASS = Set.of(
            "cast",
            "desiredAssertionStatus",
            "equals",
            "getName",
            "getSimpleName",
            "hashCode",
            "isInstance",
            "toString");

    private static final Set<String> BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/runtime/ObjectMethods");

    private static final int NO_PLAIN_CLASS = Opcodes.ACC_INTERFACE | Opcodes.ACC_ENUM | Opcodes.ACC_SYNTHETIC;

    private final Hierarchy hierarchy;
    private final Set<String> renewable = new TreeSet<>();
    private final Set<String> unsure = new HashSet<>();
    private boolean everyUseIsSeen = true;

    private RenewableClasses(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Their internal names. */
    static Set<String> in(Collection<ClassNode> program, Hierarchy hierarchy) {
        RenewableClasses classes = new RenewableClasses(hierarchy);
        for (ClassNode node : program) {
            if ((node.access & NO_PLAIN_CLASS) == 0 && PlainInitialiser.isIn(node)) {
                classes.renewable.add(node.name);
            }
        }
        if (!classes.renewable.isEmpty()) {
            program.forEach(classes::look);
        }
        classes.renewable.removeAll(classes.unsure);
        return classes.everyUseIsSeen ? classes.renewable : Set.of();
    }

    private void look(ClassNode node) {
        if (node.superName != null) {
            // the use of a class is one of its superclass
            unsure.add(node.superName);
        }
        for (MethodNode method : node.methods) {
            everyUseIsSeen &= (method.access & Opcodes.ACC_NATIVE) == 0;
            for (AbstractInsnNode instruction : method.instructions) {
                look(node, instruction);
            }
        }
    }

    private void look(ClassNode node, AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            everyUseIsSeen &= isSeen(call.owner, call.name);
        } else if (instruction instanceof FieldInsnNode access) {
            hierarchy
                    .field(access.owner, access.name, access.desc)
                    .ifPresent(found -> mustBeNameable(node, found.owner()));
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            everyUseIsSeen &= BOOTSTRAPS.contains(dynamic.bsm.getOwner());
            for (Object argument : dynamic.bsmArgs) {
                constant(node, argument);
            }
        } else if (instruction instanceof LdcInsnNode constant) {
            everyUseIsSeen &= !(constant.cst instanceof Handle);
            constant(node, constant.cst);
        }
    }

    // when a handle to another class's method initialises that class is the JDK's affair
    private void constant(ClassNode node, Object constant) {
        everyUseIsSeen &= !(constant instanceof ConstantDynamic);
        if (constant instanceof Handle handle && !handle.getOwner().equals(node.name)) {
            everyUseIsSeen &= isSeen(handle.getOwner(), handle.getName());
            unsure.add(handle.getOwner());
        }
    }

    // a hook names the class
    private void mustBeNameable(ClassNode user, ClassNode used) {
        if ((used.access & Opcodes.ACC_PUBLIC) == 0 && !packageOf(user.name).equals(packageOf(used.name))) {
            unsure.add(used.name);
        }
    }

    private boolean isSeen(String owner, String method) {
        if (owner.startsWith("[") || hierarchy.isStudents(owner)) {
            return true;
        }
        return owner.equals("java/lang/Class")
                ? OF_CLASS.contains(method)
                : PACKAGES.contains(packageOf(owner)) && !BY_NAME.contains(owner);
    }

    private static String packageOf(String internalName) {
        return internalName.substring(0, Math.max(0, internalName.lastIndexOf('/')));
    }
}
