package org.amana.membership.naming;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class CommonNamesTest {
    @ParameterizedTest
    @CsvFileSource(resources = "common-names.csv")
    void aNameKnownInOneScriptIsFoundAndRecognisedInTheOther(String arabic, String latin) {
        assertThat(Spellings.finds(latin, arabic)).as(latin).isTrue();
        assertThat(Spellings.finds(arabic, latin)).as(arabic).isTrue();
        assertThat(NameFolding.similar(new PersonName(arabic, ""), new PersonName("", latin)))
                .as("%s %s", NameFolding.soundKeys(arabic), NameFolding.soundKeys(latin))
                .isTrue();
    }

    /** The rules' known limits: a short vowel spelled ou, a family name without its last vowel, ou for awa. */
    @ParameterizedTest
    @CsvSource({"يوسف, Youssouf", "الزروالي, Zeroual", "أوعلي, Ouali", "مصطفي, Mustapha"})
    void whatIsFoundThoughNotTakenForADuplicate(String arabic, String latin) {
        assertThat(Spellings.finds(latin, arabic)).isTrue();
        assertThat(Spellings.finds(arabic, latin)).isTrue();
        assertThat(NameFolding.similar(new PersonName(arabic, ""), new PersonName("", latin)))
                .isFalse();
    }

    /**
     * The price of leaving out vowels: these are found as well, after what was meant when the caller ranks by
     * spelling.
     */
    @Test
    void namesOfTheSameConsonantsAreFoundTogetherAcrossScripts() {
        assertThat(Spellings.finds("Mahmoud", "محمد")).isTrue();
        assertThat(Spellings.finds("بشرى", "Bachir")).isTrue();
        assertThat(Spellings.finds("Abderrahim", "عبد الرحمن")).isTrue();
    }
}
