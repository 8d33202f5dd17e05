package org.threadgrader.weave;

import java.util.List;
import java.util.Map;

/**
 * The class files of a program after weaving, with the tables that turn the numbers in its events back into places.
 *
 * @param classes class files by binary name, with dots; the same names as went in
 * @param sites places by number; number 0 is {@link Site#UNKNOWN}
 * @param fields fields by number, from 0
 * @param classFacts one a class, by name
 * @param omissions what had no room in its class file; empty for nearly every program
 */
public record Woven(
        Map<String, byte[]> classes,
        List<Site> sites,
        List<FieldSite> fields,
        List<ClassFact> classFacts,
        List<Omission> omissions) {

    public Woven {
        classes = Map.copyOf(classes);
        sites = List.copyOf(sites);
        fields = List.copyOf(fields);
        classFacts = List.copyOf(classFacts);
        omissions = List.copyOf(omissions);
    }

    /** A program all of whose hooks found room. */
    public Woven(Map<String, byte[]> classes, List<Site> sites, List<FieldSite> fields, List<ClassFact> classFacts) {
        this(classes, sites, fields, classFacts, List.of());
    }

    /** The place with that number; {@link Site#UNKNOWN} for a number no place has. */
    public Site site(int number) {
        return number >= 0 && number < sites.size() ? sites.get(number) : Site.UNKNOWN;
    }
}
