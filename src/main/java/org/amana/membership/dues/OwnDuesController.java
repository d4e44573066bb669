package org.amana.membership.dues;

import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.membership.self.OwnSpace;
import org.amana.paper.Paper;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The member takes the receipt of a payment of their own. */
@Controller
class OwnDuesController {

    private final OwnSpace own;
    private final DuesReceipts receipts;

    OwnDuesController(OwnSpace own, DuesReceipts receipts) {
        this.own = own;
        this.receipts = receipts;
    }

    @GetMapping("/me/dues/{payment}/receipt")
    ResponseEntity<byte[]> receipt(
            Viewer viewer, @PathVariable("payment") UUID payment, @RequestParam(defaultValue = "ar") String language) {
        Paper paper = own.act(viewer, member -> receipts.own(viewer, member.id(), payment, language));
        return paper.download("recu-" + payment);
    }
}
