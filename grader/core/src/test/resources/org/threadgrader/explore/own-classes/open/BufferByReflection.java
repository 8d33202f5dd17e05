import java.lang.reflect.*;
public class Main { static int n;
 public static void main(String[] x) throws Exception {
  Method ap=Appendable.class.getMethod("append",CharSequence.class);
  StringBuffer sb=new StringBuffer();
  Thread t=new Thread(()->{ try { n=3; ap.invoke(sb,"x"); } catch(Exception e){throw new RuntimeException(e);} });
  t.start(); while(sb.length()==0) Thread.onSpinWait(); System.out.println(n); n++; t.join(); } }
