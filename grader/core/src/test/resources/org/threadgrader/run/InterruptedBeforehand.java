import java.util.List;
import java.util.concurrent.*;
import java.util.concurrent.locks.*;

/** Calls each method that may wait, with nothing to wait for, in a thread that is interrupted, and says what came of it. */
public class Main {
    interface Call {
        void call() throws Exception;
    }

    static void t(String name, Call call) {
        Thread.currentThread().interrupt();
        String came;
        try {
            call.call();
            came = "answers, and it is " + Thread.currentThread().isInterrupted();
        } catch (InterruptedException e) {
            came = "interrupted, and it is " + Thread.currentThread().isInterrupted();
        } catch (Exception e) {
            came = e.toString();
        }
        Thread.interrupted();
        System.out.println(name + ": " + came);
    }

    public static void main(String[] arguments) throws Exception {
        LinkedBlockingDeque<Integer> d=new LinkedBlockingDeque<>(10); d.add(1);
        t("LBD.put",()->d.put(1));
        t("LBD.putFirst",()->d.putFirst(1));
        t("LBD.putLast",()->d.putLast(1));
        t("LBD.offer(t)",()->d.offer(1,1,TimeUnit.SECONDS));
        t("LBD.offerFirst(t)",()->d.offerFirst(1,1,TimeUnit.SECONDS));
        t("LBD.take",()->d.take());
        t("LBD.takeLast",()->d.takeLast());
        t("LBD.takeFirst",()->d.takeFirst());
        t("LBD.poll(t)",()->d.poll(1,TimeUnit.SECONDS));
        t("LBD.pollLast(t)",()->d.pollLast(1,TimeUnit.SECONDS));
        LinkedBlockingQueue<Integer> q=new LinkedBlockingQueue<>(10); q.add(1); q.add(1);
        t("LBQ.put",()->q.put(1));
        t("LBQ.offer(t)",()->q.offer(1,1,TimeUnit.SECONDS));
        t("LBQ.take",()->q.take());
        t("LBQ.poll(t)",()->q.poll(1,TimeUnit.SECONDS));
        ArrayBlockingQueue<Integer> b=new ArrayBlockingQueue<>(10); b.add(1); b.add(1);
        t("ABQ.put",()->b.put(1));
        t("ABQ.offer(t)",()->b.offer(1,1,TimeUnit.SECONDS));
        t("ABQ.take",()->b.take());
        t("ABQ.poll(t)",()->b.poll(1,TimeUnit.SECONDS));
        PriorityBlockingQueue<Integer> p=new PriorityBlockingQueue<>(); p.add(1);p.add(1);
        t("PBQ.put",()->p.put(1));
        t("PBQ.offer(t)",()->p.offer(1,1,TimeUnit.SECONDS));
        t("PBQ.take",()->p.take());
        t("PBQ.poll(t)",()->p.poll(1,TimeUnit.SECONDS));
        class D implements Delayed { public long getDelay(TimeUnit u){return 0;} public int compareTo(Delayed o){return 0;} }
        DelayQueue<D> dq=new DelayQueue<>(); dq.add(new D()); dq.add(new D());
        t("DQ.put",()->dq.put(new D()));
        t("DQ.offer(t)",()->dq.offer(new D(),1,TimeUnit.SECONDS));
        t("DQ.take",()->dq.take());
        t("DQ.poll(t)",()->dq.poll(1,TimeUnit.SECONDS));
        LinkedTransferQueue<Integer> l=new LinkedTransferQueue<>(); l.add(1); l.add(1); l.add(2);
        t("LTQ.put",()->l.put(1));
        t("LTQ.offer(t)",()->l.offer(1,1,TimeUnit.SECONDS));
        t("LTQ.take",()->l.take());
        t("LTQ.poll(t)",()->l.poll(1,TimeUnit.SECONDS));
        SynchronousQueue<Integer> s=new SynchronousQueue<>();
        t("SQ.offer(t)",()->s.offer(1,1,TimeUnit.MILLISECONDS));
        t("SQ.poll(t)",()->s.poll(1,TimeUnit.MILLISECONDS));
        FutureTask<Integer> f=new FutureTask<>(()->7); f.run();
        t("FT.get",()->f.get());
        t("FT.get(t)",()->f.get(1,TimeUnit.SECONDS));
        FutureTask<Integer> f2=new FutureTask<>(()->7); f2.cancel(true);
        t("FT.get cancelled",()->f2.get());
        CompletableFuture<Integer> c=CompletableFuture.completedFuture(1);
        t("CF.get",()->c.get());
        t("CF.get(t)",()->c.get(1,TimeUnit.SECONDS));
        t("CF.join",()->c.join());
        ExecutorService e=Executors.newFixedThreadPool(1);
        Future<?> fu=e.submit(()->1); fu.get(); e.shutdown(); e.awaitTermination(5,TimeUnit.SECONDS);
        ExecutorService running=Executors.newFixedThreadPool(1); running.submit(()->1).get();
        t("awaitTermination(0)",()->running.awaitTermination(0,TimeUnit.SECONDS)); running.shutdown(); running.awaitTermination(5,TimeUnit.SECONDS);
        t("TPE.awaitTermination",()->e.awaitTermination(1,TimeUnit.SECONDS));
        t("pool future.get",()->fu.get());
        ScheduledExecutorService se=Executors.newScheduledThreadPool(1);
        ScheduledFuture<?> sf=se.schedule(()->1,0,TimeUnit.SECONDS); sf.get();
        t("sf.get",()->sf.get());
        se.shutdown(); se.awaitTermination(5,TimeUnit.SECONDS);
        Phaser ph=new Phaser(1); ph.arrive();
        t("Phaser.awaitAdvanceInterruptibly",()->ph.awaitAdvanceInterruptibly(0));
        t("Phaser...(t)",()->ph.awaitAdvanceInterruptibly(0,1,TimeUnit.SECONDS));
        CountDownLatch la=new CountDownLatch(0);
        t("CDL.await",()->la.await());
        t("CDL.await(t)",()->la.await(1,TimeUnit.SECONDS));
        Semaphore sm=new Semaphore(5);
        t("Sem.acquire",()->sm.acquire());
        t("Sem.tryAcquire(t)",()->sm.tryAcquire(1,TimeUnit.SECONDS));
        CyclicBarrier cb=new CyclicBarrier(1);
        t("CB.await",()->cb.await());
        t("CB2.await",()->new CyclicBarrier(1).await(1,TimeUnit.SECONDS)); ReentrantLock rl=new ReentrantLock();
        t("RL.lockInterruptibly",()->rl.lockInterruptibly());
        t("RL.tryLock(t)",()->rl.tryLock(1,TimeUnit.SECONDS)); StampedLock st=new StampedLock();
        t("SL.tryReadLock(t)",()->st.tryReadLock(1,TimeUnit.SECONDS));
        t("SL.readLockInterruptibly",()->st.readLockInterruptibly());
        t("SL.tryWriteLock",()->st.tryWriteLock(1,TimeUnit.MILLISECONDS));
        Thread en=new Thread(()->{}); en.start();
        Thread.interrupted(); en.join();
        t("join()",()->en.join());
        t("join(t)",()->en.join(100));
        t("TimeUnit.timedJoin",()->TimeUnit.SECONDS.timedJoin(en,1));
        t("sleep(0)",()->Thread.sleep(0));
        t("TU.sleep(0)",()->TimeUnit.SECONDS.sleep(0));
        t("sleep(1)",()->Thread.sleep(1));
        ExecutorCompletionService<Integer> ecs=new ExecutorCompletionService<>(Runnable::run); ecs.submit(()->1); ecs.submit(()->1);
        t("ECS.take",()->ecs.take());
        t("ECS.poll(t)",()->ecs.poll(1,TimeUnit.SECONDS));
    }
}
