package countersign.stationery;

import static org.assertj.core.api.Assertions.assertThat;

import countersign.stationery.Chart.Bar;
import countersign.stationery.Chart.Shade;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The chart of the digest: a picture with something on it, for which no font of the machine is needed. */
class ChartTest {

    private static final String TITLE =
            "$3,430.00 waits for a yes, $450.00 of it disputed, $1,700.00 of it for over two weeks";
    private static final List<Bar> BARS = List.of(
            new Bar("Smith bathroom, $450.00", "disputed, 6 days", 6, Shade.DISPUTED),
            new Bar("1  Lee surgery, a title that is much too long for its line, $1,700.00", "23 days", 23, Shade.OLD),
            new Bar("2  Jones kitchen, $1,280.00", "9 days, 3 h worked", 9, Shade.WORKED),
            new Bar("3  Überholung der Küche, 2.480,00 €", "today", 0, Shade.WAITS));

    private static BufferedImage drawn(List<Bar> bars) throws Exception {
        Enclosure file = Chart.draw(TITLE, bars);
        assertThat(file.name()).isEqualTo("waiting.png");
        return ImageIO.read(new ByteArrayInputStream(file.bytes()));
    }

    private static Set<Integer> colours(BufferedImage image) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y) & 0xffffff);
            }
        }
        return colours;
    }

    @Test
    void itIsTwiceAsWideAsItIsShownAndGrowsWithItsBars() throws Exception {
        assertThat(drawn(BARS).getWidth()).isEqualTo(880);
        assertThat(drawn(BARS).getHeight())
                .isGreaterThan(drawn(BARS.subList(0, 2)).getHeight());
    }

    @Test
    void everyStateHasItsColourAndTheWordsAreThere() throws Exception {
        assertThat(colours(drawn(BARS))).contains(0xb8443a, 0x1f5f8b, 0xd08a1d, 0x7fa8c4, 0x222222);
    }

    @Test
    void theLongerTheWaitTheLongerTheBar() throws Exception {
        BufferedImage image = drawn(BARS);
        int old = 0;
        int disputed = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                int colour = image.getRGB(x, y) & 0xffffff;
                old += colour == 0x1f5f8b ? 1 : 0;
                disputed += colour == 0xb8443a ? 1 : 0;
            }
        }
        assertThat(old).isGreaterThan(3 * disputed);
    }

    @Test
    void theSameChartIsTheSameBytes() {
        assertThat(Chart.draw(TITLE, BARS).bytes())
                .isEqualTo(Chart.draw(TITLE, BARS).bytes());
    }

    @Test
    void wordsThatAreTooLongEndInDots() {
        Lettering lettering = Lettering.INK;
        String fitted = lettering.fitted(BARS.get(1).label(), 16, 300);
        assertThat(fitted).endsWith("…");
        assertThat(lettering.width(fitted, 16)).isLessThanOrEqualTo(300);
        assertThat(lettering.fitted("short", 16, 300)).isEqualTo("short");
    }
}
