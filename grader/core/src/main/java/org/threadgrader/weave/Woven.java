package org.threadgrader.weave;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.threadgrader.probe.HookIndex;

/**
 * The class files of a program after weaving, with the tables that turn the numbers in its events back into places.
 *
 * @param classes class files by binary name, with dots; the same names as went in
 * @param sites places by number; number 0 is {@link Site#UNKNOWN}
 * @param fields fields by number, from 0
 * @param classFacts one a class, by name
 * @param updates the sites that set a variable to what was computed from its own value, by their numbers
 * @param accessors the sites within methods that only read or only set a variable
 * @param omissions what had no room in its class file; empty for nearly every program
 * @param renewable binary names of the classes whose initialiser can run again at their first use in a later run
 * @param open whether whatever one thread can learn of another is told by an event, as far as the program's own calls go; never where
 *     hooks were left out
 * @param asked what the program asks
 */
public record Woven(
        Map<String, byte[]> classes,
        List<Site> sites,
        List<FieldSite> fields,
        List<ClassFact> classFacts,
        Map<Integer, UpdateSite> updates,
        Set<Integer> accessors,
        List<Omission> omissions,
        Set<String> renewable,
        boolean open,
        Asked asked) {

    public Woven {
        classes = Map.copyOf(classes);
        sites = List.copyOf(sites);
        fields = List.copyOf(fields);
        classFacts = List.copyOf(classFacts);
        updates = Map.copyOf(updates);
        accessors = Set.copyOf(accessors);
        omissions = List.copyOf(omissions);
        renewable = Set.copyOf(renewable);
    }

    /** A program all of whose hooks found room, and of whose calls nothing is known. */
    public Woven(Map<String, byte[]> classes, List<Site> sites, List<FieldSite> fields, List<ClassFact> classFacts) {
        this(classes, sites, fields, classFacts, Map.of(), Set.of(), List.of(), Set.of(), false, Asked.NOTHING);
    }

    /** The place with that number; {@link Site#UNKNOWN} for a number no place has. */
    public Site site(int number) {
        return number >= 0 && number < sites.size() ? sites.get(number) : Site.UNKNOWN;
    }

    /**
     * Whether the classes are as new once their static fields have their default values, the initialiser of the class that the
     * program begins with has run again, and those of others do so at the first use.
     *
     * @param mainClass binary name, with dots
     */
    public boolean isResettable(String mainClass) {
        return classes.entrySet().stream()
                .allMatch(entry -> isResettable(
                        entry.getValue(), entry.getKey().equals(mainClass) || renewable.contains(entry.getKey())));
    }

    private static boolean isResettable(byte[] bytes, boolean runsAgain) {
        boolean[] value = {false};
        Set<String> methods = new HashSet<>();
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
                                        @Nullable Object initial) {
                                    // Not javac's way, but the JVM's: a value to begin with for any static field
                                    value[0] |= initial != null && (access & Opcodes.ACC_FINAL) == 0;
                                    return null;
                                }

                                @Override
                                public @Nullable MethodVisitor visitMethod(
                                        int access,
                                        String name,
                                        String descriptor,
                                        @Nullable String signature,
                                        String @Nullable [] exceptions) {
                                    methods.add(name);
                                    return null;
                                }
                            },
                            ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
        } catch (RuntimeException e) {
            // ASM names no exception for bytes that are no class file; the JVM will refuse them
            return false;
        }
        boolean initialised = methods.contains("<clinit>");
        return !value[0] && (!initialised || runsAgain && methods.contains(HookIndex.INITIALISER));
    }
}
