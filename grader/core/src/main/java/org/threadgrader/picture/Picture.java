package org.threadgrader.picture;

import java.util.List;
import java.util.Optional;
import org.threadgrader.check.Where;
import org.threadgrader.message.Message;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;

/**
 * One run drawn: a lane a thread, a row a step, in the order in which they happened, and bars for what lasted; the noun
 * this stage makes. Of a long run the steps that matter most are kept, and it says how many are not.
 *
 * <p>It holds places and texts and nothing of the run: the reports choose its measures and colours.
 *
 * @param lanes the threads: main, then workers in start order
 * @param steps what they did, at most {@value #MOST_STEPS}
 * @param bars what lasted
 * @param threadsLeftOut how many threads of the run have no lane
 * @param stepsLeftOut how many steps after the last one are not told; those before another are counted there
 */
public record Picture(List<Lane> lanes, List<Step> steps, List<Bar> bars, int threadsLeftOut, int stepsLeftOut) {
    /** More rows would not be read. */
    static final int MOST_STEPS = 36;

    /** More lanes would not fit beside their words. */
    static final int MOST_LANES = 10;

    public Picture {
        lanes = List.copyOf(lanes);
        steps = List.copyOf(steps);
        bars = List.copyOf(bars);
    }

    /**
     * Draws a run.
     *
     * @param witness the events of it that show what is wrong; empty where nothing is
     */
    public static Picture of(Timeline timeline, List<Event> witness) {
        return new Drawing(timeline, witness).picture();
    }

    /**
     * A thread.
     *
     * @param called its part in the run, such as worker 1
     * @param name its own name; empty where it has none
     */
    public record Lane(Message called, String name) {}

    /**
     * What one thread did, once or again and again.
     *
     * @param lane the thread's place among the lanes
     * @param what what it did; the thread is the sentence's subject
     * @param where the place in the source
     * @param arrow to or from which other thread it goes
     * @param lock which lock it is about, numbered from 1 in the order of their first step; 0 for none
     * @param witness whether it shows what is wrong
     * @param leftOut how many steps just before it are not told
     */
    public record Step(
            int lane,
            Message what,
            Optional<Where> where,
            Optional<Arrow> arrow,
            int lock,
            boolean witness,
            int leftOut) {}

    /**
     * What goes from one thread to another in a step.
     *
     * @param sort what it is
     * @param lane the other thread's place among the lanes
     */
    public record Arrow(Sort sort, int lane) {
        /** What an arrow is for. */
        public enum Sort {
            /** To the thread that the step starts. */
            START,
            /** From the thread whose end the step sees. */
            END,
            /** To the thread that it wakes or interrupts. */
            SIGNAL,
            /** To the thread that it waits for in vain. */
            AWAITED
        }
    }

    /**
     * What lasts in a lane. Times are counted in half rows: {@code 2 r} is the boundary above row {@code r}, {@code 2 r + 1}
     * its middle.
     *
     * @param lane the lane's place
     * @param sort what lasts
     * @param from its beginning
     * @param to its end, later than {@code from}; {@code 2 * steps().size() + 1}, below the last row, where it did not end
     * @param lock the lock's number as in {@link Step#lock()}; 0 where it is about none
     */
    public record Bar(int lane, Sort sort, int from, int to, int lock) {
        /** What a bar is for. */
        public enum Sort {
            /** The thread lives. */
            LIFE,
            /** It does again and again what the step at the bar's beginning says. */
            REPEAT,
            /** It cannot go on, or chose to sleep. */
            WAIT,
            /** It owns a lock. */
            LOCK,
            /** It takes a lock again and again, and gives it up in between. */
            LOCKS,
            /** The grader holds it. */
            HELD
        }
    }
}
