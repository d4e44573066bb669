package org.amana.membership.finding;

import java.time.LocalDate;
import java.util.List;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.membership.MemberCondition;
import org.amana.membership.roll.MemberFilter;
import org.amana.membership.roll.MemberFilter.Days;
import org.amana.membership.roll.PersonCheck;
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

    /**
     * What of it holds together: a province that is left over from another region's choice, or a commune from another
     * province's, narrows nothing.
     *
     * @throws org.amana.kernel.NotFound unless the viewer reads members there
     */
    public MemberCriteria within(Viewer by, MemberCriteria said) {
        Viewer.require(by.seesMembers(), "members", "any");
        String region = said.region();
        if (region != null) {
            Viewer.require(by.seesRegion(territories.region(region).code()), "region", region);
        }
        Province province = said.province() == null ? null : territories.province(said.province());
        if (province != null) {
            Viewer.require(by.seesMembersOf(province.regionCode(), province.code()), "province", province.code());
            province = region == null || region.equals(province.regionCode()) ? province : null;
        }
        String provinceCode = province == null ? null : province.code();
        return said.in(region, provinceCode, commune(by, said, provinceCode));
    }

    private @Nullable String commune(Viewer by, MemberCriteria said, @Nullable String province) {
        String whose = province == null && said.region() == null ? only(by.provincesAsSecretary(), by) : province;
        return said.commune() != null
                        && whose != null
                        && territories.communesEverOf(whose).stream()
                                .anyMatch(commune -> commune.code().equals(said.commune()))
                ? said.commune()
                : null;
    }

    /** @throws org.amana.kernel.NotFound unless the viewer reads members there */
    public MemberFilter filter(Viewer by, MemberCriteria said) {
        MemberCriteria criteria = within(by, said);
        String region = criteria.region();
        String province = criteria.province();
        return new MemberFilter(
                criteria.text(),
                region == null && province == null ? only(by.regionsPrepared(), by) : region,
                region == null && province == null ? only(by.provincesAsSecretary(), by) : province,
                criteria.commune(),
                criteria.status(),
                criteria.gender(),
                criteria.incomplete(),
                born(criteria),
                joined(criteria),
                clauses(criteria));
    }

    private List<MemberCondition.Clause> clauses(MemberCriteria criteria) {
        return reader.conditions().stream()
                .filter(condition -> criteria.more().containsKey(condition.parameter()))
                .map(condition -> condition.clause(criteria.more().get(condition.parameter())))
                .toList();
    }

    /** A span that is open on one side ends where everybody's days do, which tells the database how many it holds. */
    private Days born(MemberCriteria criteria) {
        LocalDate today = legalDay.today();
        Integer oldest = criteria.ageUntil();
        Integer youngest = criteria.ageFrom();
        if (oldest == null && youngest == null) {
            return Days.ANY;
        }
        return new Days(
                oldest == null
                        ? PersonCheck.EARLIEST
                        : oldestEnough(today, oldest + 1).plusDays(1),
                youngest == null ? today : oldestEnough(today, youngest));
    }

    private Days joined(MemberCriteria criteria) {
        LocalDate from = criteria.joinedFrom();
        LocalDate until = criteria.joinedUntil();
        return from == null && until == null
                ? Days.ANY
                : new Days(from == null ? PersonCheck.EARLIEST : from, until == null ? legalDay.today() : until);
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
