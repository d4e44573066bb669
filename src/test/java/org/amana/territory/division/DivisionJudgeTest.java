package org.amana.territory.division;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.amana.kernel.RuleViolation.Reason;
import org.amana.kernel.TwoScripts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** T2: each row of a division is judged against the tree and against the others. */
class DivisionJudgeTest {

    private static final TwoScripts NAME = new TwoScripts("اسم", "Nom");

    private final Tree tree = new Tree(List.of(
            unit("06", Level.REGION, null, ""),
            unit("07", Level.REGION, null, ""),
            unit("13", Level.REGION, null, ""),
            unit("06.141", Level.PROVINCE, "06", "PREFECTURE"),
            unit("06.355", Level.PROVINCE, "06", "PROVINCE"),
            unit("07.161", Level.PROVINCE, "07", "PROVINCE"),
            unit("13.FR", Level.PROVINCE, "13", "COUNTRY"),
            unit("06.141.01.01", Level.COMMUNE, "06.141", "ARRONDISSEMENT"),
            unit("06.141.01.03", Level.COMMUNE, "06.141", "ARRONDISSEMENT"),
            unit("06.355.01.01", Level.COMMUNE, "06.355", "URBAN"),
            unit("06.355.01.09", Level.COMMUNE, "06.355", "URBAN").closed("06.355.01.01")));

    private static Unit unit(String code, Level level, String parent, String kind) {
        return new Unit(code, level, parent, kind, NAME, true, null);
    }

    private static DivisionRow row(String code, String parent, String type, String status, String successor) {
        return new DivisionRow(2, code, parent, type, "اسم", "Nom", status, successor);
    }

    private Judgement judge(DivisionRow... rows) {
        return DivisionJudge.judge(List.of(rows), tree, Claims.NONE);
    }

    @Test
    @DisplayName("T2: the tree sent back as it is changes nothing")
    void roundTrip() {
        List<DivisionRow> rows = tree.all().stream()
                .map(unit -> row(
                        unit.code(),
                        unit.parentCode(),
                        unit.kind(),
                        unit.open() ? "OPEN" : "CLOSED",
                        unit.successor() == null ? "" : unit.successor()))
                .toList();
        Judgement judgement = DivisionJudge.judge(rows, tree, Claims.NONE);
        assertThat(judgement.plan().empty()).isTrue();
        assertThat(judgement.unchanged()).isEqualTo(tree.all().size());
    }

    @Test
    @DisplayName("T2: a prefecture is divided: members follow their commune, those without one its successor")
    void divided() {
        DivisionPlan plan = judge(
                        row("06.141", "06", "PREFECTURE", "CLOSED", "06.141.P1"),
                        row("06.141.P1", "06", "PARTY_PROVINCE", "OPEN", ""),
                        row("06.141.P2", "06", "PARTY_PROVINCE", "OPEN", ""),
                        row("06.141.01.03", "06.141.P2", "ARRONDISSEMENT", "OPEN", ""))
                .plan();
        assertThat(plan.moves())
                .containsExactlyInAnyOrder(
                        new Move("06.141", "06.141.01.01", "06", "06.141.P1", "06.141.01.01"),
                        new Move("06.141", "06.141.01.03", "06", "06.141.P2", "06.141.01.03"),
                        new Move("06.141", null, "06", "06.141.P1", null));
        assertThat(plan.heirs()).isEqualTo(Map.of("06.141", java.util.Set.of("06.141.P1", "06.141.P2")));
        assertThat(plan.openedProvinces()).containsExactly("06.141.P1", "06.141.P2");
        assertThat(plan.changes())
                .extracting(TerritoryChange::code)
                .as("a commune that no row places goes with its province")
                .contains("06.141.01.01");
    }

    @Test
    @DisplayName("T2: a commune that passes to another region takes its members there")
    void otherRegion() {
        DivisionPlan plan =
                judge(row("06.355.01.01", "07.161", "URBAN", "", "")).plan();
        assertThat(plan.moves()).containsExactly(new Move("06.355", "06.355.01.01", "07", "07.161", "06.355.01.01"));
        assertThat(plan.regions()).containsExactly("06", "07");
    }

    @Test
    @DisplayName("T2: the members of a closed commune go to the commune that follows it")
    void closedCommune() {
        assertThat(judge(row("06.141.01.01", "06.141", "ARRONDISSEMENT", "CLOSED", "06.141.01.03"))
                        .plan()
                        .moves())
                .containsExactly(new Move("06.141", "06.141.01.01", "06", "06.141", "06.141.01.03"));
    }

