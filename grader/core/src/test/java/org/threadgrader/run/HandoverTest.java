package org.threadgrader.run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Queues that hand elements over or sort them: TransferQueue, SynchronousQueue, PriorityBlockingQueue. */
final class HandoverTest {
    @RegisterExtension
    static final Bench BENCH = new Bench();

    @Test
    void aTransferThatNobodyTakesIsStuck() {
        BENCH.run("new LinkedTransferQueue<Integer>().transfer(1);").endedAs(new Outcome.Stuck());
    }

    @Test
    void tryTransferNeedsSomebodyWhoWaits() {
        BENCH.run("""
                TransferQueue<Integer> q = new LinkedTransferQueue<>(); say(q.tryTransfer(1) + " " + q.size());
                Thread t = new Thread(() -> { try { say(q.take()); } catch (InterruptedException e) { } });
                t.start(); Thread.sleep(1); say(q.hasWaitingConsumer() + " " + q.getWaitingConsumerCount()); say(q.tryTransfer(2)); t.join();""").printed("false 0", "true 1", "true", "2");
    }

    @Test
    void aTimedTransferTakesItsElementBack() {
        BENCH.run(
                        "TransferQueue<Integer> q = new LinkedTransferQueue<>(); say(q.tryTransfer(1, 1, TimeUnit.HOURS)); say(q.size());")
                .printed("false", "0");
    }

    @Test
    void aTransferOfAnObjectThatIsThereAlreadyWaitsForItsOwn() {
        BENCH.run("""
                TransferQueue<Integer> q = new LinkedTransferQueue<>(); q.put(1);
                Thread t = new Thread(() -> { try { Thread.sleep(5); say("first " + q.take()); Thread.sleep(5); say("second " + q.take()); } catch (InterruptedException e) { } });
                t.start(); q.transfer(1); say("transferred"); t.join();""").printed("first 1", "second 1", "transferred");
    }

    @Test
    void anInterruptEndsATransfer() {
        BENCH.run("""
                TransferQueue<Integer> q = new LinkedTransferQueue<>();
                Thread t = new Thread(() -> { try { q.transfer(1); } catch (InterruptedException e) { say("interrupted " + q.size()); } });
                t.start(); Thread.sleep(1); t.interrupt(); t.join();""").printed("interrupted 0");
    }

    @Test
    void aSynchronousQueueIsDrainedOfThoseWhoWait() {
        BENCH.run("""
                SynchronousQueue<Integer> q = new SynchronousQueue<>(); List<Integer> all = new ArrayList<>();
                Thread t = new Thread(() -> { try { q.put(1); say("given"); } catch (InterruptedException e) { } });
                t.start(); Thread.sleep(1); say(q.drainTo(all)); t.join(); say(all);""").printed("1", "given", "[1]");
    }

    @Test
    void aPriorityQueueThatAsksTheProgramForTheOrderStaysUnderControl() {
        BENCH.run(
                        "static class P implements Comparable<P> { int v; P(int v) { this.v = v; } public int compareTo(P o) { return"
                                + " Integer.compare(v, o.v); } }",
                        """
                        PriorityBlockingQueue<P> q = new PriorityBlockingQueue<>();
                        Runnable r = () -> { for (int i = 0; i < 200; i++) q.put(new P(i)); }; Thread a = new Thread(r), b = new Thread(r);
                        a.start(); b.start(); int last = 0; for (int i = 0; i < 400; i++) last += q.take().v; say(last);""")
                .printed("39800");
    }
}
