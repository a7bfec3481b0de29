package fr.orientess.security;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Everything is denied but what is listed here and the views marked {@code @AnonymousAllowed}. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

  private static final String NOTHING_ALLOWED = "default-src 'none'; frame-ancestors 'none'";

  /** What pages without scripts need; views get the policy of {@link ContentSecurityPolicy}. */
  private static final String PLAIN_PAGES =
      "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self' data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private static final String NO_DEVICES =
      "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()";

  /**
   * Vaadin's pages come from a forwarded request, after which Tomcat sends the response without
   * telling the security filters: their headers have to be there before.
   */
  private static final ObjectPostProcessor<HeaderWriterFilter> BEFORE_FORWARDING =
      new ObjectPostProcessor<>() {
        @Override
        public <F extends HeaderWriterFilter> F postProcess(F filter) {
          filter.setShouldWriteHeadersEagerly(true);
          return filter;
        }
      };

  /** Programs: no session, hence no request forgery to guard against. */
  @Bean
  @Order(1)
  SecurityFilterChain programs(HttpSecurity http) {
    return http.securityMatcher("/api/**", "/v3/**", "/actuator/**")
        .authorizeHttpRequests(
            requests ->
                requests
                    .requestMatchers("/api/v1/**", "/v3/api-docs/**", "/v3/api-docs.yaml")
                    .permitAll()
                    .requestMatchers("/actuator/health")
                    .permitAll()
                    .anyRequest()
                    .denyAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .exceptionHandling(denied -> denied.authenticationEntryPoint(notFound()))
        .headers(headers(NOTHING_ALLOWED))
        .build();
  }

  /**
   * Documents, saved or sent: no session and nothing that a request could change; who asks by POST
   * is asked where the request comes from, see {@code SheetDocuments}.
   */
  @Bean
  @Order(2)
  SecurityFilterChain documents(HttpSecurity http) {
    return http.securityMatcher("/fiche/document/**", "/fiche/envoi/**", "/comparaison/document/**")
        .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .csrf(AbstractHttpConfigurer::disable)
        .headers(headers(NOTHING_ALLOWED))
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain screens(HttpSecurity http) {
    return http.authorizeHttpRequests(
            requests ->
                requests
                    .dispatcherTypeMatchers(DispatcherType.ERROR)
                    .permitAll()
                    .requestMatchers("/theme/**", "/langue/**")
                    .permitAll())
        .with(vaadin(), Customizer.withDefaults())
        .exceptionHandling(denied -> denied.authenticationEntryPoint(notFound()))
        .headers(headers(PLAIN_PAGES))
        .build();
  }

  /** A visitor who is not signed in learns nothing about addresses that are not theirs. */
  private static AuthenticationEntryPoint notFound() {
    return (request, response, denied) -> response.sendError(HttpServletResponse.SC_NOT_FOUND);
  }

  /**
   * Answers stand in the address, so no other site may receive it. Nothing is cached unless who
   * serves it says so. Never framed: Spring's default.
   */
  private static Customizer<HeadersConfigurer<HttpSecurity>> headers(String contentSecurityPolicy) {
    return headers ->
        headers
            .withObjectPostProcessor(BEFORE_FORWARDING)
            .contentSecurityPolicy(policy -> policy.policyDirectives(contentSecurityPolicy))
            .cacheControl(HeadersConfigurer.CacheControlConfig::disable)
            .addHeaderWriter(new StaticHeadersWriter("Cache-Control", "no-store"))
            .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
            .permissionsPolicyHeader(policy -> policy.policy(NO_DEVICES))
            .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
            .crossOriginResourcePolicy(
                policy -> policy.policy(CrossOriginResourcePolicy.SAME_ORIGIN));
  }
}
