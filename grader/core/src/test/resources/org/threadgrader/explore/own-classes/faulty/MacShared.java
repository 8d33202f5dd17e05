import java.io.*; import java.time.*; import java.util.*; import java.util.concurrent.*; import java.util.concurrent.atomic.*; import java.util.concurrent.locks.*;
public class Main {
  public static void main(String[] a) throws Exception {
    H h = new H(); Thread t = new Thread(() -> h.feed("hello")), u = new Thread(() -> h.feed("world")); t.start(); u.start(); t.join(); u.join(); System.out.println(h.value());
  }
  static class H {
    private final javax.crypto.Mac mac; H() throws Exception { mac = javax.crypto.Mac.getInstance("HmacSHA1"); mac.init(new javax.crypto.spec.SecretKeySpec(new byte[8], "HmacSHA1")); } void feed(String s) { mac.update(s.getBytes()); } Object value() { return mac.doFinal().length; }
  }
}
