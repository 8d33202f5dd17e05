package org.threadgrader.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.admit.Admission;
import org.threadgrader.admit.Admissions;
import org.threadgrader.admit.Admitted;
import org.threadgrader.admit.Refused;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.assignment.Match;
import org.threadgrader.assignment.Matching;
import org.threadgrader.assignment.Solutions;
import org.threadgrader.compile.Compilation;
import org.threadgrader.compile.CompilationUnit;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Localized;

/** Nothing of the course is refused, whichever compiler its author has: what right answers use is on the allow-list. */
class AdmissionTest {
    private static final Assignment ASSIGNMENT = (Assignment) Assignment.read(Command.ROOT.resolve("exercises"));
    private static final Solutions SOLUTIONS =
            (Solutions) Solutions.read(Command.ROOT.resolve("solutions"), ASSIGNMENT);

    private static final int JDK = 17;
    private static final int ONE_IN = 6;

    @TempDir
    private Path folder;

    private record Case(Exercise exercise, String name, List<SourceFile> files) {
        CompilationUnit unit() {
            Match match = Matching.of(List.of(exercise), files).get(exercise.id());
            if (match instanceof Match.Found found) {
                return found.unit();
            }
            throw new AssertionError(name + ": " + match);
        }
    }

    /** As javac compiles it, the gate admits it or complains. */
    @Test
    void allOfTheCourseIsAdmittedAsEclipseCompilesIt() throws IOException {
        List<Case> cases = Share.of(cases(), ONE_IN);
        List<String> notAdmitted = new ArrayList<>();
        try (Eclipse eclipse = new Eclipse(folder)) {
            for (List<Case> round : rounds(cases)) {
                Map<String, Compilation> compiled =
                        eclipse.compile(round.stream().map(Case::unit).toList());
                for (Case one : round) {
                    Admission admission = Admissions.admit(
                            one.exercise(), compiled.get(one.exercise().id()));
                    if (!(admission instanceof Admitted)) {
                        notAdmitted.add(one.exercise().id() + " " + one.name() + ": " + admission);
                    }
                }
            }
        }
        assertThat(cases).hasSizeGreaterThan(300 / ONE_IN);
        assertThat(notAdmitted).isEmpty();
    }

    /** One of each exercise together, as their packages differ; what forgot its package line is alone. */
    private static Collection<List<Case>> rounds(List<Case> cases) {
        Map<String, Integer> seen = new HashMap<>();
        return cases.stream()
                .collect(Collectors.groupingBy(
                        one -> Eclipse.packages(one.unit()).contains("")
                                ? one.exercise().id() + " " + one.name()
                                : seen.merge(one.exercise().id(), 1, Integer::sum)))
                .values();
    }

    @Test
    void noProgramOfTheCatalogueIsRefused() throws IOException {
        List<String> refused = new ArrayList<>();
        int admitted = 0;
        try (Compiler javac = Compiler.local();
                Stream<Path> files = Files.walk(Command.ROOT.resolve("solutions/catalogue"))) {
            for (Path file :
                    Share.of(files.filter(AdmissionTest::isSource).sorted().toList(), ONE_IN)) {
                String type = file.getFileName().toString().replace(".java", "");
                Case one = new Case(driven(type), type, List.of(source(file)));
                Admission admission = Admissions.admit(one.exercise(), javac.compile(one.unit()));
                if (admission instanceof Refused) {
                    refused.add(type + ": " + admission);
                } else if (admission instanceof Admitted) {
                    admitted++;
                }
            }
        }
        assertThat(refused).isEmpty();
        assertThat(admitted).isGreaterThan(300 / ONE_IN);
    }

    /** What every JDK that the course knows can compile. */
    private static List<Case> cases() throws IOException {
        List<Case> cases = new ArrayList<>();
        for (Exercise exercise : ASSIGNMENT.exercises()) {
            for (String place : List.of("exercises", "solutions")) {
                cases.add(new Case(exercise, place, sources(place, exercise)));
            }
        }
        SOLUTIONS.variants().stream()
                .filter(variant -> variant.jdk().orElse(0) <= JDK)
                .forEach(variant -> cases.add(new Case(exercise(variant.exercise()), variant.name(), variant.files())));
        SOLUTIONS.mistakes().stream()
                .filter(mistake -> mistake.jdk().orElse(0) <= JDK)
                .forEach(mistake -> cases.add(new Case(exercise(mistake.exercise()), mistake.name(), mistake.files())));
        return cases;
    }

    private static Exercise exercise(String id) {
        return ASSIGNMENT.exercise(id).orElseThrow();
    }

    /** An exercise about a class of this name, as every exercise is. */
    private static Exercise driven(String type) {
        Localized none = new Localized("", "");
        return new Exercise(
                type, "none", none, Exercise.Kind.CLASS, "none." + type, "", List.of(), none, Optional.empty());
    }

    private static List<SourceFile> sources(String place, Exercise exercise) throws IOException {
        Path sources = Command.ROOT.resolve(place).resolve("src/main/java").resolve(exercise.packageName());
        List<SourceFile> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : (Iterable<Path>) files.filter(AdmissionTest::isSource)::iterator) {
                found.add(source(file));
            }
        }
        return found;
    }

    private static boolean isSource(Path file) {
        return file.toString().endsWith(".java");
    }

    private static SourceFile source(Path file) throws IOException {
        return new SourceFile(file.getFileName().toString(), Files.readString(file), Encoding.UTF_8);
    }
}
