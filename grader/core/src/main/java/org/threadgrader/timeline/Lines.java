package org.threadgrader.timeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.threadgrader.run.Event;

/** Assembles one thread's lines on one stream from the pieces it wrote. All three line ends in use end a line. */
final class Lines {
    private final int thread;
    private final List<Line> complete = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private @Nullable Event first;
    private @Nullable Event last;
    private boolean afterReturn;

    Lines(int thread) {
        this.thread = thread;
    }

    void write(Event event) {
        String text = event.text();
        int from = 0;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            boolean secondHalf = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (c == '\n' || c == '\r') {
                if (!secondHalf) {
                    piece(text, from, at, event);
                    end(event);
                }
                from = at + 1;
            }
        }
        if (from < text.length()) {
            piece(text, from, text.length(), event);
        }
    }

    List<Line> finish() {
        Event lastPiece = last;
        if (lastPiece != null) {
            end(lastPiece);
        }
        return complete;
    }

    private void piece(String text, int from, int to, Event event) {
        if (from == to) {
            return;
        }
        if (first == null) {
            first = event;
        }
        last = event;
        open.append(text, from, to);
    }

    private void end(Event event) {
        // a line's end may come late, in front of the next line
        Event began = first == null ? event : first;
        Event whole = last == null ? event : last;
        complete.add(new Line(open.toString(), thread, began, whole, complete.size()));
        open.setLength(0);
        first = null;
        last = null;
    }
}
