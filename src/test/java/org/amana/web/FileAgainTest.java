package org.amana.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.People;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class FileAgainTest {

    private static final byte[] FILE = "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Test
    @DisplayName("A form that comes back says beside the file that it has to be chosen again, and only where one was")
    void besideTheFile() {
        Visitor secretary = visitors.as(people.secretary());
        secretary.get("/language/en");
        String status = "/members/" + people.member().memberId() + "/status";
        String consultations = "/regions/" + People.REGION + "/consultations";

        assertThat(again(secretary.upload(status, "file", "letter.pdf", FILE))).isEqualTo(1);
        assertThat(again(secretary.upload(consultations, "file", "notes.pdf", FILE, "place", "Kénitra")))
                .isEqualTo(1);
        assertThat(again(secretary.post(consultations, "place", "Kénitra"))).isZero();
    }

    private static int again(Answer answer) {
        assertThat(answer.status()).isEqualTo(422);
        return answer.document()
                .select(".am-field:has(input[type=file]) .am-wrong:contains(Choose the file again)")
                .size();
    }
}
