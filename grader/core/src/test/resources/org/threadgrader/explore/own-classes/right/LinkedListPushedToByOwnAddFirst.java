import java.io.*; import java.lang.invoke.*; import java.math.*; import java.time.*; import java.util.*; import java.util.concurrent.*;
import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*; import java.util.function.*; import java.util.stream.*;
public class Main {
    static class SyncLinked<E> extends LinkedList<E> { @Override public synchronized void addFirst(E e) { super.addFirst(e); } @Override public synchronized E removeFirst() { return super.removeFirst(); } @Override public synchronized boolean add(E e) { return super.add(e); } @Override public synchronized int size() { return super.size(); } }
    public static void main(String[] args) throws Exception { SyncLinked<Integer> s = new SyncLinked<>(); Thread a = new Thread(() -> { s.push(1); s.offerFirst(2); s.offer(3); s.pop(); }), b = new Thread(() -> { s.push(4); s.remove(); s.add(5); }); a.start(); b.start(); a.join(); b.join(); if (s.size() != 3) throw new AssertionError(s.toString()); }
}
