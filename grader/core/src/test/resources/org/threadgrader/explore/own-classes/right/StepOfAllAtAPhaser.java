import java.util.concurrent.*;
/** Right: all read a step, meet at a phaser, and set the same next one. */
class Main { static volatile int generation; public static void main(String[] a) throws Exception { Phaser ph=new Phaser(2); Runnable r=()->{ for(int i=0;i<2;i++){ int g=generation; ph.arriveAndAwaitAdvance(); generation=g+1; ph.arriveAndAwaitAdvance(); if(generation!=i+1) throw new AssertionError(); } }; Thread t=new Thread(r),u=new Thread(r); t.start();u.start();t.join();u.join(); } }
