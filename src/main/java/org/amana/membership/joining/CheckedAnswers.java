package org.amana.membership.joining;

import java.util.List;
import java.util.Objects;
import org.amana.membership.photograph.PictureData;
import org.amana.membership.roll.Phones;
import org.amana.territory.Territories;
import org.amana.web.Formats;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What was answered, as it is shown before it is sent. */
@Component
class CheckedAnswers {

    private final Territories territories;
    private final Formats formats;
    private final Phones phones;
    private final ApplicationDrafts drafts;

    CheckedAnswers(Territories territories, Formats formats, Phones phones, ApplicationDrafts drafts) {
        this.territories = territories;
        this.formats = formats;
        this.phones = phones;
        this.drafts = drafts;
    }

    /**
     * @param label message key
     * @param kind how it is written: text, code (left to right), picture, or none where nothing was given
     */
    record Line(String label, @Nullable String value, String kind, String change) {}

    List<Line> of(String secret, Draft draft) {
        String region = formats.name(
                territories.region(Objects.requireNonNull(draft.regionCode)).name());
        String province = formats.name(
                territories.province(Objects.requireNonNull(draft.provinceCode)).name());
        String commune = draft.communeCode == null
                ? null
                : formats.name(territories.commune(draft.communeCode).name());
        return List.of(
                line(JoinStep.BIRTH, "member.birthDate", formats.date(draft.birthDate), "text"),
                line(JoinStep.REGION, "joining.regionCode", region, "text"),
                line(JoinStep.PROVINCE, "member.province", province, "text"),
                line(JoinStep.COMMUNE, "member.commune", commune, "text"),
                line(JoinStep.NAME, "joining.nameArabic", draft.name().arabic(), "text"),
                line(JoinStep.NAME, "joining.nameLatin", draft.name().latin(), "text"),
                line(JoinStep.NAME, "member.gender", formats.label(draft.gender), "text"),
                line(JoinStep.IDENTITY, "member.identityKind", formats.label(draft.identityKind), "text"),
                line(JoinStep.IDENTITY, "member.identityNumber", draft.identityNumber, "code"),
                line(JoinStep.CONTACT, "member.phone", phones.shown(draft.phone), "code"),
                line(JoinStep.CONTACT, "member.email", draft.email, "code"),
                line(
                        JoinStep.PHOTOGRAPH,
                        "joining.photograph",
                        drafts.photograph(secret).map(PictureData::of).orElse(null),
                        "picture"));
    }

    private static Line line(JoinStep step, String label, @Nullable String value, String kind) {
        boolean given = value != null && !value.isBlank();
        return new Line(label, given ? value : null, given ? kind : "none", step.path());
    }
}
