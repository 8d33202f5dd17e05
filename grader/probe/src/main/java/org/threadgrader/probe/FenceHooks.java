package org.threadgrader.probe;

import java.lang.invoke.VarHandle;

/** VarHandle's fences. */
@HooksFor(VarHandle.class)
public final class FenceHooks {
    private FenceHooks() {}

    @Static
    public static void fullFence(int site) {
        VarHandle.fullFence();
        fence("VarHandle.fullFence", true, true, site);
    }

    @Static
    public static void acquireFence(int site) {
        VarHandle.acquireFence();
        fence("VarHandle.acquireFence", false, true, site);
    }

    @Static
    public static void releaseFence(int site) {
        VarHandle.releaseFence();
        fence("VarHandle.releaseFence", true, false, site);
    }

    // the next two order less than a release and an acquire: taken for these, they may hide a race but never feign one

    @Static
    public static void storeStoreFence(int site) {
        VarHandle.storeStoreFence();
        fence("VarHandle.storeStoreFence", true, false, site);
    }

    @Static
    public static void loadLoadFence(int site) {
        VarHandle.loadLoadFence();
        fence("VarHandle.loadLoadFence", false, true, site);
    }

    private static void fence(String method, boolean releases, boolean acquires, int site) {
        Execution e = Execution.now;
        if (e == null) {
            return;
        }
        ControlledThread c = Waits.at(e, site);
        if (acquires) {
            Fences.acquire(e, c, site, method);
        }
        if (releases) {
            Fences.release(e, c, site, method);
        }
    }
}
