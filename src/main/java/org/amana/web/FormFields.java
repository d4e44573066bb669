package org.amana.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.amana.kernel.Ids;
import org.amana.web.kept.KeptPages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Puts the one-time token into every form, beside the token that Spring Security puts there; into a page that is drawn to be
 * kept only the marks of their places.
 */
@Component
class FormFields implements BeanPostProcessor {

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor security ? new WithToken(security) : bean;
    }

    private record WithToken(RequestDataValueProcessor security) implements RequestDataValueProcessor {

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return security.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return security.processFormFieldValue(request, name, value, type);
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> security = this.security.getExtraHiddenFields(request);
            if (security == null || security.isEmpty()) {
                return Map.of();
            }
            Map<String, String> fields = new HashMap<>(security);
            boolean kept = KeptPages.Drawn.of(request) != null;
            if (kept) {
                fields.put(KeptPages.SECURITY, KeptPages.SECURITY_PLACE);
            }
            fields.put(
                    FormTokens.FIELD, kept ? KeptPages.ONCE_PLACE : Ids.next().toString());
            return fields;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return security.processUrl(request, url);
        }
    }
}
