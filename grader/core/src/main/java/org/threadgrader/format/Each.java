package org.threadgrader.format;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.threadgrader.judge.SubmissionResult;
import org.threadgrader.report.GradedClass;
import org.threadgrader.report.PageNames;

/** The files of a {@link Format} that has one for each submission, called as its student's feedback is. */
final class Each {
    private Each() {}

    /** What stands in the file of a submission. */
    interface Content {
        String of(SubmissionResult submission);
    }

    /** One file a submission, each made as it is asked for. */
    static Stream<Output> of(GradedClass graded, String beginning, String ending, Content content) {
        List<String> names = PageNames.byId(graded.submissions());
        return IntStream.range(0, names.size())
                .mapToObj(i -> Output.text(
                        beginning + names.get(i) + ending,
                        content.of(graded.submissions().get(i))));
    }
}
