package org.oidor.reports.chart;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Image;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes what a chart draws as SVG, with the colour as attribute and its {@link Token} as class.
 *
 * <p>Same drawing, same bytes: two decimals, ids by a counter. Only what charts need is there;
 * pictures and colours outside the palette are refused.
 */
final class SvgGraphics extends Graphics2D {
  private static final ThreadLocal<Graphics2D> MEASURE =
      ThreadLocal.withInitial(
          () -> {
            Graphics2D graphics =
                new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
            graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            return graphics;
          });

  private final String id;
  private final StringBuilder body;
  private final Map<String, String> clips;
  private final RenderingHints hints = new RenderingHints(Map.of());
  private AffineTransform transform = new AffineTransform();

  /** In device space. */
  private @Nullable Shape clip;

  private Color color = Color.BLACK;
  private Color background = Color.WHITE;
  private Stroke stroke = new BasicStroke();
  private Composite composite = AlphaComposite.SrcOver;
  private Font font;

  SvgGraphics(String id) {
    this.id = id;
    this.body = new StringBuilder(4096);
    this.clips = new LinkedHashMap<>();
    this.font = Fonts.regular(12);
  }

  private SvgGraphics(SvgGraphics from) {
    this.id = from.id;
    this.body = from.body;
    this.clips = from.clips;
    this.hints.putAll(from.hints);
    this.transform = new AffineTransform(from.transform);
    this.clip = from.clip;
    this.color = from.color;
    this.background = from.background;
    this.stroke = from.stroke;
    this.composite = from.composite;
    this.font = from.font;
  }

  String document(int width, int height, String title, String description) {
    StringBuilder svg = new StringBuilder(body.length() + 1024);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
    svg.append(width).append(' ').append(height).append("\" width=\"").append(width);
    svg.append("\" height=\"").append(height).append("\" role=\"img\" aria-labelledby=\"");
    svg.append(id).append("-t ").append(id).append("-d\"><title id=\"").append(id).append("-t\">");
    escape(svg, title);
    svg.append("</title><desc id=\"").append(id).append("-d\">");
    escape(svg, description);
    svg.append("</desc>");
    if (!clips.isEmpty()) {
      svg.append("<defs>");
      clips.forEach(
          (path, name) ->
              svg.append("<clipPath id=\"")
                  .append(name)
                  .append("\"><path d=\"")
                  .append(path)
                  .append("\"/></clipPath>"));
      svg.append("</defs>");
    }
    return svg.append(body).append("</svg>").toString();
  }

  // drawing

  @Override
  public void draw(Shape shape) {
    if (!(stroke instanceof BasicStroke line)) {
      fill(stroke.createStrokedShape(shape));
      return;
    }
    double width = line.getLineWidth() * Math.sqrt(Math.abs(transform.getDeterminant()));
    Shape device = transform.createTransformedShape(shape);
    Rectangle2D bounds = device.getBounds2D();
    Rectangle2D reach =
        new Rectangle2D.Double(
            bounds.getX() - width / 2,
            bounds.getY() - width / 2,
            bounds.getWidth() + width,
            bounds.getHeight() + width);
    String clipped = clipFor(reach);
    if (clipped == null) {
      return;
    }
    if (shape instanceof Line2D) {
      PathIterator points = device.getPathIterator(null);
      double[] from = new double[6];
      points.currentSegment(from);
      points.next();
      double[] to = new double[6];
      points.currentSegment(to);
      body.append("<line");
      attribute("x1", from[0]);
      attribute("y1", from[1]);
      attribute("x2", to[0]);
      attribute("y2", to[1]);
    } else {
      body.append("<path d=\"");
      path(body, device);
      body.append("\" fill=\"none\"");
    }
    paint("stroke", "s-");
    attribute("stroke-width", width);
    if (line.getEndCap() == BasicStroke.CAP_ROUND) {
      body.append(" stroke-linecap=\"round\"");
    }
    if (line.getLineJoin() == BasicStroke.JOIN_ROUND) {
      body.append(" stroke-linejoin=\"round\"");
    }
    body.append(clipped).append("/>");
  }

  @Override
  public void fill(Shape shape) {
    Shape device = transform.createTransformedShape(shape);
    String clipped = clipFor(device.getBounds2D());
    if (clipped == null) {
      return;
    }
    boolean upright = transform.getShearX() == 0 && transform.getShearY() == 0;
    if (shape instanceof Rectangle2D && upright) {
      Rectangle2D box = device.getBounds2D();
      body.append("<rect");
      attribute("x", box.getX());
      attribute("y", box.getY());
      attribute("width", box.getWidth());
      attribute("height", box.getHeight());
    } else if (shape instanceof Ellipse2D round && round.getWidth() == round.getHeight()) {
      Rectangle2D box = device.getBounds2D();
      body.append("<circle");
      attribute("cx", box.getCenterX());
      attribute("cy", box.getCenterY());
      attribute("r", box.getWidth() / 2);
    } else {
      body.append("<path d=\"");
      path(body, device);
      body.append('"');
    }
    paint("fill", "f-");
    body.append(clipped).append("/>");
  }

