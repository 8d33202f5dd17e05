// 作业二：用构造方法创建线程
// 学号 2024002　姓名 王小明
package homework.week2;

public class ByConstructor {
    static void action(int max) {
        for (int i = 0; i < max; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
        }
    }

    public static void main(String[] args) {
        Thread[] threads = new Thread[2];
        String[] names = {"线程甲", "线程乙"};
        for (int i = 0; i < 100; i++) {
            System.out.println(Thread.currentThread().getName() + " " + i);
            if (i == 20) {
                for (int k = 0; k < threads.length; k++) {
                    threads[k] = new Thread(() -> action(100), names[k]);
                    threads[k].start();
                }
            }
        }
        System.out.println("master thread is run over !");
    }
}
