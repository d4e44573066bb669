package org.amana.territory.division;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.amana.kernel.RuleViolation.Reason;

/**
 * What other planned divisions change or rely on: a territory is changed by one at a time.
 *
 * @param changed codes that another one changes, with its day
 * @param reliedOn codes that have to stay as they are for another one, with its day
 */
record Claims(Map<String, LocalDate> changed, Map<String, LocalDate> reliedOn) {

    static final Claims NONE = new Claims(Map.of(), Map.of());

    Optional<Reason> against(Unit unit) {
        Optional<String> taken = Stream.of(unit.code())
                .filter(code -> changed.containsKey(code) || reliedOn.containsKey(code))
                .findFirst()
                .or(() -> Stream.of(unit.parentCode(), unit.successor() == null ? "" : unit.successor())
                        .filter(changed::containsKey)
                        .findFirst());
        return taken.map(code -> new Reason(
                "T2.planned",
                null,
                java.util.List.of(code, changed.getOrDefault(code, reliedOn.getOrDefault(code, LocalDate.MIN)))));
    }
}
