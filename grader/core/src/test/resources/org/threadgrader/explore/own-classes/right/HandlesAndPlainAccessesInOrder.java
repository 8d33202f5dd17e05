import java.lang.invoke.*;
/** Right: a field that is not volatile is set and read plainly by its owner alone, and by a VarHandle by all others; an element likewise. */
class Main {
  static final VarHandle TAIL, SLOT = MethodHandles.arrayElementVarHandle(int[].class);
  static {
    try {
      TAIL = MethodHandles.lookup().findVarHandle(Main.class, "tail", int.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
  private int tail;
  private final int[] slots = new int[4];
  Main() { tail = 0; slots[0] = 7; }
  public static void main(String[] a) throws Exception {
    Main m = new Main();
    Thread producer = new Thread(() -> {
      for (int i = 0; i < 3; i++) {
        m.slots[m.tail] = i + 1;
        TAIL.setRelease(m, m.tail + 1);
      }
    });
    Thread consumer = new Thread(() -> {
      while ((int) TAIL.getAcquire(m) < 3) Thread.onSpinWait();
      assert m.slots[2] == 3;
      SLOT.setRelease(m.slots, 0, 9);
    });
    producer.start(); consumer.start();
    producer.join();
    while ((int) SLOT.getAcquire(m.slots, 0) != 9) Thread.yield();
    consumer.join();
    assert m.tail == 3 && m.slots[0] == 9;
  }
}
