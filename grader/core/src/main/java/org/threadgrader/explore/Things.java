package org.threadgrader.explore;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.LockKinds;
import org.threadgrader.probe.VariableNames;
import org.threadgrader.probe.VariableNumbers;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.FieldSite;

/**
 * What the objects of a run are called in a {@link Witness}: threads by their part, others by their class where a field
 * tells it, else by what is done to them. Several of one sort are numbered in the order in which they are met, so that
 * the same run always has the same names, and tasks in the order in which they are handed over.
 */
final class Things {
    private static final String TASK = "task";
    private static final String MAP = "Map";

    private final Timeline timeline;
    private final Map<Integer, String> classes = new HashMap<>();
    private final Map<Integer, String> sorts = new HashMap<>();
    private final Map<String, List<Integer>> met = new HashMap<>();

    /** By the future that a thread waits for, the task whose result it gets there. */
    private final Map<Integer, Integer> tasks = new HashMap<>();

    /** By thread, the future that it waits for. */
    private final Map<Integer, Integer> awaited = new HashMap<>();

    /**
     * Names for the objects of some events.
     *
     * @param events those that are told of, in order
     */
    Things(Timeline timeline, List<Event> events) {
        this.timeline = timeline;
        timeline.events().forEach(this::learn);
        // tasks in the order in which they are handed over, told of or not
        timeline.events().stream()
                .filter(event ->
                        event.kind() == EventKind.RELEASE && event.text().equals("submit"))
                .forEach(this::meet);
        events.forEach(this::meet);
    }

    private void learn(Event event) {
        switch (event.kind()) {
            case READ, WRITE, VOLATILE_READ, VOLATILE_WRITE -> {
                if (event.value() < 0 && !event.text().isEmpty()) {
                    classes.putIfAbsent(event.object(), Place.own(event.text()));
                } else if (event.value() < 0 && event.value() != VariableNumbers.WHOLE) {
                    sorts.putIfAbsent(event.object(), "array");
                } else if (isField(event.value())) {
                    classes.putIfAbsent(
                            event.object(), Place.own(field(event.value()).owner()));
                }
            }
            case LOCK, UNLOCK -> {
                if (event.value() != LockKinds.MONITOR) {
                    sorts.putIfAbsent(event.object(), "lock-named");
                }
            }
            case UPDATE_READ, UPDATE_WRITE -> learnFromStep(event);
            case NESTED_UPDATE -> classes.putIfAbsent(event.object(), "ConcurrentHashMap");
            case PERMIT_ACQUIRE, PERMIT_RELEASE -> classes.putIfAbsent(event.object(), "Semaphore");
            case RELEASE, ACQUIRE, POLL, BLOCK -> {
                learnTask(event);
                learnFromMethod(event);
            }
            case TASK_DROPPED -> {
                sorts.putIfAbsent(event.object(), TASK);
                if (event.value() != 0) {
                    tasks.put(event.object(), (int) event.value());
                }
            }
            default -> {}
        }
    }

    /** A future is a wrapping of its task: whoever waits for the one gets the result of the other. */
    private void learnTask(Event event) {
        switch (event.text()) {
            case "submit", "result" -> sorts.putIfAbsent(event.object(), TASK);
            case "Future.get" -> {
                if (event.kind() == EventKind.BLOCK) {
                    awaited.put(event.thread(), event.object());
                } else if (event.kind() == EventKind.ACQUIRE) {
                    Integer future = awaited.remove(event.thread());
                    if (future != null && future != event.object()) {
                        tasks.put(future, event.object());
                    }
                }
            }
            default -> {}
        }
    }

    private void learnFromStep(Event event) {
        String variable = event.text();
        if (VariableNames.isField(variable)) {
            String field = VariableNames.simple(variable);
            classes.putIfAbsent(event.object(), field.substring(0, field.indexOf('.')));
        } else if (variable.equals(VariableNames.ARRAY)) {
            sorts.putIfAbsent(event.object(), variable);
        } else if (!variable.equals(VariableNames.ATOMIC)) {
            classes.putIfAbsent(event.object(), variable);
        }
    }

    /** The probe says CountDownLatch.await, but take for every sort of queue. */
    private void learnFromMethod(Event event) {
        String method = event.text();
        int dot = method.indexOf('.');
        if (dot > 0) {
            classes.putIfAbsent(event.object(), method.substring(0, dot));
        } else if (!method.isEmpty() && Character.isUpperCase(method.charAt(0))) {
            classes.putIfAbsent(event.object(), method);
        } else if (method.equals("put") || method.equals("take")) {
            sorts.putIfAbsent(event.object(), "queue");
        }
    }

    private void meet(Event event) {
        int object = tasks.getOrDefault(event.object(), event.object());
        if (object != 0 && timeline.thread(object).isEmpty()) {
            List<Integer> alike = met.computeIfAbsent(sort(object), any -> new ArrayList<>());
            if (!alike.contains(object)) {
                alike.add(object);
            }
        }
    }

    private String sort(int object) {
        String className = classes.get(object);
        if (TASK.equals(sorts.get(object))) {
            return TASK;
        }
        return className != null ? "." + className : sorts.getOrDefault(object, "object");
    }

    /** The object with that id. */
    Message called(int known) {
        int object = tasks.getOrDefault(known, known);
        if (timeline.thread(object).isPresent()) {
            return timeline.thread(object).map(Telling::part).orElseThrow();
        }
        if (object == 0) {
            return Telling.say("something");
        }
        String sort = sort(object);
        List<Integer> alike = met.getOrDefault(sort, List.of());
        int number = alike.indexOf(object) + 1;
        if (sort.startsWith(".")) {
            String name = sort.substring(1);
            return alike.size() < 2 ? Message.text(name) : Telling.say("one-of", name, number);
        }
        return Telling.say(sort, Math.max(1, number));
    }

    /** The variable that a step of an update is about. */
    Message step(Event step) {
        String variable = step.text();
        if (VariableNames.isField(variable)) {
            return Message.text(VariableNames.simple(variable));
        }
        return switch (variable) {
            case VariableNames.MAP -> Telling.say("value-of", called(step.object()));
            case VariableNames.ATOMIC -> called(step.object());
            default -> Telling.say("element", step.value(), called(step.object()));
        };
    }

    /** The variable that an access is about. */
    Message variable(Event access) {
        long number = access.value();
        if (number == VariableNumbers.WHOLE) {
            return called(access.object());
        }
        if (VariableNumbers.isValue(number)) {
            return Telling.say("value-of", called(access.object()));
        }
        if (number < 0) {
            return Telling.say("element", ~number, called(access.object()));
        }
        if (!isField(number)) {
            return called(access.object());
        }
        FieldSite field = field(number);
        String owner = Place.own(field.owner());
        boolean several =
                access.object() != 0 && met.getOrDefault("." + owner, List.of()).size() > 1;
        return several
                ? Telling.say("field-of", field.name(), called(access.object()))
                : Message.text(owner + "." + field.name());
    }

    private boolean isField(long number) {
        return number >= 0 && number < timeline.woven().fields().size();
    }

    private FieldSite field(long number) {
        return timeline.woven().fields().get((int) number);
    }
}
