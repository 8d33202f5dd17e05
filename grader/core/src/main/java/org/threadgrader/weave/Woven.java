package org.threadgrader.weave;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * The class files of a program after weaving, with the tables that turn the numbers in its events back into places.
 *
 * @param classes class files by binary name, with dots; the same names as went in
 * @param sites places by number; number 0 is {@link Site#UNKNOWN}
 * @param fields fields by number, from 0
 * @param classFacts one a class, by name
 * @param omissions what had no room in its class file; empty for nearly every program
 */
public record Woven(
        Map<String, byte[]> classes,
        List<Site> sites,
        List<FieldSite> fields,
        List<ClassFact> classFacts,
        List<Omission> omissions) {

    public Woven {
        classes = Map.copyOf(classes);
        sites = List.copyOf(sites);
        fields = List.copyOf(fields);
        classFacts = List.copyOf(classFacts);
        omissions = List.copyOf(omissions);
    }

    /** A program all of whose hooks found room. */
    public Woven(Map<String, byte[]> classes, List<Site> sites, List<FieldSite> fields, List<ClassFact> classFacts) {
        this(classes, sites, fields, classFacts, List.of());
    }

    /** The place with that number; {@link Site#UNKNOWN} for a number no place has. */
    public Site site(int number) {
        return number >= 0 && number < sites.size() ? sites.get(number) : Site.UNKNOWN;
    }

    /** Whether any class has an initialiser: without one, a class is as new when its static fields are. */
    public boolean hasInitialisers() {
        boolean[] found = {false};
        for (byte[] bytes : classes.values()) {
            try {
                new ClassReader(bytes)
                        .accept(
                                new ClassVisitor(Opcodes.ASM9) {
                                    @Override
                                    public @Nullable FieldVisitor visitField(
                                            int access,
                                            String name,
                                            String descriptor,
                                            @Nullable String signature,
                                            @Nullable Object value) {
                                        // Not javac's way, but the JVM's: a value to begin with for any static field
                                        found[0] |= value != null && (access & Opcodes.ACC_FINAL) == 0;
                                        return null;
                                    }

                                    @Override
                                    public @Nullable MethodVisitor visitMethod(
                                            int access,
                                            String name,
                                            String descriptor,
                                            @Nullable String signature,
                                            String @Nullable [] exceptions) {
                                        found[0] |= name.equals("<clinit>");
                                        return null;
                                    }
                                },
                                ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
            } catch (RuntimeException e) {
                // ASM names no exception for bytes that are no class file; the JVM will refuse them
                return true;
            }
        }
        return found[0];
    }
}
