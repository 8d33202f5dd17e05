package ex04_repair;

public class Repair {
    public static void main(String[] args) {}
}
