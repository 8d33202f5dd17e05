package org.threadgrader.admit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.threadgrader.intake.ClassFiles;
import org.threadgrader.message.Message;

/** Reads class files as bytes and decides whether their program can run: makes a {@link CompiledProgram}. */
final class ProgramReading {
    private static final int MAGIC = 0xCAFEBABE;
    private static final int HEADER = 10;

    /** Java 17 is 61. */
    private static final int MAJOR_BEFORE_1 = 44;

    private static final int PREVIEW = 0xFFFF;
    private static final String MAIN_DESCRIPTOR = "([Ljava/lang/String;)V";
    private static final String NO_PARAMETERS = "()V";

    /** From this Java on a main method need not be public, static, or have a parameter (JEP 512). */
    private static final int ANY_MAIN = 25;

    private final ClassFiles files;
    private final String mainClass;
    private final Map<String, byte[]> classes = new TreeMap<>();
    private final Map<String, Outline> outlines = new TreeMap<>();

    ProgramReading(ClassFiles files, String mainClass) {
        this.files = files;
        this.mainClass = mainClass.replace('/', '.');
    }

    ProgramAdmission admission() {
        for (ClassFiles.ClassFile file : files.files()) {
            Optional<Message> problem = read(file);
            if (problem.isPresent()) {
                return new Refused(problem.get());
            }
        }
        Optional<Message> problem = mainProblem();
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        Map<String, byte[]> reached = Reach.from(mainClass, classes);
        outlines.keySet().retainAll(reached.keySet());
        List<String> natives = new ArrayList<>();
        outlines.forEach((name, outline) -> outline.natives.forEach(method -> natives.add(name + "." + method)));
        boolean readsInput = outlines.values().stream().anyMatch(outline -> outline.readsInput);
        return new CompiledProgram(reached, mainClass, natives, readsInput);
    }

    private Optional<Message> read(ClassFiles.ClassFile file) {
        byte[] bytes = file.bytes();
        if (bytes.length < HEADER || !hasMagic(bytes)) {
            return Optional.of(Message.of("admit.damaged-class", file.path()));
        }
        int java = number(bytes, 6) - MAJOR_BEFORE_1;
        int here = Runtime.version().feature();
        if (java > here) {
            return Optional.of(Message.of("admit.newer-class", file.path(), java, here));
        }
        if (number(bytes, 4) == PREVIEW) {
            return Optional.of(Message.of("admit.preview-class", file.path(), java));
        }
        try {
            ClassReader reader = new ClassReader(bytes);
            Outline outline = new Outline();
            reader.accept(outline, 0);
            String name = reader.getClassName().replace('/', '.');
            if (name.startsWith("java.") || name.startsWith("org.threadgrader.probe.")) {
                return Optional.of(Message.of("admit.shadowing-class", name));
            }
            if (classes.putIfAbsent(name, bytes) == null) {
                outlines.put(name, outline);
            }
            return Optional.empty();
        } catch (RuntimeException e) {
            // ASM names no exception for bytes that are no class file
            return Optional.of(Message.of("admit.damaged-class", file.path()));
        }
    }

    private static boolean hasMagic(byte[] bytes) {
        return (number(bytes, 0) << 16 | number(bytes, 2)) == MAGIC;
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 8 | bytes[at + 1] & 0xFF;
    }

    private Optional<Message> mainProblem() {
        if (!outlines.containsKey(mainClass)) {
            List<String> runnable = outlines.keySet().stream()
                    .filter(name -> main(name).filter(Main::runs).isPresent())
                    .toList();
            return Optional.of(
                    runnable.isEmpty()
                            ? Message.of("admit.no-such-class", mainClass)
                            : Message.of("admit.no-such-class-but", mainClass, MainClass.some(runnable)));
        }
        Optional<Main> main = main(mainClass);
        if (main.isEmpty()) {
            boolean another = outlines.get(mainClass).mains.containsKey(NO_PARAMETERS);
            return Optional.of(
                    Message.of(another ? "admit.main-without-parameters" : "admit.no-main-method", mainClass));
        }
        if (main.get().runs()) {
            return main.get().isStatic() || outlines.get(mainClass).canBeMade
                    ? Optional.empty()
                    : Optional.of(Message.of("admit.main-of-no-object", mainClass));
        }
        return Optional.of(
                Message.of(main.get().isStatic() ? "admit.main-not-public" : "admit.main-not-static", mainClass));
    }

    private Optional<Main> main(String name) {
        Optional<Main> main = main(name, MAIN_DESCRIPTOR);
        return Main.MAY_BE_SHORT && main.filter(Main::runs).isEmpty()
                ? main(name, NO_PARAMETERS).filter(Main::runs).or(() -> main)
                : main;
    }

    /** A main method may be inherited; the nearest one counts. */
    private Optional<Main> main(String name, String descriptor) {
        Set<Outline> seen = new HashSet<>();
        Outline outline = outlines.get(name);
        // a class above itself is no JVM's to load, and nobody's to go round and round in
        while (outline != null && seen.add(outline)) {
            Main main = outline.mains.get(descriptor);
            if (main != null) {
                return Optional.of(main);
            }
            outline = outlines.get(outline.superName);
        }
        return Optional.empty();
    }

    private record Main(int access) {
        private static final boolean MAY_BE_SHORT = Runtime.version().feature() >= ANY_MAIN;

        boolean isStatic() {
            return (access & Opcodes.ACC_STATIC) != 0;
        }

        boolean runs() {
            return MAY_BE_SHORT
                    ? (access & (Opcodes.ACC_PRIVATE | Opcodes.ACC_ABSTRACT)) == 0
                    : isStatic() && (access & Opcodes.ACC_PUBLIC) != 0;
        }
    }

    /** What a class file says about what is asked here. */
    private static final class Outline extends ClassVisitor {
        private String superName = "";

        /** The main methods, by their descriptors. */
        private final Map<String, Main> mains = new HashMap<>();

        private final List<String> natives = new ArrayList<>();
        private boolean canBeMade;
        private boolean isAbstract;
        private boolean readsInput;

        Outline() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superOf,
                String @Nullable [] interfaces) {
            isAbstract = (access & Opcodes.ACC_ABSTRACT) != 0;
            superName = superOf == null ? "" : superOf.replace('/', '.');
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            if (name.equals("main")) {
                mains.put(descriptor, new Main(access));
            }
            canBeMade |= !isAbstract
                    && name.equals("<init>")
                    && descriptor.equals(NO_PARAMETERS)
                    && (access & Opcodes.ACC_PRIVATE) == 0;
            if ((access & Opcodes.ACC_NATIVE) != 0) {
                natives.add(name);
            }
            return new MethodVisitor(Opcodes.ASM9) {
                @Override
                public void visitFieldInsn(int opcode, String owner, String field, String type) {
                    readsInput |= owner.equals("java/lang/System") && field.equals("in");
                }
            };
        }
    }
}
