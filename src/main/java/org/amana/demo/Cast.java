package org.amana.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.amana.access.Accounts;
import org.amana.access.ActivationLinks;
import org.amana.access.Assignments;
import org.amana.access.Grant;
import org.amana.access.Role;
import org.amana.access.Viewer;
import org.amana.access.Viewers;
import org.amana.kernel.Ids;
import org.amana.kernel.TwoScripts;
import org.amana.membership.Gender;
import org.amana.membership.MemberSummary;
import org.amana.structure.mandate.Appointment;
import org.amana.structure.mandate.Mandate;
import org.amana.structure.mandate.Mandates;
import org.amana.structure.preparer.Preparers;
import org.amana.territory.Region;
import org.springframework.stereotype.Component;

/** Who acts in the story: two administrators, the leadership, one secretary for each region. */
@Component
class Cast {

    static final String DOMAIN = "@amana.example";

    private final Accounts accounts;
    private final ActivationLinks activationLinks;
    private final Assignments assignments;
    private final Viewers viewers;
    private final Mandates mandates;
    private final Preparers preparers;
    private final Stage stage;

    private final FictionalMembers members;
    private final Map<String, Viewer> secretaries = new TreeMap<>();

    Cast(
            Accounts accounts,
            ActivationLinks activationLinks,
            Assignments assignments,
            Viewers viewers,
            Mandates mandates,
            Preparers preparers,
            Stage stage,
            FictionalMembers members) {
        this.accounts = accounts;
        this.activationLinks = activationLinks;
        this.assignments = assignments;
        this.viewers = viewers;
        this.mandates = mandates;
        this.preparers = preparers;
        this.stage = stage;
        this.members = members;
    }

    /** Everyone comes on stage on the first day. */
    void enter(LocalDate day) {
        UUID first = account(Viewer.NOBODY, "administrator", day);
        UUID second = account(Viewer.NOBODY, "administrator2", day);
        stage.on(day, Viewer.NOBODY, () -> assignments.firstAdministrators(List.of(first, second)));
        assign("signatory", Grant.leaderWhoSigns(), day);
        assign("leadership", Grant.nation(Role.CENTRAL_LEADERSHIP), day);
        assign("parliamentarian", Grant.nation(Role.PARLIAMENTARIAN), day);
        assign("arbitrator", Grant.nation(Role.ARBITRATOR), day);
        assign("media", Grant.nation(Role.MEDIA_EDITOR), day);
    }

    /** A signatory registers and appoints a region's secretary, whose account is taken into use. */
    Viewer appointSecretary(Region region, String province, LocalDate day) {
        Viewer signatory = signatory();
        FictionalName name = members.names().next(secretaries.size() % 3 == 0 ? Gender.FEMALE : Gender.MALE);
        MemberSummary member = members.one(signatory, name, province, day.minusYears(5), day);
        Appointment appointment =
                new Appointment(region.code(), member.id(), false, day, null, "secretary" + region.code() + DOMAIN);
        Mandate mandate = stage.on(day, signatory, () -> mandates.appointRegionalSecretary(signatory, appointment));
        Viewer secretary = activated(mandate.accountId(), day);
        secretaries.put(region.code(), secretary);
        return secretary;
    }

    /** The first of a region's provincial secretaries takes the account into use. */
    void comeIn(String region, LocalDate day) {
        mandates.provincialSecretaries(region).values().stream()
                .min(java.util.Comparator.comparing(Mandate::provinceCode))
                .ifPresent(mandate -> activated(mandate.accountId(), day));
    }

    /** A secretary lets a member of the secretariat prepare, who takes the account into use. */
    void namePreparer(String region, LocalDate day, LocalDate until) {
        Viewer secretary = secretary(region);
        stage.on(day, secretary, () -> {
            UUID member = preparers.candidates(secretary, region).get(0);
            return preparers.name(
                    secretary, region, new Preparers.Naming(member, day, until, "preparer" + region + DOMAIN));
        });
        activated(accounts.byLogin("preparer" + region + DOMAIN).orElseThrow().id(), day);
    }

    /** A member gets an account of their own, to answer what they are asked. */
    void invite(MemberSummary member, LocalDate day) {
        Viewer administrator = administrator("administrator");
        UUID account = stage.on(
                        day,
                        administrator,
                        () -> accounts.invite(administrator, "member" + DOMAIN, member.name(), member.id()))
                .id();
        activated(account, day);
    }

    /** Who prepares, or holds an office, has one. */
    boolean hasAccount(UUID member) {
        return !accounts.havingAccount(List.of(member)).isEmpty();
    }

    /** Who was invited by {@link #invite}. */
    Viewer member() {
        return viewers.of(accounts.byLogin("member" + DOMAIN).orElseThrow().id());
    }

    Viewer secretary(String region) {
        return secretaries.get(region);
    }

    Viewer signatory() {
        return viewers.of(accounts.byLogin("signatory" + DOMAIN).orElseThrow().id());
    }

    Viewer leader() {
        return viewers.of(accounts.byLogin("leadership" + DOMAIN).orElseThrow().id());
    }

    Viewer administrator(String which) {
        return viewers.of(accounts.byLogin(which + DOMAIN).orElseThrow().id());
    }

    private void assign(String login, Grant grant, LocalDate day) {
        Viewer first = administrator("administrator");
        UUID account = account(first, login, day);
        UUID assignment = stage.on(day, first, () -> assignments.assign(first, account, grant, day, null))
                .id();
        if (grant.role().needsSecondAdministrator()) {
            Viewer second = administrator("administrator2");
            stage.on(day, second, () -> {
                assignments.confirm(second, assignment);
                return second;
            });
        }
    }

    private UUID account(Viewer by, String login, LocalDate day) {
        TwoScripts name = members.names().next().whole();
        UUID account = stage.on(day, by, () -> accounts.invite(by, login + DOMAIN, name, null))
                .id();
        activated(account, day);
        return account;
    }

    /** Nobody knows the password: the demonstration's accounts are stepped into by one click. */
    Viewer activated(UUID account, LocalDate day) {
        String path = stage.on(day, Viewer.NOBODY, () -> activationLinks.make(Viewer.NOBODY, account))
                .path();
        String secret = path.substring(path.lastIndexOf('/') + 1);
        stage.on(day, Viewer.NOBODY, () -> activationLinks.activate(secret, Ids.secret()));
        return viewers.of(account);
    }
}
