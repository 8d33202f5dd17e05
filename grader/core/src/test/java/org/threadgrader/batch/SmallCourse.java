package org.threadgrader.batch;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.CheckText;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.check.Basis;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.intake.Submission;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;

/** Two exercises with one check each, and programs that need no run. */
final class SmallCourse {
    static final List<Exercise> EXERCISES =
            List.of(exercise("ex02", "ex02_one", "One"), exercise("ex08", "ex08_two", "Two"));
    static final Assignment ASSIGNMENT =
            new Assignment(Path.of("nowhere"), "small", new Localized("Small", "小"), EXERCISES);
    static final String ONE = "package ex02_one;\npublic class One { public static void main(String[] args) {} }\n";
    static final String TWO = "package ex08_two;\npublic class Two { public static void main(String[] args) {} }\n";

    private SmallCourse() {}

    static Submission submission(String id, String... sources) {
        List<SourceFile> files = new ArrayList<>();
        for (String source : sources) {
            String name = source.contains("class One") ? "ex02_one/One.java" : "ex08_two/Two.java";
            files.add(new SourceFile(name, source, Encoding.UTF_8));
        }
        return new Submission(id, id, Path.of(id), files, List.of());
    }

    static ExerciseResult result(String id, Verdict verdict) {
        return ExerciseResult.judged(id, Message.text("ended"), List.of(judgement("only", verdict, "")), List.of());
    }

    static Judgement judgement(String id, Verdict verdict, String reason) {
        BigDecimal points = BigDecimal.valueOf(100);
        Optional<BigDecimal> earned = switch (verdict) {
            case ACCEPTED -> Optional.of(points);
            case REJECTED -> Optional.of(BigDecimal.ZERO);
            case INCONCLUSIVE, FAULT -> Optional.empty();
        };
        return new Judgement(
                id,
                points,
                verdict,
                earned,
                Optional.of(reason).filter(text -> !text.isEmpty()),
                Message.text("message"),
                List.of(),
                List.of(),
                Optional.of(Basis.RECORDED));
    }

    static Exercise exercise(String id, String packageName, String main) {
        CheckText check = new CheckText(
                "only", new Localized("The only check", "唯一的检查"), List.of(new Localized("Think.", "想一想。")));
        return new Exercise(
                id,
                packageName,
                new Localized(main, main),
                Exercise.Kind.PROGRAM,
                packageName + "." + main,
                packageName + ".Checks",
                List.of(check),
                new Localized("Read me, and [more](more.md)", "请读我，还有[更多](more.zh.md)"),
                Optional.empty());
    }
}
