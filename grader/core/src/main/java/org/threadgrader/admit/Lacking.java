package org.threadgrader.admit;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * Whether a line of a {@link CompiledProgram} can fail for nothing but what the program was not given. Only what the byte
 * code makes certain counts: a loop that runs past the end of its arguments fails whatever it is given.
 */
public final class Lacking {
    private static final String MAIN_DESCRIPTOR = "([Ljava/lang/String;)V";
    private static final String SCANNER = "java/util/Scanner";

    private final Map<String, Lines> lines = new HashMap<>();
    private final CompiledProgram program;

    /** What the program's lines ask for. */
    public Lacking(CompiledProgram program) {
        this.program = program;
    }

    /**
     * Whether main asks on this line for the argument of this place by a number written there, and for no other array.
     *
     * @param className binary name with dots
     * @param index the argument's place, from 0
     */
    public boolean asksForArgument(String className, int line, int index) {
        Lines read = lines(className);
        Line asked = read.lines.get("main " + line);
        return asked != null && !read.replacesArguments && !asked.otherArrays && asked.arguments.contains(index);
    }

    /** Whether this line reads standard input by a Scanner, and does nothing else that finds no element. */
    public boolean asksForInput(String className, String method, int line) {
        Line asked = lines(className).lines.get(method + " " + line);
        return asked != null
                && asked.scans
                && !asked.otherCalls
                && program.classes().keySet().stream().noneMatch(name -> lines(name).scansOtherThings);
    }

    private Lines lines(String className) {
        return lines.computeIfAbsent(className, name -> {
            Lines read = new Lines();
            byte[] bytes = program.classes().get(name);
            if (bytes != null) {
                new ClassReader(bytes).accept(read, ClassReader.SKIP_FRAMES);
            }
            return read;
        });
    }

    /** What is asked for on one line of a method. */
    private static final class Line {
        private final Set<Integer> arguments = new HashSet<>();
        private boolean otherArrays;
        private boolean scans;
        private boolean otherCalls;
    }

    /** What is asked for on the lines of a class. */
    private static final class Lines extends ClassVisitor {
        private final Map<String, Line> lines = new HashMap<>();
        private boolean replacesArguments;
        private boolean scansOtherThings;

        Lines() {
            super(Opcodes.ASM9);
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            boolean isMain = name.equals("main") && descriptor.equals(MAIN_DESCRIPTOR);
            return new Reading(this, name, isMain);
        }
    }

    /** Goes through a method and remembers the two instructions before each. */
    private static final class Reading extends MethodVisitor {
        private static final int NONE = -1;

        private final Lines read;
        private final String method;
        private final boolean isMain;
        private Line line = new Line();
        private boolean afterArguments;
        private boolean afterInput;
        private int index = NONE;

        Reading(Lines read, String method, boolean isMain) {
            super(Opcodes.ASM9);
            this.read = read;
            this.method = method;
            this.isMain = isMain;
        }

        @Override
        public void visitLineNumber(int number, Label start) {
            line = read.lines.computeIfAbsent(method + " " + number, absent -> new Line());
        }

        @Override
        public void visitVarInsn(int opcode, int variable) {
            forget();
            afterArguments = isMain && variable == 0 && opcode == Opcodes.ALOAD;
            read.replacesArguments |= isMain && variable == 0 && opcode == Opcodes.ASTORE;
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode >= Opcodes.ICONST_0 && opcode <= Opcodes.ICONST_5) {
                number(opcode - Opcodes.ICONST_0);
                return;
            }
            if (opcode == Opcodes.AALOAD && index != NONE) {
                line.arguments.add(index);
            } else {
                line.otherArrays |= isArrayAccess(opcode);
            }
            forget();
        }

        private static boolean isArrayAccess(int opcode) {
            return opcode >= Opcodes.IALOAD && opcode <= Opcodes.SALOAD
                    || opcode >= Opcodes.IASTORE && opcode <= Opcodes.SASTORE;
        }

        @Override
        public void visitIntInsn(int opcode, int operand) {
            if (opcode == Opcodes.BIPUSH) {
                number(operand);
            } else {
                forget();
            }
        }

        private void number(int value) {
            boolean ofArguments = afterArguments;
            forget();
            index = ofArguments ? value : NONE;
        }

        @Override
        public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
            forget();
            afterInput = owner.equals("java/lang/System") && name.equals("in");
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean ofInterface) {
            if (owner.equals(SCANNER)) {
                line.scans |= name.startsWith("next");
                read.scansOtherThings |= name.equals("<init>") && !afterInput;
            } else {
                line.otherCalls |= !owner.startsWith("java/lang/") && !owner.equals("java/io/PrintStream");
            }
            read.scansOtherThings |= owner.equals("java/lang/System") && name.equals("setIn");
            forget();
        }

        @Override
        public void visitTypeInsn(int opcode, String type) {
            forget();
        }

        @Override
        public void visitJumpInsn(int opcode, Label label) {
            forget();
        }

        @Override
        public void visitLdcInsn(Object value) {
            forget();
        }

        @Override
        public void visitIincInsn(int variable, int increment) {
            forget();
        }

        private void forget() {
            afterArguments = false;
            afterInput = false;
            index = NONE;
        }
    }
}
