package org.threadgrader.admit;

import java.util.List;
import java.util.Map;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.SourceFile;

/** Compiles a submission's exercises and admits their classes: the entry of this package. */
public final class Admissions {
    private Admissions() {}

    /** Every exercise of the assignment by its id, in the order of the course. */
    public static Map<String, Admission> of(Assignment assignment, List<SourceFile> files, Compiler compiler) {
        return of(assignment.exercises(), files, compiler);
    }

    /** Some exercises by their ids, in their order. */
    public static Map<String, Admission> of(List<Exercise> exercises, List<SourceFile> files, Compiler compiler) {
        throw new UnsupportedOperationException("follows");
    }
}
