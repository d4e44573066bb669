package org.amana.membership.admission;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.amana.access.Accounts;
import org.amana.access.Viewer;
import org.amana.audit.AuditTrail;
import org.amana.file.AttachmentName;
import org.amana.file.Attachments;
import org.amana.file.StoredFile;
import org.amana.kernel.LegalDay;
import org.amana.kernel.NotFound;
import org.amana.kernel.TwoScripts;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.application.Appeal;
import org.amana.membership.application.MembershipApplication;
import org.amana.membership.identity.IdentitySeal;
import org.amana.membership.photograph.PictureData;
import org.amana.membership.roll.Member;
import org.amana.territory.Territories;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading one application, which the audit trail notes (A5). */
@Service
@Transactional
class ReadApplication {

    private static final int SHOWN_OF_NUMBER = 3;

    private final Desk desk;
    private final Likenesses likenesses;
    private final Members members;
    private final Attachments attachments;
    private final Accounts accounts;
    private final Territories territories;
    private final IdentitySeal seal;
    private final AuditTrail audit;
    private final JdbcClient jdbc;
    private final LegalDay legalDay;

    ReadApplication(
            Desk desk,
            Likenesses likenesses,
            Members members,
            Attachments attachments,
            Accounts accounts,
            Territories territories,
            IdentitySeal seal,
            AuditTrail audit,
            JdbcClient jdbc,
            LegalDay legalDay) {
        this.desk = desk;
        this.likenesses = likenesses;
        this.members = members;
        this.attachments = attachments;
        this.accounts = accounts;
        this.territories = territories;
        this.seal = seal;
        this.audit = audit;
        this.jdbc = jdbc;
        this.legalDay = legalDay;
    }

    private record Written(UUID account, String words, java.time.OffsetDateTime at) {}

    /** @throws NotFound unless the viewer reads it */
    ApplicationPage read(Viewer by, UUID id) {
        MembershipApplication application = desk.seen(by, id);
        audit.record(Decide.fact("APPLICATION_VIEWED", application, by));
        return page(by, application);
    }

    /** @throws NotFound unless the viewer decides on it */
    ApplicationPage toDecide(Viewer by, UUID id) {
        return page(by, desk.toDecide(by, id));
    }

    /**
     * What is to be accepted; the same as reading it (A5).
     *
     * @throws NotFound unless the viewer decides on it
     */
    ApplicationPage toAccept(Viewer by, UUID id) {
        ApplicationPage page = toDecide(by, id);
        audit.record(Decide.fact("APPLICATION_VIEWED", page.application(), by));
        return page;
    }

    /** @throws NotFound unless the viewer notes what they find out about it */
    ApplicationPage toNote(Viewer by, UUID id) {
        return page(by, desk.toNote(by, id));
    }

    /** @throws NotFound unless the viewer records what became of the appeal */
    ApplicationPage toRecordAppeal(Viewer by, UUID id) {
        return page(by, desk.toRecordAppeal(by, id));
    }

    /** The decision on an appeal. */
    StoredFile appealDecision(Viewer by, UUID id) {
        MembershipApplication application = desk.seen(by, id);
        UUID decision =
                Optional.ofNullable(appealDecisionOn(application)).orElseThrow(() -> new NotFound("decision", id));
        audit.record(Decide.fact("APPLICATION_DECISION_VIEWED", application, by).with("attachment", decision));
        return attachments.open(decision);
    }

    private ApplicationPage page(Viewer by, MembershipApplication application) {
        LocalDate today = legalDay.today();
        Map<String, TwoScripts> names = territories.names();
        boolean keeps = by.keepsMembersOf(application.regionCode(), application.provinceCode());
        boolean open = application.waits() || application.appealWaits();
        Likenesses.Found found = open ? likenesses.of(by, application) : new Likenesses.Found(Set.of(), List.of());
        Optional<Member.Identity> identity = application.identity(seal);
        String commune = application.data().communeCode();
        LocalDate born = application.data().birthDate();
        List<Written> notes = notes(application.id());
        Map<UUID, TwoScripts> people = accounts.names(Stream.concat(
                        Stream.ofNullable(application.decidedBy()),
                        notes.stream().map(Written::account))
                .distinct()
                .toList());
        return new ApplicationPage(
                application,
                identity.map(Member.Identity::kind).orElse(null),
                identity.map(Member.Identity::number)
                        .map(number -> keeps ? number : endOf(number))
                        .orElse(null),
                picture(application.photographId()),
                Objects.requireNonNull(names.get(application.regionCode())),
                Objects.requireNonNull(names.get(application.provinceCode())),
                commune == null ? null : territories.commune(commune).name(),
                application.erasedOn() != null
                        ? null
                        : Period.between(born, today).getYears(),
                application.daysWaited(today),
                ChronoUnit.DAYS.between(today, application.dueOn()),
                Likenesses.inOrder(found.hindrances()),
                alike(found.alike(), names),
                notes.stream()
                        .map(note -> new ApplicationPage.Note(
                                note.words(),
                                people.get(note.account()),
                                note.at().toInstant()))
                        .toList(),
                application.decidedBy() == null ? null : people.get(application.decidedBy()),
                appealFile(application),
                new ApplicationPage.May(
                        application.waits() && desk.decides(by, application),
                        application.waits() && keeps,
                        application.appealWaits() && desk.recordsAppeals(by, application)));
    }

    private List<ApplicationPage.Alike> alike(List<UUID> ids, Map<String, TwoScripts> names) {
        Map<UUID, MemberSummary> summaries = members.summaries(ids);
        return ids.stream()
                .distinct()
                .map(summaries::get)
                .filter(Objects::nonNull)
                .map(member ->
                        new ApplicationPage.Alike(member, Objects.requireNonNull(names.get(member.provinceCode()))))
                .toList();
    }

    private List<Written> notes(UUID id) {
        return jdbc.sql(
                        "select account_id as account, words, at from application_note where application_id = ? order by at")
                .param(id)
                .query(Written.class)
                .list();
    }

    private @Nullable AttachmentName appealFile(MembershipApplication application) {
        UUID decision = appealDecisionOn(application);
        return decision == null ? null : attachments.names(List.of(decision)).get(decision);
    }

    private static @Nullable UUID appealDecisionOn(MembershipApplication application) {
        Appeal appeal = application.appeal();
        return appeal == null ? null : appeal.decisionId();
    }

    private @Nullable String picture(@Nullable UUID attachment) {
        if (attachment == null) {
            return null;
        }
        try (InputStream content = attachments.open(attachment).content()) {
            return PictureData.of(content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String endOf(String number) {
        int hidden = Math.max(0, number.length() - SHOWN_OF_NUMBER);
        return "•".repeat(hidden) + number.substring(hidden);
    }
}
