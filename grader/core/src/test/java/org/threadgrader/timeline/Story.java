package org.threadgrader.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.threadgrader.probe.ConstructorFlags;
import org.threadgrader.probe.EventKind;
import org.threadgrader.run.Event;
import org.threadgrader.run.Outcome;
import org.threadgrader.run.Recorded;
import org.threadgrader.weave.ClassFact;
import org.threadgrader.weave.FieldSite;
import org.threadgrader.weave.Site;
import org.threadgrader.weave.Woven;

/**
 * A run told by hand, event by event, for tests: {@code main.starts(ant); ant.begins(); ant.prints("ant 0\n");}. The
 * number of a site is its line in Main.java.
 */
public final class Story {
    private static final int LINES = 300;

    private final List<Event> events = new ArrayList<>();
    private final Map<Integer, Integer> locals = new HashMap<>();
    private final List<FieldSite> fields = new ArrayList<>();
    private final List<ClassFact> facts = new ArrayList<>();
    private int ids = 100;
    private int line;
    private Outcome outcome = new Outcome.Ended(0);

    public final Actor main = new Actor(ThreadFacts.MAIN_ID);

    /** What follows happens at this line. */
    public Story at(int newLine) {
        line = newLine;
        return this;
    }

    public int field(String owner, String name, boolean isVolatile, boolean isStatic) {
        fields.add(new FieldSite(owner, name, isVolatile, isStatic, false));
        return fields.size() - 1;
    }

    public Story fact(String name, boolean overridesRun, boolean overridesStart) {
        facts.add(new ClassFact(
                name,
                "java.lang.Thread",
                List.of(),
                "Main.java",
                true,
                true,
                false,
                overridesRun,
                overridesStart,
                false,
                false,
                false,
                false));
        return this;
    }

    public Story endsAs(Outcome how) {
        outcome = how;
        return this;
    }

    public int object() {
        return ids++;
    }

    public Recorded recorded() {
        return new Recorded(events, outcome);
    }

    public Woven woven() {
        List<Site> sites = IntStream.range(0, LINES)
                .mapToObj(number -> number == 0 ? Site.UNKNOWN : new Site("Main", "main", "Main.java", number))
                .toList();
        return new Woven(Map.of(), sites, fields, facts);
    }

    public Timeline timeline() {
        return Timeline.of(recorded(), woven());
    }

    /** One thread of the story; what it does becomes an event. */
    public final class Actor {
        public final int id;

        private Actor(int id) {
            this.id = id;
        }

        public Event does(EventKind kind, int object, long value, String text) {
            int local = locals.getOrDefault(id, 0);
            if (kind.counted()) {
                locals.put(id, local + 1);
            }
            Event event = new Event(events.size(), kind, id, local, line, object, value, text);
            events.add(event);
            return event;
        }

        public Event does(EventKind kind, int object, long value) {
            return does(kind, object, value, "");
        }

        public Event does(EventKind kind, int object) {
            return does(kind, object, 0, "");
        }

        public Event does(EventKind kind) {
            return does(kind, 0, 0, "");
        }

        /** Constructs a plain thread with a target of its own. */
        public Actor makes(String name) {
            return makes(name, object());
        }

        /** Constructs a plain thread with this target. */
        public Actor makes(String name, int target) {
            return makes("java.lang.Thread", name, ConstructorFlags.TARGET, target, "Main$$Lambda");
        }

        /** Constructs an object of a subclass. */
        public Actor makesA(String className, String name) {
            return makes(className, name, 0, 0, "");
        }

        public Actor makes(String className, String name, int flags, int target, String targetClass) {
            Actor made = new Actor(object());
            does(EventKind.THREAD_NEW, made.id, flags, className);
            if (target != 0) {
                does(EventKind.THREAD_TARGET, made.id, target, targetClass);
            }
            does(EventKind.THREAD_NAME, made.id, 0, name);
            return made;
        }

        public Event starts(Actor other) {
            return does(EventKind.THREAD_START, other.id);
        }

        public Event begins() {
            return does(EventKind.THREAD_BEGIN, id);
        }

        public Event ends() {
            return does(EventKind.THREAD_END, id);
        }

        public Event joins(Actor other) {
            does(EventKind.JOIN, other.id);
            return does(EventKind.JOINED, other.id, 1);
        }

        public Event prints(String text) {
            return does(EventKind.OUTPUT, 0, 1, text);
        }

        public Event complains(String text) {
            return does(EventKind.OUTPUT, 0, 2, text);
        }

        /** Prints counted lines under this name. */
        public Actor counts(String name, int from, int to) {
            IntStream.rangeClosed(from, to).forEach(number -> prints(name + " " + number + "\n"));
            return this;
        }
    }
}
