package org.amana.web;

import java.util.Set;
import org.springframework.stereotype.Component;
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

/** {@code <tbody am:drawn="${rows}">}: an element whose inside is {@link Drawn}. */
@Component
class DrawnParts extends AbstractProcessorDialect {

    DrawnParts() {
        super("Drawn parts", "am", StandardDialect.PROCESSOR_PRECEDENCE);
    }

    @Override
    public Set<IProcessor> getProcessors(String prefix) {
        return Set.of(new Inside(prefix));
    }

    private static final class Inside extends AbstractAttributeTagProcessor {

        private static final int AS_TEXT = 1300;

        Inside(String prefix) {
            super(TemplateMode.HTML, prefix, null, false, "drawn", true, AS_TEXT, true);
        }

        @Override
        protected void doProcess(
                ITemplateContext context,
                IProcessableElementTag tag,
                AttributeName name,
                String expression,
                IElementTagStructureHandler handler) {
            Object drawn = StandardExpressions.getExpressionParser(context.getConfiguration())
                    .parseExpression(context, expression)
                    .execute(context);
            Markup markup = new Markup();
            if (!(drawn instanceof Drawn part)) {
                throw new IllegalArgumentException(expression + " draws nothing");
            }
            part.draw(markup);
            handler.setBody(markup.toString(), false);
        }
    }
}
