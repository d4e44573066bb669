package org.amana.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.amana.access.CurrentViewer;
import org.amana.throttle.KeyedHash;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/** Puts into every form whose it is, so that a form whose session is lost goes back to the same account only. */
@Component
class FormOwner implements BeanPostProcessor {

    static final String FIELD = "_as";

    private final ObjectProvider<KeyedHash> hash;

    FormOwner(ObjectProvider<KeyedHash> hash) {
        this.hash = hash;
    }

    String of(UUID accountId) {
        return hash.getObject().of("form of " + accountId);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof RequestDataValueProcessor others ? new WithOwner(others) : bean;
    }

    private final class WithOwner implements RequestDataValueProcessor {

        private final RequestDataValueProcessor others;

        WithOwner(RequestDataValueProcessor others) {
            this.others = others;
        }

        @Override
        public String processAction(HttpServletRequest request, String action, String method) {
            return others.processAction(request, action, method);
        }

        @Override
        public String processFormFieldValue(
                HttpServletRequest request, @Nullable String name, String value, String type) {
            return others.processFormFieldValue(request, name, value, type);
        }

        @Override
        public Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
            Map<String, String> fields = others.getExtraHiddenFields(request);
            UUID account = CurrentViewer.get().accountId();
            if (fields == null || fields.isEmpty() || account == null) {
                return fields == null ? Map.of() : fields;
            }
            Map<String, String> more = new HashMap<>(fields);
            more.put(FIELD, of(account));
            return more;
        }

        @Override
        public String processUrl(HttpServletRequest request, String url) {
            return others.processUrl(request, url);
        }
    }
}
