package org.amana.membership.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.amana.membership.admission.WaitingTimes;
import org.amana.membership.figures.Figure.Row;
import org.amana.membership.figures.Figure.Value;
import org.amana.web.Formats;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How long applicants wait in each territory (M5), each number leading to its applications. */
@Component
class WaitingFigures {

    private static final String COUNTED = "figures.applications";
    private static final List<String> IN_TIME_OR_LATE = List.of("inTime", "late");

    private final WaitingTimes times;
    private final Formats formats;
    private final MessageSource messages;

    WaitingFigures(WaitingTimes times, Formats formats, MessageSource messages) {
        this.times = times;
        this.formats = formats;
        this.messages = messages;
    }

    /** Who waits, who waits longest, what was decided lately, and how soon. */
    List<Figure> of(Place place, boolean fromRight) {
        List<WaitingTimes.Row> territories = times.in(place.region(), place.province());
        Map<String, Object> waits = Map.of("box", "WAITING");
        Map<String, Object> decided = Map.of("box", "DECIDED", "decidedFrom", times.since());
        List<Row> waiting = new ArrayList<>();
        List<Row> longest = new ArrayList<>();
        List<Row> decisions = new ArrayList<>();
        List<Row> median = new ArrayList<>();
        for (WaitingTimes.Row one : territories) {
            String name = formats.name(one.name());
            Function<Map<String, ?>, String> address = said -> address(place, one.code(), said);
            if (one.waiting() > 0) {
                waiting.add(new Row(
                        name,
                        number(one.waiting(), address.apply(waits)),
                        List.of(
                                number(one.waiting() - one.late(), address.apply(Map.of("box", "IN_TIME"))),
                                number(one.late(), address.apply(Map.of("box", "LATE"))))));
                longest.add(new Row(name, days(one.oldest(), address.apply(waits))));
            }
            if (one.decided() > 0) {
                decisions.add(new Row(
                        name,
                        number(one.decided(), address.apply(decided)),
                        List.of(
                                number(one.inTime(), address.apply(with(decided, "inTime", true))),
                                number(one.decided() - one.inTime(), address.apply(with(decided, "inTime", false))))));
                median.add(new Row(name, days(one.median(), address.apply(decided))));
            }
        }
        return List.of(
                BarsDrawn.rows("waiting", COUNTED, IN_TIME_OR_LATE, waiting, fromRight),
                BarsDrawn.rows("longest", "figures.days", List.of(), longest, fromRight),
                BarsDrawn.rows("decided", COUNTED, IN_TIME_OR_LATE, decisions, fromRight),
                BarsDrawn.rows("median", "figures.days", List.of(), median, fromRight));
    }

    private static String address(Place place, String territory, Map<String, ?> said) {
        return new Place(null, null, null).address("/applications", with(said, place.parts(), territory));
    }

    private static Map<String, Object> with(Map<String, ?> said, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(said);
        more.put(name, value);
        return more;
    }

    private Value number(long number, String address) {
        return new Value(number, formats.number(number), address);
    }

    private Value days(long days, String address) {
        String words = messages.getMessage("admission.days", new Object[] {days}, LocaleContextHolder.getLocale());
        return new Value(days, words, address);
    }
}
