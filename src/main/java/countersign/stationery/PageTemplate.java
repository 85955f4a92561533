package countersign.stationery;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** A template of how letters look; whatever is filled in is escaped. */
final class PageTemplate {

    private final String name;
    private final Template template;

    PageTemplate(String name, String source, Configuration freemarker) {
        this.name = name;
        try {
            Template parsed = new Template(name, new StringReader(source), freemarker);
            if (parsed.getOutputFormat() != HTMLOutputFormat.INSTANCE) {
                throw new IllegalStateException(name + " is not escaped as HTML");
            }
            this.template = parsed;
        } catch (IOException e) {
            throw new TemplateFault(List.of(name + ": " + e.getMessage()));
        }
    }

    /** The page, filled in. @throws TemplateFault where it cannot be */
    String fill(Map<String, Object> model) {
        StringWriter out = new StringWriter();
        try {
            template.process(model, out);
        } catch (TemplateException e) {
            throw new TemplateFault(List.of(name + ":" + e.getLineNumber() + ": " + e.getMessageWithoutStackTop()));
        } catch (IOException e) {
            throw new UncheckedIOException("writing to a string", e);
        }
        return out.toString();
    }
}
