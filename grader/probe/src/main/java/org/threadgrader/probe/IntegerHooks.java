package org.threadgrader.probe;

/** Integer.getInteger, which asks for a property: see {@link SystemHooks}. */
@HooksFor(Integer.class)
public final class IntegerHooks {
    private IntegerHooks() {}

    @Static
    public static Integer getInteger(String key, int site) {
        SystemHooks.property(key, false, site);
        return Integer.getInteger(key);
    }

    @Static
    public static Integer getInteger(String key, int otherwise, int site) {
        SystemHooks.property(key, false, site);
        return Integer.getInteger(key, otherwise);
    }

    @Static
    public static Integer getInteger(String key, Integer otherwise, int site) {
        SystemHooks.property(key, false, site);
        return Integer.getInteger(key, otherwise);
    }
}
