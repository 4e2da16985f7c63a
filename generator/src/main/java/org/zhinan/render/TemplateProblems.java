package org.zhinan.render;

import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.zhinan.content.file.SourceFolder;
import org.zhinan.problem.Message;
import org.zhinan.problem.Problems;
import org.zhinan.problem.SourceLocation;
import org.zhinan.render.jbake.MissingTemplateException;
import org.zhinan.text.Bilingual;

/** Turns what went wrong in rendering into problems with the template's file and line. */
final class TemplateProblems {
    private static final Bilingual CURE = Message.of("请在此处更正模板", "Correct the template here");
    /** What Freemarker writes around an expression: an arrow, and the place, which the problem has already. */
    private static final Pattern PLACE = Pattern.compile("^==> |\\s*\\[in .*");

    private TemplateProblems() {}

    static void report(List<Throwable> errors, SourceFolder templates, Problems problems) {
        for (Throwable error : errors) {
            report(error, templates, problems);
        }
    }

    private static void report(Throwable error, SourceFolder templates, Problems problems) {
        if (error.getSuppressed().length > 0) {
            for (Throwable each : error.getSuppressed()) {
                report(each, templates, problems);
            }
            return;
        }
        Throwable cause = error;
        while (cause.getCause() != null && !known(cause)) {
            cause = cause.getCause();
        }
        if (cause instanceof TemplateException e) {
            int line = e.getLineNumber() == null ? 0 : e.getLineNumber();
            problems.add(at(templates, e.getTemplateSourceName(), line), said(e), CURE);
        } else if (cause instanceof ParseException e) {
            problems.add(at(templates, e.getTemplateName(), e.getLineNumber()), said(e.getEditorMessage()), CURE);
        } else if (cause instanceof TemplateNotFoundException e) {
            problems.add(
                    at(templates, e.getTemplateName(), 0),
                    Message.of("模板不存在", "the template is missing"),
                    Message.of("请新建该模板", "Create it"));
        } else if (cause instanceof MissingTemplateException) {
            problems.add(
                    templates.file(cause.getMessage()).at(0),
                    Message.of("模板不存在", "the template is missing"),
                    Message.of("请新建该模板", "Create it"));
        } else if (cause instanceof IOException e) {
            // No template's fault: the site cannot be written.
            throw new UncheckedIOException(e);
        } else {
            problems.add(new SourceLocation(templates.name(), 0), said(String.valueOf(cause.getMessage())), CURE);
        }
    }

    static void unknownWord(SourceLocation where, String key, Problems problems) {
        problems.add(where, unknownWord(key), CURE);
    }

    private static Bilingual unknownWord(String key) {
        return Message.of("text/*.properties中没有界面文字“{0}”", "there is no word '{0}' in text/*.properties", key);
    }

    private static boolean known(Throwable error) {
        return error instanceof TemplateException
                || error instanceof ParseException
                || error instanceof TemplateNotFoundException;
    }

    private static SourceLocation at(SourceFolder templates, String name, int line) {
        return name == null
                ? new SourceLocation(templates.name(), 0)
                : templates.file(name).at(Math.max(0, line));
    }

    private static Bilingual said(TemplateException e) {
        Throwable deepest = e;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        if (deepest instanceof InterfaceWords.UnknownWordException word) {
            return unknownWord(word.key());
        }
        return said(
                deepest instanceof TemplateException t
                        ? t.getMessageWithoutStackTop()
                        : String.valueOf(deepest.getMessage()));
    }

    /** Freemarker speaks English only, so its words are quoted. */
    private static Bilingual said(String message) {
        return Message.of("模板有误（原文：{0}）", "{0}", first(message));
    }

    /** The first line; where it ends in a colon, with the expression that the next line names. */
    private static String first(String message) {
        List<String> lines = message.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty()) {
            return "failed";
        }
        boolean open = lines.get(0).endsWith(":") && lines.size() > 1;
        String expression = open ? " " + PLACE.matcher(lines.get(1)).replaceAll("") : "";
        return (lines.get(0) + expression).replaceAll("[.:]$", "");
    }
}
