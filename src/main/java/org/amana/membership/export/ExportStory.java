package org.amana.membership.export;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.MembershipStory;
import org.amana.membership.finding.CriteriaReader;
import org.amana.membership.finding.MemberSelection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The secretary has made a list for a meeting; the members in it can read that (M7). */
@Component
@Order(40)
class ExportStory implements MembershipStory {

    private static final int ASKED_TO_COME = 25;

    private final AskExport ask;
    private final MakeExport make;
    private final CriteriaReader reader;

    ExportStory(AskExport ask, MakeExport make, CriteriaReader reader) {
        this.ask = ask;
        this.make = make;
        this.reader = reader;
    }

    @Override
    public void tell(Party party) {
        Viewer secretary = party.secretary();
        List<UUID> whom = Stream.concat(
                        Stream.of(Objects.requireNonNull(party.member().memberId())),
                        party.members().stream().map(MemberSummary::id))
                .distinct()
                .limit(ASKED_TO_COME)
                .toList();
        party.on(party.today().minusDays(2), secretary, () -> {
            MemberSelection selection = new MemberSelection(reader.read(""), false, whom);
            ExportForm form = new ExportForm();
            form.columns.addAll(ExportColumn.shownBy(selection.criteria().columns()));
            form.purpose = ExportPurpose.MEETING;
            UUID export = ask.ask(secretary, selection, form, Locale.forLanguageTag("ar"))
                    .id();
            make.carryOn(export);
            return export;
        });
    }
}
