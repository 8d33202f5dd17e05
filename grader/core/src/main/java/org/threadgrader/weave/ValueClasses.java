package org.threadgrader.weave;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * The program's classes whose objects are nothing but their values, such as its records: all fields are final and hold such values, and
 * who makes one does nothing else. One that is made of the same as another one is as good. A piece of {@link Constants}.
 */
final class ValueClasses {
    private static final String CONSTRUCTOR = "<init>";

    /** Classes of the JDK whose objects never change. */
    private static final Set<String> OF_JDK = Set.of(
            "java/lang/String",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Short",
            "java/lang/Byte",
            "java/lang/Character",
            "java/lang/Boolean",
            "java/lang/Float",
            "java/lang/Double",
            "java/math/BigInteger",
            "java/math/BigDecimal");

    private final Hierarchy hierarchy;
    private final Map<String, Boolean> known = new HashMap<>();

    ValueClasses(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
    }

    /** Whether a class of the program's is one, by its internal name. */
    boolean contains(String name) {
        Boolean is = known.get(name);
        if (is == null) {
            // one that holds itself is none
            known.put(name, false);
            is = hierarchy.programClass(name).filter(this::isValue).isPresent();
            known.put(name, is);
        }
        return is;
    }

    private boolean isValue(ClassNode node) {
        boolean ofItsOwn = node.superName.equals("java/lang/Object") || node.superName.equals("java/lang/Record");
        long values = node.fields.stream()
                .filter(field -> (field.access & Opcodes.ACC_STATIC) == 0)
                .count();
        return ofItsOwn
                && values > 0
                && node.fields.stream()
                        .filter(field -> (field.access & Opcodes.ACC_STATIC) == 0)
                        .allMatch(field ->
                                (field.access & Opcodes.ACC_FINAL) != 0 && holdsAValue(Type.getType(field.desc)))
                && node.methods.stream()
                        .filter(method -> method.name.equals(CONSTRUCTOR))
                        .allMatch(ValueClasses::onlySets);
    }

    private boolean holdsAValue(Type type) {
        return type.getSort() < Type.ARRAY
                || type.getSort() == Type.OBJECT
                        && (OF_JDK.contains(type.getInternalName()) || contains(type.getInternalName()));
    }

    private static boolean onlySets(MethodNode constructor) {
        return Stream.of(constructor.instructions.toArray()).noneMatch(ValueClasses::doesMore);
    }

    private static boolean doesMore(AbstractInsnNode step) {
        if (step instanceof MethodInsnNode call) {
            return !isPure(call) && !call.name.equals(CONSTRUCTOR);
        }
        return step instanceof FieldInsnNode field
                        && field.getOpcode() != Opcodes.PUTFIELD
                        && field.getOpcode() != Opcodes.GETFIELD
                || step instanceof InvokeDynamicInsnNode dynamic && !dynamic.name.equals("makeConcatWithConstants")
                || step.getOpcode() == Opcodes.MONITORENTER;
    }

    /** Whether a call of the JDK gives the same for the same, and does nothing else. */
    static boolean isPure(MethodInsnNode call) {
        return (OF_JDK.contains(call.owner) || call.owner.equals("java/lang/Math"))
                && !call.name.equals("random")
                && !call.name.equals("getBytes")
                && !call.name.equals("toCharArray");
    }
}
