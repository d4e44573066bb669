package org.amana.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.amana.membership.photograph.Pictures;
import org.amana.testing.AmanaTest;
import org.amana.testing.Device;
import org.amana.testing.People;
import org.amana.testing.Screen;
import org.amana.testing.Screens;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@AmanaTest
class MembershipJobTest {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    @Autowired
    org.amana.contact.SignInCodes signInCodes;

    @Autowired
    Screens screens;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName(
            "M5, M6: on a phone, in Arabic: somebody applies, is accepted, signs in by a code, and another phone checks the card")
    void fromTheFirstClickToTheCard() throws Exception {
        MembershipJob job = new MembershipJob();
        Screen applicant = screens.open(Device.PHONE, "ar");
        String standing = job.apply(applicant, Pictures.png(600, 800), this::codeSent);
        applicant.open(standing).picture("join-waits");

        Screen secretary = screens.open(Device.PHONE, "ar").signIn(people.secretary(), people);
        String member = job.accept(secretary);
        job.issueCard(secretary, member);
        applicant.open(standing).picture("join-accepted");

        job.signIn(applicant, this::codeSent);
        applicant.open("/me").picture("me");
        String address = read(applicant.page().request().get("/me/card/png").body());

        Screen another = screens.open(Device.PHONE, "ar")
                .open(URI.create(address).getPath())
                .picture("card-checked");
        assertThat(another.page().locator(".am-answer-valid").count()).isEqualTo(1);
        assertThat(another.page().content()).doesNotContain("سلمى", "Salma", "الإدريسي");
    }

    /** The last code that was written to somebody. */
    private String codeSent() {
        signInCodes.sendAll();
        String letter = jdbc.sql("select body from message where kind like 'code.%' order by queued_at desc limit 1")
                .query(String.class)
                .single();
        Matcher code = CODE.matcher(letter);
        assertThat(code.find()).as("a code in the letter").isTrue();
        return code.group();
    }

    /** What the camera of another phone reads from the card. */
    private static String read(byte[] picture)
            throws IOException, NotFoundException, ChecksumException, FormatException {
        BufferedImage card = ImageIO.read(new ByteArrayInputStream(picture));
        int[] pixels = card.getRGB(0, 0, card.getWidth(), card.getHeight(), null, 0, card.getWidth());
        return new QRCodeReader()
                .decode(new BinaryBitmap(
                        new HybridBinarizer(new RGBLuminanceSource(card.getWidth(), card.getHeight(), pixels))))
                .getText();
    }
}
