package org.oidor.reports.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.oidor.reports.chart.Drawing;
import org.oidor.reports.chart.Fonts;
import org.oidor.reports.html.HtmlWriter;
import org.oidor.reports.view.Page;

/**
 * Reports as PDF for A4 paper: charts as vectors with real text, bookmarks, PDF/UA tags. Safe for
 * several threads.
 */
public final class PdfWriter {
  private static final Map<Fonts.Weight, byte[]> FONTS = fonts();

  static {
    // the engine's log would repeat what customers wrote
    XRLog.setLoggingEnabled(false);
  }

  private PdfWriter() {}

  /**
   * The report as a file.
   *
   * @param date given as the date of the document: the clock must not show in the bytes
   */
  public static byte[] write(Page page, LocalDate date) {
    HtmlWriter.Print print = HtmlWriter.print(page);
    String html = Fonts.showable(print.html());
    try (PDDocument document = new PDDocument()) {
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(document);
      builder.usePdfUaAccessibility(true);
      builder.withProducer("Oidor");
      builder.useUriResolver((base, uri) -> null);
      builder.useObjectDrawerFactory(drawers(print.drawings()));
      for (Map.Entry<Fonts.Weight, byte[]> font : FONTS.entrySet()) {
        builder.useFont(
            () -> new ByteArrayInputStream(font.getValue()),
            font.getKey().family(),
            400,
            FontStyle.NORMAL,
            true);
      }
      builder.withHtmlContent(html, null);
      try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
        renderer.layout();
        renderer.createPDFWithoutClosing();
      }
      return save(document, html, date);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] save(PDDocument document, String html, LocalDate date) throws IOException {
    Calendar fixed = GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC));
    fixed.setTimeZone(TimeZone.getTimeZone("UTC"));
    PDDocumentInformation information = document.getDocumentInformation();
    information.setCreationDate(fixed);
    information.setModificationDate(fixed);
    document.setDocumentId(digest(html));
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 18);
    document.save(out);
    return out.toByteArray();
  }

  private static DefaultObjectDrawerFactory drawers(Map<String, Drawing> drawings) {
    FSObjectDrawer drawer =
        (element, x, y, width, height, device, context, dotsPerPixel) -> {
          Drawing drawing = drawings.get(element.getAttribute("data"));
          if (drawing != null) {
            device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                drawing::paint);
          }
          return null;
        };
    DefaultObjectDrawerFactory factory = new DefaultObjectDrawerFactory();
    factory.registerDrawer("chart/jfree", drawer);
    return factory;
  }

  private static long digest(String html) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(html.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.wrap(sum).getLong();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  private static Map<Fonts.Weight, byte[]> fonts() {
    Map<Fonts.Weight, byte[]> fonts = new EnumMap<>(Fonts.Weight.class);
    for (Fonts.Weight weight : Fonts.Weight.values()) {
      fonts.put(weight, weight.trueType());
    }
    return fonts;
  }
}