    @Test
    @DisplayName("T2: only what a row names changes; a file without a column leaves that as it is")
    void partial() {
        DivisionPlan plan =
                judge(DivisionRow.of("06.355").named("اسم آخر", "Autre nom")).plan();
        assertThat(plan.changes()).extracting(TerritoryChange::kind).containsExactly(ChangeKind.RENAMED);
        assertThat(plan.moves()).isEmpty();
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(List.of(row("Casablanca", "06", "PROVINCE", "", "")), "T2.code"),
                Arguments.of(
                        List.of(row("06.141.1", "06", "PROVINCE", "", ""), row("06.141.1", "06", "PROVINCE", "", "")),
                        "T2.twice"),
                Arguments.of(List.of(row("14", "", "", "", "")), "T2.noNewRegion"),
                Arguments.of(List.of(row("06", "", "", "CLOSED", "")), "T2.regionStays"),
                Arguments.of(List.of(row("06", "07", "", "", "")), "T2.regionHasNoParent"),
                Arguments.of(List.of(row("06.900", "06", "PROVINCE", "CLOSED", "")), "T2.newIsOpen"),
                Arguments.of(List.of(row("13.BE", "13", "COUNTRY", "", "")), "T1.countryByLeadership"),
                Arguments.of(List.of(row("06.900", "07", "PROVINCE", "", "")), "T2.regionOfCode"),
                Arguments.of(List.of(row("14.900", "14", "PROVINCE", "", "")), "T2.noSuchRegion"),
                Arguments.of(List.of(row("06.900", "06", "VILLE", "", "")), "T2.provinceKind"),
                Arguments.of(List.of(row("06.355.01.03", "06.355", "PROVINCE", "", "")), "T2.communeKind"),
                Arguments.of(List.of(row("06.355.01.03", "06.999", "URBAN", "", "")), "T2.noSuchProvince"),
                Arguments.of(List.of(row("06.355.01.03", "13.FR", "URBAN", "", "")), "T2.communeAbroad"),
                Arguments.of(List.of(row("06.355", "06", "PROVINCE", "PERHAPS", "")), "T2.status"),
                Arguments.of(List.of(row("06.355", "06", "PROVINCE", "OPEN", "06.141")), "T2.successorOfOpen"),
                Arguments.of(List.of(row("06.355", "06", "PROVINCE", "CLOSED", "")), "T2.communesLeft"),
                Arguments.of(List.of(row("06.355", "06", "PROVINCE", "CLOSED", "06.999")), "T2.noSuchSuccessor"),
                Arguments.of(List.of(row("06.355", "06", "PROVINCE", "CLOSED", "06.355")), "T2.circular"),
                Arguments.of(
                        List.of(
                                row("06.355", "06", "PROVINCE", "CLOSED", "06.141"),
                                row("06.141", "06", "PREFECTURE", "CLOSED", "06.355")),
                        "T2.circular"),
                Arguments.of(
                        List.of(
                                row("06.355", "06", "PROVINCE", "CLOSED", "06.141"),
                                row("06.141", "06", "PREFECTURE", "CLOSED", "07.161")),
                        "T2.successorCloses"),
                Arguments.of(
                        List.of(
                                row("06.355.01.01", "06.141", "URBAN", "", ""),
                                row("06.141", "06", "PREFECTURE", "CLOSED", "07.161")),
                        "T2.provinceCloses"),
                Arguments.of(List.of(row("06.355.01.09", "06.141", "URBAN", "CLOSED", "")), "T2.closedStaysAsItIs"),
                Arguments.of(List.of(DivisionRow.of("06.355").named("Nom", "اسم")), "T2.nameScripts"),
                Arguments.of(List.of(DivisionRow.of("06.355").named("", "Nom")), "T2.nameMissing"),
                Arguments.of(List.of(DivisionRow.of("06.355").named("اسم", "N".repeat(121))), "T2.nameTooLong"),
                Arguments.of(
                        List.of(
                                row("06.141", "06", "PREFECTURE", "CLOSED", ""),
                                row("06.141.01.01", "06.355", "ARRONDISSEMENT", "", ""),
                                row("06.141.01.03", "07.161", "ARRONDISSEMENT", "", "")),
                        "T2.successorNeeded"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("refused")
    @DisplayName("T2: a row that cannot be taken says why, and changes nothing")
    void refused(List<DivisionRow> rows, String why) {
        Judgement judgement = DivisionJudge.judge(rows, tree, Claims.NONE);
        assertThat(judgement.refused())
                .flatExtracting(JudgedRow::problems)
                .extracting(Reason::message)
                .contains(why);
        judgement.refused().forEach(row -> assertThat(row.kinds()).isEmpty());
    }

    @Test
    @DisplayName("T2: what rests on a refused row falls with it, the rest of the file stands")
    void falls() {
        Judgement judgement = judge(
                row("06.900", "06", "VILLE", "OPEN", ""),
                row("06.355.01.01", "06.900", "URBAN", "OPEN", ""),
                DivisionRow.of("07.161").named("اسم آخر", "Autre nom"));
        assertThat(judgement.refused()).extracting(row -> row.row().code()).containsExactly("06.900", "06.355.01.01");
        assertThat(judgement.plan().changes()).extracting(TerritoryChange::code).containsExactly("07.161");
    }

    @Test
    @DisplayName("T2: a territory is changed by one planned division at a time, and stays while another relies on it")
    void claimed() {
        LocalDate day = LocalDate.of(2027, 1, 1);
        Claims claims = new Claims(Map.of("06.355", day), Map.of("07.161", day));
        for (DivisionRow row : List.of(
                DivisionRow.of("06.355").named("اسم آخر", "Autre nom"),
                DivisionRow.of("07.161").named("اسم آخر", "Autre nom"),
                row("06.141.01.01", "06.355", "ARRONDISSEMENT", "", ""))) {
            Judgement judgement = DivisionJudge.judge(List.of(row), tree, claims);
            assertThat(judgement.refused())
                    .flatExtracting(JudgedRow::problems)
                    .extracting(Reason::message)
                    .containsExactly("T2.planned");
            assertThat(judgement.plan().empty()).isTrue();
        }
    }
}
