package org.amana.membership.card;

<<<<<<< HEAD
import org.amana.access.Viewer;
=======
import java.util.UUID;
import java.util.function.Function;
import org.amana.access.Viewer;
import org.amana.audit.AuditFact;
import org.amana.audit.AuditTrail;
>>>>>>> 233aaa8 (M6, M7: the member's own card; in which lists their data left, in which role and what for; posts, cards and dues in the copy; decisions)
import org.amana.membership.self.OwnSpace;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
<<<<<<< HEAD

/** The member's own card, to show on the telephone or to print (M6, M7). */
@Controller
=======
import org.springframework.web.bind.annotation.RequestMapping;

/** The member takes their own card: as a picture for the telephone, or to print (M6). */
@Controller
@RequestMapping("/me/card")
>>>>>>> 233aaa8 (M6, M7: the member's own card; in which lists their data left, in which role and what for; posts, cards and dues in the copy; decisions)
class OwnCardController {

    private final OwnSpace own;
    private final MemberCards cards;
<<<<<<< HEAD

    OwnCardController(OwnSpace own, MemberCards cards) {
        this.own = own;
        this.cards = cards;
    }

    @GetMapping("/me/card/png")
    ResponseEntity<byte[]> picture(Viewer viewer) {
        return file(own.read(viewer, member -> cards.picture(member.id())), MediaType.IMAGE_PNG, "card.png");
    }

    @GetMapping("/me/card/pdf")
    ResponseEntity<byte[]> pdf(Viewer viewer) {
        return file(own.read(viewer, member -> cards.pdf(member.id())), MediaType.APPLICATION_PDF, "card.pdf");
    }

    /** Shown by the browser, from where the telephone keeps it. */
    private static ResponseEntity<byte[]> file(byte[] content, MediaType type, String name) {
=======
    private final AuditTrail audit;

    OwnCardController(OwnSpace own, MemberCards cards, AuditTrail audit) {
        this.own = own;
        this.cards = cards;
        this.audit = audit;
    }

    /** Shown on the page of the space itself. */
    @GetMapping
    ResponseEntity<byte[]> shown(Viewer viewer) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .body(own.read(viewer, member -> cards.picture(member.id())));
    }

    @GetMapping("/pdf")
    ResponseEntity<byte[]> pdf(Viewer viewer) {
        return taken(viewer, cards::pdf, MediaType.APPLICATION_PDF, "card.pdf");
    }

    @GetMapping("/png")
    ResponseEntity<byte[]> picture(Viewer viewer) {
        return taken(viewer, cards::picture, MediaType.IMAGE_PNG, "card.png");
    }

    private ResponseEntity<byte[]> taken(Viewer by, Function<UUID, byte[]> card, MediaType type, String name) {
        byte[] content = own.act(by, member -> {
            byte[] made = card.apply(member.id());
            audit.record(AuditFact.of("MEMBER_CARD_EXPORTED", "Member", member.id())
                    .by(by.accountId())
                    .in(member.regionCode(), member.provinceCode()));
            return made;
        });
>>>>>>> 233aaa8 (M6, M7: the member's own card; in which lists their data left, in which role and what for; posts, cards and dues in the copy; decisions)
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
<<<<<<< HEAD
                        ContentDisposition.inline().filename(name).build().toString())
=======
                        ContentDisposition.attachment().filename(name).build().toString())
>>>>>>> 233aaa8 (M6, M7: the member's own card; in which lists their data left, in which role and what for; posts, cards and dues in the copy; decisions)
                .body(content);
    }
}
