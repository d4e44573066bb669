package org.amana.web.kept;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.StringWriter;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.thymeleaf.TemplateSpec;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.standard.expression.StandardExpressions;
import org.thymeleaf.templatemode.TemplateMode;

/**
 * {@code <th:block am:kept="'fragments/frame :: menu'" am:by="${menu}">}: a fragment that is drawn once for each value of
 * {@code am:by} and language, and given as it was drawn from then on. Every page has the same few menus: they are drawn
 * some dozen times in a day, not some hundred thousand. Such a fragment may show nothing but the words of its language and
 * what stands in {@code am:by}, which has to be a value through and through (records, no entities): never who reads it, nor
 * a form, whose tokens are its reader's own.
 */
@Component
class KeptFragments extends AbstractProcessorDialect {

    /** Characters that are kept, far more than the menus have. */
    private static final int MOST = 4_000_000;

    private final Cache<Drawing, String> drawn = Caffeine.newBuilder()
            .maximumWeight(MOST)
            .weigher((Drawing drawing, String text) -> text.length())
            .build();

    KeptFragments() {
        super("Kept fragments", "am", StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Kept(prefix));
    }

    /** What makes two drawings the same. */
    private record Drawing(
            String template,
            String fragment,
            Locale language,
            @Nullable Object by) {}

    private final class Kept extends AbstractAttributeTagProcessor {

        private static final int BEFORE_WHAT_WRITES = 1300;

        Kept(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "kept", true, BEFORE_WHAT_WRITES, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String fragment,
                IElementTagStructureHandler handler) {
            int parted = fragment.indexOf(" :: ");
            String by = tag.getAttributeValue("am:by");
            Drawing drawing = new Drawing(
                    fragment.substring(0, parted),
                    fragment.substring(parted + " :: ".length()),
                    context.getLocale(),
                    by == null
                            ? null
                            : StandardExpressions.getExpressionParser(context.getConfiguration())
                                    .parseExpression(context, by)
                                    .execute(context));
            String known = drawn.getIfPresent(drawing);
            if (known == null) {
                known = draw(context, drawing);
                drawn.put(drawing, known);
            }
            handler.replaceWith(known, false);
        }

        private String draw(ITemplateContext context, Drawing drawing) {
            StringWriter page = new StringWriter();
            context.getConfiguration()
                    .getTemplateManager()
                    .parseAndProcess(
                            new TemplateSpec(drawing.template(), Set.of(drawing.fragment()), TemplateMode.HTML, null),
                            context,
                            page);
            return page.toString();
        }
    }
}
