package org.amana.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javax.imageio.ImageIO;
import org.amana.access.CurrentViewer;
import org.amana.access.RowScope;
import org.amana.access.Viewer;
import org.amana.kernel.LegalDay;
import org.amana.testing.AmanaTest;
import org.amana.testing.Newcomer;
import org.amana.testing.People;
import org.amana.testing.Today;
import org.amana.testing.Visitor;
import org.amana.testing.Visitors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@AmanaTest
class MembershipStoryTest {

    @Autowired
    List<MembershipStory> stories;

    @Autowired
    People people;

    @Autowired
    Visitors visitors;

    @Autowired
    LegalDay legalDay;

    @Autowired
    Today today;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    @DisplayName(
            "The demonstration tells of refused applications, an appeal that waits and one decided (M5), and of transfers (M4)")
    void told() {
        Told party = new Told();
        stories.stream()
                .filter(story -> Set.of("AppealStory", "TransferStory")
                        .contains(story.getClass().getSimpleName()))
                .forEach(story -> story.tell(party));
        today.is(party.today);

        Visitor secretary = visitors.as(people.secretary());
        assertThat(secretary.get("/transfers?box=incoming").document().text()).contains("TRF-");
        assertThat(secretary.get("/transfers?box=outgoing").document().select("main a[href^=/transfers/0]"))
                .hasSize(1);
        assertThat(secretary.get("/transfers?box=decided").document().select("main a[href^=/transfers/0]"))
                .hasSize(1);
        assertThat(secretary.get("/applications?box=APPEALS").document().select("main a[href^=/applications/0]"))
                .hasSize(1);
        assertThat(secretary.get("/applications?box=DECIDED").document().select("main a[href^=/applications/0]"))
                .hasSize(3);
    }

    private class Told implements MembershipStory.Party {

        private final LocalDate today = legalDay.today();

        @Override
        public LocalDate today() {
            return today;
        }

        @Override
        public Viewer secretary() {
            return people.secretary();
        }

        @Override
        public Viewer secretaryOf(String region) {
            return people.secretary(region);
        }

        @Override
        public Viewer signatory() {
            return people.signatory();
        }

        @Override
        public Viewer member() {
            return people.member();
        }

        @Override
        public List<MemberSummary> members() {
            return List.of();
        }

        @Override
        public Registration newcomer(LocalDate day) {
            return new Newcomer().email("newcomer@example.ma").registration();
        }

        @Override
        public byte[] portrait(int which) {
            return picture();
        }

        @Override
        public byte[] scan() {
            return picture();
        }

        private byte[] picture() {
            ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
            try {
                ImageIO.write(new BufferedImage(30, 40, BufferedImage.TYPE_INT_RGB), "jpeg", jpeg);
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return jpeg.toByteArray();
        }

        @Override
        public <T> T on(LocalDate day, Viewer by, Supplier<T> act) {
            MembershipStoryTest.this.today.is(day);
            return CurrentViewer.within(RowScope.EVERYTHING, () -> new TransactionTemplate(transactions)
                    .execute(status -> CurrentViewer.as(by, act)));
        }
    }
}
