package org.amana.membership.card;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.membership.photograph.MemberPhotographs;
import org.amana.membership.photograph.Pictures;
import org.amana.membership.photograph.Portrait;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.springframework.stereotype.Component;

/** Members with photographs, and what is read from their cards. */
@Component
class Carded {

    private static final byte[] PICTURE = Pictures.jpeg(450, 600);

    private final Members members;
    private final MemberPhotographs photographs;
    private final People people;

    Carded(Members members, MemberPhotographs photographs, People people) {
        this.members = members;
        this.photographs = photographs;
        this.people = people;
    }

    MemberSummary photographed(Newcomer newcomer) {
        MemberSummary member =
                people.as(people.secretary(), () -> members.register(people.secretary(), newcomer.registration()));
        photograph(member.id());
        return member;
    }

    void photograph(UUID member) {
        people.as(people.secretary(), () -> {
            try {
                photographs.keep(member, Portrait.of(new java.io.ByteArrayInputStream(PICTURE), PICTURE.length), null);
            } catch (java.io.IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
    }

    /** The addresses behind the QR codes that a telephone sees in a picture. */
    static List<URI> addresses(BufferedImage picture) {
        int[] points = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        LuminanceSource source = new RGBLuminanceSource(picture.getWidth(), picture.getHeight(), points);
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(new BinaryBitmap(new HybridBinarizer(source))))
                    .map(code -> URI.create(code.getText()))
                    .toList();
        } catch (NotFoundException none) {
            return List.of();
        }
    }
}