  /** Text is never cut: a label that reaches over the edge is better than half a label. */
  @Override
  public void drawString(String text, float x, float y) {
    if (text.isBlank()) {
      return;
    }
    double[] at = {x, y};
    transform.transform(at, 0, at, 0, 1);
    body.append("<text");
    attribute("x", at[0]);
    attribute("y", at[1]);
    attribute("font-size", font.getSize2D());
    String name = font.getPSName();
    int weight = name.endsWith("SmBld") ? 600 : name.endsWith("Medm") ? 500 : 400;
    if (weight != 400) {
      body.append(" font-weight=\"").append(weight).append('"');
    }
    paint("fill", "f-");
    body.append('>');
    escape(body, text);
    body.append("</text>");
  }

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator iterator, int x, int y) {
    drawString(iterator, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator iterator, float x, float y) {
    StringBuilder text = new StringBuilder();
    for (char c = iterator.first(); c != AttributedCharacterIterator.DONE; c = iterator.next()) {
      text.append(c);
    }
    drawString(text.toString(), x, y);
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle(x, y, width, height));
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    Color before = color;
    color = background;
    fillRect(x, y, width, height);
    color = before;
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    draw(new java.awt.geom.RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    fill(new java.awt.geom.RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int arc) {
    draw(new java.awt.geom.Arc2D.Double(x, y, width, height, start, arc, java.awt.geom.Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int arc) {
    fill(new java.awt.geom.Arc2D.Double(x, y, width, height, start, arc, java.awt.geom.Arc2D.PIE));
  }

  @Override
  public void drawPolyline(int[] x, int[] y, int n) {
    java.awt.geom.Path2D line = new java.awt.geom.Path2D.Double();
    for (int i = 0; i < n; i++) {
      if (i == 0) {
        line.moveTo(x[i], y[i]);
      } else {
        line.lineTo(x[i], y[i]);
      }
    }
    draw(line);
  }

  @Override
  public void drawPolygon(int[] x, int[] y, int n) {
    draw(new java.awt.Polygon(x, y, n));
  }

  @Override
  public void fillPolygon(int[] x, int[] y, int n) {
    fill(new java.awt.Polygon(x, y, n));
  }

  // state

  @Override
  public Graphics create() {
    return new SvgGraphics(this);
  }

  @Override
  public void dispose() {}

  @Override
  public void setPaint(@Nullable Paint paint) {
    if (paint == null) {
      return;
    }
    if (!(paint instanceof Color plain)) {
      throw new UnsupportedOperationException("charts are drawn in plain colours only");
    }
    color = plain;
  }

  @Override
  public Paint getPaint() {
    return color;
  }

  @Override
  public void setColor(@Nullable Color color) {
    setPaint(color);
  }

  @Override
  public Color getColor() {
    return color;
  }

  @Override
  public void setBackground(Color background) {
    this.background = background;
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setStroke(Stroke stroke) {
    this.stroke = stroke;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setComposite(Composite composite) {
    this.composite = composite;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setFont(@Nullable Font font) {
    if (font != null) {
      this.font = font;
    }
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public FontMetrics getFontMetrics(Font font) {
    return MEASURE.get().getFontMetrics(font);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return new FontRenderContext(null, true, true);
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    if (value != null) {
      hints.put(key, value);
    }
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHints(Map<?, ?> hints) {
    this.hints.clear();
    this.hints.putAll(hints);
  }

  @Override
  public void addRenderingHints(Map<?, ?> hints) {
    this.hints.putAll(hints);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }

  @Override
  public void setPaintMode() {}

  @Override
  public void setXORMode(Color color) {
    throw new UnsupportedOperationException("charts do not use exclusive or");
  }

  // geometry

  @Override
  public void translate(int x, int y) {
    translate((double) x, (double) y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double theta) {
    transform.rotate(theta);
  }

  @Override
  public void rotate(double theta, double x, double y) {
    transform.rotate(theta, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public void transform(AffineTransform other) {
    transform.concatenate(other);
  }

  @Override
  public void setTransform(AffineTransform transform) {
    this.transform = new AffineTransform(transform);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void clip(@Nullable Shape shape) {
    if (shape == null) {
      return;
    }
    Shape device = transform.createTransformedShape(shape);
    if (clip == null) {
      clip = device;
    } else {
      Area both = new Area(clip);
      both.intersect(new Area(device));
      clip = both;
    }
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip(new Rectangle(x, y, width, height));
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    clip = shape == null ? null : transform.createTransformedShape(shape);
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle(x, y, width, height));
  }

  @Override
  public @Nullable Shape getClip() {
    if (clip == null) {
      return null;
    }
    try {
      return transform.createInverse().createTransformedShape(clip);
    } catch (java.awt.geom.NoninvertibleTransformException e) {
      throw new IllegalStateException("transform must be invertible", e);
    }
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    Shape shape = getClip();
    return shape == null ? null : shape.getBounds();
  }

  @Override
  public boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) {
    return shape.intersects(rectangle);
  }

  // refused

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    return MEASURE.get().getDeviceConfiguration();
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw picture();
  }

  @Override
  public boolean drawImage(Image image, AffineTransform at, @Nullable ImageObserver observer) {
    throw picture();
  }

  @Override
  public void drawImage(BufferedImage image, BufferedImageOp op, int x, int y) {
    throw picture();
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform at) {
    throw picture();
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform at) {
    throw picture();
  }

  @Override
  public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
    throw picture();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
    throw picture();
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, Color background, @Nullable ImageObserver observer) {
    throw picture();
  }

  @Override
  public boolean drawImage(
      Image image,
      int x,
      int y,
      int width,
      int height,
      Color background,
      @Nullable ImageObserver observer) {
    throw picture();
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      @Nullable ImageObserver observer) {
    throw picture();
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color background,
      @Nullable ImageObserver observer) {
    throw picture();
  }

  private static UnsupportedOperationException picture() {
    return new UnsupportedOperationException("charts hold no pictures");
  }

  // writing

  /** The clip attribute that a shape needs, empty if none, null if nothing of it is to be seen. */
  private @Nullable String clipFor(Rectangle2D bounds) {
    Shape limit = clip;
    if (limit == null) {
      return "";
    }
    // half a pixel of grace: rounding must not cost a clip path for every bar
    Rectangle2D box = limit.getBounds2D();
    boolean inside =
        bounds.getMinX() >= box.getMinX() - 0.5
            && bounds.getMaxX() <= box.getMaxX() + 0.5
            && bounds.getMinY() >= box.getMinY() - 0.5
            && bounds.getMaxY() <= box.getMaxY() + 0.5;
    if (inside) {
      return "";
    }
    boolean outside =
        bounds.getMaxX() < box.getMinX()
            || bounds.getMinX() > box.getMaxX()
            || bounds.getMaxY() < box.getMinY()
            || bounds.getMinY() > box.getMaxY();
    if (outside) {
      return null;
    }
    StringBuilder path = new StringBuilder();
    path(path, limit);
    String name = clips.computeIfAbsent(path.toString(), key -> id + "-c" + clips.size());
    return " clip-path=\"url(#" + name + ")\"";
  }

  private void paint(String attribute, String prefix) {
    Token token = Token.of(color);
    if (token == null) {
      throw new IllegalStateException("colour must be one of the palette, but was: " + color);
    }
    body.append(' ').append(attribute).append("=\"").append(token.light());
    body.append("\" class=\"").append(prefix).append(token.code()).append('"');
  }

  private void attribute(String name, double value) {
    body.append(' ').append(name).append("=\"");
    number(body, value);
    body.append('"');
  }

  private static void path(StringBuilder out, Shape shape) {
    double[] c = new double[6];
    for (PathIterator it = shape.getPathIterator(null); !it.isDone(); it.next()) {
      int kind = it.currentSegment(c);
      if (kind == PathIterator.SEG_CLOSE) {
        out.append('Z');
        continue;
      }
      out.append(
          kind == PathIterator.SEG_MOVETO
              ? 'M'
              : kind == PathIterator.SEG_LINETO
                  ? 'L'
                  : kind == PathIterator.SEG_QUADTO ? 'Q' : 'C');
      int n = kind == PathIterator.SEG_CUBICTO ? 6 : kind == PathIterator.SEG_QUADTO ? 4 : 2;
      for (int i = 0; i < n; i++) {
        if (i > 0) {
          out.append(' ');
        }
        number(out, c[i]);
      }
    }
  }

  private static void number(StringBuilder out, double value) {
    long hundredths = Math.round(value * 100);
    if (hundredths < 0) {
      out.append('-');
      hundredths = -hundredths;
    }
    out.append(hundredths / 100);
    long rest = hundredths % 100;
    if (rest != 0) {
      out.append('.').append((char) ('0' + rest / 10));
      if (rest % 10 != 0) {
        out.append((char) ('0' + rest % 10));
      }
    }
  }

  private static void escape(StringBuilder out, String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
  }
}
