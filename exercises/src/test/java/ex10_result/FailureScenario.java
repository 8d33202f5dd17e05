package ex10_result;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.threadgrader.probe.Stubs;

/**
 * Has four tasks fail: by a checked exception that nobody knows and by one that everybody does, by an unchecked one, by an
 * error. After them one returns a value.
 */
public final class FailureScenario {
    private static final Seen SEEN = Stubs.of(Seen.class);

    private FailureScenario() {}

    /** What happened. */
    interface Seen {
        /** A task was called. */
        void ran(String task);

        /** A task is about to throw this. */
        void threw(String task, Throwable thrown);

        /** The method threw this. */
        void cameOut(String task, Throwable thrown, String type);

        /** What the method threw has this inside. */
        void inside(String task, Throwable cause);

        /** The method returned. */
        void returned(String task);

        /** The method threw this for the last task, which has not failed. */
        void failedAfterwards(Throwable thrown, String type);

        /** The scenario came to its end. */
        void over();
    }

    private static final class CheckedFailure extends Exception {
        private static final long serialVersionUID = 1;
    }

    private static final class UncheckedFailure extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static final class SeriousError extends Error {
        private static final long serialVersionUID = 1;
    }

    /** The scenario's main method; it is woven and run in a child JVM. */
    public static void main(String[] arguments) {
        fails("checked", () -> {
            SEEN.ran("checked");
            CheckedFailure failure = new CheckedFailure();
            SEEN.threw("checked", failure);
            throw failure;
        });
        fails("IOException", () -> {
            SEEN.ran("IOException");
            IOException failure = new IOException("no-such-file");
            SEEN.threw("IOException", failure);
            throw failure;
        });
        fails("unchecked", () -> {
            SEEN.ran("unchecked");
            UncheckedFailure failure = new UncheckedFailure();
            SEEN.threw("unchecked", failure);
            throw failure;
        });
        fails("error", () -> {
            SEEN.ran("error");
            SeriousError failure = new SeriousError();
            SEEN.threw("error", failure);
            throw failure;
        });
        succeeds();
        SEEN.over();
    }

    private static void succeeds() {
        try {
            Result.inAnotherThread(Object::new);
        } catch (Throwable thrown) {
            SEEN.failedAfterwards(thrown, thrown.getClass().getName());
        }
    }

    private static void fails(String name, Callable<Object> task) {
        try {
            Result.inAnotherThread(task);
        } catch (Throwable thrown) {
            SEEN.cameOut(name, thrown, thrown.getClass().getName());
            for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
                SEEN.inside(name, cause);
            }
            return;
        }
        SEEN.returned(name);
    }
}
