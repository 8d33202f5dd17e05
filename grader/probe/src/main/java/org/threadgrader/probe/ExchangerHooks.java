package org.threadgrader.probe;

import java.util.concurrent.Exchanger;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Exchanger, modelled whole: the first of two leaves its item and waits for the second. */
@HooksFor(Exchanger.class)
public final class ExchangerHooks {
    private static final JdkMethod EXCHANGE = new JdkMethod(Object.class, "exchange", Object.class);
    private static final JdkMethod EXCHANGE_IN_TIME =
            new JdkMethod(Object.class, "exchange", Object.class, long.class, TimeUnit.class);

    private ExchangerHooks() {}

    /** One meeting. */
    private static final class Meeting {
        private final Object first;
        private Object second;
        private boolean met;

        private Meeting(Object first) {
            this.first = first;
        }
    }

    /** Who waits in an exchanger now. */
    private static final class State {
        private Meeting open;
    }

    public static Object exchange(Exchanger<Object> self, Object item, int site) throws InterruptedException {
        if (Execution.now == null || EXCHANGE.isOverriddenBy(self)) {
            return self.exchange(item);
        }
        return exchanging(self, item, site);
    }

    /** super.exchange(item): there is no more to an exchanger than the model. */
    @Super("exchange")
    public static Object exchanging(Exchanger<Object> self, Object item, int site) throws InterruptedException {
        try {
            return exchange(self, item, -1, site);
        } catch (TimeoutException impossible) {
            throw new AssertionError(impossible);
        }
    }

    public static Object exchange(Exchanger<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException, TimeoutException {
        if (Execution.now == null || EXCHANGE_IN_TIME.isOverriddenBy(self)) {
            return self.exchange(item, time, unit);
        }
        return exchange(self, item, Times.limit(time, unit), site);
    }

    /** super.exchange(item, time, unit). */
    @Super("exchange")
    public static Object exchanging(Exchanger<Object> self, Object item, long time, TimeUnit unit, int site)
            throws InterruptedException, TimeoutException {
        return exchange(self, item, Times.limit(time, unit), site);
    }

    private static Object exchange(Exchanger<Object> self, Object item, long limit, int site)
            throws InterruptedException, TimeoutException {
        Execution e = Execution.required();
        ControlledThread c = Waits.release(e, self, "Exchanger.exchange", site);
        State state;
        synchronized (e) {
            if (e.companion(self) == null) {
                e.companion(self, new State());
            }
            state = (State) e.companion(self);
        }
        if (state.open != null) {
            Meeting meeting = state.open;
            state.open = null;
            meeting.second = item;
            meeting.met = true;
            e.event(c, EventKind.ACQUIRE, site, e.idOf(self), 0, "Exchanger.exchange");
            e.changed(c);
            return meeting.first;
        }
        Meeting mine = new Meeting(item);
        state.open = mine;
        int result = e.block(c, self, "Exchanger.exchange", site, () -> mine.met, limit, true);
        if (!mine.met) {
            state.open = null;
            if (result == WaitResults.INTERRUPTED) {
                throw new InterruptedException();
            }
            throw new TimeoutException();
        }
        e.event(c, EventKind.ACQUIRE, site, e.idOf(self), 0, "Exchanger.exchange");
        e.news(c);
        return mine.second;
    }
}
