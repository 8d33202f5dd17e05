package org.threadgrader.format;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.report.GradedClass;

/**
 * What the file of each submission is called where a format has one for each: its id, as far as every disk can hold it,
 * and with a number where two are alike then.
 */
final class FileNames {
    private static final int LONGEST = 60;

    private final Map<String, String> names = new HashMap<>();

    FileNames(GradedClass graded) {
        Set<String> taken = new HashSet<>();
        for (SubmissionResult submission : graded.submissions()) {
            String id = submission.submission().id();
            String readable = readable(id);
            String name = readable;
            // Many disks take A and a for one.
            for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = readable + "-" + i;
            }
            names.put(id, name);
        }
    }

    /** One file a submission, each made as it is asked for. */
    static Stream<Output> each(GradedClass graded, String ending, Content content) {
        FileNames names = new FileNames(graded);
        return graded.submissions().stream()
                .map(submission -> Output.text(names.of(submission) + ending, content.of(submission)));
    }

    /** What stands in the file of a submission. */
    interface Content {
        String of(SubmissionResult submission);
    }

    String of(SubmissionResult submission) {
        String id = submission.submission().id();
        return names.getOrDefault(id, readable(id));
    }

    private static String readable(String id) {
        String readable = id.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
        return readable.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
