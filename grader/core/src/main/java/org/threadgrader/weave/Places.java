package org.threadgrader.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives numbers to the sites and fields of one program while it is woven. */
final class Places {

    private final List<Site> sites = new ArrayList<>(List.of(Site.UNKNOWN));
    private final List<FieldSite> fields = new ArrayList<>();
    private final Map<FieldSite, Integer> fieldNumbers = new HashMap<>();

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
    }

    List<Site> sites() {
        return sites;
    }

    List<FieldSite> fields() {
        return fields;
    }
}
