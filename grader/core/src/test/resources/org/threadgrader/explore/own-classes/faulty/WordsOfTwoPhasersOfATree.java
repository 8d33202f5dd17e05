import java.util.concurrent.*;
/** Faulty: main polls the words of two phasers of one tree for ever. */
class Main { static int x;
 public static void main(String[] a) throws Exception { Phaser root = new Phaser(), l = new Phaser(root, 1), r = new Phaser(root, 2);
  while (!(l.toString() + r.toString()).matches(".*arrived = 1.*arrived = 1.*")) Thread.yield(); System.out.println(x); } }
