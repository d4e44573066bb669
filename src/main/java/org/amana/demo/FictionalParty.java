package org.amana.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.database.Demonstration;
import org.amana.kernel.LegalDay;
import org.amana.review.Dossier;
import org.amana.setting.Setting;
import org.amana.setting.Settings;
import org.amana.structure.BodyKind;
import org.amana.territory.Province;
import org.amana.territory.Region;
import org.amana.territory.Territories;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills the demonstration with a party that does not exist, once, before the first page is served. Everything goes through
 * the services that people use, so that every record has its history; and all of it in one transaction, so that a party is
 * never half told.
 */
@Component
class FictionalParty implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(FictionalParty.class);
    private static final int SMALLEST_PROVINCE = 22;
    private static final int SPREAD = 37;
    private static final int ALL = Integer.MAX_VALUE;

    private final Demonstration demonstration;
    private final JdbcClient jdbc;
    private final TransactionOperations transaction;
    private final Stage stage;
    private final Territories territories;
    private final LegalDay legalDay;
    private final Settings settings;
    private final Cast cast;
    private final FictionalMembers members;
    private final BodyStory bodies;
    private final ListStory lists;
    private final MemberStory membership;
    private final RegionStory desk;
    private final TermStory terms;
    private final TerritoryStory division;

    FictionalParty(
            Demonstration demonstration,
            JdbcClient jdbc,
            TransactionOperations transaction,
            Stage stage,
            Territories territories,
            LegalDay legalDay,
            Settings settings,
            Cast cast,
            FictionalMembers members,
            BodyStory bodies,
            ListStory lists,
            MemberStory membership,
            RegionStory desk,
            TermStory terms,
            TerritoryStory division) {
        this.demonstration = demonstration;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.stage = stage;
        this.territories = territories;
        this.legalDay = legalDay;
        this.settings = settings;
        this.cast = cast;
        this.members = members;
        this.bodies = bodies;
        this.lists = lists;
        this.membership = membership;
        this.desk = desk;
        this.terms = terms;
        this.division = division;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!demonstration.running() || told()) {
            return;
        }
        Instant began = Instant.now();
        LOG.info("Telling the story of a fictional party; this happens once");
        CurrentViewer.within(RowScope.EVERYTHING, () -> transaction.execute(status -> tell(legalDay.today())));
        LOG.info(
                "The fictional party is there, after {} s",
                Duration.between(began, Instant.now()).toSeconds());
    }

    private boolean told() {
        return jdbc.sql("select exists (select from account)")
                .query(Boolean.class)
                .single();
    }

    private LocalDate tell(LocalDate today) {
        LocalDate firstDay = today.minusDays(430);
        cast.enter(firstDay);
        settings.set(Setting.PARTY_NAME_AR, firstDay, "الحزب المتخيل", null);
        settings.set(Setting.PARTY_NAME_FR, firstDay, "Parti fictif", null);
        for (Region region : territories.regions()) {
            List<Province> provinces = territories.provincesOf(region.code());
            if (!provinces.isEmpty()) {
                Viewer secretary =
                        cast.appointSecretary(region, provinces.get(0).code(), firstDay.plusDays(5));
                for (Province province : provinces) {
                    int count =
                            SMALLEST_PROVINCE + Math.floorMod(province.code().hashCode(), SPREAD);
                    members.populate(secretary, province, today, firstDay.plusDays(7), count);
                    if (province.code().equals("04.281") || province.code().equals("04.421")) {
                        members.twice(secretary, members.names().next(), province.code(), today.minusDays(200));
                    }
                    stage.curtain();
                }
            }
        }
        complete("01", today);
        halfWay("04", today);
        returned("09", today);
        expired("12", today);
        membership.tell("04", today);
        membership.tell("08", today);
        desk.tell("04", today);
        division.tell(today);
        stage.curtain();
        return today;
    }

    private void complete(String region, LocalDate today) {
        formed(region, BodyKind.SECRETARIAT, today.minusDays(140), today.plusDays(42));
        formed(region, BodyKind.COMMITTEE, today.minusDays(128), today.plusDays(54));
        lists.prepare(region, today.minusDays(118), ALL, ALL);
        lists.submit(region, today.minusDays(90));
        lists.confirm(region, today.minusDays(82), 0, lists.waitingIn(region));
        cast.comeIn(region, today.minusDays(80));
        terms.submitAmendment(region, BodyKind.SECRETARIAT, today.minusDays(10));
        stage.curtain();
    }

    private void halfWay(String region, LocalDate today) {
        formed(region, BodyKind.SECRETARIAT, today.minusDays(60), today.plusDays(123));
        cast.namePreparer(region, today.minusDays(50), today.plusDays(100));
        bodies.submit(region, BodyKind.COMMITTEE, today.minusDays(3));
        lists.prepare(region, today.minusDays(24), 5, 3);
        cast.invite(lists.ask(region, today.minusDays(2)), today.minusDays(2));
        stage.curtain();
    }

    private void returned(String region, LocalDate today) {
        formed(region, BodyKind.SECRETARIAT, today.minusDays(95), today.plusDays(88));
        formed(region, BodyKind.COMMITTEE, today.minusDays(88), today.plusDays(95));
        lists.prepare(region, today.minusDays(60), ALL, ALL);
        terms.amend(region, BodyKind.SECRETARIAT, today.minusDays(44));
        terms.extend(region, BodyKind.SECRETARIAT, today.minusDays(20), today.plusDays(150));
        lists.submit(region, today.minusDays(12));
        lists.confirm(region, today.minusDays(8), 0, 2);
        lists.returnOne(region, today.minusDays(7), 0, "المرجو اقتراح اسم ثالث قبل الحسم.");
        lists.correct(region, today.minusDays(58), today.minusDays(4));
        lists.returnOne(
                region,
                today.minusDays(2),
                lists.waitingIn(region) - 1,
                "المرجو إرفاق محضر اللقاء التشاوري وتوضيح مسار المقترح الأول.");
        terms.beginAmendment(region, BodyKind.COMMITTEE, today.minusDays(6));
        stage.curtain();
    }

    private void expired(String region, LocalDate today) {
        formed(region, BodyKind.SECRETARIAT, today.minusDays(205), today.minusDays(15));
        bodies.begin(region, BodyKind.SECRETARIAT, today.minusDays(8), 6);
        stage.curtain();
    }

    private void formed(String region, BodyKind kind, LocalDate submitted, LocalDate until) {
        Dossier dossier = bodies.submit(region, kind, submitted);
        bodies.approve(dossier, submitted.plusDays(4), until);
        stage.curtain();
    }
}
