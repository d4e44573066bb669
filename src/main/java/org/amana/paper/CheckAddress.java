package org.amana.paper;

/**
 * Where a paper can be checked, as the paper prints it.
 *
 * @param code the code in its groups
 * @param page address of the page where the code can be typed, without the protocol
 * @param qr picture of the address that holds the code
 */
record CheckAddress(String code, String page, String qr) {

    static CheckAddress of(PaperCode code, String base) {
        return new CheckAddress(
                code.printed(),
                base.replaceFirst("^https?://", "") + "/verify",
                QrCode.of(base + "/verify/" + code.printed()));
    }
}
