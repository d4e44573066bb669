package org.amana.access.signin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import org.amana.access.DemonstrationAccounts;
import org.amana.access.FirstAdministrator;
import org.amana.access.ReachedMembers;
import org.amana.access.Viewers;
import org.amana.access.passkey.Passkeys;
import org.amana.database.Demonstration;
import org.amana.throttle.Throttle;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.crypto.factory.PasswordEncoderFactories;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.AbstractAuthenticationProcessingFilter;
import org.springframework.security.web.authentication.UsernamePasswordAuthenticationFilter;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.authentication.session.CompositeSessionAuthenticationStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.CsrfAuthenticationStrategy;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.RequestHeaderRequestMatcher;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Who comes in, and what every answer forbids the browser. What the viewer may do is decided in the services. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

    static final String CONTENT_SECURITY_POLICY = String.join(
            "; ",
            "default-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'self'",
            "form-action 'self'",
            "frame-ancestors 'none'");

    /** Pages for who is not signed in: the door itself, links that carry their own secret, the check of a paper. */
    private static final String[] PUBLIC = {
        "/",
        "/login",
        DemonstrationSignIn.PATH,
        "/login/code",
        CodeSignIn.CHECK,
        CodeSignIn.WHO,
        PasskeySignIn.PATH,
        "/setup",
        "/activate/*",
        "/recover",
        "/recover/*",
        "/forgotten",
        "/invitations/*",
        "/contact/*",
        "/join",
        "/join/**",
        "/verify",
        "/privacy",
        "/verify/*",
        "/cards/*",
        "/language/*",
        "/assets/*",
        "/css/**",
        "/js/**",
        "/webjars/**",
        "/favicon.ico",
        "/error"
    };

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Viewers viewers,
            ReachedMembers members,
            SignInOutcome outcome,
            LostSession lostSession,
            RequestCache pagesAskedFor,
            FirstAdministrator first,
            Throttle throttle,
            KnownDevices devices,
            Demonstration demonstration,
            CodeEntrance codes,
            Passkeys passkeys,
            ObjectProvider<DemonstrationAccounts> demonstrationAccounts)
            throws Exception {
        HttpSessionCsrfTokenRepository csrfTokens = new HttpSessionCsrfTokenRepository();
        http.authorizeHttpRequests(
                        requests -> requests.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                                .permitAll()
                                .requestMatchers(PUBLIC)
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens)
                        // needs no session: what its forms change is named by a cookie of our own pages, or by a secret
                        .ignoringRequestMatchers(SecurityConfiguration::ownForm))
                .requestCache(cache -> cache.requestCache(pagesAskedFor))
                .exceptionHandling(
                        lost -> lost.authenticationEntryPoint(lostSession).accessDeniedHandler(lostSession))
                .formLogin(form -> form.loginPage("/login")
                        .usernameParameter("login")
                        .passwordParameter("password")
                        .successHandler(outcome)
                        .failureHandler(outcome))
                .logout(logout -> logout.logoutSuccessUrl("/login?signedOut"))
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .permissionsPolicyHeader(policy ->
                                policy.policy("camera=(), microphone=(), geolocation=(), browsing-topics=()")))
                .addFilterBefore(new SignInThrottle(throttle, devices), UsernamePasswordAuthenticationFilter.class)
                .addFilterBefore(new ViewerFilter(viewers, members), AuthorizationFilter.class)
                .addFilterBefore(new SetupGate(first), AuthorizationFilter.class);
        List<AbstractAuthenticationProcessingFilter> otherWays = new ArrayList<>();
        otherWays.add(new CodeSignIn(codes, throttle));
        otherWays.add(new PasskeySignIn(passkeys, throttle));
        if (demonstration.running()) {
            otherWays.add(new DemonstrationSignIn(demonstrationAccounts));
        }
        otherWays.forEach(way -> http.addFilterBefore(
                asWithPassword(way, csrfTokens, outcome), UsernamePasswordAuthenticationFilter.class));
        return http.build();
    }

    /** Whoever comes in another way gets a new session and security token, and the same outcome. */
    /** A form to join, unless a page of somebody else sent it. */
    private static boolean ownForm(HttpServletRequest request) {
        return request.getServletPath().startsWith("/join/")
                && !"cross-site".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private static AbstractAuthenticationProcessingFilter asWithPassword(
            AbstractAuthenticationProcessingFilter filter, CsrfTokenRepository csrfTokens, SignInOutcome outcome) {
        filter.setSecurityContextRepository(new HttpSessionSecurityContextRepository());
        filter.setSessionAuthenticationStrategy(new CompositeSessionAuthenticationStrategy(
                List.of(new ChangeSessionIdAuthenticationStrategy(), new CsrfAuthenticationStrategy(csrfTokens))));
        filter.setAuthenticationSuccessHandler(outcome);
        filter.setAuthenticationFailureHandler(outcome);
        return filter;
    }

    /** Remembers the page that someone asked for before signing in, and shows it under the same address afterwards. */
    @Bean
    RequestCache pagesAskedFor() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(new AndRequestMatcher(
                PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.GET, "/**"),
                new NegatedRequestMatcher(new RequestHeaderRequestMatcher("HX-Request"))));
        cache.setMatchingRequestParameterName(null);
        return cache;
    }

    /** Spring Security's current best encoder, with the others still read. */
    @Bean
    PasswordEncoder passwordEncoder() {
        return PasswordEncoderFactories.createDelegatingPasswordEncoder();
    }

    @Override
    public void addInterceptors(InterceptorRegistry interceptors) {
        interceptors.addInterceptor(new ResumedForm());
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ViewerArgument());
    }
}
