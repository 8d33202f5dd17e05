package org.threadgrader.admit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.threadgrader.compile.Compiled;
import org.threadgrader.message.Message;

/**
 * Where class files start another process, or end one: for exercises that do not allow it. To ask a process for its number
 * is nobody's harm. A piece of {@link Admissions}.
 */
final class ProcessUse {
    private static final String BUILDER = "java/lang/ProcessBuilder";
    private static final Set<String> CALLS = Set.of(
            "java/lang/Runtime.exec", "java/lang/ProcessHandle.destroy", "java/lang/ProcessHandle.destroyForcibly");

    private ProcessUse() {}

    /** Why these classes are refused; empty where they are not. */
    static Optional<Message> problem(Compiled compiled) {
        for (Map.Entry<String, byte[]> entry : new TreeMap<>(compiled.classes()).entrySet()) {
            List<Use> uses = new ArrayList<>();
            new ClassReader(entry.getValue()).accept(new Reading(uses), ClassReader.SKIP_FRAMES);
            if (!uses.isEmpty()) {
                Use first = uses.get(0);
                String file = compiled.sources().getOrDefault(entry.getKey(), entry.getKey());
                return Optional.of(Message.of("admit.process", first.called, file, first.line));
            }
        }
        return Optional.empty();
    }

    private record Use(String called, int line) {}

    private static final class Reading extends ClassVisitor {
        private final List<Use> uses;

        Reading(List<Use> uses) {
            super(Opcodes.ASM9);
            this.uses = uses;
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            return new MethodVisitor(Opcodes.ASM9) {
                private int line;

                @Override
                public void visitLineNumber(int number, Label start) {
                    line = number;
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean ofInterface) {
                    note(owner, called);
                }

                @Override
                public void visitInvokeDynamicInsn(String made, String type, Handle bootstrap, Object... arguments) {
                    for (Object argument : arguments) {
                        if (argument instanceof Handle handle) {
                            note(handle.getOwner(), handle.getName());
                        }
                    }
                }

                private void note(String owner, String called) {
                    if (owner.equals(BUILDER)) {
                        uses.add(new Use("ProcessBuilder", line));
                    } else if (CALLS.contains(owner + "." + called)) {
                        uses.add(new Use(owner.substring(owner.lastIndexOf('/') + 1) + "." + called, line));
                    }
                }
            };
        }
    }
}
