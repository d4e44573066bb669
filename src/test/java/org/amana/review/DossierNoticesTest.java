package org.amana.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.amana.access.Viewer;
import org.amana.notice.Told;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DossierNoticesTest extends ReviewRoom {

    @Autowired
    Told told;

    @Test
    @DisplayName("R1: the leadership is told what is submitted, the region what became of it")
    void told() {
        Dossier dossier = submitted();
        assertThat(told.to(people.leader())).hasSize(1).allMatch(text -> text.contains("الأمانة الجهوية محالة عليكم"));
        assertThat(told.to(people.secretary())).isEmpty();

        returned(dossier.id());
        assertThat(told.to(people.secretary()))
                .hasSize(1)
                .allMatch(text -> text.contains("أُرجع") && text.contains(dossier.reference()));

        submit(dossier.id());
        assertThat(told.to(people.leader())).as("the next round").hasSize(2);
        approve(people.signatory(), dossier.id());
        assertThat(told.to(people.secretary())).hasSize(2).anyMatch(text -> text.contains("تمت المصادقة"));
        assertThat(told.to(people.otherSecretary())).isEmpty();
    }

    @Test
    @DisplayName("R1: the region is told that a dossier was rejected, and nobody of what was recalled")
    void rejected() {
        Dossier recalled = submitted();
        told.read(people.leader());
        people.as(
                people.secretary(),
                () -> submitDossier.recall(
                        people.secretary(), recalled.id(), now(recalled.id()).version()));
        assertThat(told.to(people.leader())).isEmpty();
        submit(recalled.id());

        Viewer signatory = people.signatory();
        people.as(
                signatory,
                () -> decisions.reject(
                        signatory, recalled.id(), now(recalled.id()).version(), "لا يستقيم"));

        assertThat(told.to(people.secretary())).hasSize(1).allMatch(text -> text.contains("رُفض"));
    }
}
