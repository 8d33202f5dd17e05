package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Aims the calls of classes that were compiled against a skeleton at the methods of the classes that a student made of it,
 * as javac would have done: it finds a method that returns an {@code ArrayList} for a {@code List}, or takes a {@code
 * Collection} of it (JLS 15.12.2.2), where the virtual machine wants the very same types (JVMS 5.4.3.3). Anything but one
 * fitting method is left to the virtual machine's own words. A piece of {@link Weaver}.
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
        boolean[] aimed = {false};
        ClassReader reader = new ClassReader(bytes);
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(Opcodes.ASM9, writer) {
                    @Override
                    public MethodVisitor visitMethod(
                            int access, String name, String descriptor, String signature, String[] exceptions) {
                        return new Calls(super.visitMethod(access, name, descriptor, signature, exceptions), aimed);
                    }
                },
                0);
        return aimed[0] ? writer.toByteArray() : bytes;
    }

    /** The calls of one method, and the references to methods in it. */
    private final class Calls extends MethodVisitor {
        private final boolean[] aimed;

        Calls(MethodVisitor writer, boolean[] aimed) {
            super(Opcodes.ASM9, writer);
            this.aimed = aimed;
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            boolean isStatic = opcode == Opcodes.INVOKESTATIC;
            super.visitMethodInsn(opcode, owner, name, aimed(owner, name, descriptor, isStatic), isInterface);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            Object[] references = Stream.of(arguments)
                    .map(argument -> argument instanceof Handle handle ? aimed(handle) : argument)
                    .toArray();
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, references);
        }

        private Handle aimed(Handle handle) {
            if (!handle.getDesc().startsWith("(")) {
                return handle;
            }
            boolean isStatic = handle.getTag() == Opcodes.H_INVOKESTATIC;
            String descriptor = aimed(handle.getOwner(), handle.getName(), handle.getDesc(), isStatic);
            return new Handle(handle.getTag(), handle.getOwner(), handle.getName(), descriptor, handle.isInterface());
        }

        private String aimed(String owner, String name, String descriptor, boolean isStatic) {
            String found = found(owner, name, descriptor, isStatic);
            aimed[0] |= !found.equals(descriptor);
            return found;
        }
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
        // an Object asked for is a type variable, and who returns a String has none
        return result.equals(asked) || !asked.getInternalName().equals(OBJECT) && isBelow(result, asked);
    }

    private boolean isBelow(Type type, Type above) {
        boolean objects = type.getSort() == Type.OBJECT && above.getSort() == Type.OBJECT;
        return type.equals(above) || objects && hierarchy.isBelow(type.getInternalName(), above.getInternalName());
    }
}
