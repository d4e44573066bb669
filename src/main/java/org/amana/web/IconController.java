package org.amana.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The icons of the interface as one SVG sprite, drawn together from Tabler's set. */
@Controller
class IconController {

    private static final Pattern SHAPE = Pattern.compile("<svg[^>]*>(.*)</svg>", Pattern.DOTALL);

    private final String sprite;

    IconController() throws IOException {
        StringBuilder drawn = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\">");
        for (Icon icon : Icon.values()) {
            drawn.append("<symbol id=\"")
                    .append(icon.id())
                    .append("\" viewBox=\"0 0 24 24\">")
                    .append(shape(icon))
                    .append("</symbol>");
        }
        sprite = drawn.append("</svg>").toString();
    }

    private static String shape(Icon icon) throws IOException {
        String file =
                "META-INF/resources/webjars/tabler__icons/" + Icon.SET_VERSION + "/icons/outline/" + icon.id() + ".svg";
        String svg = new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        Matcher shape = SHAPE.matcher(svg);
        if (!shape.find()) {
            throw new IOException(file + " is not an icon");
        }
        return shape.group(1).strip();
    }

    @GetMapping("/assets/icons.svg")
    ResponseEntity<String> icons() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/svg+xml"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(30)).cachePublic())
                .body(sprite);
    }
}
