package org.amana.membership.intake.columns;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.amana.membership.Gender;
import org.amana.membership.IdentityKind;

/** The words that lists use for closed sets. */
public final class Words {

    private static final Map<String, Gender> GENDERS = words(Map.of(
            Gender.FEMALE, "f|femme|féminin|féminine|female|woman|w|fille|mme|mlle|أنثى|امرأة|إمرأة|نساء|أ|ث",
            Gender.MALE, "m|h|homme|masculin|male|man|garçon|mr|ذكر|رجل|ذ"));

    private static final Map<String, IdentityKind> KINDS = words(Map.of(
            IdentityKind.NATIONAL_CARD,
                    "cnie|cin|cni|carte nationale|carte nationale d'identité|carte d'identité nationale|"
                            + "carte nationale d’identité (CNIE)|national identity card|national card|"
                            + "البطاقة الوطنية|بطاقة وطنية|البطاقة الوطنية للتعريف|ب.و|ب.ت.و|"
                            + "البطاقة الوطنية للتعريف الإلكترونية|بطاقة التعريف الوطنية",
            IdentityKind.PASSPORT, "passeport|passport|جواز السفر|جواز سفر|جواز",
            IdentityKind.CONSULAR_CARD, "carte consulaire|consular card|البطاقة القنصلية|بطاقة قنصلية"));

    private Words() {}

    public static Optional<Gender> gender(String written) {
        return Optional.ofNullable(GENDERS.get(Plain.of(written)));
    }

    public static Optional<IdentityKind> identityKind(String written) {
        return Optional.ofNullable(KINDS.get(Plain.of(written)));
    }

    private static <E> Map<String, E> words(Map<E, String> written) {
        return written.entrySet().stream()
                .flatMap(entry ->
                        Stream.of(entry.getValue().split("\\|")).map(word -> Map.entry(Plain.of(word), entry.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one));
    }
}
