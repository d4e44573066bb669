package org.amana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.exceptions.TemplateProcessingException;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class PathExpressionsTest {

    private final SpringTemplateEngine spring = engine();
    private final SpringTemplateEngine ours = Drawing.lighter(engine());

    record Inner(String word) {
        public boolean isLong() {
            return word.length() > 3;
        }

        public String getShouted() {
            return word.toUpperCase(Locale.ROOT);
        }
    }

    record Outer(Inner inner, Map<String, Object> map, List<String> list) {}

    private static SpringTemplateEngine engine() {
        StringTemplateResolver templates = new StringTemplateResolver();
        templates.setTemplateMode(TemplateMode.TEXT);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setEnableSpringELCompiler(true);
        return engine;
    }

    private static Context variables() {
        Inner inner = new Inner("<word>");
        Context variables = new Context(Locale.ENGLISH);
        variables.setVariable("outer", new Outer(inner, Map.of("key", inner, "size", 7), List.of("a", "b")));
        variables.setVariable("inner", inner);
        variables.setVariable("text", "text");
        return variables;
    }

    @ParameterizedTest
    @CsvSource({
        "inner",
        "text",
        "inner.word",
        "inner.word()",
        "inner.long",
        "inner.isLong()",
        "inner.shouted",
        "outer.inner.word",
        "outer.map.key.word",
        "outer.map.size",
        "outer.map.size()",
        "outer.list.size()",
        "outer.list.empty",
        "nowhere",
        "text.length()",
        "true",
        "null",
        "outer.inner().word().length()"
    })
    @DisplayName("A path reads what Spring's expression language reads")
    void same(String path) {
        String page = "[[${" + path + "}]]";
        assertThat(ours.process(page, variables())).isEqualTo(spring.process(page, variables()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"inner.nothing", "nowhere.word", "outer.inner.nothing()"})
    @DisplayName("What is not there, or may not be read, is an error as before")
    void errors(String path) {
        String page = "[[${" + path + "}]]";
        assertThatThrownBy(() -> spring.process(page, variables())).isInstanceOf(TemplateProcessingException.class);
        assertThatThrownBy(() -> ours.process(page, variables())).isInstanceOf(TemplateProcessingException.class);
    }
}
