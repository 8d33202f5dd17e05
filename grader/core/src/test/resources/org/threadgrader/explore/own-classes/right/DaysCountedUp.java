import java.time.*;
public class Main { public static void main(String[] a) throws Exception { int[] n=new int[1]; Thread t=new Thread(()->{ LocalDate d=LocalDate.of(1970,1,1), end=LocalDate.of(2020,1,1); while(d.isBefore(end)) d=d.plusDays(1); System.out.println(d); Duration u=Duration.ZERO; while(u.toMillis()<9000) u=u.plusMillis(1); System.out.println(u); }); t.start(); t.join(); } }
