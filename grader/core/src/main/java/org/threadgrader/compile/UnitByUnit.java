package org.threadgrader.compile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.threadgrader.compile.Outcome.Built;
import org.threadgrader.compile.Outcome.ClassFile;
import org.threadgrader.compile.Outcome.Diagnosis;
import org.threadgrader.compile.Outcome.Failed;
import org.threadgrader.compile.Outcome.GaveUp;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Message;

/**
 * A {@link Compiler}'s order of work: one task for all units, because that costs a fifth of one each, and one by one
 * only when it fails.
 */
final class UnitByUnit {
    private UnitByUnit() {}

    /**
     * Compiles units.
     *
     * @param together runs the one task for all
     * @param alone runs a unit by itself
     */
    static Map<String, Compilation> compile(List<CompilationUnit> units, Task together, Task alone) {
        Map<String, Compilation> compilations = new LinkedHashMap<>();
        if (units.size() > 1) {
            Set<SourceFile> union = new LinkedHashSet<>();
            units.forEach(unit -> union.addAll(unit.files()));
            List<SourceFile> files = new ArrayList<>(union);
            if (together.run(files) instanceof Built built) {
                units.forEach(unit -> compilations.put(unit.id(), part(built, files, unit)));
                return compilations;
            }
        }
        for (CompilationUnit unit : units) {
            compilations.put(unit.id(), compilation(alone.run(unit.files()), unit.files()));
        }
        return compilations;
    }

    private static Compilation part(Built built, List<SourceFile> files, CompilationUnit unit) {
        Set<SourceFile> own = Set.copyOf(unit.files());
        List<ClassFile> classes = built.classes().stream()
                .filter(file -> file.source() >= 0 && own.contains(files.get(file.source())))
                .toList();
        return compiled(classes, files);
    }

    private static Compilation compilation(Outcome outcome, List<SourceFile> files) {
        if (outcome instanceof Built built) {
            return compiled(built.classes(), files);
        }
        if (outcome instanceof Failed failed) {
            return new NotCompiled(failed.diagnoses().stream()
                    .map(diagnosis -> problem(diagnosis, files))
                    .toList());
        }
        return new NotCompiled(List.of(gaveUp((GaveUp) outcome, files)));
    }

    private static Compiled compiled(List<ClassFile> classes, List<SourceFile> files) {
        Map<String, byte[]> bytes = new TreeMap<>();
        Map<String, String> sources = new TreeMap<>();
        for (ClassFile file : classes) {
            bytes.put(file.name(), file.bytes());
            if (file.source() >= 0) {
                sources.put(file.name(), files.get(file.source()).path());
            }
        }
        return new Compiled(bytes, sources);
    }

    private static Problem problem(Diagnosis diagnosis, List<SourceFile> files) {
        String path =
                diagnosis.source() < 0 ? "" : files.get(diagnosis.source()).path();
        Spot spot = diagnosis.source() < 0
                ? Spot.NONE
                : Spot.in(files.get(diagnosis.source()).text(), diagnosis.position());
        Message plain = PlainWords.of(diagnosis.code(), diagnosis.original(), spot);
        return new Problem(path, diagnosis.line(), spot, plain, diagnosis.original());
    }

    private static Problem gaveUp(GaveUp outcome, List<SourceFile> files) {
        Message plain = switch (outcome.cause()) {
            case MEMORY -> Message.of("compile.out-of-memory");
            case DEPTH -> Message.of("compile.too-deep");
            case SIZE -> Message.of("compile.too-large");
            case TIME -> Message.of("compile.too-long");
            case UNKNOWN -> Message.of("compile.gave-up");
        };
        // Only where there is one source is it certain which one it was.
        String path = files.size() == 1 ? files.get(0).path() : "";
        return new Problem(path, 0, Spot.NONE, plain, "");
    }
}
