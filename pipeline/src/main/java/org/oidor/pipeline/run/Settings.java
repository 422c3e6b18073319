package org.oidor.pipeline.run;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.oidor.pipeline.options.Config;
import org.oidor.pipeline.options.RunOptions;
import org.oidor.pipeline.options.UsageException;
import org.oidor.reports.model.Format;
import org.oidor.transforms.aggregate.engine.PeriodKind;
import org.oidor.transforms.aggregate.engine.ServiceTargets;
import org.oidor.transforms.aggregate.engine.Tallying;

/**
 * Options and configuration of a run, resolved and checked: flags win over the file, the file over
 * the defaults.
 *
 * @param zoneOrigin {@code option}, {@code config} or {@code machine}
 * @param from first period key to report, smaller than any key if not limited
 * @param to last period key to report, greater than any key if not limited
 * @param customerKey secret of the customer keys
 * @param customerKeyIsPublic whether the secret can be known by others
 */
record Settings(
    Config config,
    String shop,
    String language,
    ZoneId zone,
    String zoneOrigin,
    Set<Format> formats,
    String from,
    String to,
    Tallying tallying,
    byte[] customerKey,
    boolean customerKeyIsPublic,
    List<String> mappings) {

  private static final String NO_LOWER_LIMIT = "";
  private static final String NO_UPPER_LIMIT = "~";
  private static final String KEY_VARIABLE = "OIDOR_CUSTOMER_KEY";

  /**
   * Resolves and checks everything that the user said.
   *
   * @param uncertainBelow confidence below which a category counts as uncertain
   * @throws UsageException naming the option or key that is wrong
   */
  static Settings of(RunOptions options, double uncertainBelow) {
    Path configFile = options.getConfig() == null ? null : Path.of(options.getConfig());
    Config config = configFile == null ? Config.empty() : Config.read(configFile);
    double share = options.getMaxRejectedShare();
    if (!(share >= 0 && share <= 1)) {
      throw new UsageException("--maxRejectedShare must be from 0 to 1, but was: " + share);
    }
    String zoneOrigin =
        options.getTimeZone() != null ? "option" : config.timeZone() != null ? "config" : "machine";
    ZoneId zone = zone(options, config);
    String shop = config.shop() == null ? "" : config.shop();
    byte[] secret = secret(config, configFile);
    boolean isPublic = secret.length == 0;
    PeriodKind kind = options.getPeriod();
    try {
      return new Settings(
          config,
          shop,
          language(options, config),
          zone,
          zoneOrigin,
          formats(options.getFormats()),
          limit("--from", options.getFrom(), kind, NO_LOWER_LIMIT),
          limit("--to", options.getTo(), kind, NO_UPPER_LIMIT),
          new Tallying(
              kind,
              zone,
              config.businessHours(zone),
              new ServiceTargets(config.firstReplyHours()),
              new ServiceTargets(config.resolutionHours()),
              uncertainBelow),
          isPublic ? ("oidor:" + shop).getBytes(StandardCharsets.UTF_8) : secret,
          isPublic,
          mappings(options, config, configFile));
    } catch (IllegalArgumentException e) {
      throw new UsageException(
          (configFile == null ? "" : configFile + ": ") + String.valueOf(e.getMessage()));
    }
  }

  private static ZoneId zone(RunOptions options, Config config) {
    String id = options.getTimeZone() != null ? options.getTimeZone() : config.timeZone();
    try {
      return id == null ? ZoneId.systemDefault() : ZoneId.of(id);
    } catch (DateTimeException e) {
      throw new UsageException(
          "--timeZone must be an IANA time zone like Europe/Madrid, but was: " + id);
    }
  }

  private static String language(RunOptions options, Config config) {
    String language = options.getLocale() != null ? options.getLocale() : config.locale();
    if (language == null) {
      return "es";
    }
    if (!Set.of("es", "en", "pt").contains(language)) {
      throw new UsageException("--locale must be es, en or pt, but was: " + language);
    }
    return language;
  }

  private static Set<Format> formats(String list) {
    EnumSet<Format> formats = EnumSet.noneOf(Format.class);
    for (String name : list.split(",", -1)) {
      try {
        formats.add(Format.valueOf(name.trim().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new UsageException("--formats must be of html,pdf,xlsx,csv,json, but was: " + list);
      }
    }
    return formats;
  }

  private static String limit(
      String option, @Nullable String key, PeriodKind kind, String unlimited) {
    if (key == null) {
      return unlimited;
    }
    try {
      kind.startOf(key);
      return key;
    } catch (IllegalArgumentException e) {
      throw new UsageException(option + ": " + e.getMessage());
    }
  }

  private static byte[] secret(Config config, @Nullable Path configFile) {
    String variable = System.getenv(KEY_VARIABLE);
    if (variable != null && !variable.isBlank()) {
      return variable.strip().getBytes(StandardCharsets.UTF_8);
    }
    if (config.customerKeyFile() == null || configFile == null) {
      return new byte[0];
    }
    Path file = configFile.resolveSibling(config.customerKeyFile());
    try {
      String secret = Files.readString(file).strip();
      if (secret.isEmpty()) {
        throw new UsageException("customerKeyFile must hold a secret, but is empty: " + file);
      }
      return secret.getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UsageException("customerKeyFile must be a readable file, but was: " + file);
    }
  }

  private static List<String> mappings(
      RunOptions options, Config config, @Nullable Path configFile) {
    if (options.getMapping() != null) {
      return List.of(options.getMapping().split(",", -1));
    }
    if (config.mappings() == null || configFile == null) {
      return List.of();
    }
    return config.mappings().stream()
        .map(mapping -> configFile.resolveSibling(mapping).toString())
        .toList();
  }

  /** User names of the shop on social networks. */
  Set<String> ownAccounts() {
    return new TreeSet<>(config.ownAccounts() == null ? List.of() : config.ownAccounts());
  }

  /** Whether a period is to be reported. */
  boolean reports(String period) {
    return period.compareTo(from) >= 0 && period.compareTo(to) <= 0;
  }
}
