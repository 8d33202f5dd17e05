package org.threadgrader.rule;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.threadgrader.message.Message;
import org.threadgrader.probe.EventKind;
import org.threadgrader.probe.VariableNames;
import org.threadgrader.run.Event;
import org.threadgrader.timeline.Role;
import org.threadgrader.timeline.Timeline;
import org.threadgrader.weave.FieldSite;
import org.threadgrader.weave.Site;

/** How threads, places and variables are called in findings: by what is the same in every schedule. */
final class Words {
    /** The least place first: by file, line, and for classes without lines by method. */
    static final Comparator<Site> LEAST_PLACE = Comparator.comparing(Site::file)
            .thenComparingInt(Site::line)
            .thenComparing(Site::className)
            .thenComparing(Site::method);

    private final Timeline timeline;

    Words(Timeline timeline) {
        this.timeline = timeline;
    }

    /** A thread by its role; its name may depend on the schedule. */
    Message who(int thread) {
        return timeline.thread(thread)
                .map(facts -> facts.role())
                .map(role -> switch (role.kind()) {
                    case MAIN -> Message.of("rule.main");
                    case WORKER -> Message.of("rule.worker", role.number());
                    case UNSTARTED -> Message.of("rule.unstarted");
                })
                .orElse(Message.of("rule.program"));
    }

    /** A thread's place in start order: main first, strangers last. */
    int rank(int thread) {
        return timeline.thread(thread)
                .filter(facts -> facts.role().kind() != Role.Kind.UNSTARTED)
                .map(facts -> facts.role().number())
                .orElse(Integer.MAX_VALUE);
    }

    Site site(Event event) {
        return timeline.origin(event);
    }

    /** A place as a reader finds it: file and line, or class and method where there are no lines. */
    Message place(Event event) {
        return place(site(event));
    }

    static Message place(Site site) {
        if (site.isKnown()) {
            return Message.text(site.file() + ":" + site.line());
        }
        return site.className().isEmpty()
                ? Message.of("rule.nowhere")
                : Message.text(site.className() + "." + site.method());
    }

    /** The places of events, each once, the least first; unknown ones left out. */
    List<Site> places(Collection<Event> events) {
        return events.stream()
                .map(this::site)
                .filter(site -> !site.className().isEmpty())
                .distinct()
                .sorted(LEAST_PLACE)
                .toList();
    }

    /** What a READ or WRITE, or a step of an update, is about. */
    Message variable(Event access) {
        if (access.kind() == EventKind.UPDATE_READ || access.kind() == EventKind.UPDATE_WRITE) {
            return step(access);
        }
        return switch (Variable.sort(access)) {
            case FIELD -> Message.of("rule.field", fieldName(access));
            case ELEMENT ->
                access.text().isEmpty()
                        ? Message.of("rule.element", ~access.value())
                        : Message.of("rule.element-of", ~access.value(), access.text());
            case VALUE -> Message.of("rule.value-of", access.text());
            case COLLECTION ->
                access.text().isEmpty()
                        ? Message.of("rule.collection-unknown")
                        : Message.of("rule.collection", access.text());
        };
    }

    private static Message step(Event access) {
        String variable = access.text();
        if (VariableNames.isField(variable)) {
            return Message.of("rule.field", VariableNames.simple(variable));
        }
        return switch (variable) {
            case VariableNames.MAP -> Message.of("rule.value-of", variable);
            case VariableNames.ATOMIC -> Message.of("rule.an-atomic");
            case VariableNames.ARRAY -> Message.of("rule.element", access.value());
            default -> Message.of("rule.element-of", access.value(), variable);
        };
    }

    /** A field as {@code Class.name}, without the package. */
    private String fieldName(Event access) {
        List<FieldSite> fields = timeline.woven().fields();
        if (access.value() >= fields.size()) {
            return "?";
        }
        FieldSite field = fields.get((int) access.value());
        String owner = field.owner();
        return owner.substring(Math.max(owner.lastIndexOf('.'), owner.lastIndexOf('$')) + 1) + "." + field.name();
    }
}
