package countersign.stationery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/**
 * How the letters of a firm look besides their words.
 *
 * @param colour of headings, links and buttons, as {@code #1f5f8b}; dark enough for white letters on it
 * @param logo stands on top of each letter and page
 */
public record Look(String colour, Optional<Logo> logo) {

    /** Without anything of the firm's own. */
    public static final Look SHIPPED = new Look("#1f5f8b", Optional.empty());

    private static final Pattern COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final int LARGEST = 200_000;
    private static final int WIDEST = 200;
    private static final int HIGHEST = 64;
    /** WCAG 2.1, success criterion 1.4.3. */
    private static final double LEAST_CONTRAST = 4.5;

    /** A picture, in pixels as it is shown. */
    public record Logo(byte[] bytes, String type, int width, int height) {}

    /**
     * That colour, as six hexadecimal digits behind a {@code #}.
     *
     * @return nothing where it is none, or too light for white letters on it
     */
    public static Optional<String> colour(String text) {
        String colour = text.toLowerCase(Locale.ROOT);
        return COLOUR.matcher(colour).matches() && contrastToWhite(colour) >= LEAST_CONTRAST
                ? Optional.of(colour)
                : Optional.empty();
    }

    /** By relative luminance, as WCAG 2.1 defines it. */
    private static double contrastToWhite(String colour) {
        double red = linear(colour, 1);
        double green = linear(colour, 3);
        double blue = linear(colour, 5);
        return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
    }

    private static double linear(String colour, int at) {
        double part = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }

    /**
     * The logo in that file, shown no larger than a letter bears.
     *
     * @return nothing where it is no PNG or JPEG, or larger than 200 KB
     */
    public static Optional<Logo> logo(Path file) {
        try {
            byte[] bytes = Files.size(file) <= LARGEST ? Files.readAllBytes(file) : new byte[0];
            boolean png = bytes.length > 8 && bytes[0] == (byte) 0x89 && bytes[1] == 'P';
            boolean jpeg = bytes.length > 8 && bytes[0] == (byte) 0xff && bytes[1] == (byte) 0xd8;
            BufferedImage image = png || jpeg ? ImageIO.read(new ByteArrayInputStream(bytes)) : null;
            if (image == null) {
                return Optional.empty();
            }
            double scale =
                    Math.min(1, Math.min((double) WIDEST / image.getWidth(), (double) HIGHEST / image.getHeight()));
            return Optional.of(new Logo(
                    bytes,
                    png ? "image/png" : "image/jpeg",
                    (int) Math.max(1, Math.round(image.getWidth() * scale)),
                    (int) Math.max(1, Math.round(image.getHeight() * scale))));
        } catch (IOException cannotBeRead) {
            return Optional.empty();
        }
    }

    /** What goes along with a letter so that its page can show it. */
    Optional<Enclosure> enclosure() {
        return logo.map(picture -> new Enclosure(
                picture.type().equals("image/png") ? "logo.png" : "logo.jpg", picture.type(), picture.bytes()));
    }

    /** For a template; {@code source} is where it finds the logo. */
    Map<String, Object> model(String firm, String source) {
        return logo.<Map<String, Object>>map(picture -> Map.of(
                        "colour",
                        colour,
                        "logo",
                        Map.of("source", source, "width", picture.width(), "height", picture.height(), "says", firm)))
                .orElseGet(() -> Map.of("colour", colour));
    }

    /** The logo as a page holds it itself (RFC 2397). */
    String data() {
        return logo.map(picture -> "data:" + picture.type() + ";base64,"
                        + Base64.getEncoder().encodeToString(picture.bytes()))
                .orElse("");
    }
}
