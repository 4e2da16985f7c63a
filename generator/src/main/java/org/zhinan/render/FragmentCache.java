package org.zhinan.render;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateDirectiveModel;
import freemarker.template.TemplateException;
import freemarker.template.TemplateModel;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * {@code <@fragment key=…>}: what stands in it is rendered for the first page that has the key, and repeated on all others, as the header
 * and the footer of the pages of one folder. The key must name all that the fragment depends on and pages differ in. One cache serves
 * one site. Safe for use by many threads.
 */
final class FragmentCache implements TemplateDirectiveModel {
    private final Map<String, String> fragments = new ConcurrentHashMap<>();

    @Override
    @SuppressWarnings("rawtypes") // as Freemarker declares it
    public void execute(Environment env, Map parameters, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        String key = String.valueOf(parameters.get("key"));
        String fragment = fragments.get(key);
        if (fragment == null) {
            StringWriter text = new StringWriter();
            body.render(text);
            fragment = text.toString();
            fragments.put(key, fragment);
        }
        env.getOut().write(fragment);
    }
}
