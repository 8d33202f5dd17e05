package ex15_pool;

import java.util.List;

/** What each scenario of ex15 reports of a call of the method: its results, one by one. */
interface Report {
    /** A task was called; the calls of the method are counted from 0, the tasks of each from 0, too. */
    void entered(int call, int task);

    /** A task is about to return this. */
    void leaves(int call, int task, Object value);

    /** The method returned this at this place of its list. */
    void got(int call, int place, Object value);

    /** The method returned, and all that it returned has been told. */
    void returned(int call);

    /** The scenario came to its end. */
    void over();

    /** Tells what the method returned; null is no list and tells nothing. */
    static void tell(Report report, int call, List<?> results) {
        if (results != null) {
            for (int place = 0; place < results.size(); place++) {
                report.got(call, place, results.get(place));
            }
        }
        report.returned(call);
    }
}
