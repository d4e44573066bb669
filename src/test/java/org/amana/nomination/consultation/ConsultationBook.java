package org.amana.nomination.consultation;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.amana.access.Viewer;
import org.amana.testing.People;
import org.amana.testing.Uploads;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Holds consultations, as a region's secretary would record them. */
@Component
public class ConsultationBook {

    private final Consultations consultations;
    private final KeepConsultations keepConsultations;
    private final People people;

    ConsultationBook(Consultations consultations, KeepConsultations keepConsultations, People people) {
        this.consultations = consultations;
        this.keepConsultations = keepConsultations;
        this.people = people;
    }

    /** A consultation with one file of minutes. */
    public UUID hold(String region, Set<String> provinces, LocalDate day) {
        Viewer secretary = people.secretary(region);
        return people.as(
                secretary,
                () -> keepConsultations.record(
                        secretary, region, told(provinces, day), List.of(scan("minutes " + UUID.randomUUID()))));
    }

    static Consultation.Account told(Set<String> provinces, LocalDate day) {
        return new Consultation.Account(provinces, day, "مقر الحزب", 35, "عُرضت الأسماء ونوقشت");
    }

    public UUID fileOf(String region, UUID consultation) {
        Viewer secretary = people.secretary(region);
        return people.as(secretary, () -> consultations
                .consultation(secretary, region, consultation)
                .files()
                .get(0));
    }

    /** A scanned page, as a browser sends it. */
    public static MultipartFile scan(String words) {
        byte[] content = Uploads.pdf(words);
        return new Sent(content);
    }

    private record Sent(byte[] content) implements MultipartFile {

        @Override
        public String getName() {
            return "file";
        }

        @Override
        public String getOriginalFilename() {
            return "scan.pdf";
        }

        @Override
        public String getContentType() {
            return "application/pdf";
        }

        @Override
        public boolean isEmpty() {
            return content.length == 0;
        }

        @Override
        public long getSize() {
            return content.length;
        }

        @Override
        public byte[] getBytes() {
            return content;
        }

        @Override
        public InputStream getInputStream() {
            return new ByteArrayInputStream(content);
        }

        @Override
        public void transferTo(File dest) {
            throw new UnsupportedOperationException();
        }
    }
}
