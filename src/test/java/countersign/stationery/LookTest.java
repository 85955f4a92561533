package countersign.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A firm's own colour and logo. */
class LookTest {

    @TempDir
    Path folder;

    private Path picture(int width, int height) throws IOException {
        Path file = folder.resolve("logo.png");
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
        return file;
    }

    @Test
    void aColourHasToBearWhiteLetters() {
        assertThat(Look.colour("#1F5F8B")).contains("#1f5f8b");
        assertThat(Look.colour("#7a1f2b")).isPresent();
        assertThat(Look.colour("#ffd23f")).as("yellow").isEmpty();
        assertThat(Look.colour("red")).isEmpty();
        assertThat(Look.colour("#1f5f8b;}")).isEmpty();
    }

    @Test
    void aLogoIsShownNoLargerThanALetterBears() throws IOException {
        assertThat(Look.logo(picture(1000, 200))).hasValueSatisfying(logo -> {
            assertThat(logo.width()).isEqualTo(200);
            assertThat(logo.height()).isEqualTo(40);
        });
        assertThat(Look.logo(picture(30, 20)))
                .hasValueSatisfying(logo -> assertThat(logo.width()).isEqualTo(30));
        assertThat(Look.logo(Files.writeString(folder.resolve("page.png"), "<svg/>")))
                .isEmpty();
        assertThat(Look.logo(folder.resolve("none.png"))).isEmpty();
    }

    @Test
    void theLogoLiesBesideThePageThatShowsIt() throws IOException {
        Look look = new Look("#7a1f2b", Look.logo(picture(300, 60)));
        Enclosure logo = look.enclosure().orElseThrow();
        String page = new HtmlPage(Templates.shipped(), look, "Miller & Sons")
                .of(
                        "en",
                        "A change",
                        List.of(new Block.Paragraph("Hello")),
                        Map.of(logo.name(), "logo@miller.example"),
                        List.of(new HtmlPage.Button("Yes", "mailto:x", true)),
                        List.of("Ann"),
                        "C101");
        assertThat(page)
                .contains("src=\"cid:logo@miller.example\" alt=\"Miller &amp; Sons\"")
                .contains("background-color:#7a1f2b")
                .contains("prefers-color-scheme: dark");
        assertThat(new HtmlPage(Templates.shipped(), new Look("#7a1f2b", Optional.empty()), "Miller")
                        .of("en", "A", List.of(), Map.of(), List.of(), List.of(), ""))
                .doesNotContain("<img");
    }
}
