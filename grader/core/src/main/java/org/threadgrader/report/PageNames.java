package org.threadgrader.report;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.threadgrader.intake.Manifest;
import org.threadgrader.judge.SubmissionResult;

/** Names of files for the submissions of a class, readable and apart on every file system. */
public final class PageNames {
    /** A name this long fits every file system even where each character takes four bytes. */
    private static final int LONGEST = 40;

    /** Of a hash: enough that no two ids of a class have the same by chance. */
    private static final int MARK = 8;

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
     * of them for one name, the later one's ends in a mark of its own.
     */
    public static List<String> byId(List<SubmissionResult> submissions) {
        Set<String> taken = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (SubmissionResult submission : submissions) {
            String name = readable(submission);
            names.add(taken.add(folded(name)) ? name : name + "-" + mark(submission));
        }
        return names;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String readable(SubmissionResult submission) {
        String readable = submission.submission().id().replaceAll("[^\\p{L}\\p{N}_-]+", "-");
        return readable.codePointCount(0, readable.length()) <= LONGEST
                ? readable
                : readable.substring(0, readable.offsetByCodePoints(0, LONGEST)) + "-" + mark(submission);
    }

    /** Of the whole id: what was cut off, or written in another way, tells it from others. */
    private static String mark(SubmissionResult submission) {
        byte[] id = submission.submission().id().getBytes(StandardCharsets.UTF_8);
        return Manifest.digest(id).substring(0, MARK);
    }
}
