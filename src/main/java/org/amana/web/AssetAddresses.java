package org.amana.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.springframework.web.servlet.resource.ResourceUrlProvider;

/**
 * Only what lies below the assets' folders has an address with its version in it, and each is looked up once. Left to
 * itself Spring looks for a file behind every link of every page.
 */
class AssetAddresses extends ResourceUrlEncodingFilter {

    private static final List<String> FOLDERS = List.of("/css/", "/js/", "/webjars/");

    private final ObjectProvider<ResourceUrlProvider> files;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    AssetAddresses(ObjectProvider<ResourceUrlProvider> files) {
        this.files = files;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(request, new WithVersions((HttpServletResponse) response));
    }

    private String versioned(String path) {
        String address = known.get(path);
        if (address == null) {
            String found = files.getObject().getForLookupPath(path);
            address = found == null ? path : found;
            known.put(path, address);
        }
        return address;
    }

    private final class WithVersions extends HttpServletResponseWrapper {

        WithVersions(HttpServletResponse response) {
            super(response);
        }

        @Override
        public String encodeURL(String address) {
            return super.encodeURL(FOLDERS.stream().anyMatch(address::startsWith) ? versioned(address) : address);
        }
    }
}
