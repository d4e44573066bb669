package org.amana.membership;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * Who within scope is, or may be, the person of a form (M1).
 *
 * @param same the member who has that very document
 * @param alike members with the same phone, or the same birth date and a similar name
 */
public record PersonMatches(@Nullable MemberSummary same, List<MemberSummary> alike) {

    public static final PersonMatches NONE = new PersonMatches(null, List.of());

    /** Whether what was refused asks to look at them first. */
    public static boolean isAbout(BindingResult errors) {
        return errors.getFieldErrors().stream()
                .map(FieldError::getCode)
                .anyMatch(code -> "M1.registeredHere".equals(code) || "M1.likelyDuplicate".equals(code));
    }

    public boolean any() {
        return same != null || !alike.isEmpty();
    }
}
