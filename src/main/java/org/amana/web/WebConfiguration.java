package org.amana.web;

import jakarta.servlet.DispatcherType;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.amana.web.kept.KeptPages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.format.FormatterRegistry;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final FormTokenInterceptor formTokens;
    private final KeptPages keptPages;

    WebConfiguration(FormTokenInterceptor formTokens, KeptPages keptPages) {
        this.formTokens = formTokens;
        this.keptPages = keptPages;
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(formTokens);
        interceptors.addInterceptor(keptPages).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public void addFormatters(FormatterRegistry formatters) {
        formatters.addFormatterForFieldAnnotation(new PlausibleDate());
    }

    /** Declared as what it replaces, so that Spring Boot adds none of its own. */
    @Bean
    static FilterRegistrationBean<ResourceUrlEncodingFilter> assetAddresses(ObjectProvider<ResourceUrlProvider> files) {
        FilterRegistrationBean<ResourceUrlEncodingFilter> filter =
                new FilterRegistrationBean<>(new AssetAddresses(files));
        filter.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return filter;
    }

    /** Static, so that no configuration has to be made before the words are there. */
    @Configuration(proxyBeanMethods = false)
    static class Words {

        @Bean
        MessageSource messageSource(ObjectProvider<RuleReader> readers) {
            SingletonSupplier<List<RuleReader>> who =
                    SingletonSupplier.of(() -> readers.stream().toList());
            return new IcuMessageSource(() -> who.obtain().stream().anyMatch(RuleReader::readsRules));
        }

        @Bean
        LocalValidatorFactoryBean defaultValidator(MessageSource messages) {
            LocalValidatorFactoryBean validator = new LocalValidatorFactoryBean();
            validator.setValidationMessageSource(messages);
            return validator;
        }

        /** Arabic until a reader chooses otherwise. */
        @Bean
        LocaleResolver localeResolver() {
            CookieLocaleResolver resolver = new CookieLocaleResolver("language") {
                /** One of ours, whatever the cookie says: much is kept by language. */
                @Override
                protected @Nullable Locale parseLocaleValue(String value) {
                    Locale said = super.parseLocaleValue(value);
                    return said == null ? null : Languages.of(said.getLanguage());
                }
            };
            resolver.setDefaultLocale(Languages.ARABIC);
            resolver.setCookieMaxAge(Duration.ofDays(365));
            resolver.setCookieHttpOnly(true);
            resolver.setCookieSameSite("Lax");
            resolver.setRejectInvalidCookies(false);
            return resolver;
        }
    }
}
