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
    private final Map<String, Fragment> fragments = new ConcurrentHashMap<>();
    /** Those that were rendered for pages whose reads are recorded. */
    private final Map<String, Fragment> recorded = new ConcurrentHashMap<>();

    /** @param reads what was read to make it */
    private record Fragment(String text, PageReads reads) {}

    @Override
    @SuppressWarnings("rawtypes") // as Freemarker declares it
    public void execute(Environment env, Map parameters, TemplateModel[] variables, TemplateDirectiveBody body)
            throws TemplateException, IOException {
        String key = String.valueOf(parameters.get("key"));
        PageReads reads = PageReads.current();
        Map<String, Fragment> known = reads.isRecording() ? recorded : fragments;
        Fragment fragment = known.get(key);
        if (fragment == null) {
            PageReads part = reads.part();
            fragment = new Fragment(render(body, env, part, reads), part);
            known.put(key, fragment);
        }
        reads.addAll(fragment.reads());
        env.getOut().write(fragment.text());
    }

    private static String render(TemplateDirectiveBody body, Environment env, PageReads part, PageReads whole)
            throws TemplateException, IOException {
        StringWriter text = new StringWriter();
        part.begin(env);
        try {
            body.render(text);
        } finally {
            whole.begin(env);
        }
        return text.toString();
    }
}
