package org.threadgrader.compile;

import java.util.List;
import org.threadgrader.intake.SourceFile;

/**
 * The sources of one exercise: what is compiled together, and fails together.
 *
 * @param id the exercise's id, unique in a request
 * @param files its sources; a file may belong to several units
 */
public record CompilationUnit(String id, List<SourceFile> files) {
    /** Keeps a list of its own. */
    public CompilationUnit {
        files = List.copyOf(files);
    }
}
