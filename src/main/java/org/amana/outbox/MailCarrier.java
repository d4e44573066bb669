package org.amana.outbox;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.util.Assert;

/** The mail server of the party ({@code spring.mail.host}). */
@Component
class MailCarrier implements Carrier {

    private final @Nullable JavaMailSender sender;
    private final String from;
    private final Duration giveUpAfter;

    MailCarrier(
            ObjectProvider<JavaMailSender> sender,
            @Value("${amana.mail.from:}") String from,
            @Value("${amana.mail.give-up-after:3d}") Duration giveUpAfter) {
        this.sender = sender.getIfAvailable();
        this.from = from;
        this.giveUpAfter = giveUpAfter;
        Assert.isTrue(
                this.sender == null || !from.isBlank(),
                "spring.mail.host is set: amana.mail.from has to name the sender's address");
    }

    @Override
    public Means means() {
        return Means.EMAIL;
    }

    @Override
    public boolean ready() {
        return sender != null;
    }

    @Override
    public Duration giveUpAfter() {
        return giveUpAfter;
    }

    @Override
    public Optional<Failure> take(Message message) {
        JavaMailSender server = Objects.requireNonNull(sender, "no mail server is set up");
        try {
            server.send(written(server.createMimeMessage(), message));
            return Optional.empty();
        } catch (MailException thrown) {
            return Optional.of(failure(thrown));
        }
    }

    private MimeMessage written(MimeMessage letter, Message message) {
        try {
            MimeMessageHelper helper = new MimeMessageHelper(letter, "UTF-8");
            helper.setFrom(from);
            helper.setTo(message.address());
            helper.setSubject(Objects.requireNonNull(message.subject()).replaceAll("\\s+", " "));
            helper.setText(message.body());
            letter.setHeader("Content-Language", message.language());
            letter.setHeader("Auto-Submitted", "auto-generated");
            return letter;
        } catch (MessagingException unwritable) {
            throw new MailPreparationException(unwritable);
        }
    }

    private static Failure failure(MailException thrown) {
        if (thrown instanceof MailAuthenticationException) {
            return Failure.SIGN_IN;
        }
        // Spring gives a cause where no connection came about, and none where one letter was not taken.
        boolean noConnection = thrown instanceof MailSendException && thrown.getCause() != null;
        return noConnection ? Failure.UNREACHABLE : Failure.REFUSED;
    }
}
