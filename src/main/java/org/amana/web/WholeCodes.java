package org.amana.web;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.AbstractStandardExpressionAttributeTagProcessor;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;

/**
 * {@code th:text} as it is, but that a code within a sentence ({@link MessageArguments} isolates it) stays whole on its line:
 * a browser breaks a line at a hyphen, and no sign that forbids it may stand in what somebody copies.
 */
final class WholeCodes extends AbstractStandardExpressionAttributeTagProcessor {

    private static final Pattern CODE =
            Pattern.compile(MessageArguments.LEFT_TO_RIGHT + "([^\u2066-\u2069]*)" + MessageArguments.END);

    /** What may hold nothing but characters. */
    private static final Set<String> CHARACTERS = Set.of("title", "option", "textarea", "text", "tspan");

    WholeCodes(String prefix) {
        super(TemplateMode.HTML, prefix, StandardTextTagProcessor.ATTR_NAME, StandardTextTagProcessor.PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String expression,
            @Nullable Object result,
            IElementTagStructureHandler handler) {
        String text = result == null ? "" : HtmlEscape.escapeHtml4Xml(result.toString());
        boolean coded =
                text.indexOf(MessageArguments.LEFT_TO_RIGHT) >= 0 && !CHARACTERS.contains(tag.getElementCompleteName());
        handler.setBody(
                coded ? CODE.matcher(text).replaceAll("<bdi class=\"am-code\" dir=\"ltr\">$1</bdi>") : text, false);
    }
}
