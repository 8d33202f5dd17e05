/** Right: getState and getId of Thread are not final. */
class Main {
  static class T extends Thread { @Override public State getState() { return State.BLOCKED; } @Override public long getId() { return 4711; } }
  public static void main(String[] a) throws Exception {
    Thread t = new T();
    String s = t.getState() + " " + t.getId();
    if (!s.equals("BLOCKED 4711")) throw new IllegalStateException(s);
  }
}
