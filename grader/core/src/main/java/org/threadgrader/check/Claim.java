package org.threadgrader.check;

import java.util.List;
import java.util.Optional;
import org.threadgrader.message.Message;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.ThreadFacts;
import org.threadgrader.timeline.Timeline;

/**
 * What a failed assertion knows: what it is about and what it saw. {@link Diagnosis} seeks the misconception behind it.
 *
 * @param topic what it is about
 * @param run the run it looked at
 * @param subject the thread it looked at, where it is about one
 * @param expected what should have been
 * @param but what was instead
 * @param shown the events that show it, where no misconception knows better ones
 * @param wanted how many workers, or which number, or which line was wanted: whatever the topic's misconceptions ask for
 * @param otherwise the reason where no misconception explains it
 */
record Claim(
        Topic topic,
        Run run,
        Optional<Participant> subject,
        Message expected,
        Message but,
        List<Event> shown,
        Wanted wanted,
        String otherwise) {

    /**
     * The requirement in figures.
     *
     * @param number how many workers, or the last number of a count, or main's line after which to start
     * @param line the text of the closing line
     */
    record Wanted(int number, String line) {}

    Timeline timeline() {
        return run.timeline();
    }

    ThreadFacts main() {
        return run.main().facts();
    }

    /** Run 0 of the same program; the run itself where that is run 0. */
    Run run0() {
        return run.bench().run0();
    }
}
