package org.zhinan.render.jbake;

import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.apache.commons.configuration2.PropertiesConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.apache.commons.configuration2.ex.ConfigurationException;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.zhinan.content.file.SourceFile;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;

/**
 * JBake's configuration: {@code jbake.properties} of the content pack, then what our templates need, then JBake's defaults. System
 * properties are left out, since they would put the machine into the site.
 */
final class BakeConfiguration {
    private static final DefaultListDelimiterHandler COMMAS = new DefaultListDelimiterHandler(',');

    private BakeConfiguration() {}

    /** The configuration of a folder whose {@code jbake.properties}, if any, may overrule the defaults that are given. */
    static DefaultJBakeConfiguration read(
            Path source, SourceFile own, Map<String, Object> defaults, Problems problems) {
        CompositeConfiguration all = new CompositeConfiguration();
        all.setListDelimiterHandler(COMMAS);
        if (own.exists()) {
            own.text(problems).ifPresent(text -> {
                try {
                    all.addConfiguration(parse(new StringReader(text)));
                } catch (IOException | ConfigurationException e) {
                    problems.add(
                            own.at(0),
                            Message.of("不是properties文件（原文：{0}）", "not a properties file: {0}", e.getMessage()),
                            Message.of("请逐行写成“key=value”", "Write 'key=value' lines"));
                }
            });
        }
        MapConfiguration ours = new MapConfiguration(new HashMap<>(defaults));
        ours.setListDelimiterHandler(COMMAS);
        all.addConfiguration(ours);
        all.addConfiguration(jbakeDefaults());
        return new DefaultJBakeConfiguration(source.toFile(), all);
    }

    private static PropertiesConfiguration jbakeDefaults() {
        try (Reader reader = new InputStreamReader(
                DefaultJBakeConfiguration.class.getResourceAsStream("/default.properties"), StandardCharsets.UTF_8)) {
            return parse(reader);
        } catch (IOException | ConfigurationException e) {
            throw new IllegalStateException("JBake's own defaults are unreadable", e);
        }
    }

    private static PropertiesConfiguration parse(Reader reader) throws IOException, ConfigurationException {
        PropertiesConfiguration properties = new PropertiesConfiguration();
        properties.setListDelimiterHandler(COMMAS);
        properties.setIncludesAllowed(false);
        properties.read(reader);
        return properties;
    }

    static void setFolders(DefaultJBakeConfiguration config, Path content, Path templates, Path assets, Path output) {
        config.setContentFolder(file(content));
        config.setTemplateFolder(file(templates));
        config.setAssetFolder(file(assets));
        config.setDestinationFolder(file(output));
    }

    private static File file(Path path) {
        return path.toAbsolutePath().normalize().toFile();
    }
}
