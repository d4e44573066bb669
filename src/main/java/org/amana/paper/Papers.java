package org.amana.paper;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
import org.amana.kernel.Sha256;
import org.amana.web.Languages;
import org.amana.web.PublicAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Issues official papers (B1, N6). Nothing of a paper's words is kept; the same content gives the same paper again. */
@Service
@Transactional
public class Papers {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PaperTemplates templates;
    private final Typesetter typesetter;
    private final PaperRegister register;
    private final PublicAddress address;
    private final MessageSource messages;
    private final AuditTrail audit;

    Papers(
            PaperTemplates templates,
            Typesetter typesetter,
            PaperRegister register,
            PublicAddress address,
            MessageSource messages,
            AuditTrail audit) {
        this.templates = templates;
        this.typesetter = typesetter;
        this.register = register;
        this.address = address;
        this.messages = messages;
        this.audit = audit;
    }

    /**
     * Issues a paper in Arabic or French. The caller has decided that the viewer may have it.
     *
     * @param date the paper's own date, not today's
     * @param template name of the template, such as {@link AppointmentLetter#TEMPLATE}
     * @param model what the template reads, such as {@link AppointmentLetter#model()}
     * @param locale Arabic, or anything else for French
     */
    public Paper issue(
            PaperKind kind,
            String regionCode,
            LocalDate date,
            String template,
            Map<String, Object> model,
            Locale locale) {
        Locale language = locale.getLanguage().equals("ar") ? Languages.ARABIC : Languages.FRENCH;
        String title = messages.getMessage("paperKind." + kind.name(), null, language);
        String base = address.onPaper();
        Draft draft = code -> typesetter.set(
                templates.fill(
                        template, model, title, date, language, code == null ? null : CheckAddress.of(code, base)),
                language == Languages.ARABIC,
                title,
                date);
        byte[] content = draft.with(null);
        String contentHash = Sha256.hex(base.getBytes(StandardCharsets.UTF_8), content);
        Paper paper = register.saltOf(contentHash)
                .map(salt -> paper(draft, PaperCode.of(salt, content)))
                .orElseGet(() -> enter(kind, regionCode, date, language, draft, content, contentHash));
        audit.record(AuditFact.of("PAPER_ISSUED", "Paper", paper.fingerprint())
                .by(signedIn())
                .in(regionCode, null)
                .with("kind", kind)
                .with("language", language.getLanguage()));
        return paper;
    }

    private Paper enter(
            PaperKind kind,
            String regionCode,
            LocalDate date,
            Locale language,
            Draft draft,
            byte[] content,
            String contentHash) {
        byte[] salt = new byte[16];
        RANDOM.nextBytes(salt);
        PaperCode code = PaperCode.of(salt, content);
        Paper paper = paper(draft, code);
        boolean first = register.enter(
                new GenuinePaper(kind, regionCode, date, paper.fingerprint()),
                language.getLanguage(),
                contentHash,
                salt,
                code,
                signedIn());
        return first
                ? paper
                : paper(draft, PaperCode.of(register.saltOf(contentHash).orElseThrow(), content));
    }

    private static Paper paper(Draft draft, PaperCode code) {
        byte[] bytes = draft.with(code);
        return new Paper(code.printed(), Sha256.hex(bytes), bytes);
    }

    /** The account whose request this is: it is the session's principal name. */
    private static @Nullable UUID signedIn() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                        && attributes.getRequest().getRemoteUser() != null
                ? UUID.fromString(attributes.getRequest().getRemoteUser())
                : null;
    }

    /** A paper whose words are settled, but for its code. */
    private interface Draft {
        byte[] with(@Nullable PaperCode code);
    }
}
