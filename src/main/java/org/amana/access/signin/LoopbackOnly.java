package org.amana.access.signin;

import java.net.InetAddress;
import org.amana.database.Demonstration;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/** The demonstration, which anyone at the keyboard may enter, is heard by this machine only. */
@Component
class LoopbackOnly implements WebServerFactoryCustomizer<ConfigurableWebServerFactory> {

    private final Demonstration demonstration;

    LoopbackOnly(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public void customize(ConfigurableWebServerFactory server) {
        if (demonstration.running()) {
            server.setAddress(InetAddress.getLoopbackAddress());
        }
    }
}
