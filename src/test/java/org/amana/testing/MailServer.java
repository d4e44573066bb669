package org.amana.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** A real mail server in the tests' own process; it answers from when a test switches it on, until the test's end. */
@Component
public class MailServer implements DisposableBean {

    private static final ServerSetup SETUP = new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTP);
    /** Nobody listens there. */
    private static final int NOWHERE = 1;

    private final JavaMailSenderImpl sender;
    private GreenMail server = new GreenMail(SETUP);

    MailServer(JavaMailSenderImpl sender) {
        this.sender = sender;
    }

    void startOver() {
        server.stop();
        sender.setPort(NOWHERE);
    }

    public void switchOn() {
        server = new GreenMail(SETUP);
        server.start();
        sender.setPort(server.getSmtp().getPort());
    }

    public List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    @Override
    public void destroy() {
        server.stop();
    }
}
