package org.oidor.pipeline.options;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.oidor.pipeline.options.Config.DatedEvent;
import org.oidor.transforms.model.Category;

class ConfigTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void readsWhatAShopTellsOfItself() throws IOException {
    Config config =
        read(
            """
            shop: Casa Nube
            timeZone: America/Bogota
            businessHours: {monday: "09:00-13:00", tuesday: ["09:00-13:00", "15:00-24:00"]}
            holidays: [2026-01-01]
            targets: {firstReplyHours: {default: 8, chat: 1}, csatPct: 85}
            areas: {logistics: Operaciones}
            ownAccounts: [casanube]
            events: [{date: 2026-11-27, label: Black Friday},
                     {from: 2026-10-19, to: 2026-10-23, label: Huelga}]
            """);
    assertThat(config.shop(), is("Casa Nube"));
    assertThat(config.businessHours(ZoneId.of("America/Bogota")), notNullValue());
    assertThat(
        config.businessHoursInWords(), is("monday 09:00-13:00; tuesday 09:00-13:00, 15:00-00:00"));
    assertThat(config.firstReplyHours().get("chat"), is(1.0));
    assertThat(config.resolutionHours().isEmpty(), is(true));
    assertThat(config.areaOf(Category.LOGISTICS), is("Operaciones"));
    assertThat(config.areaOf(Category.CHANNEL_SYNC), is("IT / omnichannel"));
    assertThat(
        config.datedEvents(),
        hasItem(
            new DatedEvent(
                LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 27), "Black Friday")));
  }

  @Test
  void needsNothing() throws IOException {
    Config config = read("");
    assertThat(config.businessHours(ZoneOffset.UTC), nullValue());
    assertThat(config.datedEvents().isEmpty(), is(true));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "shopp: X                                 | :1: unknown key 'shopp'",
        "businessHours: {lunes: '09:00-18:00'}    | day of the week in English, but was: lunes",
        "businessHours: {monday: '9 to 5'}        | must look like 09:00-18:00, but was: 9 to 5",
        "holidays: [01/01/2026]\\nbusinessHours: {monday: '09:00-18:00'} | must be a date",
        "areas: {transport: X}                    | category must be a known code, but was: transp",
        "events: [{label: Sale}]                  | must have either 'date', or 'from' and 'to'",
        "shop: [                                  | not YAML",
      })
  void saysWhatIsWrongAndWhere(String yaml, String message) {
    UsageException wrong =
        assertThrows(UsageException.class, () -> read(yaml.replace("\\n", "\n")));
    assertThat(wrong.getMessage(), containsString(message.trim()));
    assertThat(wrong.getMessage(), containsString("shop.yaml"));
    assertThat(wrong.getMessage().lines().count(), not(is(0L)));
  }

  private Config read(String yaml) throws IOException {
    Path file = folder.resolve("shop.yaml");
    Files.writeString(file, yaml);
    return Config.read(file);
  }
}
