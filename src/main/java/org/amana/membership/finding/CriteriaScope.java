package org.amana.membership.finding;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberCondition;
import org.amana.membership.roll.MemberFilter;
import org.amana.membership.roll.MemberFilter.Days;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides whether a viewer may look for members by criteria, and says which members those are (A3). */
@Component
public class CriteriaScope {

    private final Territories territories;
    private final LegalDay legalDay;
    private final CriteriaReader reader;

    CriteriaScope(Territories territories, LegalDay legalDay, CriteriaReader reader) {
        this.territories = territories;
        this.legalDay = legalDay;
        this.reader = reader;
    }

    /** @throws org.amana.kernel.NotFound unless the viewer reads members there */
    public MemberFilter filter(Viewer by, MemberCriteria criteria) {
        Viewer.require(by.seesMembers(), "members", "any");
        Optional<String> region = Optional.ofNullable(criteria.region());
        region.ifPresent(
                code -> Viewer.require(by.seesRegion(territories.region(code).code()), "region", code));
        Optional<Province> province = Optional.ofNullable(criteria.province()).map(territories::province);
        province.ifPresent(
                found -> Viewer.require(by.seesMembersOf(found.regionCode(), found.code()), "province", found.code()));
        // A province that is left over from another region's choice narrows nothing.
        Optional<String> provinceCode = province.filter(
                        found -> region.isEmpty() || region.get().equals(found.regionCode()))
                .map(Province::code);
        return new MemberFilter(
                criteria.text(),
                region.orElseGet(() -> provinceCode.isPresent() ? null : only(by.regionsPrepared(), by)),
                provinceCode.orElseGet(() -> region.isPresent() ? null : only(by.provincesAsSecretary(), by)),
                provinceCode.isPresent() ? criteria.commune() : null,
                criteria.status(),
                criteria.gender(),
                criteria.incomplete(),
                born(criteria),
                new Days(criteria.joinedFrom(), criteria.joinedUntil()),
                clauses(criteria));
    }

    private List<MemberCondition.Clause> clauses(MemberCriteria criteria) {
        return reader.conditions().stream()
                .filter(condition -> criteria.more().containsKey(condition.parameter()))
                .map(condition -> condition.clause(criteria.more().get(condition.parameter())))
                .toList();
    }

    private Days born(MemberCriteria criteria) {
        LocalDate today = legalDay.today();
        return new Days(
                criteria.ageUntil() == null
                        ? null
                        : oldestEnough(today, criteria.ageUntil() + 1).plusDays(1),
                criteria.ageFrom() == null ? null : oldestEnough(today, criteria.ageFrom()));
    }

    /** The last birth date of those who are of an age; who was born on 29 February is, on the 28th. */
    private static LocalDate oldestEnough(LocalDate today, int age) {
        LocalDate born = today.minusYears(age);
        return born.plusDays(1).plusYears(age).isAfter(today) ? born : born.plusDays(1);
    }

    /** The one territory of someone who has only one: said to the database, so that it takes that index. */
    private static @Nullable String only(List<String> territories, Viewer by) {
        int all = by.regionsPrepared().size() + by.provincesAsSecretary().size();
        return !by.leadership() && all == 1 && territories.size() == 1 ? territories.get(0) : null;
    }
}
