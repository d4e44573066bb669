package org.amana.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.amana.access.Viewer;
import org.amana.membership.MemberSearch;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.MembershipStory;
import org.amana.membership.Registration;
import org.amana.territory.Province;
import org.amana.territory.Territories;
import org.springframework.stereotype.Component;

/** What the membership's inner rooms tell of one region: cards, a freeze, a correction, a list taken out. */
@Component
class RegionStory {

    private static final int ENOUGH = 400;

    private final List<MembershipStory> stories;
    private final Members members;
    private final Territories territories;
    private final FictionalMembers fictional;
    private final Cast cast;
    private final Stage stage;

    RegionStory(
            List<MembershipStory> stories,
            Members members,
            Territories territories,
            FictionalMembers fictional,
            Cast cast,
            Stage stage) {
        this.stories = stories;
        this.members = members;
        this.territories = territories;
        this.fictional = fictional;
        this.cast = cast;
        this.stage = stage;
    }

    void tell(String region, LocalDate today) {
        Viewer secretary = cast.secretary(region);
        List<MemberSummary> known = stage.on(
                today,
                secretary,
                () -> members.find(secretary, new MemberSearch("", region, null, true), ENOUGH).stream()
                        .filter(member -> member.complete() && !member.id().equals(secretary.memberId()))
                        .sorted(Comparator.comparing(MemberSummary::number))
                        .toList());
        Told party = new Told(region, today, secretary, known);
        for (MembershipStory story : stories) {
            story.tell(party);
            stage.curtain();
        }
    }

    private class Told implements MembershipStory.Party {

        private final LocalDate today;
        private final Viewer secretary;
        private final List<MemberSummary> known;
        private final List<Province> provinces;
        private int newcomers;

        Told(String region, LocalDate today, Viewer secretary, List<MemberSummary> known) {
            this.today = today;
            this.secretary = secretary;
            this.known = known;
            this.provinces = territories.provincesOf(region);
        }

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public Viewer secretary() {
            return secretary;
        }

        @Override
        public Viewer secretaryOf(String region) {
            return cast.secretary(region);
        }

        @Override
        public Viewer signatory() {
            return cast.signatory();
        }

        @Override
        public Viewer member() {
            return cast.member();
        }

        @Override
        public List<MemberSummary> members() {
            return known;
        }

        @Override
        public Registration newcomer(LocalDate day) {
            return fictional.newcomer(
                    provinces.get(newcomers++ % provinces.size()).code(), day);
        }

        @Override
        public byte[] portrait(int which) {
            return Drawing.silhouette(which);
        }

        @Override
        public byte[] scan() {
            return Drawing.sheet();
        }

        @Override
        public <T> T on(LocalDate day, Viewer by, Supplier<T> act) {
            return stage.on(day, by, act);
        }
    }
}
