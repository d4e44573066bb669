package org.amana.membership.joining;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.amana.testing.Answer;
import org.amana.testing.Visitor;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who has never been here and fills in the public form, a page at a time. */
final class Applicant {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    final Visitor visitor;
    private final JdbcClient jdbc;
    private LocalDate born = LocalDate.of(1990, 3, 27);
    private String number = "ZT90327";
    private String email = "salma@amana.example";

    Applicant(Visitor visitor, JdbcClient jdbc) {
        this.visitor = visitor;
        this.jdbc = jdbc;
    }

    Applicant with(String identityNumber, LocalDate birthDate, String address) {
        number = identityNumber;
        born = birthDate;
        email = address;
        return this;
    }

    Answer birth() {
        return birth(born);
    }

    Answer birth(LocalDate day) {
        return visitor.post(
                "/join/birth",
                "birthDay",
                String.valueOf(day.getDayOfMonth()),
                "birthMonth",
                String.valueOf(day.getMonthValue()),
                "birthYear",
                String.valueOf(day.getYear()));
    }

    Answer place() {
        visitor.post("/join/region", "regionCode", "04");
        visitor.post("/join/province", "provinceCode", "04.281");
        return visitor.post("/join/commune", "communeCode", "");
    }

    Answer name() {
        return visitor.post(
                "/join/name",
                "givenNameArabic",
                "سلمى",
                "familyNameArabic",
                "الإدريسي",
                "givenNameLatin",
                "Salma",
                "familyNameLatin",
                "El Idrissi",
                "gender",
                "FEMALE");
    }

    Answer identity() {
        return visitor.post("/join/identity", "identityKind", "NATIONAL_CARD", "identityNumber", number);
    }

    Answer contact() {
        return visitor.post("/join/contact", "contactMeans", "EMAIL", "email", email, "phone", "");
    }

    Answer code() {
        return visitor.post("/join/code", "code", codeSent());
    }

    /** The last code that was written to somebody. */
    String codeSent() {
        String body = jdbc.sql(
                        "select body from message where kind = 'code.APPLICATION' order by queued_at desc limit 1")
                .query(String.class)
                .single();
        Matcher code = CODE.matcher(body);
        if (!code.find()) {
            throw new AssertionError("no code in the letter");
        }
        return code.group();
    }

    Answer declares() {
        return visitor.post("/join/declarations", "noOtherParty", "true", "noBarredOffice", "true", "consents", "true");
    }

    /** Everything up to the last look. */
    Answer upToCheck() {
        birth();
        place();
        name();
        identity();
        contact();
        code();
        visitor.post("/join/photograph", "without", "true");
        return declares();
    }

    /** Sends it. */
    Answer send() {
        return visitor.post("/join/check");
    }

    /** The address of the private page, as it is shown once. */
    String page() {
        return visitor.get("/join/sent").document().select("#private-page").attr("href");
    }

    String applies() {
        upToCheck();
        send();
        return page();
    }
}
