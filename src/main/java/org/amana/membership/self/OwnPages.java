package org.amana.membership.self;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.amana.access.Viewer;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.OwnPanel;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.roll.Member;
import org.amana.membership.roll.StatusChanges;
import org.amana.territory.Territories;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** What members read of themselves (M7). */
@Service
class OwnPages {

    private final OwnSpace own;
    private final StatusChanges statusChanges;
    private final Territories territories;
    private final IdentitySeal seal;
    private final JdbcClient jdbc;
    private final ObjectProvider<OwnPanel> panels;

    OwnPages(
            OwnSpace own,
            StatusChanges statusChanges,
            Territories territories,
            IdentitySeal seal,
            JdbcClient jdbc,
            ObjectProvider<OwnPanel> panels) {
        this.own = own;
        this.statusChanges = statusChanges;
        this.territories = territories;
        this.seal = seal;
        this.jdbc = jdbc;
        this.panels = panels;
    }

    /** @throws NotFound unless the viewer has a space */
    OwnPage first(Viewer by) {
        return own.read(by, member -> {
            Map<String, TwoScripts> names = territories.names();
            return new OwnPage(
                    member.summary(),
                    member.statusOn(),
                    Objects.requireNonNull(names.get(member.regionCode())),
                    Objects.requireNonNull(names.get(member.provinceCode())),
                    jdbc.sql("select count(*) from member_skill where member_id = ?")
                            .param(member.id())
                            .query(Long.class)
                            .single(),
                    panels.stream()
                            .sorted(Comparator.comparingInt(OwnPanel::order))
                            .flatMap(panel -> shown(panel, by, member.summary()))
                            .toList());
        });
    }

    private static Stream<OwnPage.Panel> shown(OwnPanel panel, Viewer by, MemberSummary member) {
        Object view = panel.view(by, member);
        return view == null ? Stream.empty() : Stream.of(new OwnPage.Panel(panel.template(), view));
    }

    /** @throws NotFound unless the viewer has a space */
    OwnPage.Data data(Viewer by) {
        return own.read(by, this::data);
    }

    private OwnPage.Data data(Member member) {
        Map<String, TwoScripts> names = territories.names();
        Optional<Member.Identity> identity = member.identity(seal);
        String commune = member.data().communeCode();
        List<OwnPage.Standing> history =
                new java.util.ArrayList<>(statusChanges.findByMemberIdOrderByChangedAt(member.id()).stream()
                        .map(change -> new OwnPage.Standing(change.status(), change.onDay(), change.reason()))
                        .toList());
        Collections.reverse(history);
        return new OwnPage.Data(
                member.summary(),
                member.data().givenName(),
                member.data().familyName(),
                identity.map(Member.Identity::kind).orElse(null),
                identity.map(Member.Identity::number).orElse(null),
                member.data().address(),
                Objects.requireNonNull(names.get(member.regionCode())),
                Objects.requireNonNull(names.get(member.provinceCode())),
                commune == null ? null : territories.commune(commune).name(),
                member.consentOn(),
                member.source(),
                history);
    }
}
