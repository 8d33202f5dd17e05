package org.threadgrader.assignment;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What an {@link Exercise}'s programs may use of the JDK. The list itself is {@code allow-list.txt} beside this class; an
 * exercise's {@link Allowance} adds to it and takes away.
 */
public final class AllowList {
    /** The reason of what only this exercise forbids, not as one of the list's sets. */
    public static final String OF_THIS_EXERCISE = "exercise";

    /** The reason of what is in no set at all. */
    public static final String UNLISTED = "unlisted";

    private static final String DEFAULT = "default";
    private static final Map<String, MemberSet> SETS = read();

    private final List<MemberSet> allowed = new ArrayList<>();
    private final Map<String, MemberSet> forbidden = new LinkedHashMap<>();

    private AllowList() {}

    /** The list of an exercise whose settings have been read: each is known here. */
    public static AllowList of(Allowance allowance) {
        AllowList list = new AllowList();
        list.allowed.add(set(DEFAULT));
        MemberSet own = new MemberSet();
        allowance.allows().forEach(name -> {
            Entry.of(name).ifPresentOrElse(entry -> own.add(entry, true), () -> list.allowed.add(set(name)));
        });
        list.allowed.add(own);
        MemberSet ownForbidden = new MemberSet();
        allowance.forbids().forEach(name -> {
            Entry.of(name)
                    .ifPresentOrElse(entry -> ownForbidden.add(entry, true), () -> list.forbidden.put(name, set(name)));
        });
        list.forbidden.put(OF_THIS_EXERCISE, ownForbidden);
        return list;
    }

    /** Whether a setting names a set of the list, or something of the JDK's as the list writes it. */
    static boolean knows(String setting) {
        return names().contains(setting)
                || Entry.of(setting).filter(Entry::exists).isPresent();
    }

    /** The sets that an exercise can name; each is a reason of refusals, too. */
    public static Set<String> names() {
        Set<String> names = new LinkedHashSet<>(SETS.keySet());
        names.remove(DEFAULT);
        return names;
    }

    /**
     * Why a program may not use this: the name of a set, {@link #OF_THIS_EXERCISE} or {@link #UNLISTED}; empty where it may.
     */
    public Optional<String> refusal(JdkUse use) {
        for (Map.Entry<String, MemberSet> set : forbidden.entrySet()) {
            if (set.getValue().holds(use)) {
                return Optional.of(set.getKey());
            }
        }
        if (allowed.stream().anyMatch(set -> allows(set, use))) {
            return Optional.empty();
        }
        Optional<String> reason = Optional.empty();
        for (String name : names()) {
            // of two that hold it the later is the narrower
            if (set(name).holds(use)
                    || supertypes(use.type()).stream()
                            .anyMatch(type -> set(name).holds(use.in(type)))) {
                reason = Optional.of(name);
            }
        }
        return reason.or(() -> Optional.of(UNLISTED));
    }

    /** An inherited member is excepted where its own class's is. */
    private static boolean allows(MemberSet set, JdkUse use) {
        return set.holds(use)
                && (use.member().isEmpty()
                        || use.member().get().equals("new")
                        || supertypes(use.type()).stream().noneMatch(type -> set.excepts(use.in(type))));
    }

    /** Those of a class of the JDK's, but Object; none where this JDK has no such class. */
    private static List<String> supertypes(String type) {
        List<String> names = new ArrayList<>();
        try {
            Class<?> here = Class.forName(type, false, ClassLoader.getPlatformClassLoader());
            for (Class<?> above = here.getSuperclass(); above != null; above = above.getSuperclass()) {
                names.add(above.getName());
            }
        } catch (ClassNotFoundException | LinkageError e) {
            return List.of();
        }
        names.remove("java.lang.Object");
        return names;
    }

    private static MemberSet set(String name) {
        MemberSet set = SETS.get(name);
        if (set == null) {
            throw new IllegalArgumentException("no set of the allow-list: " + name);
        }
        return set;
    }

    private static Map<String, MemberSet> read() {
        Map<String, MemberSet> sets = new LinkedHashMap<>();
        MemberSet current = new MemberSet();
        for (String line : lines()) {
            if (line.startsWith("[")) {
                current = new MemberSet();
                sets.put(line.substring(1, line.length() - 1), current);
            } else {
                boolean holds = !line.startsWith("not ");
                for (String text : texts(holds ? line : line.substring("not ".length()))) {
                    Entry entry = Entry.of(text)
                            .orElseThrow(() -> new IllegalStateException("allow-list.txt: no entry: " + text));
                    current.add(entry, holds);
                }
            }
        }
        return sets;
    }

    /** {@code a: B, C} is short for {@code a.B} and {@code a.C}. */
    private static List<String> texts(String line) {
        int colon = line.indexOf(": ");
        if (colon < 0) {
            return List.of(line);
        }
        List<String> texts = new ArrayList<>();
        for (String item : line.substring(colon + 1).split(",")) {
            texts.add(line.substring(0, colon) + "." + item.strip());
        }
        return texts;
    }

    private static List<String> lines() {
        InputStream resource = AllowList.class.getResourceAsStream("allow-list.txt");
        if (resource == null) {
            throw new IllegalStateException("allow-list.txt is missing");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
