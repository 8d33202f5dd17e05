package org.threadgrader.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.threadgrader.judge.SubmissionResult;

/** Names of files for the submissions of a class, readable and apart on every file system. */
public final class PageNames {
    /** A name this long fits every file system even where each character takes four bytes. */
    private static final int LONGEST = 40;

    private PageNames() {}

    /** With a number in front, in the order of the class: what a folder of pages is listed in. */
    static List<String> numbered(List<SubmissionResult> submissions) {
        int digits = Math.max(2, Integer.toString(submissions.size()).length());
        List<String> names = new ArrayList<>();
        for (SubmissionResult submission : submissions) {
            names.add(String.format(Locale.ROOT, "%0" + digits + "d-%s", names.size() + 1, readable(submission)));
        }
        return names;
    }

    /**
     * By the id alone, so that a student's file is called the same whoever else hands in. Where file systems could take two
     * of them for one name, the later one gets a number.
     */
    public static List<String> byId(List<SubmissionResult> submissions) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (SubmissionResult submission : submissions) {
            String name = readable(submission);
            for (int number = 2; !taken.add(folded(name)); number++) {
                name = readable(submission) + "-" + number;
            }
            names.add(name);
        }
        return names;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String readable(SubmissionResult submission) {
        String readable = submission.submission().id().replaceAll("[^\\p{L}\\p{N}_-]+", "-");
        return readable.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
