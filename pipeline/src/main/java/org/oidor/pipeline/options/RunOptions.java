package org.oidor.pipeline.options;

import org.apache.beam.sdk.options.Default;
import org.apache.beam.sdk.options.Description;
import org.apache.beam.sdk.options.PipelineOptions;
import org.jspecify.annotations.Nullable;
import org.oidor.transforms.aggregate.engine.PeriodKind;

/**
 * Options of {@code oidor run}. The descriptions here are the only source of its help and of the
 * table in the README.
 */
public interface RunOptions extends PipelineOptions {

  @Description(
      "Files, folders or globs to read, separated by commas. Without it the sample data are read.")
  @Nullable String getInput();

  void setInput(@Nullable String input);

  @Description("Folder for the reports. Periods that are there already are replaced.")
  @Default.String("oidor-report")
  String getOutput();

  void setOutput(String output);

  @Description(
      "YAML file with the shop's name, time zone, business hours, targets and areas;"
          + " see docs/configuration.md.")
  @Nullable String getConfig();

  void setConfig(@Nullable String config);

  @Description("YAML files that map columns of unknown layouts, separated by commas.")
  @Nullable String getMapping();

  void setMapping(@Nullable String mapping);

  @Description("MONTH, WEEK or QUARTER.")
  @Default.Enum("MONTH")
  PeriodKind getPeriod();

  void setPeriod(PeriodKind period);

  @Description("First period to report, such as 2026-01, 2026-W05 or 2026-Q1. Default: the first.")
  @Nullable String getFrom();

  void setFrom(@Nullable String from);

  @Description("Last period to report, inclusive. Default: the last.")
  @Nullable String getTo();

  void setTo(@Nullable String to);

  @Description(
      "IANA time zone of the report, such as Europe/Madrid."
          + " Default: the configuration's, else the machine's.")
  @Nullable String getTimeZone();

  void setTimeZone(@Nullable String timeZone);

  @Description("Language of the report: es, en or pt. Default: the configuration's, else es.")
  @Nullable String getLocale();

  void setLocale(@Nullable String locale);

  @Description("What to write: any of html,pdf,xlsx,csv,json.")
  @Default.String("html,pdf,xlsx,csv,json")
  String getFormats();

  void setFormats(String formats);

  @Description(
      "Share of rejected records, from 0 to 1, above which the run ends with exit code 3"
          + " after writing its reports.")
  @Default.Double(0.05)
  double getMaxRejectedShare();

  void setMaxRejectedShare(double share);

  @Description(
      "Order of day and month in dates like 03/04/2026, DMY or MDY,"
          + " where the files themselves do not tell.")
  @Nullable String getDateOrder();

  void setDateOrder(@Nullable String dateOrder);

  @Description(
      "Bytes of a file that are read as one piece of work. Default: what keeps every core busy,"
          + " from 1 to 32 million.")
  @Default.Long(0)
  long getRangeBytes();

  void setRangeBytes(long bytes);

  @Description("Pieces of work that may wait at once. Default: four for each core.")
  @Default.Integer(0)
  int getBuckets();

  void setBuckets(int buckets);
}
