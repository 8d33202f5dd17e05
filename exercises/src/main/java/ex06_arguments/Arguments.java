package ex06_arguments;

/**
 * A thread with everything that can be said about it before it starts.
 *
 * <p>README.md (README.zh.md) says exactly what the method promises. Do the TODOs in their order.
 */
public class Arguments {

    /**
     * A new thread that is not started yet and that prints prefix and number, from 0 to max - 1, when it is started.
     *
     * @param group the group it belongs to; null for the group of the thread that calls this method
     * @param name its name
     * @param daemon whether it is a daemon
     * @param max how many lines it prints
     * @param prefix what each line begins with
     */
    static Thread make(ThreadGroup group, String name, boolean daemon, int max, String prefix) {
        // TODO 1: Write what the thread does: print a line  prefix i  for each i from 0 to max - 1.

        // TODO 2: Make a thread of it. One of Thread's constructors takes the group, the target and the name.

        // TODO 3: Make it a daemon or not, as asked. A new thread takes this over from the thread that makes it,
        //         so say it in both cases.

        // TODO 4: Return the thread. Do not start it: the caller will.
        return null;
    }
}
