package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives numbers to the sites and fields of one program while it is woven. */
final class Places {

    private final List<Site> sites = new ArrayList<>(List.of(Site.UNKNOWN));
    private final List<FieldSite> fields = new ArrayList<>();
    private final Map<FieldSite, Integer> fieldNumbers = new HashMap<>();
    private final Set<Integer> lookedAt = new HashSet<>();
    private final List<NumberedUpdate> updates = new ArrayList<>();
    private final Map<Integer, UpdateSite> steps = new HashMap<>();
    private final Set<Integer> accessors = new HashSet<>();

    /**
     * A write of what was computed from the variable's own value.
     *
     * @param site its number
     * @param field the field's number; none for an atomic object
     */
    private record NumberedUpdate(int site, OptionalInt field, Updates.Update update) {}

    /** A number of its own for one call site, also where another stands on the same line. */
    int site(Site site) {
        sites.add(site);
        return sites.size() - 1;
    }

    int field(FieldSite field) {
        return fieldNumbers.computeIfAbsent(field, added -> {
            fields.add(added);
            return fields.size() - 1;
        });
    }

    /** How many sites there are, to come back to by {@link #forgetSitesFrom}. */
    int siteCount() {
        return sites.size();
    }

    /** Takes back the sites of a class that has to be woven again. */
    void forgetSitesFrom(int count) {
        sites.subList(count, sites.size()).clear();
        updates.removeIf(update -> update.site() >= count);
        steps.keySet().removeIf(site -> site >= count);
        accessors.removeIf(site -> site >= count);
    }

    /** A field is read for its own sake, and not only to be set to what is computed from it. */
    void looks(int field) {
        lookedAt.add(field);
    }

    /** The sites from a number on are those of an {@link Updates update}. */
    void updates(int firstSite, OptionalInt field, Updates.Update update) {
        for (int site = firstSite; site < sites.size(); site++) {
            updates.add(new NumberedUpdate(site, field, update));
        }
    }

    /** A site is that of the second step of an update that the probe is told of. */
    void update(int site, UpdateSite update) {
        steps.put(site, update);
    }

    /** The sites from a number on are those of a method that only reads or sets a variable. */
    void accesses(int firstSite) {
        for (int site = firstSite; site < sites.size(); site++) {
            accessors.add(site);
        }
    }

    Set<Integer> accessors() {
        return accessors;
    }

    /** The sites of updates of what the program looks at, by their numbers. */
    Map<Integer, UpdateSite> updates() {
        Set<Integer> looked = new HashSet<>(lookedAt);
        updates.stream()
                .filter(update -> update.update().told())
                .flatMapToInt(update -> update.field().stream())
                .forEach(looked::add);
        Map<Integer, UpdateSite> all = updates.stream()
                .filter(update -> update.field().isEmpty()
                        || looked.contains(update.field().getAsInt()))
                .collect(Collectors.toMap(
                        NumberedUpdate::site, update -> update.update().site()));
        // the second step of an update is told behind it, at a site of its own
        all.putAll(steps);
        return all;
    }

    List<Site> sites() {
        return sites;
    }

    List<FieldSite> fields() {
        return fields;
    }
}
