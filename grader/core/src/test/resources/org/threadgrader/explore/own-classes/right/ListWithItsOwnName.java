import java.util.*;
public class Main {
  static class Team extends ArrayList<String> { final String name; Team(String n) { name = n; } @Override public String toString() { return "Team " + name; } }
  public static void main(String[] a) throws Exception {
    Team team = new Team("A");
    Thread t = new Thread(() -> team.add("x"));
    t.start(); System.out.println("working on " + team); t.join(); System.out.println(team.size());
  }
}
