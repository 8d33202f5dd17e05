package org.threadgrader.journal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.threadgrader.check.Advice;
import org.threadgrader.check.Basis;
import org.threadgrader.check.Fact;
import org.threadgrader.check.Where;
import org.threadgrader.compile.Problem;
import org.threadgrader.compile.Spot;
import org.threadgrader.judge.ExerciseResult;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.Judgement;
import org.threadgrader.judge.Verdict;
import org.threadgrader.message.Localized;
import org.threadgrader.message.Message;
import org.threadgrader.picture.Picture;

/** Results of exercises with everything that one can hold. */
final class Results {
    private static final Message NESTED = Message.of(
            "batch.gate.score",
            new BigDecimal("12.50"),
            Message.of("batch.does-not-compile", 3),
            Message.text(new Localized("Small", "小")),
            7L,
            1.5);

    private static final Judgement REJECTED = new Judgement(
            "closing-waits",
            new BigDecimal("1E+2"),
            Verdict.REJECTED,
            Optional.of(new BigDecimal("0.0")),
            Optional.of("no-wait"),
            NESTED,
            List.of(new Fact(Message.text("expected"), Message.text("a\nb\t\"c\" \\ \u0000 线程"))),
            List.of(new Where("WaitForAll.java", 12)),
            Optional.of(new Basis.Schedule("pct", Long.MIN_VALUE)));

    private static final Judgement OPEN = new Judgement(
            "lines",
            BigDecimal.TEN,
            Verdict.INCONCLUSIVE,
            Optional.empty(),
            Optional.empty(),
            Message.text(""),
            List.of(),
            List.of(),
            Optional.of(Basis.RECORDED));

    static final ExerciseResult RICH = new ExerciseResult(
            "ex08",
            BigDecimal.ZERO,
            new BigDecimal("110"),
            BigDecimal.TEN,
            ExerciseStatus.NEEDS_REVIEW,
            NESTED,
            List.of(REJECTED, OPEN),
            List.of(new Advice("polling", NESTED, List.of(new Where("A.java", 1)))),
            List.of(new Problem("A.java", 1L << 40, new Spot("int x", 4), NESTED, "';' expected")),
            Optional.of(new Picture(
                    List.of(new Picture.Lane(NESTED, "Thread-38")),
                    List.of(
                            new Picture.Step(
                                    0,
                                    NESTED,
                                    Optional.of(new Where("A.java", 2)),
                                    Optional.of(new Picture.Arrow(Picture.Arrow.Sort.START, 0)),
                                    1,
                                    true,
                                    3),
                            new Picture.Step(0, NESTED, Optional.empty(), Optional.empty(), 0, false, 0)),
                    List.of(new Picture.Bar(0, Picture.Bar.Sort.HELD, 0, 1, 1)),
                    2,
                    5)));

    private Results() {}

    /** One that differs from another of another number. */
    static ExerciseResult numbered(int number) {
        return RICH.withOutcome(Message.of("batch.does-not-compile", number));
    }
}
