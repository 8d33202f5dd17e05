// attack: the process that started this one
// poses-as: ex02
// expected: refused ProcessHandle.parent
// stopped-by: portable
public class ByConstructor {
    public static void main(String[] args) {
        ProcessHandle.current().parent().ifPresent(ProcessHandle::destroyForcibly);
    }
}
