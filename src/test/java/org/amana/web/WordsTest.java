package org.amana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;

class WordsTest {

    private final IcuMessageSource numbered = new IcuMessageSource(() -> true);
    private final IcuMessageSource plain = new IcuMessageSource(() -> false);

    @Test
    @DisplayName(
            "A code in a sentence stays whole on its line, and is copied as it is; where only characters may stand it is isolated")
    void codes() {
        String said = numbered.getMessage("admission.one", new Object[] {"JN-04-2026-00012"}, Languages.ARABIC);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        Drawing.lighter(engine);
        String page = engine.process(
                "<title th:text=\"${said}\"></title><p th:text=\"${said}\"></p><p th:text=\"${'<b>' + none}\"></p>",
                new Context(Languages.ARABIC, Map.of("said", said)));
        assertThat(page)
                .contains("<bdi class=\"am-code\" dir=\"ltr\">JN-04-2026-00012</bdi></p>")
                .contains("\u2066JN-04-2026-00012\u2069</title>")
                .contains("<p>&lt;b&gt;");
    }

    @Test
    @DisplayName(
            "Whoever holds no office reads a refusal without the number of its rule, in each language, with all it says")
    void rules() {
        Object[] facts = {18, 17, "2027"};
        assertThat(numbered.getMessage("M2.tooYoung", facts, Languages.ARABIC)).contains("(القاعدة M2)");
        for (var language : Languages.ALL) {
            assertThat(plain.getMessage("M2.tooYoung", facts, language))
                    .doesNotContain("M2", "()")
                    .contains("18", "17", "2027");
        }
        assertThat(RuleNumbers.without("M3: only an active one (rules M2 and N3), M4."))
                .isEqualTo("Only an active one, M4.");
        assertThat(Set.of(RuleNumbers.without("A (rule B)"), RuleNumbers.without("Seat (B)")))
                .containsExactlyInAnyOrder("A (rule B)", "Seat (B)");
    }
}
