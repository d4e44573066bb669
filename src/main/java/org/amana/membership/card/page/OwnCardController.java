package org.amana.membership.card.page;

import org.amana.access.Viewer;
import org.amana.membership.card.MemberCards;
import org.amana.membership.self.OwnSpace;
import org.amana.web.Download;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The member's own card, to show on the telephone or to print (M6, M7). */
@Controller
class OwnCardController {

    private final OwnSpace own;
    private final MemberCards cards;

    OwnCardController(OwnSpace own, MemberCards cards) {
        this.own = own;
        this.cards = cards;
    }

    @GetMapping("/me/card/png")
    ResponseEntity<byte[]> picture(Viewer viewer) {
        return Download.shown(own.read(viewer, member -> cards.picture(member.id())), MediaType.IMAGE_PNG, "card.png");
    }

    @GetMapping("/me/card/pdf")
    ResponseEntity<byte[]> pdf(Viewer viewer) {
        return Download.shown(
                own.read(viewer, member -> cards.pdf(member.id())), MediaType.APPLICATION_PDF, "card.pdf");
    }
}
