package org.threadgrader.probe;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TransferQueue;

/**
 * The transfers of one TransferQueue that wait for a receiver. The element lies in the real queue, first in, first out; that
 * it was taken is told by how many of the same object are left there.
 */
final class Transfers {
    private final List<Transfer> waiting = new ArrayList<>();

    private Transfers() {}

    /** One who waits until its element is taken. */
    static final class Transfer {
        private final BlockingQueue<Object> queue;
        private final Object item;

        /** How often the same object was added after it. */
        private int behind;

        private Transfer(BlockingQueue<Object> queue, Object item) {
            this.queue = queue;
            this.item = item;
        }

        private int left() {
            int same = 0;
            for (Object other : queue) {
                same += other == item ? 1 : 0;
            }
            return same;
        }

        boolean isTaken() {
            return left() <= behind;
        }

        /** Takes the element back; false: somebody has it. */
        private boolean withdraw() {
            int ahead = left() - behind;
            Iterator<Object> all = queue.iterator();
            while (ahead > 0 && all.hasNext()) {
                if (all.next() == item && --ahead == 0) {
                    all.remove();
                    return true;
                }
            }
            return false;
        }
    }

    private static Transfers of(Execution e, Object queue) {
        if (e.companion(queue) instanceof Transfers known) {
            return known;
        }
        Transfers made = new Transfers();
        e.companion(queue, made);
        return made;
    }

    /** An element was added in another way. */
    static void added(Execution e, BlockingQueue<Object> queue, Object item) {
        if ((Object) queue instanceof TransferQueue && e.companion(queue) instanceof Transfers known) {
            for (Transfer transfer : known.waiting) {
                transfer.behind += transfer.item == item ? 1 : 0;
            }
        }
    }

    static Transfer begin(Execution e, BlockingQueue<Object> queue, Object item) {
        Transfers all = of(e, queue);
        added(e, queue, item);
        Transfer made = new Transfer(queue, item);
        all.waiting.add(made);
        RealQueue.offer(queue, item);
        return made;
    }

    /** The wait is over; true: the element was taken. */
    static boolean end(Execution e, Transfer transfer) {
        Transfers all = of(e, transfer.queue);
        boolean taken = !transfer.withdraw();
        int place = all.waiting.indexOf(transfer);
        all.waiting.remove(place);
        for (Transfer earlier : all.waiting.subList(0, place)) {
            earlier.behind -= !taken && earlier.item == transfer.item ? 1 : 0;
        }
        return taken;
    }
}
