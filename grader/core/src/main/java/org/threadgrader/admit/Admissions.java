package org.threadgrader.admit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.threadgrader.assignment.AllowList;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Match;
import org.threadgrader.assignment.Matching;
import org.threadgrader.compile.Compilation;
import org.threadgrader.compile.CompilationUnit;
import org.threadgrader.compile.Compiled;
import org.threadgrader.compile.Compiler;
import org.threadgrader.compile.NotCompiled;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Message;

/** Compiles a submission's exercises and admits their classes: the entry of this package. */
public final class Admissions {
    private static final List<String> RESERVED =
            List.of("java", "javax", "jdk", "sun", "com.sun", "org.threadgrader", "org.junit");

    private Admissions() {}

    /** Every exercise of the assignment by its id, in the order of the course. */
    public static Map<String, Admission> of(Assignment assignment, List<SourceFile> files, Compiler compiler) {
        return of(assignment.exercises(), files, compiler);
    }

    /** Some exercises by their ids, in their order. */
    public static Map<String, Admission> of(List<Exercise> exercises, List<SourceFile> files, Compiler compiler) {
        return of(exercises, exercises, files, compiler);
    }

    /**
     * Some exercises by their ids, in their order.
     *
     * @param exercises what the sources belong to; each of them tells which sources are not another's
     * @param some of these, which alone are compiled
     */
    public static Map<String, Admission> of(
            List<Exercise> exercises, List<Exercise> some, List<SourceFile> files, Compiler compiler) {
        Map<String, Admission> decided = new HashMap<>();
        List<CompilationUnit> units = new ArrayList<>();
        Set<String> wanted = some.stream().map(Exercise::id).collect(Collectors.toSet());
        Map<String, Match> matches = Matching.of(exercises, files);
        matches.keySet().retainAll(wanted);
        matches.forEach((id, match) -> {
            if (match instanceof Match.Absent absent) {
                decided.put(id, new Missing(absent.reason()));
            } else if (match instanceof Match.Tied tied) {
                decided.put(id, new Refused(tied.reason()));
            } else if (match instanceof Match.Found found) {
                reserved(found.unit().files())
                        .ifPresentOrElse(reason -> decided.put(id, new Refused(reason)), () -> units.add(found.unit()));
            }
        });
        Map<String, Compilation> compilations = units.isEmpty() ? Map.of() : compiler.compile(units);
        Map<String, Admission> admissions = new LinkedHashMap<>();
        for (Exercise exercise : some) {
            Compilation compilation = compilations.get(exercise.id());
            Admission admission = compilation == null ? decided.get(exercise.id()) : admit(exercise, compilation);
            if (admission == null) {
                throw new IllegalStateException("nothing was decided about " + exercise.id());
            }
            admissions.put(exercise.id(), admission);
        }
        return admissions;
    }

    /** One exercise, compiled already. */
    public static Admission admit(Exercise exercise, Compilation compilation) {
        if (compilation instanceof NotCompiled notCompiled) {
            return new DoesNotCompile(notCompiled.problems());
        }
        Compiled compiled = (Compiled) compilation;
        for (String name : compiled.classes().keySet()) {
            if (isReserved(name)) {
                return new Refused(Message.of("admit.reserved-class", name));
            }
        }
        Optional<Message> problem = new Screening(compiled, AllowList.of(exercise.allowance())).problem();
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        return new MainClass(exercise, compiled).admission();
    }

    /** Known from the package line already: javac would only say that the package exists elsewhere. */
    private static Optional<Message> reserved(List<SourceFile> files) {
        return Matching.packages(files).entrySet().stream()
                .filter(entry -> isReserved(entry.getKey() + "."))
                .findFirst()
                .map(entry -> Message.of("admit.reserved-package", entry.getKey(), entry.getValue()));
    }

    private static boolean isReserved(String className) {
        return RESERVED.stream().anyMatch(prefix -> className.startsWith(prefix + "."));
    }
}
