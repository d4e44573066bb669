package org.amana.membership.card.print;

import java.time.LocalDate;
import org.amana.kernel.TwoScripts;

/**
 * What stands on a card.
 *
 * @param number the card's
 * @param memberNumber the membership's
 * @param address where whoever is shown the card checks it, behind the QR code
 * @param photograph as JPEG
 */
public record CardFace(
        String number,
        String memberNumber,
        TwoScripts name,
        TwoScripts region,
        LocalDate validUntil,
        String address,
        byte[] photograph) {}
