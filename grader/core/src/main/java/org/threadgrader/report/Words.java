package org.threadgrader.report;

import java.util.Locale;
import org.threadgrader.check.Basis;
import org.threadgrader.judge.Adjustment;
import org.threadgrader.judge.ExerciseStatus;
import org.threadgrader.judge.SubmissionStatus;
import org.threadgrader.judge.Verdict;

/** The ids under which results.json and the bundle know the constants of the results. */
final class Words {
    private Words() {}

    static String id(ExerciseStatus status) {
        return kebab(status);
    }

    static String id(SubmissionStatus status) {
        return kebab(status);
    }

    static String id(Adjustment.Kind kind) {
        return kebab(kind);
    }

    static String id(Basis basis) {
        return basis instanceof Basis.Schedule ? "schedule" : "recorded";
    }

    static String id(Verdict verdict) {
        return kebab(verdict);
    }

    /** The class of the style that goes with a verdict. */
    static String kind(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTED -> "good";
            case REJECTED -> "bad";
            case INCONCLUSIVE, FAULT -> "open";
        };
    }

    private static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
