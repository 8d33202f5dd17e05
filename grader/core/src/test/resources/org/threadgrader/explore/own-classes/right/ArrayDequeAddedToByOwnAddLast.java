import java.io.*; import java.lang.invoke.*; import java.math.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    static class SyncDeque<E> extends ArrayDeque<E> { @Override public synchronized void addLast(E e) { super.addLast(e); } @Override public synchronized E pollFirst() { return super.pollFirst(); } @Override public synchronized int size() { return super.size(); } }
    public static void main(String[] args) throws Exception { SyncDeque<Integer> d = new SyncDeque<>(); Thread a = new Thread(() -> { d.add(1); d.offer(2); d.addAll(List.of(3, 4)); }), b = new Thread(() -> { d.offerLast(5); d.poll(); d.pollFirst(); }); a.start(); b.start(); a.join(); b.join(); if (d.size() < 3) throw new AssertionError(d.toString()); }
}
