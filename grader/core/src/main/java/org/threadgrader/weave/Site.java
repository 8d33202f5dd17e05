package org.threadgrader.weave;

/**
 * A place in a student's source from which woven code calls the probe. Events carry the number of their site, which is
 * its index in {@link Woven#sites()}.
 *
 * @param className binary name of the class, with dots
 * @param method name of the method as compiled, such as {@code main}, {@code <init>} or {@code lambda$main$0}
 * @param file name of the source file, without its folder
 * @param line line from 1, or 0 where the compiler left none
 */
public record Site(String className, String method, String file, int line) {

    /** What number 0 stands for: a place that is not known. */
    public static final Site UNKNOWN = new Site("", "", "", 0);

    /** Whether this says anything about where an event came from. */
    public boolean isKnown() {
        return line > 0;
    }

    /** Whether both are places of one method, as far as names tell. */
    public boolean isOfSameMethodAs(Site other) {
        return className.equals(other.className) && method.equals(other.method);
    }
}
