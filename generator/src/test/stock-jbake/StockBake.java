import java.io.File;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;

/** Bakes with stock JBake: the script {@code bake} runs it with JBake's own dependencies on the class path. */
final class StockBake {
    private StockBake() {}

    public static void main(String[] arguments) throws Exception {
        File source = new File(arguments[0]);
        File output = new File(arguments[1]);
        Oven oven = new Oven(new JBakeConfigurationFactory().createDefaultJbakeConfiguration(source, output, true));
        oven.bake();
        oven.getErrors().forEach(Throwable::printStackTrace);
        System.exit(oven.getErrors().isEmpty() ? 0 : 1);
    }
}
