package org.threadgrader.admit;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.threadgrader.intake.ClassFiles;

/**
 * A program of any origin that can run: its main method is there, and every class file can be read by this JDK.
 *
 * @param classes binary name with dots and bytes of each class that the main class can come to
 * @param mainClass binary name of the class whose {@code main} is run
 * @param nativeMethods its native methods, such as {@code Sound.play}, whose doing nobody sees
 * @param readsInput whether it asks for {@code System.in} anywhere
 */
public record CompiledProgram(
        Map<String, byte[]> classes, String mainClass, List<String> nativeMethods, boolean readsInput)
        implements ProgramAdmission {
    /** Keeps a sorted map and a list of its own. */
    public CompiledProgram {
        classes = Collections.unmodifiableMap(new TreeMap<>(classes));
        nativeMethods = List.copyOf(nativeMethods);
    }

    /**
     * Looks at class files before anything of them runs.
     *
     * @param mainClass the class that is to be run, as a person wrote it
     */
    public static ProgramAdmission admit(ClassFiles files, String mainClass) {
        return new ProgramReading(files, mainClass).admission();
    }
}
