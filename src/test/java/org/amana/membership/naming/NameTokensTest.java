package org.amana.membership.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameTokensTest {
    @Test
    void aNameHasItsSpellingWithAndWithoutTheArticleAndItsSound() {
        assertThat(NameFolding.tokens("El Kadiri"))
                .containsExactlyInAnyOrder("lelkadiri", "lkadiri", "salkdr.", "skdr.");
        assertThat(NameFolding.tokens("رشيد")).containsExactly("aرشيد", "srcd.");
    }

    @ParameterizedTest
    @MethodSource("org.amana.membership.naming.Spellings#all")
    void foldingWhatIsFoldedChangesNothing(String name) {
        NameFolding.tokens(name).stream()
                .filter(token -> token.charAt(0) != 's')
                .forEach(token ->
                        assertThat(NameFolding.tokens(token.substring(1))).contains(token));
    }

    @ParameterizedTest
    @ValueSource(strings = {"‏رشيد‎", "ر‌ش‍ي\u00ADد", "رشـــيد", "\uFEFFرشيد\t", "رَشِّيدٌ", "ﺭﺷﻴﺪ", "رشید"})
    void invisibleCharactersMarksTatweelAndFormsLeaveNoTrace(String written) {
        assertThat(NameFolding.tokens(written)).isEqualTo(NameFolding.tokens("رشيد"));
        assertThat(NameFolding.query(written)).isEqualTo(NameFolding.query("رشيد"));
    }

    @ParameterizedTest
    @CsvSource({
        "Français, Francais",
        "M’hamed, Mhamed",
        "Ｒachid, Rachid",
        "Œuvrard, Oeuvrard",
        "İLYAS, ilyas",
        "Zoë, zoe"
    })
    void accentsApostrophesAndCaseAreFolded(String written, String plain) {
        assertThat(NameFolding.tokens(written)).contains("l" + plain.toLowerCase(java.util.Locale.ROOT));
    }

    @Test
    void theCedillaIsHeard() {
        assertThat(NameFolding.tokens("Moça")).contains("lmoca", "sms.");
        assertThat(NameFolding.tokens("Moca")).contains("lmoca", "smk.");
    }

    @Test
    void digitsAndOtherScriptsAreKeptAsWritten() {
        assertThat(NameFolding.tokens("ⵔⴰⵛⵉⴷ ٣ 7b")).containsExactlyInAnyOrder("oⵔⴰⵛⵉⴷ", "o3", "o7", "lb", "sb.");
        assertThat(Spellings.finds("ⵔⴰ", "ⵔⴰⵛⵉⴷ")).isTrue();
    }

    @Test
    void nothingSearchableGivesNothing() {
        assertThat(NameFolding.tokens(null, "", " \u200F- ’ \uD83D")).isEmpty();
        assertThat(NameFolding.query(" .- ")).isEmpty();
        assertThat(NameFolding.soundKeys((String) null)).isEmpty();
    }

    @Test
    void anArticleAloneIsSoughtOnlyWhenNothingElseIs() {
        assertThat(NameFolding.query("el")).hasSize(1);
        assertThat(NameFolding.query("el kadiri")).isEqualTo(NameFolding.query("kadiri"));
        assertThat(NameFolding.query("kadiri el")).isEqualTo(NameFolding.query("kadiri"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"rhththdhshrhth", "abdelben ", "a\u0301\u0301", "ظه", "عبد ", "𐓀", "x", "ﷺ"})
    void tokensAreBoundedWhateverIsTyped(String piece) {
        assertThatCode(() -> {
                    String endless = piece.repeat(50_000);
                    assertThat(NameFolding.tokens(endless, "\u0000\u0007\u001Bab\u0085c"))
                            .hasSizeLessThan(1_000)
                            .allSatisfy(token -> assertThat(token)
                                    .hasSizeBetween(2, NameFolding.LONGEST_TOKEN)
                                    .doesNotContainPattern("\\p{Cntrl}|\\p{Cf}|\\p{Cs}|\\s"));
                    assertThat(NameFolding.query(endless))
                            .hasSizeLessThanOrEqualTo(16)
                            .allSatisfy(word -> assertThat(word.prefixes()).hasSizeBetween(1, 40));
                    NameFolding.similar(new PersonName(endless, endless), new PersonName(endless, endless + "z"));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void aLongWordIsFoundByAllItsLetters() {
        String word = "bcdfghjklm".repeat(9);
        assertThat(Spellings.finds(word, word)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"lrach, lraci", "aرش, aرص", "a\uD7FF, a\uE000", "a\uDBFF\uDFFF, b", "l, m"})
    void theBoundComesRightAfterThePrefix(String prefix, String bound) {
        assertThat(NameFolding.after(prefix)).isEqualTo(bound);
    }

    @Test
    void thereIsNoBoundAfterNothing() {
        assertThatThrownBy(() -> NameFolding.after("")).isInstanceOf(IllegalArgumentException.class);
    }
}
