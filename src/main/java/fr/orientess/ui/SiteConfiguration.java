package fr.orientess.ui;

import fr.orientess.ui.pages.Operator;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** What operators configure of the screens. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Operator.class)
class SiteConfiguration {}
