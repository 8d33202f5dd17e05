package org.threadgrader.compile;

import java.util.List;
import org.threadgrader.intake.SourceFile;

/** Whoever runs one javac task: the seam between a {@link Compiler}'s order of work and where javac runs. */
@FunctionalInterface
interface Task {
    Outcome run(List<SourceFile> files);
}
