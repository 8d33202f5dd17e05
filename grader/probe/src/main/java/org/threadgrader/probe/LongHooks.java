package org.threadgrader.probe;

/** Long.getLong, which asks for a property: see {@link SystemHooks}. */
@HooksFor(Long.class)
public final class LongHooks {
    private LongHooks() {}

    @Static
    public static Long getLong(String key, int site) {
        SystemHooks.property(key, false, site);
        return Long.getLong(key);
    }

    @Static
    public static Long getLong(String key, long otherwise, int site) {
        SystemHooks.property(key, false, site);
        return Long.getLong(key, otherwise);
    }

    @Static
    public static Long getLong(String key, Long otherwise, int site) {
        SystemHooks.property(key, false, site);
        return Long.getLong(key, otherwise);
    }
}
