package org.amana.web;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** How Spring Boot's Thymeleaf is made to draw with less work, and codes whole: what each does is said there. */
@Configuration(proxyBeanMethods = false)
class Drawing {

    @Bean
    static BeanPostProcessor lighterDrawing() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof ThymeleafViewResolver resolver) {
                    resolver.setViewClass(PageView.class);
                }
                if (bean instanceof SpringTemplateEngine engine) {
                    lighter(engine);
                }
                return bean;
            }
        };
    }

    /** @param engine not yet used */
    static SpringTemplateEngine lighter(SpringTemplateEngine engine) {
        engine.setDialects(engine.getDialects().stream()
                .map(dialect -> dialect instanceof SpringStandardDialect spring ? new Paths(spring) : dialect)
                .collect(Collectors.toSet()));
        return engine;
    }

    /** Spring's dialect, whose paths are followed directly and whose codes stay whole. */
    private static final class Paths extends SpringStandardDialect {

        private final PathExpressions expressions = new PathExpressions();

        Paths(SpringStandardDialect spring) {
            setEnableSpringELCompiler(spring.getEnableSpringELCompiler());
            setRenderHiddenMarkersBeforeCheckboxes(spring.getRenderHiddenMarkersBeforeCheckboxes());
        }

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return expressions;
        }

        @Override
        public Set<IProcessor> getProcessors(String prefix) {
            Set<IProcessor> processors = super.getProcessors(prefix).stream()
                    .filter(one ->
                            !(one instanceof StandardTextTagProcessor && one.getTemplateMode() == TemplateMode.HTML))
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            processors.add(new WholeCodes(prefix));
            return processors;
        }
    }
}
