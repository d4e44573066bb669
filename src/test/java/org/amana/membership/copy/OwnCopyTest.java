package org.amana.membership.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.amana.access.Viewer;
import org.amana.membership.MemberSummary;
import org.amana.membership.Members;
import org.amana.testing.AmanaTest;
import org.amana.testing.Answer;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Uploads;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@AmanaTest
class OwnCopyTest {

    @Autowired
    Members members;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    @Test
    @DisplayName(
            "M7: a member takes away everything that is held about them, in words, as data and as files, and no one else’s")
    void everything() throws IOException {
        Viewer secretary = people.secretary();
        MemberSummary other = people.as(secretary, () -> members.register(secretary, new Newcomer().registration()));
        Viewer member = people.member();
        Visitor visitor = visitors.as(member);
        visitor.post("/me/skills", "skills", "LAW", "availability", "WEEKENDS");
        visitor.upload(
                "/me/corrections",
                "file",
                "birth.pdf",
                Uploads.pdf("birth"),
                "field",
                "BIRTH_DATE",
                "birthDate",
                "1980-02-03");
        visitors.as(people.leader()).get("/members/" + member.memberId());
        visitor.get("/language/en");
        assertThat(visitor.get("/me/download").status()).isEqualTo(200);

        Answer answer = visitor.post("/me/download");
        assertThat(answer.status()).isEqualTo(200);
        Map<String, byte[]> files = unzipped(answer.bytes());
        MemberSummary own = people.as(secretary, () -> members.summary(member.memberId()));
        String page = new String(files.get("amana-" + own.number() + ".html"), StandardCharsets.UTF_8);
        String data = new String(files.get("amana-" + own.number() + ".json"), StandardCharsets.UTF_8);
        assertThat(page)
                .contains(own.number(), own.name().latin().split(" ")[0], "Law", "At the weekend", "Central leadership")
                .doesNotContain("Person leader", "??");
        assertThat(data)
                .contains("\"member\"", "\"member_skill\"", "\"member_status_change\"", "\"correction\"", "\"account\"")
                .contains(own.id().toString())
                .doesNotContain(
                        "password",
                        "hash",
                        "sealed",
                        "\"registered_by\"",
                        other.id().toString(),
                        other.number());
        assertThat(files.get("files/1-birth.pdf")).isEqualTo(Uploads.pdf("birth"));
        assertThat(visitor.get("/me/seen").body()).contains("Record exported");
    }

    @Test
    @DisplayName(
            "M7: whoever is suspended takes the copy too; nobody takes it without end, and whoever left finds none")
    void whoMay() {
        Viewer member = people.member();
        Visitor visitor = visitors.as(member);
        for (int n = 0; n < 6; n++) {
            assertThat(visitor.post("/me/download").status()).isEqualTo(200);
        }
        assertThat(visitor.post("/me/download").status()).isEqualTo(422);
        visitor.post("/me/leave", "meant", "true");
        assertThat(visitor.get("/me/download").status()).isEqualTo(404);
        assertThat(visitor.post("/me/download").status()).isEqualTo(404);
        assertThat(visitors.as(people.secretary()).post("/me/download").status())
                .isEqualTo(404);
    }
}
