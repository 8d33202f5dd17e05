package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Aims the calls of classes that were compiled against a skeleton at the methods of the classes that a student made of it,
 * as javac would have done: it finds a method that returns an {@code ArrayList} for a {@code List}, or anything where nothing
 * is asked for, or takes a {@code Collection} of it or a {@code long} for an {@code int} (JLS 15.12.2.2), where the virtual
 * machine wants the very same types (JVMS 5.4.3.3). Anything but one fitting method is left to the virtual machine's own words.
 * A piece of {@link Weaver}.
 */
final class Linking {
    private static final String OBJECT = "java/lang/Object";
    private static final int NOT_WRITTEN_FOR_OTHERS = Opcodes.ACC_PRIVATE | Opcodes.ACC_SYNTHETIC;

    private final Map<String, ClassNode> called = new TreeMap<>();
    private final Hierarchy hierarchy;

    private Linking(Map<String, byte[]> classes, Jdk jdk) {
        classes.forEach((name, bytes) -> {
            try {
                ClassNode node = new ClassNode();
                new ClassReader(bytes)
                        .accept(node, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
                called.put(node.name, node);
            } catch (RuntimeException e) {
                // ASM names no exception for bytes that are no class file; the JVM will refuse them
            }
        });
        hierarchy = new Hierarchy(called.values(), jdk);
    }

    /** Links to these classes. */
    static Linking to(Map<String, byte[]> classes, Jdk jdk) {
        return new Linking(classes, jdk);
    }

    /** The calling classes by the same names; the very same bytes where nothing is to be aimed elsewhere. */
    Map<String, byte[]> of(Map<String, byte[]> calling) {
        Map<String, byte[]> linked = new LinkedHashMap<>();
        calling.forEach((name, bytes) -> linked.put(name, linked(bytes)));
        return linked;
    }

    private byte[] linked(byte[] bytes) {
        ClassNode node = new ClassNode();
        new ClassReader(bytes).accept(node, 0);
        boolean aimed = false;
        for (MethodNode method : node.methods) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof MethodInsnNode call) {
                    aimed |= aim(call, method);
                } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
                    aimed |= aim(dynamic.bsmArgs);
                }
            }
        }
        if (!aimed) {
            return bytes;
        }
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        node.accept(writer);
        return writer.toByteArray();
    }

    private boolean aim(MethodInsnNode call, MethodNode in) {
        String wanted = call.desc;
        String found = found(call.owner, call.name, wanted, call.getOpcode() == Opcodes.INVOKESTATIC);
        if (found.equals(wanted)) {
            return false;
        }
        call.desc = found;
        in.instructions.insertBefore(
                call,
                Conversions.ofArguments(Type.getArgumentTypes(wanted), Type.getArgumentTypes(found), in.maxLocals));
        in.instructions.insert(call, Conversions.ofResult(Type.getReturnType(found), Type.getReturnType(wanted)));
        return true;
    }

    /** References to methods: whoever makes a lambda of one converts arguments and result (LambdaMetafactory). */
    private boolean aim(Object[] arguments) {
        boolean aimed = false;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i] instanceof Handle handle && handle.getDesc().startsWith("(")) {
                boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
                String found = found(handle.getOwner(), handle.getName(), handle.getDesc(), isStatic);
                aimed |= !found.equals(handle.getDesc());
                arguments[i] =
                        new Handle(handle.getTag(), handle.getOwner(), handle.getName(), found, handle.isInterface());
            }
        }
        return aimed;
    }

    private String found(String owner, String name, String descriptor, boolean isStatic) {
        if (!called.containsKey(owner)) {
            return descriptor;
        }
        Set<String> fitting = new TreeSet<>();
        for (String type : owners(owner, name)) {
            ClassNode node = called.get(type);
            if (node == null) {
                if (hierarchy.jdk().find(type).filter(jdk -> jdk.offers(name)).isPresent()) {
                    return descriptor;
                }
                continue;
            }
            for (MethodNode method : node.methods) {
                if (method.name.equals(name) && method.desc.equals(descriptor)) {
                    return descriptor;
                }
                if (method.name.equals(name) && isSeen(method, isStatic) && fits(method.desc, descriptor)) {
                    fitting.add(method.desc);
                }
            }
        }
        return fitting.size() == 1 ? fitting.iterator().next() : descriptor;
    }

    /** Where a method is looked for; a constructor is nobody else's. */
    private List<String> owners(String owner, String name) {
        if (name.equals("<init>")) {
            return List.of(owner);
        }
        Lineage lineage = hierarchy.lineage(owner);
        List<String> owners = new ArrayList<>(lineage.classes());
        owners.addAll(lineage.interfaces());
        return owners;
    }

    private static boolean isSeen(MethodNode method, boolean isStatic) {
        return (method.access & NOT_WRITTEN_FOR_OTHERS) == 0 && ((method.access & Opcodes.ACC_STATIC) != 0) == isStatic;
    }

    /** Whether javac would take it: each parameter is as wide or wider, and the result as narrow or narrower. */
    private boolean fits(String declared, String wanted) {
        Type[] parameters = Type.getArgumentTypes(declared);
        Type[] arguments = Type.getArgumentTypes(wanted);
        if (parameters.length != arguments.length) {
            return false;
        }
        for (int i = 0; i < parameters.length; i++) {
            if (!isBelow(arguments[i], parameters[i])) {
                return false;
            }
        }
        Type result = Type.getReturnType(declared);
        Type asked = Type.getReturnType(wanted);
        // whoever asks for nothing takes no notice of a result
        return result.equals(asked)
                || asked.equals(Type.VOID_TYPE)
                // an Object asked for is a type variable, and who returns a String has none
                || !asked.getInternalName().equals(OBJECT) && isBelow(result, asked);
    }

    private boolean isBelow(Type type, Type above) {
        boolean objects = type.getSort() == Type.OBJECT && above.getSort() == Type.OBJECT;
        return type.equals(above)
                || Conversions.widens(type, above)
                || objects && hierarchy.isBelow(type.getInternalName(), above.getInternalName());
    }
}
