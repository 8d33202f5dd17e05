import java.io.*; import java.lang.invoke.*; import java.math.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    static class SyncPQ<E> extends PriorityQueue<E> { @Override public synchronized boolean offer(E e) { return super.offer(e); } @Override public synchronized E poll() { return super.poll(); } @Override public synchronized E peek() { return super.peek(); } }
    public static void main(String[] args) throws Exception { SyncPQ<Integer> d = new SyncPQ<>(); Thread a = new Thread(() -> { d.add(3); d.addAll(List.of(1, 4)); }), b = new Thread(() -> { d.offer(2); if (d.peek() > 4) throw new AssertionError(); d.remove(); }); a.start(); b.start(); a.join(); b.join(); if (d.poll() == null) throw new AssertionError(); }
}
