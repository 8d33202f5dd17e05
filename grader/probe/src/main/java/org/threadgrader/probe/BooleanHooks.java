package org.threadgrader.probe;

/** Boolean.getBoolean, which asks for a property: see {@link SystemHooks}. */
@HooksFor(Boolean.class)
public final class BooleanHooks {
    private BooleanHooks() {}

    @Static
    public static boolean getBoolean(String key, int site) {
        SystemHooks.property(key, false, site);
        return Boolean.getBoolean(key);
    }
}
