import java.util.*;
public class Main {
  record Person(String n){}
  static class People extends ArrayList<Person> {
    void add(String n){ add(new Person(n)); }
  }
  public static void main(String[] a) throws Exception {
    People c=new People();
    Thread t=new Thread(()->c.add("x")), u=new Thread(()->c.add("y"));
    t.start(); u.start(); t.join(); u.join();
    System.out.println(c);
  }
}
